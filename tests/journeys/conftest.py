"""The real bot, polling the simulator."""

import asyncio
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.serving import run
from bot.settings import Settings
from tests.simulated import Simulator


@pytest.fixture
def settings(simulator: Simulator, tmp_path: Path) -> Settings:
    """What the bot of a test is told."""
    return Settings(
        bot_token=SecretStr(simulator.token),
        bot_api_url=simulator.url,
        database_url=f"sqlite:///{tmp_path}/pocket-cio.db",
        send_rate=0,
        contact="contact@example.org",
    )


@pytest.fixture(autouse=True)
async def bot(settings: Settings) -> AsyncGenerator[None]:
    """The bot, from start to stop."""
    stop = asyncio.Event()
    running = asyncio.create_task(run(settings, stop))
    yield
    stop.set()
    await running
