"""A log of the bot's calls, for tests and for the curious."""

import json
from collections import deque
from dataclasses import dataclass
from itertools import islice
from typing import Any

from simulator.params import Params
from simulator.signals import Signal

Json = dict[str, Any]


@dataclass(slots=True, frozen=True)
class Call:
    """One call as it came, of files only their names and sizes, and what was answered."""

    n: int
    method: str
    request: Json
    response: str
    ms: float

    def described(self) -> Json:
        """Give the call for the phone API."""
        try:
            response: object = json.loads(self.response)
        except ValueError:  # a fault may answer anything
            response = self.response
        return {
            "n": self.n,
            "method": self.method,
            "request": self.request,
            "response": response,
            "ms": round(self.ms, 3),
        }


class Calls:
    """The last calls of the bot."""

    def __init__(self, kept: int) -> None:
        self.total = 0
        self.made = Signal()
        self._calls: deque[Call] = deque(maxlen=kept)

    def note(self, method: str, params: Params, response: str, seconds: float) -> None:
        """Note a call that has been answered."""
        self.total += 1
        self._calls.append(Call(self.total, method, params.described(), response, seconds * 1000))
        self.made.notify()

    def after(self, n: int) -> list[Call]:
        """Give the calls after number `n`; the oldest may be gone."""
        first = self.total - len(self._calls) + 1
        return list(islice(self._calls, max(0, n + 1 - first), None))
