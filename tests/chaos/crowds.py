"""Many people at once."""

import asyncio
from random import Random
from typing import Final

from tests.chaos.hands import Scene, Stuck
from tests.chaos.people import Person
from tests.chaos.plans import draw

STRIDE: Final = 1_000_003  # between the seeds of two people


class Crowd:
    """So many people at once, each followed by another, until it is told to leave off.

    Args:
        scene: Where they talk.
        seed: What their plans are drawn from.
        most: Interviews after which it leaves off by itself.

    Attributes:
        halfway: Half of these are held.
    """

    def __init__(self, scene: Scene, seed: int, most: int | None = None) -> None:
        self._scene = scene
        self._seed = seed
        self._most = most
        self._begun = 0
        self._over = False
        self.halfway = asyncio.Event()

    def gather(self, group: asyncio.TaskGroup, people: int) -> None:
        """Let so many begin."""
        for _ in range(people):
            group.create_task(self._queue())

    def leave_off(self) -> None:
        """Let nobody begin any more."""
        self._over = True

    async def _queue(self) -> None:
        while self._begun != self._most:
            self._begun += 1
            plan = draw(Random(self._seed * STRIDE + self._begun))  # noqa: S311  # no secret
            await self._one(Person(self._scene, plan))
            if self._most and self._scene.counts.interviews * 2 >= self._most:
                self.halfway.set()
            if self._over:
                return

    async def _one(self, person: Person) -> None:
        try:
            await person.interview()
        except Stuck:
            await self._judge(person)

    async def _judge(self, person: Person) -> None:
        """Find out what a person is stuck by: something lost or done twice, or mere silence."""
        try:
            wrong = await person.compare()
        except Stuck:
            wrong = None
        if wrong:
            self._scene.counts.note(wrong)
        else:
            self._scene.counts.stuck += 1
