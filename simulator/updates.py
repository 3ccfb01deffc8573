"""What waits for the bot: the queue behind getUpdates and the webhook."""

import asyncio
import json
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from typing import Any, cast

from simulator.refusals import conflict
from simulator.signals import Signal

# Left out unless a bot asks for them by name.
ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})

OTHER_POLL = "other getUpdates request; make sure that only one bot instance is running"


@dataclass(slots=True, frozen=True)
class Waiting:
    """An update that the bot has not confirmed, written once and for all."""

    id: int
    chat: int
    text: str
    confirmed: Callable[[int], None]


class Updates:
    """The updates of a bot, in order, until it confirms them."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self.clock = clock
        self.waiting: OrderedDict[int, Waiting] = OrderedDict()
        self.arrived = Signal()
        self.asked = asyncio.Event()
        self._next_id = 1
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
        text = json.dumps({"update_id": update_id, kind: what}, ensure_ascii=False)
        self.waiting[update_id] = Waiting(update_id, chat, text, confirmed)
        self.arrived.notify()
        return update_id

    def since(self, update_id: int) -> list[Waiting]:
        """Give what came after this update and still waits."""
        later = range(update_id + 1, self._next_id)
        return [self.waiting[one] for one in later if one in self.waiting]

    def confirm(self, update_id: int) -> None:
        """Forget one update."""
        if waiting := self.waiting.pop(update_id, None):
            waiting.confirmed(update_id)

    def forget_before(self, offset: int) -> None:
        """Forget what a getUpdates with this offset confirms."""
        if offset < 0:
            offset = next(islice(reversed(self.waiting), -offset - 1, None), 0)
        while self.waiting and next(iter(self.waiting)) < offset:
            update_id, waiting = self.waiting.popitem(last=False)
            waiting.confirmed(update_id)

    def drop(self) -> None:
        """Forget all, as `drop_pending_updates` asks."""
        self.forget_before(self._next_id)

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
        self.forget_before(offset)
        self.interrupt(OTHER_POLL)
        turn = self._turn
        self.asked.set()
        loop = asyncio.get_running_loop()
        end = loop.time() + seconds
        while not self.waiting and await self.arrived.wait(end - loop.time()):
            if self._turn != turn:
                raise conflict(f"terminated by {self._ended_by}")
        return f"[{','.join(one.text for one in islice(self.waiting.values(), limit))}]"
