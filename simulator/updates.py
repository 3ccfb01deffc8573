"""What waits for the bot: the queue behind getUpdates and the webhook."""

import asyncio
import json
from collections import OrderedDict, deque
from collections.abc import Callable
from itertools import islice, takewhile
from typing import Any, Final, cast

from simulator.batches import Waiting, batch
from simulator.faults import MOST_AGAIN
from simulator.mishaps import Mishaps
from simulator.refusals import conflict

# Left out unless a bot asks for them by name.
ON_REQUEST: Final = frozenset({"chat_member", "message_reaction", "message_reaction_count"})

OTHER_POLL: Final = "other getUpdates request; make sure that only one bot instance is running"
# An offset that lies further ahead is not of this numbering: tdlib, TQueue.cpp, `get`.
FARTHEST_AHEAD: Final = 10


class Updates:
    """The updates of a bot, in order, until it confirms them."""

    def __init__(self, clock: Callable[[], float], faults: Mishaps) -> None:
        self.clock = clock
        self.waiting: OrderedDict[int, Waiting] = OrderedDict()
        self.arrived = faults.changed  # one signal: who waits for updates looks at both
        self.asked = asyncio.Event()
        self.faults = faults
        self._confirmed: deque[Waiting] = deque(maxlen=MOST_AGAIN)
        self._next_id = 1
        self._came = 0
        self._allowed: frozenset[str] | None = None
        self._turn = 0
        self._ended_by = ""

    @property
    def allowed(self) -> list[str] | None:
        """The kinds of updates that the bot asked for, None for Telegram's choice."""
        return None if self._allowed is None else sorted(self._allowed)

    def allow(self, kinds: object) -> None:
        """Keep to these kinds from now on; an empty list is Telegram's choice.

        What is no list changes nothing, as with Telegram.
        """
        if isinstance(kinds, list):
            names = cast("list[object]", kinds)
            self._allowed = frozenset(map(str, names)) or None

    def wants(self, kind: str) -> bool:
        """Say whether the bot gets updates of this kind."""
        return kind not in ON_REQUEST if self._allowed is None else kind in self._allowed

    def add(
        self, kind: str, chat: int, what: dict[str, Any], confirmed: Callable[[int], None]
    ) -> int | None:
        """Queue an update; give its id, or None if the bot does not want its kind."""
        if not self.wants(kind):
            return None
        update_id = self._next_id
        self._next_id += 1
        self._came += 1
        text = json.dumps({"update_id": update_id, kind: what}, ensure_ascii=False)
        self.waiting[update_id] = Waiting(update_id, self._came, chat, text, confirmed)
        self.arrived.notify()
        return update_id

    def since(self, nth: int) -> list[Waiting]:
        """Give what came after the nth update of all and still waits."""
        newest_first = takewhile(lambda one: one.nth > nth, reversed(self.waiting.values()))
        return list(newest_first)[::-1]

    def confirm(self, update_id: int) -> None:
        """Forget one update that the bot has taken."""
        if waiting := self.waiting.pop(update_id, None):
            self._confirmed.append(waiting)
            waiting.confirmed(update_id)

    def drop(self) -> None:
        """Forget all, as `drop_pending_updates` asks."""
        while self.waiting:
            update_id, waiting = self.waiting.popitem(last=False)
            waiting.confirmed(update_id)

    def number_from(self, next_id: int) -> None:
        """Give the next update this id, as Telegram takes one at random after a quiet week.

        Raises:
            ValueError: an update with this id or a higher one still waits.
        """
        if self.waiting and next(reversed(self.waiting)) >= next_id:
            raise ValueError(next_id)
        self._next_id = next_id

    def _confirm_before(self, offset: int) -> None:
        while self.waiting and next(iter(self.waiting)) < offset:
            self.confirm(next(iter(self.waiting)))

    def _from_the_end(self, offset: int) -> int:
        """Give the id that an offset below zero means."""
        return next(islice(reversed(self.waiting), -offset - 1, None), 0)

    def interrupt(self, by: str) -> None:
        """End the poll under way, and tell it by what."""
        self._turn += 1
        self._ended_by = by
        self.arrived.notify()

    async def poll(self, offset: int, limit: int, seconds: float) -> str:
        """Give the result of a getUpdates as JSON.

        Raises:
            Refusal: another getUpdates has come in the meantime.
        """
        offset = offset if offset >= 0 else self._from_the_end(offset)
        self.interrupt(OTHER_POLL)
        turn = self._turn
        self.asked.set()
        loop = asyncio.get_running_loop()
        end = loop.time() + seconds
        while True:
            if offset <= self._next_id + FARTHEST_AHEAD:
                self._confirm_before(offset)
            given = batch(self.waiting.values(), self._confirmed, self.faults, limit)
            if given or not await self.arrived.wait(end - loop.time()):
                return f"[{','.join(one.text for one in given)}]"
            if self._turn != turn:
                raise conflict(f"terminated by {self._ended_by}")
