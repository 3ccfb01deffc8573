"""The time of a bot inside a test: it goes on as ours does, and can be moved on."""

import asyncio
from datetime import UTC, datetime, timedelta

from bot.clocks import Time

START = datetime(2026, 1, 5, 9, tzinfo=UTC)  # a Monday


class MovedTime(Time):
    """A time that begins at a moment; what waits by it is over at once when it is moved."""

    def __init__(self, start: datetime = START) -> None:
        self._ahead = start.timestamp() - super().wall()
        self._moved = asyncio.Event()
        self._rests = asyncio.Event()

    def wall(self) -> float:
        return super().wall() + self._ahead

    def steady(self) -> float:
        return super().steady() + self._ahead

    async def rest(self, seconds: float) -> None:
        self._rests.set()
        moved = self._moved
        try:
            async with asyncio.timeout(seconds):
                await moved.wait()
        except TimeoutError:
            return

    async def move(self, to: datetime) -> None:
        """Let it be later, and wait until what waited by it has had its turn."""
        ahead = to - self.now()
        assert ahead > timedelta(0), "time goes on"
        self._ahead += ahead.total_seconds()
        self._rests.clear()
        self._moved.set()
        self._moved = asyncio.Event()
        await self._rests.wait()
