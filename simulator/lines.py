"""The line in which the updates of one chat stand on their way to the webhook."""

from collections import deque

from simulator.batches import Waiting
from simulator.mishaps import Mishap, Mishaps


class Line:
    """The updates of one chat, first come first served unless a fault says otherwise.

    An update that a fault with `order` means steps aside. The next one that no such fault means
    goes before it, and then all that stepped aside go, in the order of that fault. They also go
    when the faults are forgotten.
    """

    def __init__(self, faults: Mishaps) -> None:
        self._faults = faults
        self._behind: deque[Waiting] = deque()
        self._aside: list[Waiting] = []
        self._first: deque[Waiting] = deque()
        self._reason: Mishap | None = None

    def add(self, update: Waiting) -> None:
        """Stand behind all others."""
        self._behind.append(update)

    @property
    def empty(self) -> bool:
        """Whether nobody is left, not even aside."""
        return not (self._behind or self._aside or self._first)

    def next(self) -> Waiting | None:
        """Give the update that is to go now; None if all that are left stand aside."""
        if not self._first:
            self._call_up()
        return self._first.popleft() if self._first else None

    def _call_up(self) -> None:
        while self._behind:
            update = self._behind.popleft()
            mishap = self._faults.match(lambda fault: fault.is_of_line(update.chat))  # noqa: B023 - called at once
            if mishap is None:
                self._first.append(update)
                self._let_back()
                return
            self._aside.append(update)
            self._reason = mishap
        if self._reason and self._reason.forgotten.is_set():
            self._let_back()

    def _let_back(self) -> None:
        if self._reason:
            self._first.extend(self._reason.reordered(self._aside))
            self._aside.clear()
            self._reason = None
