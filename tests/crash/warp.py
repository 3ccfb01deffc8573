"""A loop whose clock jumps to whatever is waited for, so that a minute of waiting costs nothing.

Work for threads is done at once, on the loop's own thread: nothing happens beside what the loop
knows of, and every run of the same is the same.
"""

import asyncio
import selectors
from collections.abc import Callable
from datetime import datetime
from typing import Any

from bot.clocks import Time

#: Seconds that a look at the clock takes: who waits for a rest too small to be told passes too.
TICK = 1e-6


class NothingLeft(RuntimeError):
    """Everybody waits, and nothing will ever happen."""


class _Jumping(selectors.SelectSelector):
    """Waits by moving the clock."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            raise NothingLeft("Everybody waits, and nothing will ever happen.")
        self.now += max(0.0, timeout)
        return super().select(0)


class WarpLoop(asyncio.SelectorEventLoop):
    """The loop; `time` is seconds since it was made."""

    def __init__(self) -> None:
        self._jumping = _Jumping()
        super().__init__(self._jumping)

    def time(self) -> float:
        self._jumping.now += TICK
        return self._jumping.now

    def run_in_executor(  # pyright: ignore[reportIncompatibleMethodOverride]  # done at once
        self, executor: object, func: Callable[..., Any], *args: object
    ) -> asyncio.Future[Any]:
        del executor
        done = self.create_future()
        try:
            done.set_result(func(*args))
        except Exception as error:  # noqa: BLE001  # it is whoever waits who is told
            done.set_exception(error)
        return done


class Warped(Time):
    """The time of the loop beside a clock on the wall."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock

    def wall(self) -> float:
        return self._clock().timestamp()

    def steady(self) -> float:
        return asyncio.get_running_loop().time()
