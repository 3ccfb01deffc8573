"""`python -m tests.chaos`: see `--help`."""

import argparse
import asyncio
import sys
from collections.abc import Sequence

from tests.chaos.kills import HEAD, kills


def parser() -> argparse.ArgumentParser:
    """Read what is asked for."""
    asked = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    rooms = asked.add_subparsers(dest="room", required=True)
    killing = rooms.add_parser("kills", help="kill the bot over and over while people talk with it")
    killing.add_argument("--kills", type=int, default=200, help="over all set-ups (default 200)")
    killing.add_argument("--people", type=int, default=60, help="at once (default 60)")
    killing.add_argument("--seed", type=int, default=1, help="what chance begins with (default 1)")
    return asked


def say(line: str) -> None:
    """Write a line, at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


async def run_kills(asked: argparse.Namespace) -> int:
    """Run `kills`; give the exit code."""
    say(HEAD)
    wrong = 0
    async for line, counts in kills(asked.kills, asked.people, asked.seed):
        say(line)
        wrong += counts.wrong
    return 1 if wrong else 0


ROOMS = {"kills": run_kills}


def main(given: Sequence[str] | None = None) -> int:
    """Run what is asked for; give the exit code."""
    asked = parser().parse_args(given)
    return asyncio.run(ROOMS[asked.room](asked))


if __name__ == "__main__":
    sys.exit(main())
