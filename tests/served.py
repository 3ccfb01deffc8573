"""`pocket-cio serve` as a process of its own, with one database over its lives."""

import asyncio
import os
import signal
import socket
import sys
from asyncio.subprocess import Process
from pathlib import Path

from tests.simulated import Simulator


def free_port() -> int:
    """Give a port of loopback that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
        return port


class Served:
    """A bot that can be killed and started again.

    Args:
        simulator: Its Telegram.
        log: The file of what it logs.
        database: DATABASE_URL.
        hooked: Let Telegram post the updates, instead of asking for them.
        module: What is run.

    Attributes:
        door: Where it listens for them.
    """

    def __init__(
        self,
        simulator: Simulator,
        log: Path,
        database: str,
        *,
        hooked: bool = False,
        module: str = "bot.cli",
    ) -> None:
        self.log = log
        self._module = module
        self._settings = {
            "BOT_TOKEN": simulator.token,
            "BOT_API_URL": simulator.url,
            "DATABASE_URL": database,
            "SEND_RATE": "0",
            "LOG_LEVEL": "DEBUG",
            "LOG_FORMAT": "json",
        }
        self.door = f"http://127.0.0.1:{free_port()}"
        if hooked:
            self._settings |= {
                "WEBHOOK_URL": self.door,
                "WEBHOOK_SECRET": "a-secret-of-the-tests",
                "WEBHOOK_LISTEN": self.door.removeprefix("http://"),
            }
        self._process: Process | None = None

    @property
    def process(self) -> Process:
        """The process of its present life."""
        assert self._process is not None
        return self._process

    @property
    def running(self) -> bool:
        """Whether it lives."""
        return self._process is not None and self._process.returncode is None

    async def start(self, **settings: str) -> None:
        """Begin a life."""
        with self.log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                self._module,
                "serve",
                env={**os.environ, **self._settings, **settings},
                stdout=log,
                stderr=log,
            )

    async def end(self, number: signal.Signals) -> int:
        """Send a signal; give the exit code."""
        self.process.send_signal(number)
        return await self.process.wait()
