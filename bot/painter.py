"""Makes each chat show what its session says: one task a chat, the newest view wins."""

import asyncio
from collections.abc import Awaitable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import count
from random import uniform
from typing import Final, TypeVar

import structlog
from telegram import Bot, LinkPreviewOptions
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError

from bot.logs import pseudonym
from bot.pace import Pace
from bot.remarks import dossier, message
from bot.render import render
from bot.screens import Screen, Service
from bot.storage.store import Store, View
from dialogs.machine import Notice
from dialogs.words import Say

_log = structlog.get_logger()

T = TypeVar("T")

_PLAIN: Final = LinkPreviewOptions(is_disabled=True)
_TRIES: Final = 6
_LONGEST_WAIT: Final = 30.0
_SAME: Final = "message is not modified"
_GONE: Final = ("message to edit not found", "message can't be edited", "message_id_invalid")
_NOBODY: Final = ("chat not found", "user is deactivated", "peer_id_invalid", "chat_id is empty")


class ChatGone(Exception):
    """There is nobody to write to any more."""


class Painter:
    """Paints chats and delivers their notices."""

    def __init__(self, bot: Bot, store: Store, pace: Pace, service: Service) -> None:
        self._bot = bot
        self._store = store
        self._pace = pace
        self._service = service
        self._wanted: set[int] = set()
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._answers: set[asyncio.Task[None]] = set()
        self._closing = asyncio.Event()

    def wake(self, chat: int) -> None:
        """Have the chat painted, now or once more after what is under way."""
        self._wanted.add(chat)
        if chat not in self._tasks:
            self._tasks[chat] = asyncio.create_task(self._run(chat))

    async def wake_all(self) -> None:
        """Have painted whatever a crash, or Telegram's silence, left unpainted."""
        for chat in await self._store.unpainted():
            self.wake(chat)

    def answer(self, tap: str, text: str | None) -> None:
        """Answer a tap, whatever else waits: Telegram spins the button until then."""
        task = asyncio.create_task(self._answer(tap, text))
        self._answers.add(task)
        task.add_done_callback(self._answers.discard)

    async def close(self, seconds: float) -> None:
        """Finish what is under way, or give it up after so many seconds."""
        self._closing.set()
        tasks = [*self._tasks.values(), *self._answers]
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=seconds)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _answer(self, tap: str, text: str | None) -> None:
        for tries in count(1):
            await self._pace.answer()
            try:
                await self._bot.answer_callback_query(tap, text)
            except BadRequest:
                return  # too old: the person's phone has stopped waiting
            except TelegramError as error:
                if tries == _TRIES or not await self._waited(error, tries):
                    return
            else:
                return

    async def _run(self, chat: int) -> None:
        try:
            while chat in self._wanted:
                self._wanted.discard(chat)
                await self._paint_patiently(chat)
        except Exception:  # noqa: BLE001  # a bug in one chat must not silence the others
            _log.exception("painting failed", chat=_name(chat))
        finally:
            del self._tasks[chat]

    async def _paint_patiently(self, chat: int) -> None:
        """Paint until Telegram took it; after some tries leave it to the next sweep."""
        for tries in count(1):
            try:
                while await self._paint(chat):
                    pass
            except TelegramError as error:
                _log.warning("telegram did not take it", chat=_name(chat), error=repr(error))
                if tries < _TRIES and await self._waited(error, tries):
                    continue
            return

    async def _waited(self, error: TelegramError, tries: int) -> bool:
        """Wait as long as Telegram says, or longer each time; False if we are to stop instead."""
        seconds = min(_LONGEST_WAIT, uniform(0.5, 1) * 2 ** (tries - 1))  # noqa: S311  # jitter
        if isinstance(error, RetryAfter):
            after = error.retry_after
            seconds = after.total_seconds() if isinstance(after, timedelta) else float(after)
        elif not isinstance(error, NetworkError) or isinstance(error, BadRequest):
            return False  # repeating it would be refused again
        try:
            await asyncio.wait_for(self._closing.wait(), seconds)
        except TimeoutError:
            return True
        return False

    async def _paint(self, chat: int) -> bool:
        """Take one step towards what the chat has to show; False once it shows it."""
        view = await self._store.view(chat)
        if view is None or view.blocked:
            return False
        try:
            return await self._step(chat, view)
        except ChatGone:
            await self._store.blocked(chat, view.stamp)
            return True

    async def _step(self, chat: int, view: View) -> bool:
        if view.notices:
            await self._deliver(chat, view)
            return True
        if view.stale is not None:  # before another bubble can take its place in the row
            await self._strip(chat, view.stale)
            return True
        if view.dirty:
            await self._show(chat, view)
        return view.dirty

    async def _deliver(self, chat: int, view: View) -> None:
        number, notice = view.notices[0]
        await self._pace.turn(chat)
        if notice.say is Say.DOSSIER:
            await self._send_dossier(chat, view, notice)
        else:
            await self._send(chat, message(notice, view.session.locale))
        await self._store.delivered(chat, number)

    async def _send_dossier(self, chat: int, view: View, notice: Notice) -> None:
        document = await asyncio.to_thread(dossier, view.session)
        caption = message(notice, view.session.locale).text
        await _reached(
            self._bot.send_document(
                chat, document, caption, filename="pocket-cio.json", parse_mode=ParseMode.HTML
            )
        )

    async def _show(self, chat: int, view: View) -> None:
        screen = await asyncio.to_thread(render, view.session, self._service)
        bubble = view.bubble
        if bubble is None or view.moved:
            await self._pace.turn(chat)
            bubble = await self._send(chat, screen)
        elif screen.digest != view.shown:
            await self._pace.turn(chat)
            if not await self._edit(chat, bubble, screen):
                bubble = await self._send(chat, screen)
        left = None if view.bubble == bubble else view.bubble
        await self._store.painted(chat, view.stamp, bubble, screen.digest, left)

    async def _send(self, chat: int, screen: Screen) -> int:
        sent = await _reached(
            self._bot.send_message(
                chat,
                screen.text,
                parse_mode=ParseMode.HTML,
                link_preview_options=_PLAIN,
                reply_markup=screen.keyboard if screen.rows else None,
            )
        )
        return sent.message_id

    async def _edit(self, chat: int, bubble: int, screen: Screen) -> bool:
        """Change the bubble; False if it is gone, or too old for Telegram to let us."""
        try:
            await _reached(
                self._bot.edit_message_text(
                    screen.text,
                    chat,
                    bubble,
                    parse_mode=ParseMode.HTML,
                    link_preview_options=_PLAIN,
                    reply_markup=screen.keyboard if screen.rows else None,
                )
            )
        except BadRequest as error:
            said = error.message.casefold()
            if _SAME not in said and not any(words in said for words in _GONE):
                raise
            return _SAME in said
        return True

    async def _strip(self, chat: int, bubble: int) -> None:
        await self._pace.turn(chat)
        with suppress(BadRequest):  # it is gone, or has no keyboard any more
            await _reached(self._bot.edit_message_reply_markup(chat, bubble))
        await self._store.stripped(chat, bubble)


def _name(chat: int) -> str:
    return pseudonym(chat, datetime.now(UTC))


async def _reached(call: Awaitable[T]) -> T:
    """Make a call, and tell that the person is gone from all other refusals.

    Raises:
        ChatGone: the person blocked the bot, or there is no such chat.
    """
    try:
        return await call
    except Forbidden as error:
        raise ChatGone from error
    except BadRequest as error:
        if any(words in error.message.casefold() for words in _NOBODY):
            raise ChatGone from error
        raise
