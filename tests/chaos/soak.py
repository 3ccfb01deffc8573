"""Hours in minutes: a steady load with a little trouble, and what the process takes meanwhile."""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final

from aiolimiter import AsyncLimiter

from simulator.faults import Fault
from simulator.world import World
from tests.chaos.counts import Counts, head, milliseconds, row
from tests.chaos.crowds import Crowd
from tests.chaos.hands import Scene
from tests.chaos.stands import SET_UPS, SetUp, Stand, standing
from tests.chaos.vitals import Vitals, vitals
from tests.servers import Server, postgresql

HEAD: Final = head(
    "set-up", "minute", "MiB", "files", "threads", "connections", "shown/s",
    "tap to answer, ms p99", "to the screen, ms p99",
)  # fmt: skip
LOOK_SECONDS: Final = 30.0
COMPARED_MINUTES: Final = 5.0
SOAKED: Final = (SET_UPS[0], SET_UPS[3])
TROUBLE: Final = 0.01  # of the calls
FAULTS: Final = (
    *(Fault(error_code=502) for _ in range(4)),
    Fault(drop=True),
    Fault(drop=True, after=True),
)


@dataclass(frozen=True, slots=True)
class Look:
    """What was seen at one moment, and what happened since the one before."""

    minute: float
    body: Vitals
    answered: tuple[float, ...]
    shown: tuple[float, ...]


async def soak(minutes: float, rate: float, seed: int) -> AsyncGenerator[tuple[str, Counts | None]]:
    """Try two set-ups; give the rows of the table, and with the last of each what was counted."""
    with postgresql() as server:
        for set_up in SOAKED:
            counts = Counts()
            looks: list[Look] = []
            async for look in _soaked(set_up, server, minutes, rate, seed, counts):
                looks.append(look)
                yield _told(set_up, f"{look.minute:.1f}", [look]), None
            span = min(COMPARED_MINUTES, minutes / 3)
            first = [look for look in looks if look.minute <= span] or looks[:1]
            last = [look for look in looks if look.minute > minutes - span] or looks[-1:]
            yield _told(set_up, f"first {span:.1f}", first), None
            yield _told(set_up, f"last {span:.1f}", last), counts


def _told(set_up: SetUp, when: str, looks: Sequence[Look]) -> str:
    bodies = [look.body for look in looks]
    answered = [one for look in looks for one in look.answered]
    shown = [one for look in looks for one in look.shown]
    return row(
        set_up.name,
        when,
        f"{median(body.memory for body in bodies):.1f}",
        *(round(median(kind)) for kind in list(zip(*bodies, strict=True))[1:]),
        f"{len(shown) / len(looks) / LOOK_SECONDS:.1f}",
        milliseconds(answered, (0.99,)),
        milliseconds(shown, (0.99,)),
    )


async def _soaked(
    set_up: SetUp, server: Server, minutes: float, rate: float, seed: int, counts: Counts
) -> AsyncGenerator[Look]:
    with TemporaryDirectory(prefix="pocket-cio-") as folder:
        async with standing(set_up, Path(folder), server) as stand:
            await stand.up()
            scene = Scene(stand.world, counts, limiter=AsyncLimiter(1, 1 / rate))
            crowd = Crowd(scene, seed)
            chance = Random(seed)  # noqa: S311  # no secret
            async with asyncio.TaskGroup() as group:
                crowd.gather(group, round(2 * rate))
                trouble = group.create_task(_trouble(stand.world, chance))
                for number in range(1, round(minutes * 60 / LOOK_SECONDS) + 1):
                    await stand.live(LOOK_SECONDS)
                    yield _look(stand, counts, number * LOOK_SECONDS / 60)
                trouble.cancel()
                crowd.leave_off()
            await stand.down()
            counts.lost += await stand.unknown(counts.updates)


def _look(stand: Stand, counts: Counts, minute: float) -> Look:
    look = Look(
        minute, vitals(stand.bots[0].process.pid), tuple(counts.answered), tuple(counts.shown)
    )
    counts.answered.clear()
    counts.shown.clear()
    return look


async def _trouble(world: World, chance: Random) -> None:
    """Let a share of the bot's calls fail: never more, however few it makes."""
    while True:
        due = world.calls.total + chance.expovariate(TROUBLE)
        while world.calls.total < due:
            await world.calls.made.wait(LOOK_SECONDS)
        world.faults.add(chance.choice(FAULTS).model_copy())
