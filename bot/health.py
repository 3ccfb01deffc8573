"""Whether the bot lives, and whether it can do its work: `/healthz` and `/readyz`.

Alive is a process whose intake moves: it is to be restarted when it does not. Ready is one that
could take an update now: Telegram has answered it, and its database, with the tables of this
release.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Final

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.storage.database import is_away
from bot.storage.schema import SchemaOutdated

Check = Callable[[], Awaitable[None]]

#: Longer than a poll that waits for its full time, then fails, then pauses.
_STILL_SECONDS: Final = 120.0
_DATABASE_SECONDS: Final = 2.0


class Pulse:
    """The last time that the intake moved; one that is never told of moves by itself.

    Attributes:
        introduced: Whether Telegram has answered us.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.introduced = False
        self._clock = clock
        self._last: float | None = None

    def beat(self) -> None:
        """The intake has moved."""
        self._last = self._clock()

    @property
    def moves(self) -> bool:
        """Whether it moved lately."""
        return self._last is None or self._clock() - self._last < _STILL_SECONDS


def health_app(pulse: Pulse, check: Check) -> Starlette:
    """Give the application; `check` raises what keeps the database from being used."""

    async def healthz(_: Request) -> Response:
        return _told([] if pulse.moves else ["the intake stands still"])

    async def readyz(_: Request) -> Response:
        faults = [] if pulse.moves else ["the intake stands still"]
        if not pulse.introduced:
            faults.append("telegram does not answer yet")
        try:
            async with asyncio.timeout(_DATABASE_SECONDS):
                await check()
        except SchemaOutdated as error:
            faults.append(str(error))
        except Exception as error:
            if not is_away(error):
                raise
            faults.append("the database does not answer")
        return _told(faults)

    return Starlette(routes=[Route("/healthz", healthz), Route("/readyz", readyz)])


def _told(faults: list[str]) -> Response:
    return PlainTextResponse("\n".join(faults or ["ok"]) + "\n", 503 if faults else 200)
