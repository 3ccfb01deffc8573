"""One chat that Telegram holds up, while others talk at a fixed rate."""

from asyncio import TaskGroup
from collections import defaultdict
from collections.abc import AsyncGenerator
from contextlib import suppress
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Final

from aiolimiter import AsyncLimiter

from simulator.faults import Fault
from tests.chaos.counts import head, milliseconds, row
from tests.chaos.crowds import Crowd
from tests.chaos.hands import Scene, Stuck
from tests.chaos.people import Person
from tests.chaos.plans import draw
from tests.chaos.stands import SET_UPS, standing

HEAD: Final = head(
    "round", "one chat", "its screens", "updates of the others", "tap to answer, ms p50/99",
    "to the screen, ms p50/99",
)  # fmt: skip
FAULTS: Final = {
    "talks": None,
    "is told to wait 30 s": Fault(retry_after=30, times=None),
    "hangs": Fault(hang=True, times=None),
}
SHARES: Final = (0.5, 0.99)
SETTLING: Final = 3.0  # seconds before the first round


async def slow(
    rounds: int, seconds: float, rate: float, people: int, seed: int
) -> AsyncGenerator[str]:
    """Alternate rounds without and with a chat that is held up; give the rows of the table."""
    with TemporaryDirectory(prefix="pocket-cio-") as folder:
        async with standing(SET_UPS[0], Path(folder), None) as stand, TaskGroup() as group:
            await stand.up()
            scene = Scene(stand.world, limiter=AsyncLimiter(1, 1 / rate))
            crowd = Crowd(scene, seed)
            crowd.gather(group, people)
            await stand.live(SETTLING)
            answered: defaultdict[str, list[float]] = defaultdict(list)
            shown: defaultdict[str, list[float]] = defaultdict(list)
            screens: defaultdict[str, int] = defaultdict(int)
            for number in range(rounds * len(FAULTS)):
                kind = list(FAULTS)[number % len(FAULTS)]
                scene.counts.answered.clear()
                scene.counts.shown.clear()
                one = Scene(stand.world, limiter=AsyncLimiter(1, 1))
                held = group.create_task(_hold_up(one, FAULTS[kind], seed + number))
                await stand.live(seconds)
                held.cancel()
                stand.world.faults.clear()
                screens[kind] += len(one.counts.shown)
                spread = (scene.counts.answered, scene.counts.shown)
                yield _told(number + 1, kind, len(one.counts.shown), *spread)
                answered[kind] += scene.counts.answered
                shown[kind] += scene.counts.shown
            crowd.leave_off()
        for kind in FAULTS:
            yield _told("all", kind, screens[kind], answered[kind], shown[kind])


def _told(
    number: object, kind: str, screens: int, answered: list[float], shown: list[float]
) -> str:
    spread = (milliseconds(answered, SHARES), milliseconds(shown, SHARES))
    return row(number, kind, screens, f"{len(shown):,}", *spread)


async def _hold_up(scene: Scene, fault: Fault | None, seed: int) -> None:
    """Have one more person talk, whom Telegram holds up."""
    person = Person(scene, draw(Random(seed)))  # noqa: S311  # no secret
    if fault:
        scene.world.faults.add(fault.model_copy(update={"chat_id": person.id}))
    with suppress(Stuck):
        await person.interview()
