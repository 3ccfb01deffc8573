"""What is kept of what happened, in all chats together: the newest, up to a number."""

from collections import deque
from typing import Any, Final

Event = dict[str, Any]

EVENTS_KEPT: Final = 50_000


class Recent:
    """Forgets the oldest events, whichever chats they are of.

    Args:
        kept: how many events all chats keep together.
    """

    def __init__(self, kept: int = EVENTS_KEPT) -> None:
        self._kept = kept
        self._homes: deque[deque[Event]] = deque()

    def keep(self, events: deque[Event], event: Event) -> None:
        """Add an event to those of its chat; forget the oldest of all if there are too many."""
        events.append(event)
        self._homes.append(events)
        if len(self._homes) > self._kept:
            self._homes.popleft().popleft()
