"""The time: that on the wall, which may be set, beside one that nobody can set."""

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

_STEADY_SECONDS: Final = 3600.0
_SET_SECONDS: Final = 60.0  # more than this apart, it was set; less is drift


class Time:
    """The time of this machine; tests and the demo move theirs."""

    def wall(self) -> float:
        """Give the seconds since 1970, as this machine has them."""
        return time.time()

    def steady(self) -> float:
        """Give the seconds since some moment, which only go on."""
        return time.monotonic()

    def now(self) -> datetime:
        """Give the moment on the wall."""
        return datetime.fromtimestamp(self.wall(), UTC)

    async def rest(self, seconds: float) -> None:
        """Wait for so long."""
        await asyncio.sleep(seconds)  # noqa: TID251  # the clock is what it waits for


class TimeAhead(Time):
    """The time of this machine and as many seconds more as a file holds: for demos only."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def wall(self) -> float:
        """Give the seconds since 1970, and those of the file."""
        return super().wall() + self._ahead()

    def steady(self) -> float:
        """Give the seconds since some moment, and those of the file."""
        return super().steady() + self._ahead()

    def _ahead(self) -> float:
        return float(self._file.read_text("utf-8")) if self._file.exists() else 0.0


class Clocks:
    """The clock on the wall beside one that nobody can set: whether the first can be believed.

    Args:
        wall: Seconds since 1970.
        steady: Seconds since some moment, which only go on.
    """

    def __init__(
        self, wall: Callable[[], float] = time.time, steady: Callable[[], float] = time.monotonic
    ) -> None:
        self._wall = wall
        self._steady = steady
        self._apart = wall() - steady()
        self._began = steady()
        self._set: float | None = None

    def believed(self) -> bool:
        """Say whether the clock on the wall was not set in the last hour, as far as we know."""
        return self.unset() and self._steady() - self._began >= _STEADY_SECONDS

    def unset(self) -> bool:
        """Say whether we did not see it set in the last hour, if only for having just begun."""
        now = self._steady()
        apart = self._wall() - now
        if abs(apart - self._apart) > _SET_SECONDS:
            self._apart, self._set = apart, now
        return self._set is None or now - self._set >= _STEADY_SECONDS
