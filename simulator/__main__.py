"""`python -m simulator`: the stand-in for Telegram and its phone page, alone."""

import argparse
import asyncio
import sys

from simulator.server import running
from simulator.stopping import stop_asked
from simulator.world import TOKEN, World

PORT = 8081


def main(arguments: list[str] | None = None) -> int:
    """Serve until somebody stops it; give the exit code."""
    parser = argparse.ArgumentParser(prog="simulator", description="A stand-in for Telegram.")
    parser.add_argument("--host", default="127.0.0.1", help="where to listen (%(default)s)")
    parser.add_argument("--port", type=int, default=PORT, help="0 takes a free one (%(default)s)")
    parser.add_argument("--token", default=TOKEN, help="the bot's token (%(default)s)")
    given = parser.parse_args(arguments)
    try:
        asyncio.run(serve(given.host, given.port, given.token))
    except OSError as error:
        sys.stderr.write(f"Cannot listen on port {given.port}: {error.strerror}. ")
        sys.stderr.write("Give another one with --port.\n")
        return 2
    return 0


async def serve(host: str, port: int, token: str) -> None:
    """Serve until SIGINT or SIGTERM."""
    stop = stop_asked()
    async with running(World(token), port, host) as url:
        sys.stdout.write(f"Phone page: {url}\nBOT_API_URL={url}\nBOT_TOKEN={token}\n")
        sys.stdout.flush()
        await stop.wait()


if __name__ == "__main__":
    sys.exit(main())
