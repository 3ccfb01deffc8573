"""Liveness and readiness, over HTTP; `test_replicas` has a database that goes away."""

from collections.abc import AsyncGenerator

import aiohttp
import pytest
from sqlalchemy import text

from bot.settings import Settings
from bot.storage.database import open_database
from tests.journeys.talks import reach
from tests.phone import Phone
from tests.served import free_port
from tests.simulated import Simulator


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """A bot that can be asked how it is."""
    return settings.model_copy(update={"metrics_listen": f"127.0.0.1:{free_port()}"})


@pytest.fixture
async def http(settings: Settings, phone: Phone) -> AsyncGenerator[aiohttp.ClientSession]:
    """Whoever watches over it."""
    del phone
    async with aiohttp.ClientSession(f"http://{settings.metrics_listen}") as session:
        yield session


async def told(http: aiohttp.ClientSession, path: str) -> tuple[int, str]:
    async with http.get(path) as answer:
        return answer.status, (await answer.text()).strip()


async def test_a_bot_that_works_is_alive_and_ready(
    http: aiohttp.ClientSession, phone: Phone
) -> None:
    await reach(phone, 1)
    for path in ("/healthz", "/readyz"):
        assert await told(http, path) == (200, "ok")
        async with http.post(path) as refused:
            assert refused.status == 405


async def test_tables_of_an_earlier_release_are_told(
    http: aiohttp.ClientSession, phone: Phone, settings: Settings
) -> None:
    await reach(phone, 1)
    database = open_database(settings.engine_url)
    older = text("UPDATE alembic_version SET version_num = '0000'")
    await database.write(lambda connection: connection.execute(older))
    await database.close()
    status, line = await told(http, "/readyz")
    assert status == 503
    assert "pocket-cio migrate" in line
    assert await told(http, "/healthz") == (200, "ok")


class TestWhenTelegramIsAway:
    """Before the bot has even started."""

    @pytest.fixture
    def settings(self, settings: Settings, simulator: Simulator) -> Settings:
        simulator.fault(method="getMe", error_code=502, times=None)
        return settings

    async def test_it_lives_and_says_what_it_waits_for(
        self, http: aiohttp.ClientSession, simulator: Simulator, phone: Phone
    ) -> None:
        await phone.watches(lambda: simulator.world.calls.total > 0, "it asks Telegram who it is")
        assert await told(http, "/healthz") == (200, "ok")
        assert await told(http, "/readyz") == (503, "telegram does not answer yet")
        simulator.world.faults.clear()
        await reach(phone, 1)
        assert await told(http, "/readyz") == (200, "ok")
