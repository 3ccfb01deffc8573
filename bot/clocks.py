"""Whether the clock of this machine can be believed: it may be set wrong, and set right later."""

import time
from collections.abc import Callable
from typing import Final

_STEADY_SECONDS: Final = 3600.0
_SET_SECONDS: Final = 60.0  # more than this apart, it was set; less is drift


class Clocks:
    """The clock on the wall beside one that nobody can set.

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
        self._since = steady()

    def believed(self) -> bool:
        """Say whether the clock on the wall was not set in the last hour, as far as we know."""
        now = self._steady()
        apart = self._wall() - now
        if abs(apart - self._apart) > _SET_SECONDS:
            self._apart, self._since = apart, now
        return now - self._since >= _STEADY_SECONDS
