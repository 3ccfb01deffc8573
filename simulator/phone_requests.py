"""Requests of the phone API: what they say, and what to answer when they say it wrong."""

from collections.abc import Awaitable, Callable
from typing import Final, TypeVar

from aiohttp import web
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from simulator.acting import CannotDo
from simulator.chats import Chat
from simulator.world import World

Body = TypeVar("Body", bound=BaseModel)

WORLD: Final = web.AppKey("world", World)


@web.middleware
async def explain(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """Say in words what was wrong with a request."""
    try:
        return await handler(request)
    except ValidationError as error:
        return web.Response(text="; ".join(map(_problem, error.errors())), status=400)
    except CannotDo as error:
        return web.Response(text=str(error), status=409)


def _problem(one: ErrorDetails) -> str:
    """Say where something is wrong, unless it is the whole, and what."""
    reason = one["msg"].removeprefix("Value error, ")
    return f"{'.'.join(map(str, one['loc']))}: {reason}" if one["loc"] else reason


async def body_of(request: web.Request, model: type[Body]) -> Body:
    """Read the body of a request."""
    return model.model_validate_json(await request.read() or b"{}")


def chat_of(request: web.Request) -> Chat:
    """Give the chat that a path names."""
    chat = request.app[WORLD].chats.get(int(request.match_info["chat"]))
    if chat is None:
        raise web.HTTPNotFound(text="There is no such chat.")
    return chat


def number_of(request: web.Request, name: str, default: float) -> float:
    """Give a number of the query."""
    try:
        return float(request.query.get(name, default))
    except ValueError:
        raise web.HTTPBadRequest(text=f"{name} must be a number.") from None
