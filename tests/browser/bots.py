"""The real bot at the other end of the page."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

from pydantic import SecretStr

from bot.serving import run
from bot.settings import Settings
from tests.simulated import Simulator


@asynccontextmanager
async def serving(simulator: Simulator, folder: Path) -> AsyncGenerator[None]:
    """Run the bot, its database in this folder."""
    settings = Settings(
        bot_token=SecretStr(simulator.token),
        bot_api_url=simulator.url,
        database_url=f"sqlite:///{folder}/pocket-cio.db",
        send_rate=0,
    )
    stop = asyncio.Event()
    running = asyncio.create_task(run(settings, stop))
    try:
        yield
    finally:
        stop.set()
        await running
