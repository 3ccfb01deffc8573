"""Several processes on one PostgreSQL: what dies is made good by what lives."""

import asyncio
import json
import signal
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Final

import aiohttp
import pytest
from sqlalchemy import Connection, text

from bot.storage.database import open_database
from tests.balancer import balancing
from tests.journeys.talks import advised, conclude, reach
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


async def test_the_next_release_takes_the_place_of_this_one_while_people_talk(
    simulator: Simulator, server: Server, tmp_path: Path
) -> None:
    """Its tables come first; then both serve, and what it wrote of a talk is left to it."""
    simulator.world.webhook.first_pause = 0.05  # seconds; Telegram is less hasty
    url = server.database()
    this = Served(simulator, tmp_path / "this", url, hooked=True)
    following = Served(simulator, tmp_path / "next", url, hooked=True, module="tests.later")
    place = f"127.0.0.1:{free_port()}"
    async with balancing([this.door, following.door]) as address:
        await this.start(WEBHOOK_URL=address, METRICS_LISTEN=place)
        people = [await simulator.phone(f"Person {number}") for number in range(PEOPLE)]
        await asyncio.gather(*(reach(phone, 3) for phone in people))
        database = open_database(url.replace("postgresql:", "postgresql+asyncpg:"))
        await database.write(change_the_tables)
        await database.close()
        await following.start(WEBHOOK_URL=address)
        await people[0].watches(
            lambda: '"ready"' in following.log.read_text("utf-8"), "the next release serves too"
        )
        assert await ready(place) == (200, "ok\n")
        await asyncio.gather(*(conclude(phone, 3) for phone in people))
        assert len({str(await answers(phone)) for phone in people}) == 1, "all told the same"
        assert await this.end(signal.SIGTERM) == 0
        assert await following.end(signal.SIGTERM) == 0
    told = this.log.read_text("utf-8")
    assert "LaterRelease" in told, "both had the same talks in hand"
    assert "Traceback" not in told


def change_the_tables(connection: Connection) -> None:
    """What `pocket-cio migrate` of the next release does: it only adds."""
    connection.execute(text("ALTER TABLE chats ADD COLUMN weather TEXT"))
    connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
