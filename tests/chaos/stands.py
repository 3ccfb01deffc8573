"""A bot on its feet, in one of the ways in which it can be run, before a simulator of its own."""

import asyncio
import signal
import sqlite3
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager, closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import aiohttp
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from simulator.server import running
from simulator.world import World
from tests.balancer import balancing
from tests.served import Served
from tests.servers import Server
from tests.simulated import Simulator

#: The call with which a bot that is about to take updates in says so.
READY: Final = frozenset({"deletewebhook", "setwebhook"})
START_SECONDS: Final = 60.0
RETRY_SECONDS: Final = 0.2  # Telegram's first pause is longer
CALLS_KEPT: Final = 100


class Died(Exception):
    """A bot ended that nobody had told to."""


@dataclass(frozen=True, slots=True)
class SetUp:
    """A way to run the bot."""

    name: str
    hooked: bool
    postgresql: bool
    replicas: int = 1

    def __str__(self) -> str:
        return self.name


SET_UPS: Final = (
    SetUp("polling, SQLite", hooked=False, postgresql=False),
    SetUp("webhook, SQLite", hooked=True, postgresql=False),
    SetUp("polling, PostgreSQL", hooked=False, postgresql=True),
    SetUp("webhook, PostgreSQL", hooked=True, postgresql=True),
    SetUp("two replicas", hooked=True, postgresql=True, replicas=2),
)


@dataclass(frozen=True, slots=True)
class Stand:
    """A bot with what is around it.

    Attributes:
        world: The inside of its simulator.
        bots: Its processes.
        address: Where Telegram posts to, if it does.
        database: DATABASE_URL.
    """

    world: World
    bots: tuple[Served, ...]
    address: str | None
    database: str

    async def start(self, bot: Served) -> None:
        """Begin a life of a process."""
        hook = {"WEBHOOK_URL": self.address} if self.address else {}
        await bot.start(LOG_LEVEL="WARNING", **hook)

    async def ready(self, since: int) -> None:
        """Wait until a bot takes updates in.

        Args:
            since: How many calls had been made when it was started.

        Raises:
            TimeoutError: it does not.
        """
        calls = self.world.calls
        async with asyncio.timeout(START_SECONDS):
            while not any(call.method.lower() in READY for call in calls.after(since)):
                await calls.made.wait(START_SECONDS)

    async def up(self) -> None:
        """Start all processes, one after the other, until each takes updates in."""
        for bot in self.bots:
            since = self.world.calls.total
            await self.start(bot)
            await self.ready(since)

    async def live(self, seconds: float) -> None:
        """Let the processes live on for a while.

        Raises:
            Died: One does not.
        """
        lives = {asyncio.create_task(bot.process.wait()): bot for bot in self.bots if bot.running}
        ended, still = await asyncio.wait(
            lives, timeout=seconds, return_when=asyncio.FIRST_COMPLETED
        )
        for life in still:
            life.cancel()
        for life in ended:
            told = lives[life].log.read_text("utf-8")[-2000:]
            raise Died(f"exit code {life.result()}:\n{told}")

    async def down(self) -> None:
        """Tell all processes to stop, and wait until they have."""
        for bot in self.bots:
            if bot.running:
                await bot.end(signal.SIGTERM)

    async def unknown(self, count: int) -> int:
        """Count the updates that Telegram no longer has and that the database does not know.

        Args:
            count: How many updates there were.
        """
        known = await _known(self.database)
        return len(set(range(1, count + 1)) - known - self.world.updates.waiting.keys())


@asynccontextmanager
async def standing(set_up: SetUp, folder: Path, server: Server | None) -> AsyncGenerator[Stand]:
    """Have the bot stand ready while the block lasts; its processes are yet to be started."""
    database = f"sqlite:///{folder}/bot.db"
    if set_up.postgresql:
        assert server is not None, "PostgreSQL is wanted"
        database = server.database()
    world = World(calls_kept=CALLS_KEPT)
    world.webhook.first_pause = RETRY_SECONDS
    async with AsyncExitStack() as stack:
        url = await stack.enter_async_context(running(world))
        http = await stack.enter_async_context(aiohttp.ClientSession(url))
        simulator = Simulator(url, world, http)
        bots = tuple(
            Served(simulator, folder / f"log{number}", database, hooked=set_up.hooked)
            for number in range(set_up.replicas)
        )
        stack.push_async_callback(_kill, bots)
        address = None
        if len(bots) > 1:
            address = await stack.enter_async_context(balancing([bot.door for bot in bots]))
        yield Stand(world, bots, address, database)


async def _kill(bots: tuple[Served, ...]) -> None:
    for bot in bots:
        if bot.running:
            await bot.end(signal.SIGKILL)


async def _known(database: str) -> set[int]:
    """Give the ids of the updates that a database has taken."""
    query, file = "SELECT id FROM updates", database.removeprefix("sqlite:///")
    if file != database:
        with closing(sqlite3.connect(file)) as connection:
            return {one for (one,) in connection.execute(query)}
    engine = create_async_engine(database.replace("postgresql:", "postgresql+asyncpg:"))
    try:
        async with engine.connect() as reading:
            return set((await reading.execute(text(query))).scalars())
    finally:
        await engine.dispose()
