"""Waiting for a thing that happens, never for a time."""

import asyncio


class Signal:
    """Wakes all who wait whenever something happened.

    Whoever waits looks again at what it waits for: a signal says that something is new, not what.
    """

    __slots__ = ("_waiters", "closed")

    def __init__(self) -> None:
        self._waiters: list[asyncio.Future[None]] = []
        self.closed = False

    def notify(self) -> None:
        """Wake all who wait."""
        waiters, self._waiters = self._waiters, []
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(None)

    def close(self) -> None:
        """Wake all who wait, and let nobody wait any more."""
        self.closed = True
        self.notify()

    async def wait(self, seconds: float) -> bool:
        """Wait for the next signal; False when none came in time or none will come."""
        if self.closed or seconds <= 0:
            return False
        waiter = asyncio.get_running_loop().create_future()
        self._waiters.append(waiter)
        try:
            async with asyncio.timeout(seconds):
                await waiter
        except TimeoutError:
            return False
        finally:
            if waiter in self._waiters:
                self._waiters.remove(waiter)
        return not self.closed
