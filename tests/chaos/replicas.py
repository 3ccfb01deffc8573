"""Two replicas on PostgreSQL, at full speed: as they are, and with one killed in the middle."""

import signal
import time
from asyncio import TaskGroup
from collections.abc import AsyncGenerator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from tests.chaos.counts import Counts, doubles, head, milliseconds, row
from tests.chaos.crowds import Crowd
from tests.chaos.hands import Scene
from tests.chaos.stands import SET_UPS, standing
from tests.servers import Server, postgresql

HEAD: Final = head(
    "two replicas", "interviews", "updates", "seconds", "updates/s", "lost", "applied twice",
    "stuck", "doubles", "repeats", "tap to answer, ms p50/95/99", "to the screen, ms p50/95/99",
)  # fmt: skip


async def replicas(interviews: int, people: int, seed: int) -> AsyncGenerator[tuple[str, Counts]]:
    """Hold so many interviews, twice; give a row of the table, and what was counted, of each."""
    with postgresql() as server:
        for name, killed in (("both live", False), ("one killed half-way", True)):
            began = time.monotonic()
            counts = await _hold(server, interviews, people, seed, killed=killed)
            seconds = time.monotonic() - began
            yield _told(name, counts, seconds), counts


def _told(name: str, counts: Counts, seconds: float) -> str:
    found = (counts.lost, counts.twice, counts.stuck, counts.doubles, counts.repeats)
    return row(
        name,
        f"{counts.interviews:,}",
        f"{counts.updates:,}",
        f"{seconds:.0f}",
        f"{counts.updates / seconds:.0f}",
        *found,
        milliseconds(counts.answered),
        milliseconds(counts.shown),
    )


async def _hold(server: Server, interviews: int, people: int, seed: int, *, killed: bool) -> Counts:
    with TemporaryDirectory(prefix="pocket-cio-") as folder:
        async with standing(SET_UPS[-1], Path(folder), server) as stand:
            scene = Scene(stand.world)
            crowd = Crowd(scene, seed, interviews)
            await stand.up()
            async with TaskGroup() as group:
                crowd.gather(group, people)
                if killed:
                    await crowd.halfway.wait()
                    await stand.bots[0].end(signal.SIGKILL)
            await stand.down()
            scene.counts.lost += await stand.unknown(scene.counts.updates)
            scene.counts.doubles = sum(doubles(chat) for chat in stand.world.chats.values())
            return scene.counts
