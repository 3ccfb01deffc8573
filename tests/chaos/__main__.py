"""Try the bot under load, with what can go wrong going wrong; prints tables in Markdown."""

import argparse
import asyncio
import sys
from collections.abc import AsyncGenerator, Sequence

from tests.chaos import kills, replicas, slow, soak
from tests.chaos.counts import Counts


def parser() -> argparse.ArgumentParser:
    """Read what is asked for."""
    asked = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    rooms = asked.add_subparsers(dest="room", required=True)
    room = rooms.add_parser("kills", help="kill the bot over and over while people talk with it")
    room.add_argument("--kills", type=int, default=200, help="over all set-ups (200)")
    room.add_argument("--people", type=int, default=60, help="at once (60)")
    room = rooms.add_parser("replicas", help="two replicas at full speed, then one of them killed")
    room.add_argument("--interviews", type=int, default=5000, help="each time (5000)")
    room.add_argument("--people", type=int, default=100, help="at once (100)")
    room = rooms.add_parser("slow", help="one chat that Telegram holds up, beside others")
    room.add_argument("--rounds", type=int, default=4, help="of each kind (4)")
    room.add_argument("--seconds", type=float, default=20, help="a round (20)")
    room.add_argument("--rate", type=float, default=30, help="updates a second of the others (30)")
    room.add_argument("--people", type=int, default=60, help="the others (60)")
    room = rooms.add_parser("soak", help="a steady load, and what the process takes meanwhile")
    room.add_argument("--minutes", type=float, default=30, help="for each of two set-ups (30)")
    room.add_argument("--rate", type=float, default=30, help="updates a second (30)")
    for each in rooms.choices.values():
        each.add_argument("--seed", type=int, default=1, help="what chance begins with (1)")
    return asked


async def run(asked: argparse.Namespace) -> int:
    """Run a room; give the exit code."""
    wrong = 0
    async for line, counts in _rows(asked):
        say(line)
        if counts and counts.wrong:
            wrong = 1
    return wrong


async def _rows(asked: argparse.Namespace) -> AsyncGenerator[tuple[str, Counts | None]]:
    """Give the rows of the table asked for, with what was counted where that decides."""
    if asked.room == "kills":
        yield kills.HEAD, None
        async for told in kills.kills(asked.kills, asked.people, asked.seed):
            yield told
    elif asked.room == "replicas":
        yield replicas.HEAD, None
        async for told in replicas.replicas(asked.interviews, asked.people, asked.seed):
            yield told
    elif asked.room == "slow":
        yield slow.HEAD, None
        others = (asked.rate, asked.people, asked.seed)
        async for line in slow.slow(asked.rounds, asked.seconds, *others):
            yield line, None
    else:
        yield soak.HEAD, None
        async for line, counts in soak.soak(asked.minutes, asked.rate, asked.seed):
            yield line, counts


def say(line: str) -> None:
    """Write a line, at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main(given: Sequence[str] | None = None) -> int:
    """Run what is asked for; give the exit code."""
    return asyncio.run(run(parser().parse_args(given)))


if __name__ == "__main__":
    sys.exit(main())
