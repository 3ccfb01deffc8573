"""Several processes on one PostgreSQL: what dies is made good by what lives."""

import asyncio
import json
import signal
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Final

import aiohttp
import pytest

from tests.balancer import balancing
from tests.journeys.talks import advised, reach
from tests.phone import Phone
from tests.served import Served, free_port
from tests.servers import Server, postgresql
from tests.simulated import Simulator

PEOPLE: Final = 12


@pytest.fixture
def bot() -> None:
    """None inside the test: they run as processes."""


@pytest.fixture
async def replicas(
    simulator: Simulator, server: Server, tmp_path: Path
) -> AsyncGenerator[tuple[Served, Served]]:
    """Two, behind one address."""
    url = server.database()
    first, second = (
        Served(simulator, tmp_path / name, url, hooked=True) for name in ("first", "second")
    )
    async with balancing([first.door, second.door]) as address:
        for one in (first, second):
            await one.start(WEBHOOK_URL=address)
        yield first, second
        for one in (first, second):
            if one.process.returncode is None:
                await one.end(signal.SIGKILL)


async def answers(phone: Phone) -> object:
    await phone.say("/export")
    told: object = json.loads(await phone.document("pocket-cio"))["answers"]
    return told


async def ready(place: str) -> tuple[int, str]:
    async with aiohttp.request("GET", f"http://{place}/readyz") as answer:
        return answer.status, await answer.text()


async def test_a_replica_that_is_killed_loses_nothing(
    simulator: Simulator, replicas: tuple[Served, Served]
) -> None:
    first, _ = replicas
    people = [await simulator.phone(f"Person {number}") for number in range(PEOPLE)]
    await reach(people[0], 1)  # both are ready, or will be
    talks = asyncio.gather(*(advised(phone) for phone in people[1:]))
    await people[0].tap("10 à 24")
    await people[0].sees("2/8")
    await first.end(signal.SIGKILL)
    await talks
    assert len({str(await answers(phone)) for phone in people[1:]}) == 1, "all told the same"


async def test_what_a_killed_replica_was_painting_is_painted(
    simulator: Simulator, replicas: tuple[Served, Served], phone: Phone
) -> None:
    first, second = replicas
    await reach(phone, 2)
    await second.end(signal.SIGTERM)
    simulator.fault(method="editMessageText", hang=True, times=1)
    await phone.tap("Quelqu’un, en plus", wait=False)
    await phone.watches(lambda: not simulator.world.faults.waiting, "the call that hangs was made")
    await second.start(WEBHOOK_URL=second.door)
    await first.end(signal.SIGKILL)
    await phone.sees("3/8")


async def test_a_database_that_is_restarted_is_met_again(
    simulator: Simulator, phone: Phone, tmp_path: Path
) -> None:
    with postgresql() as server:
        bot = Served(simulator, tmp_path / "log", server.database(), hooked=True)
        place = f"127.0.0.1:{free_port()}"
        await bot.start(METRICS_LISTEN=place)
        await reach(phone, 2)
        assert await ready(place) == (200, "ok\n")
        simulator.world.webhook.first_pause = 0.1  # seconds; Telegram is less hasty
        server.stop()
        await phone.tap("Quelqu’un, en plus", wait=False)  # 503: Telegram asks again
        await phone.watches(
            lambda: "503" in str(simulator.world.webhook.described()), "the tap is not taken"
        )
        await phone.sees("2/8")
        assert await ready(place) == (503, "the database does not answer\n")
        server.start()
        await phone.sees("3/8")
        assert await ready(place) == (200, "ok\n")
        assert await bot.end(signal.SIGTERM) == 0
