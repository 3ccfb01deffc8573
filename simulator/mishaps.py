"""The faults that wait for their turn, how often each has fired, and those that are spent."""

import asyncio
import random
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

from simulator.faults import Fault
from simulator.signals import Signal

Item = TypeVar("Item")

SPENT_KEPT: Final = 100


@dataclass(slots=True)
class Mishap:
    """A fault that was asked for."""

    fault: Fault
    forgotten: asyncio.Event
    fired: int = 0
    chance: random.Random = field(init=False)

    def __post_init__(self) -> None:
        self.chance = random.Random(self.fault.seed)  # noqa: S311 - to be the same each time

    def described(self) -> dict[str, Any]:
        """Give what was asked for, the times that are left, and how often it has fired."""
        asked = self.fault.model_dump(exclude_defaults=True)
        return asked | {"times": self.left, "fired": self.fired}

    @property
    def left(self) -> int | None:
        """How often it is still to fire."""
        return None if self.fault.times is None else self.fault.times - self.fired

    def happens(self) -> bool:
        """Leave it to chance whether it fires now."""
        sure = self.fault.probability == 1.0
        return sure or self.chance.random() < self.fault.probability

    async def hold(self) -> None:
        """Keep a call or a post waiting, until the faults are forgotten at the latest."""
        with suppress(TimeoutError):
            async with asyncio.timeout(None if self.fault.hang else self.fault.delay):
                await self.forgotten.wait()

    def reordered(self, items: Sequence[Item]) -> list[Item]:
        """Give the items in another order; two or more never stay as they were."""
        if self.fault.order == "reversed" or len(items) < 2:  # noqa: PLR2004 - one has one order
            return list(reversed(items))
        mixed = list(items)
        while mixed == list(items):
            self.chance.shuffle(mixed)
        return mixed


class Mishaps:
    """All that was asked for.

    Attributes:
        waiting: those that may still fire, the one asked for first first.
        spent: those that have fired as often as asked, the last of them.
        changed: tells that some came or went.
    """

    def __init__(self) -> None:
        self.waiting: list[Mishap] = []
        self.spent: deque[Mishap] = deque(maxlen=SPENT_KEPT)
        self.changed = Signal()
        self._forgotten = asyncio.Event()

    def add(self, fault: Fault) -> Mishap:
        """Wait for what is meant."""
        mishap = Mishap(fault, self._forgotten)
        self.waiting.append(mishap)
        self.changed.notify()
        return mishap

    def clear(self) -> None:
        """Forget all, and let go of what hangs or is held."""
        self.waiting.clear()
        self.spent.clear()
        self._forgotten.set()
        self._forgotten = asyncio.Event()
        self.changed.notify()

    def match(self, is_meant: Callable[[Fault], bool]) -> Mishap | None:
        """Give the first that is meant and comes to pass, and count it."""
        for mishap in self.waiting:
            if is_meant(mishap.fault) and mishap.happens():
                mishap.fired += 1
                if mishap.left == 0:
                    self.waiting.remove(mishap)
                    self.spent.append(mishap)
                return mishap
        return None
