"""Telegram's limits on what a bot sends: about one call a second to a chat, thirty over all."""

from typing import Final

from aiolimiter import AsyncLimiter

#: A burst of taps is painted at once; in the long run it is one call a second.
_CHAT_BURST: Final = 5
_CHATS_KEPT: Final = 10_000


class Pace:
    """Lets calls through at Telegram's pace: `rate` a second over all; 0 lifts every limit."""

    def __init__(self, rate: float) -> None:
        self._rate = rate
        self._replicas = 1
        self._overall = AsyncLimiter(rate, 1) if rate else None
        self._chats: dict[int, AsyncLimiter] = {}

    def share(self, replicas: int) -> None:
        """Leave to each of the replicas its part of the overall rate."""
        if self._rate and replicas != self._replicas:
            self._replicas = replicas
            self._overall = AsyncLimiter(max(1.0, self._rate / replicas), 1)

    async def turn(self, chat: int) -> None:
        """Wait for this chat's turn, then for ours."""
        if self._overall is None:
            return
        if len(self._chats) > _CHATS_KEPT:
            self._chats = {
                key: kept for key, kept in self._chats.items() if not kept.has_capacity(_CHAT_BURST)
            }
        limiter = self._chats.setdefault(chat, AsyncLimiter(_CHAT_BURST, _CHAT_BURST))
        await limiter.acquire()
        await self._overall.acquire()

    async def answer(self) -> None:
        """Wait for our turn to answer a tap, which does not count within its chat."""
        if self._overall is not None:
            await self._overall.acquire()
