"""Takes the updates that Telegram posts. 200 says that we have one: it is committed by then."""

import hmac
import json
from functools import partial
from typing import Final

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route
from telegram import Bot

from bot.delivery import insist
from bot.intake import Intake, Json, StoreAway
from bot.polling import WANTED

PATH: Final = "/telegram"
_SECRET: Final = "x-telegram-bot-api-secret-token"  # noqa: S105  # the name of a header
_LARGEST: Final = 1 << 20  # bytes; an update has some thousands


def webhook_app(intake: Intake, secret: str) -> Starlette:
    """Give the application: one path, POST with JSON and the secret, nothing else."""

    async def take(request: Request) -> Response:
        given = request.headers.get(_SECRET, "")
        if not hmac.compare_digest(given.encode(), secret.encode()):
            return PlainTextResponse("not the secret that was set at Telegram", 403)
        if request.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
            return PlainTextResponse("an update is application/json", 415)
        body = await _body(request)
        if body is None:
            return PlainTextResponse("larger than any update", 413)
        try:
            update = _update(body)
        except (ValueError, TypeError, KeyError, RecursionError):
            return PlainTextResponse("not an update", 400)
        return await _taken(intake, update)

    return Starlette(routes=[Route(PATH, take, methods=["POST"])])


async def _body(request: Request) -> bytes | None:
    """Read a body; None as soon as it is too large."""
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > _LARGEST:
            return None
    return bytes(body)


def _update(body: bytes) -> Json:
    """Read the fields of an update.

    Raises:
        ValueError, TypeError, KeyError, RecursionError: It is no update.
    """
    fields: Json = json.loads(body)
    if not isinstance(fields["update_id"], int):
        raise ValueError("an update_id is a number")  # noqa: TRY004  # of what came, not of ours
    return fields


async def _taken(intake: Intake, update: Json) -> Response:
    """Take an update, and answer its tap with the 200: a call less, and never forgotten."""
    try:
        answer = await intake.take_at_once(update)
    except StoreAway:
        return PlainTextResponse("not taken: ask again", 503)
    if answer is None:
        return Response(status_code=200)
    call = {"method": "answerCallbackQuery", "callback_query_id": answer.tap}
    return JSONResponse(call | ({"text": answer.text} if answer.text else {}))


async def set_webhook(bot: Bot, url: str, secret: str) -> None:
    """Have Telegram post to us; what waits there is posted then.

    Raises:
        InvalidToken: Telegram does not know the token, and will not later.
    """
    setting = partial(bot.set_webhook, url, allowed_updates=WANTED, secret_token=secret)
    await insist(setting, "the webhook was not set")
