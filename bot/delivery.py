"""Calls to Telegram at its pace, and its refusals told apart by what is to be done about them."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import timedelta
from functools import partial
from itertools import count
from random import uniform
from typing import Any, Final, TypeVar

import structlog
from telegram.constants import ChatAction, ParseMode
from telegram.error import (
    BadRequest,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.pages.screens import Screen
from bot.wire.calling import Caller
from bot.wire.pace import Pace

T = TypeVar("T")

_log = structlog.get_logger()

_LONGEST_WAIT: Final = 30.0
_SAME: Final = "message is not modified"
_GONE: Final = ("message to edit not found", "message can't be edited", "message_id_invalid")
_NOBODY: Final = ("chat not found", "user is deactivated", "peer_id_invalid", "chat_id is empty")


class ChatGone(Exception):
    """There is nobody to write to any more."""


class Delivery:
    """What is sent to chats. Every call raises `ChatGone` where there is nobody any more."""

    def __init__(self, bot: Caller, pace: Pace) -> None:
        self._bot = bot
        self._pace = pace

    async def send(self, chat: int, screen: Screen) -> int:
        """Send a screen as a new message; give its id."""
        sent = await self._reach(chat, "sendMessage", **_drawn(screen))
        number: int = sent["message_id"]
        return number

    async def edit(self, chat: int, bubble: int, screen: Screen) -> bool:
        """Change a message; False if it is gone, or too old for Telegram to let us."""
        try:
            await self._reach(chat, "editMessageText", message_id=bubble, **_drawn(screen))
        except BadRequest as error:
            said = error.message.casefold()
            if _SAME not in said and not any(words in said for words in _GONE):
                raise
            return _SAME in said
        return True

    async def strip(self, chat: int, bubble: int) -> None:
        """Take the keyboard off a message."""
        with suppress(BadRequest):  # it is gone, or has no keyboard any more
            await self._reach(chat, "editMessageReplyMarkup", message_id=bubble)

    async def document(self, chat: int, content: bytes, name: str, caption: Screen) -> None:
        """Send a document."""
        await self._reached(
            chat,
            partial(
                self._bot.send_document,
                chat,
                content,
                caption.text,
                filename=name,
                parse_mode=ParseMode.HTML,
            ),
        )

    async def photo(self, chat: int, content: bytes, caption: Screen) -> None:
        """Send a picture."""
        send = partial(self._bot.send_photo, chat, content, caption.text, parse_mode=ParseMode.HTML)
        await self._reached(chat, send)

    async def busy(self, chat: int, action: ChatAction) -> None:
        """Let the chat show what is under way; it does no harm where Telegram refuses."""
        with suppress(TelegramError):
            await self._bot.call("sendChatAction", chat_id=chat, action=action)

    async def answer(self, tap: str, text: str | None) -> None:
        """Answer a tap; nothing happens if the phone has stopped waiting for it."""
        await self._pace.answer()
        with suppress(BadRequest):
            await self._bot.call("answerCallbackQuery", callback_query_id=tap, text=text)

    async def _reach(self, chat: int, method: str, **parameters: object) -> Any:  # noqa: ANN401
        call = partial(self._bot.call, method, chat_id=chat, **parameters)
        return await self._reached(chat, call)

    async def _reached(self, chat: int, call: Callable[[], Awaitable[T]]) -> T:
        """Make a call in its turn, and tell that the person is gone from all other refusals."""
        await self._pace.turn(chat)
        try:
            result = await call()
        except RetryAfter as error:
            self._pace.refused(chat, _asked(error))
            raise
        except Forbidden as error:
            raise ChatGone from error
        except BadRequest as error:
            if any(words in error.message.casefold() for words in _NOBODY):
                raise ChatGone from error
            raise
        self._pace.taken()
        return result


def patience(error: TelegramError, tries: int) -> float | None:
    """Give the seconds to wait before a call is repeated; None if it would be refused again.

    As long as Telegram says, else longer each time, with jitter so that chats do not come back
    all at once.
    """
    if isinstance(error, RetryAfter):
        return _asked(error)
    if isinstance(error, NetworkError) and not isinstance(error, BadRequest):
        return min(_LONGEST_WAIT, uniform(0.1, 0.2) * 2.0 ** (tries - 1))  # noqa: S311  # jitter
    return None


async def insist(call: Callable[[], Awaitable[object]], refused: str) -> None:
    """Make a call until Telegram takes it, however long; `refused` is logged each time.

    Raises:
        InvalidToken: Telegram does not know the token, and will not later.
    """
    for tries in count(1):
        try:
            await call()
        except InvalidToken:
            raise
        except TelegramError as error:
            await pause(error, tries, refused)
        else:
            return


async def pause(error: TelegramError, tries: int, refused: str) -> None:
    """Wait longer each time, or as long as Telegram says."""
    seconds = patience(error, tries) or _LONGEST_WAIT
    _log.warning(refused, error=repr(error), seconds=round(seconds, 1))
    await asyncio.sleep(seconds)  # noqa: TID251  # Telegram, or the network, asked for it


def _drawn(screen: Screen) -> dict[str, object]:
    return {
        "text": screen.text,
        "parse_mode": ParseMode.HTML,
        "link_preview_options": {"is_disabled": True},
        "reply_markup": screen.keyboard if screen.rows else None,
    }


def _asked(error: RetryAfter) -> float:
    after = error.retry_after
    return float(after.total_seconds() if isinstance(after, timedelta) else after)
