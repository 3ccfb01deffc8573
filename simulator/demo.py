"""`make demo`: the bot and a phone to talk to it with, on one machine, without a token.

The bot is a process of its own and meets the simulator on the wire only, as it would meet Telegram.
It keeps its database in a folder that goes when the demo does.
"""

import asyncio
import errno
import os
import signal
import sys
from asyncio.subprocess import Process
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from simulator.server import running
from simulator.stopping import stop_asked
from simulator.world import World

PORT: Final = 8080
HIGHEST_PORT: Final = 65535
PATIENCE: Final = 10.0
PORT_TROUBLE: Final = frozenset({errno.EADDRINUSE, errno.EACCES, errno.EADDRNOTAVAIL})
# What the demo says itself; the rest of the environment is the bot's too.
OURS: Final = frozenset(
    {"BOT_TOKEN_FILE", "WEBHOOK_URL", "WEBHOOK_SECRET", "METRICS_LISTEN", "ADMIN_IDS"}
)


def main() -> int:
    """Run the demo until somebody stops it; give the exit code."""
    given = os.environ.get("DEMO_PORT") or str(PORT)
    if not given.isdecimal() or int(given) > HIGHEST_PORT:
        sys.stderr.write(f"DEMO_PORT={given}: give a port, a number up to {HIGHEST_PORT}.\n")
        return 2
    script = Path(sys.executable).with_name("pocket-cio")
    command = [str(script)] if script.exists() else [sys.executable, "-m", "bot.cli"]
    try:
        return asyncio.run(show(int(given), [*command, "serve"]))
    except OSError as error:
        if error.errno not in PORT_TROUBLE:
            raise
        sys.stderr.write(
            f"Port {given} cannot be used ({error.strerror}): "
            f"give another one, as in `make demo DEMO_PORT=8090`.\n"
        )
        return 2


async def show(port: int, command: Sequence[str]) -> int:
    """Serve the phone page, run the bot beside it; give the exit code."""
    stop = stop_asked()
    world = World()
    async with running(world, port) as url:
        with TemporaryDirectory(prefix="pocket-cio-") as folder:
            world.later.file = Path(folder) / "clock"
            bot = await asyncio.create_subprocess_exec(
                *command,
                env=environment(world, url, Path(folder)),
                cwd=folder,  # away from the .env of a real bot
                start_new_session=True,  # Ctrl-C is ours: the bot is stopped once
            )
            try:
                return await watch(bot, world, url, stop)
            finally:
                await end(bot)


def environment(world: World, url: str, folder: Path) -> Mapping[str, str]:
    """Give the bot's environment."""
    kept = {name: value for name, value in os.environ.items() if name not in OURS}
    level = os.environ.get("LOG_LEVEL", "WARNING")
    return kept | {
        "BOT_TOKEN": world.token,
        "BOT_API_URL": url,
        "DATABASE_URL": f"sqlite:///{folder / 'demo.db'}",
        "LOG_LEVEL": level,
        "DEMO_CLOCK": str(world.later.file or ""),
    }


async def watch(bot: Process, world: World, url: str, stop: asyncio.Event) -> int:
    """Tell when the bot is there, and wait for the end of either; give the exit code."""
    ended = asyncio.create_task(bot.wait())
    stopped = asyncio.create_task(stop.wait())
    asked = asyncio.create_task(world.updates.asked.wait())
    both = {ended, stopped}
    try:
        await asyncio.wait({*both, asked}, return_when=asyncio.FIRST_COMPLETED)
        if asked.done():
            say(f"Pocket CIO is ready: open {url} in a browser. Ctrl-C stops it.")
            await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
        if not ended.done():
            say("Stopping.")
            return 0
        sys.stderr.write(f"The bot stopped by itself, exit code {ended.result()}: see above.\n")
        return 1
    finally:
        for task in (ended, stopped, asked):
            task.cancel()


async def end(bot: Process) -> None:
    """Stop the bot, gently first."""
    if bot.returncode is not None:
        return
    bot.send_signal(signal.SIGTERM)
    try:
        async with asyncio.timeout(PATIENCE):
            await bot.wait()
    except TimeoutError:
        bot.kill()
        await bot.wait()


def say(line: str) -> None:
    """Print a line at once, also into a pipe."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
