"""The bot under load, killed over and over at moments of chance."""

import asyncio
import signal
from collections.abc import AsyncGenerator
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Final

from tests.chaos.counts import Counts, doubles, head, row
from tests.chaos.crowds import Crowd
from tests.chaos.hands import Scene
from tests.chaos.stands import SET_UPS, SetUp, Stand, standing
from tests.servers import Server, postgresql

EARLY: Final = 0.2  # of the kills, before it may be ready
BOTH: Final = 0.25  # of the kills of replicas, all at once
LIFE_SECONDS: Final = (0.05, 1.5)
HEAD: Final = head(
    "set-up", "kills", "interviews", "updates", "lost", "applied twice", "stuck", "doubles",
    "repeats",
)  # fmt: skip


async def kills(total: int, people: int, seed: int) -> AsyncGenerator[tuple[str, Counts]]:
    """Try every set-up; give a row of the table, and what was counted, of each."""
    share, rest = divmod(total, len(SET_UPS))
    with postgresql() as server:
        for place, set_up in enumerate(SET_UPS):
            times = share + (place < rest)
            counts = await kill(set_up, server, times, people, seed + place)
            yield told(set_up, times, counts), counts


def told(set_up: SetUp, times: int, counts: Counts) -> str:
    """Write the row of a set-up."""
    found = (counts.interviews, counts.updates, counts.lost, counts.twice, counts.stuck)
    return row(set_up.name, times, *(f"{n:,}" for n in found), counts.doubles, counts.repeats)


async def kill(
    set_up: SetUp, server: Server | None, times: int, people: int, seed: int, limit: float = 60.0
) -> Counts:
    """Kill a bot so many times while people talk with it, then let all come to their end.

    Args:
        set_up: How it is run.
        server: The PostgreSQL server, where the set-up wants one.
        times: How often.
        people: How many talk at once.
        seed: What the plans of people and the moments are drawn from.
        limit: Seconds after which a person is stuck.
    """
    with TemporaryDirectory(prefix="pocket-cio-") as folder:
        async with standing(set_up, Path(folder), server) as stand:
            scene = Scene(stand.world, limit=limit)
            crowd = Crowd(scene, seed)
            await stand.up()
            async with asyncio.TaskGroup() as group:
                crowd.gather(group, people)
                await _disturb(stand, scene, times, Random(seed))  # noqa: S311  # no secret
                crowd.leave_off()
            await stand.down()
            scene.counts.lost += await stand.unknown(scene.counts.updates)
            scene.counts.doubles = sum(doubles(chat) for chat in stand.world.chats.values())
            return scene.counts


async def _disturb(stand: Stand, scene: Scene, times: int, chance: Random) -> None:
    """Kill and start again."""
    since = None
    while times > 0:
        if since is not None and chance.random() > EARLY:
            await stand.ready(since)
        victims = [chance.choice(stand.bots)]
        if len(stand.bots) > 1 and times > 1 and chance.random() < BOTH:
            victims = list(stand.bots)
        await stand.live(chance.uniform(*LIFE_SECONDS))
        since = stand.world.calls.total
        for bot in victims:
            await bot.end(signal.SIGKILL)
        for bot in victims:
            await stand.start(bot)
        times -= len(victims)
        scene.stirred = asyncio.get_running_loop().time()
    if since is not None:
        await stand.ready(since)
