"""Telegram's limits on what a bot sends: about one call a second to a chat, thirty over all."""

import asyncio
from typing import Final

from aiolimiter import AsyncLimiter

#: A burst of taps is painted at once; in the long run it is one call a second.
_CHAT_BURST: Final = 5
_CHATS_KEPT: Final = 10_000
#: Telegram does not say of whom it asks to wait. So many chats in a row, with no call taken in
#: between, is of the bot.
_ALL: Final = 3


class Pace:
    """Lets calls through at Telegram's pace: `rate` a second over all; 0 lifts every limit."""

    def __init__(self, rate: float) -> None:
        self._rate = rate
        self._replicas = 1
        self._overall = AsyncLimiter(rate, 1) if rate else None
        self._chats: dict[int, AsyncLimiter] = {}
        self._refused: set[int] = set()
        self._held_until = 0.0

    def share(self, replicas: int) -> None:
        """Leave to each of the replicas its part of the overall rate."""
        if self._rate and replicas != self._replicas:
            self._replicas = replicas
            self._overall = AsyncLimiter(max(1.0, self._rate / replicas), 1)

    def refused(self, chat: int, seconds: float) -> None:
        """Telegram asked to wait so long when this chat was called: all wait if it means all."""
        self._refused.add(chat)
        if len(self._refused) >= _ALL:
            self._held_until = max(self._held_until, asyncio.get_running_loop().time() + seconds)

    def taken(self) -> None:
        """Telegram took a call: what it refused, it refused to single chats."""
        self._refused.clear()

    async def turn(self, chat: int) -> None:
        """Wait for this chat's turn, then for ours."""
        if self._overall is not None:
            await self._limiter(chat).acquire()
        await self.answer()

    async def answer(self) -> None:
        """Wait for our turn to answer a tap, which does not count within its chat."""
        seconds = self._held_until - asyncio.get_running_loop().time()
        if seconds > 0:
            await asyncio.sleep(seconds)  # noqa: TID251  # Telegram asked for it
        if self._overall is not None:
            await self._overall.acquire()

    def _limiter(self, chat: int) -> AsyncLimiter:
        if len(self._chats) > _CHATS_KEPT:
            self._chats = {
                key: kept for key, kept in self._chats.items() if not kept.has_capacity(_CHAT_BURST)
            }
        return self._chats.setdefault(chat, AsyncLimiter(_CHAT_BURST, _CHAT_BURST))
