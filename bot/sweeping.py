"""Has what is due come by itself: a look at the due dates every few seconds."""

from typing import Final

import structlog

from bot.clocks import Clocks
from bot.painter import Painter
from bot.storage.store import Store
from dialogs.lifting import LaterRelease

_log = structlog.get_logger()

#: In one look: what comes by itself must leave room for the answers to those who talk.
_MOST: Final = 50


async def sweep(clocks: Clocks, store: Store, painter: Painter) -> None:
    """Act on what has come, and have it sent; by a clock that was just set, nothing comes."""
    if not clocks.unset():
        return
    passing: set[int] = set()
    for _ in range(_MOST):
        rang = await store.dues.ring(passing)
        if rang is None:
            return
        if rang.error is None:
            painter.wake(rang.chat)
            continue
        passing.add(rang.chat)
        if not isinstance(rang.error, LaterRelease):
            _log.error("a due date could not be acted on", error=repr(rang.error))
