"""Takes updates in: each applied once, in the order of its chat, beside all other chats.

`take` and `take_at_once` return when Telegram may be told that we have the update: it is committed,
or kept among the failures.
"""

import asyncio
import json
import traceback
from functools import partial
from itertools import count
from typing import Any, Final, NamedTuple, TypeAlias
from weakref import WeakValueDictionary

import structlog
from telegram import Bot, Update
from telegram.error import TelegramError

from bot.deciding import decide
from bot.delivery import ChatGone, Delivery
from bot.handlers import Incoming, incoming
from bot.logs import redact
from bot.pages.groups import invitation
from bot.pages.remarks import message, toast
from bot.pages.screens import Screen
from bot.painter import Painter
from bot.storage.database import is_away
from bot.storage.store import Decision, Store
from dialogs.lifting import LaterRelease
from dialogs.machine import Notice
from dialogs.words import Say

_log = structlog.get_logger()

Json: TypeAlias = dict[str, Any]

_SECONDS: Final = 10.0  # for one try to apply an update
_TRIES: Final = 3
_PAUSE: Final = 0.5  # before the next try
_LATE: Final = 1.2  # seconds; a tap is to be answered within 1.5
_REPLY_SECONDS: Final = 5.0  # for a reply of which nothing is kept


class StoreAway(Exception):
    """The database did not take an update, or a later release has to: to be given again."""


class Answer(NamedTuple):
    """What a tap gets to hear, if anything."""

    tap: str
    text: str | None


class Intake:
    """The way of an update from Telegram to the tables."""

    def __init__(self, bot: Bot, store: Store, painter: Painter, delivery: Delivery) -> None:
        self._bot = bot
        self._delivery = delivery
        self._store = store
        self._painter = painter
        self._excused: set[str | int] = set()
        self._excuses: set[asyncio.Task[None]] = set()
        self._turns: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    async def take(self, update: Json) -> None:
        """Apply an update, however long the database is away; call it in the order they came."""
        answer = await self._take(update, patient=True)
        if answer is not None:
            self._painter.answer(answer.tap, answer.text)

    async def take_at_once(self, update: Json) -> Answer | None:
        """Apply an update now or not at all; give what answers its tap.

        Raises:
            StoreAway: It was not applied: it is to be given again.
        """
        return await self._take(update, patient=False)

    async def _take(self, update: Json, *, patient: bool) -> Answer | None:
        arrived = self._arrived(update)
        if arrived is None:
            return None
        async with self._turns.setdefault(arrived.chat, asyncio.Lock()):
            if not arrived.private:
                return await self._invite(arrived)
            decision = await self._decide_patiently(arrived, patient=patient)
            self._excused.discard(_owed(arrived))
            if decision is not None and decision.session is None:
                await self._reply(arrived, decision)
                return None
            self._painter.wake(arrived.chat)
            return _answer(arrived, decision)

    def _arrived(self, update: Json) -> Incoming | None:
        """Read what concerns us of an update; None too where this release cannot read it."""
        try:
            return incoming(Update.de_json(update, self._bot))
        except Exception:  # noqa: BLE001  # given again, it would fail again, for a day
            _log.exception("an update cannot be read", update_id=update["update_id"])
            return None

    async def _decide_patiently(self, arrived: Incoming, *, patient: bool) -> Decision | None:
        """Try again where that may help; set aside what fails for a reason of its own."""
        trace = ""
        for tries in count():
            try:
                async with asyncio.timeout(_SECONDS):
                    if not trace or tries < _TRIES:
                        return await self._decide(arrived)
                    await self._set_aside(arrived, trace)
                    break
            except Exception as error:  # it must not block the others
                elsewhere = isinstance(error, LaterRelease) and not patient
                if is_away(error) or elsewhere:
                    _log.warning("an update has to wait", error=repr(error))
                    self._excuse(arrived)
                    if not patient:
                        raise StoreAway from error
                else:
                    trace = redact(traceback.format_exc())
                    _log.exception("an update failed", update_id=arrived.update_id, tries=tries)
            await asyncio.sleep(_PAUSE)  # noqa: TID251  # whatever is wrong needs time to pass
        return None

    async def _decide(self, arrived: Incoming) -> Decision | None:
        """Apply it; None if that leads to nothing, as where it had been applied before."""
        if arrived.standing == "kicked":
            await self._store.blocked(arrived.chat)
        if arrived.standing is not None:
            return None  # a person who unblocks the bot says something next
        work = self._store.apply(arrived.update_id, arrived.chat, partial(decide, arrived))
        if arrived.tap is None:
            return await work
        late = asyncio.get_running_loop().call_later(_LATE, self._excuse, arrived)
        try:
            return await work
        finally:
            late.cancel()

    def _excuse(self, arrived: Incoming) -> None:
        """Say that what came could not be taken in yet, and will be: once until it is."""
        owed = _owed(arrived)
        if owed in self._excused or not arrived.private or arrived.standing:
            return
        self._excused.add(owed)
        notice = Notice(say=Say.DELAYED)
        if arrived.tap is not None:
            self._painter.answer(arrived.tap.id, toast(notice, arrived.locale))
        else:
            excuse = asyncio.create_task(self._say(arrived, message(notice, arrived.locale)))
            self._excuses.add(excuse)
            excuse.add_done_callback(self._excuses.discard)

    async def _reply(self, arrived: Incoming, decision: Decision) -> None:
        """Say what is to be said of a chat of which nothing is held, before it is acknowledged.

        Such a reply is in no table: after a crash the update comes again, and so does the reply.
        """
        if (answer := _answer(arrived, decision)) is not None:
            self._painter.answer(answer.tap, answer.text)
        await self._store.scrub()
        said = [*decision.notices, *([decision.toast] if decision.toast else [])]
        for notice in said:
            await self._say(arrived, message(notice, arrived.locale))

    async def _invite(self, arrived: Incoming) -> Answer | None:
        """In a group: one line, and a button that opens the private chat."""
        if arrived.tap is None and arrived.standing != "kicked":
            await self._say(arrived, invitation(arrived.locale, self._bot.username))
        return _answer(arrived, None)

    async def _say(self, arrived: Incoming, screen: Screen) -> None:
        """Say what is kept nowhere, in the place of the bubble that was tapped, if any."""
        try:
            async with asyncio.timeout(_REPLY_SECONDS):
                bubble = arrived.tapped
                if bubble is None or not await self._delivery.edit(arrived.chat, bubble, screen):
                    await self._delivery.send(arrived.chat, screen)
        except (ChatGone, TelegramError, TimeoutError) as error:
            _log.warning("a reply was not taken", error=repr(error))

    async def _set_aside(self, arrived: Incoming, trace: str) -> None:
        """Keep an update that fails each time, and tell the person; the others go on."""
        body = json.dumps(
            {
                "kind": "tap" if arrived.tap else "message",
                "data": arrived.tap.data if arrived.tap else None,
            }
        )
        await self._store.fail(arrived.update_id, arrived.chat, body, trace)


def _answer(arrived: Incoming, decision: Decision | None) -> Answer | None:
    """Give what stops the spinner of a tap, with a toast where there is something to say."""
    if arrived.tap is None:
        return None
    session, notice = (decision.session, decision.toast) if decision else (None, None)
    locale = session.locale if session else arrived.locale
    return Answer(arrived.tap.id, toast(notice, locale) if notice else None)


def _owed(arrived: Incoming) -> str | int:
    """Name what an excuse is owed for: each tap, but only the first message of a chat."""
    return arrived.tap.id if arrived.tap else arrived.chat
