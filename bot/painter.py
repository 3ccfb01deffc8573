"""Makes each chat show what its session says: one task a chat, the newest view wins."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from functools import partial
from itertools import count
from typing import Final, TypeVar

import structlog
from telegram.error import TelegramError

from bot.courier import Courier
from bot.delivery import ChatGone, Delivery, patience
from bot.logs import pseudonym
from bot.pages.render import render
from bot.pages.screens import Service
from bot.storage.database import is_away
from bot.storage.store import Store, View
from dialogs.lifting import LaterRelease
from dialogs.machine import REMINDERS

T = TypeVar("T")

_log = structlog.get_logger()

_TRIES: Final = 8
_PAUSE: Final = 0.5  # seconds before the database is tried again


class ClaimLapsed(Exception):
    """We gave no sign of life for so long that another replica may paint the chat by now."""


class Painter:
    """Paints chats, delivers their notices and answers taps."""

    def __init__(self, delivery: Delivery, store: Store, service: Service) -> None:
        self._delivery = delivery
        self._store = store
        self._service = service
        self._courier = Courier(delivery, service)
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
            try:
                await self._delivery.answer(tap, text)
            except TelegramError as error:
                if await self._may_repeat(error, tries):
                    continue
            return

    async def _run(self, chat: int) -> None:
        try:
            while chat in self._wanted:
                self._wanted.discard(chat)
                await self._paint_when_database_is_there(chat)
        except LaterRelease:
            _log.info("left to a later release", chat=_name(chat))
        except Exception:  # noqa: BLE001  # one chat must not silence the others
            _log.exception("painting failed", chat=_name(chat))
        finally:
            del self._tasks[chat]

    async def _paint_when_database_is_there(self, chat: int) -> None:
        try:
            await self._paint_alone(chat)
        except Exception as error:
            if not is_away(error):
                raise
            _log.warning("painting has to wait for the database", error=repr(error))
            if not await self._closes_within(_PAUSE):
                self._wanted.add(chat)

    async def _paint_alone(self, chat: int) -> None:
        """Paint while no other replica does; whoever paints takes over what comes meanwhile."""
        view = await self._store.claim(chat)
        if view is None:
            return
        try:
            painted = await self._paint_patiently(chat, view)
        finally:
            left = await self._store.claims.release(chat)
        if left not in {None, painted}:
            self._wanted.add(chat)

    async def _paint_patiently(self, chat: int, view: View | None) -> int | None:
        """Paint until Telegram took it; give the stamp of what was seen last.

        After some tries it is left to the next sweep.
        """
        seen = None
        for tries in count(1):
            try:
                while view is not None:
                    seen = view.stamp
                    if view.blocked or not await self._paint(chat, view):
                        break
                    view = await self._store.view(chat)
            except TelegramError as error:
                _log.warning("telegram did not take it", chat=_name(chat), error=repr(error))
                if await self._may_repeat(error, tries):
                    view = await self._store.view(chat)
                    continue
            except ClaimLapsed:
                _log.warning("left to whoever paints it now", chat=_name(chat))
            break
        return seen

    async def _may_repeat(self, error: TelegramError, tries: int) -> bool:
        """Wait before a call is repeated; False if it is not to be, or we are to stop."""
        seconds = patience(error, tries)
        if seconds is None or tries == _TRIES:
            return False
        return not await self._closes_within(seconds)

    async def _closes_within(self, seconds: float) -> bool:
        try:
            await asyncio.wait_for(self._closing.wait(), seconds)
        except TimeoutError:
            return False
        return True

    async def _note(self, work: Callable[[], Awaitable[T]]) -> T:
        """Write down what Telegram has done, however long the database is away.

        Forgotten, it would be done a second time.
        """
        while True:
            try:
                return await work()
            except Exception as error:
                if not is_away(error) or await self._closes_within(_PAUSE):
                    raise
                _log.warning("what was sent cannot be noted yet", error=repr(error))

    async def _paint(self, chat: int, view: View) -> bool:
        """Take one step towards what the chat has to show; False once it shows it."""
        try:
            return await self._step(chat, view)
        except ChatGone:
            await self._note(partial(self._store.blocked, chat, view.stamp))
            return True

    def _insist_on_claim(self) -> None:
        """Make sure, right before what others would see twice, that the chat is still ours.

        Raises:
            ClaimLapsed: It may be another's.
        """
        if not self._store.claims.sure:
            raise ClaimLapsed

    async def _step(self, chat: int, view: View) -> bool:
        self._insist_on_claim()
        if view.notices:
            await self._deliver(chat, view)
            return True
        if view.stale is not None:  # before another bubble can take its place in the row
            await self._delivery.strip(chat, view.stale)
            await self._note(partial(self._store.stripped, chat, view.stale))
            return True
        return view.dirty and not await self._show(chat, view)

    async def _deliver(self, chat: int, view: View) -> None:
        number, notice = view.notices[0]
        await self._courier.deliver(chat, view.session, notice, view.bubble)
        above = notice.say not in REMINDERS
        await self._note(partial(self._store.delivered, chat, number, above=above))

    async def _show(self, chat: int, view: View) -> bool:
        """Show it; False if there is more to show by now."""
        screen = await asyncio.to_thread(render, view.session, self._service)
        self._insist_on_claim()  # that may have taken long
        bubble = view.bubble
        if (
            bubble is None
            or view.moved
            or (screen.digest != view.shown and not await self._delivery.edit(chat, bubble, screen))
        ):
            bubble = await self._delivery.send(chat, screen)
        shown = partial(self._store.painted, chat, view.stamp, bubble, screen.digest, view.bubble)
        return await self._note(shown)


def _name(chat: int) -> str:
    return pseudonym(chat, datetime.now(UTC))
