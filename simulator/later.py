"""The time of the simulator: that of this machine, or later."""

import time
from collections.abc import Callable
from pathlib import Path


class Later:
    """So many seconds since 1970, and those by which it was moved on.

    Args:
        base: The time that goes on by itself.

    Attributes:
        ahead: Seconds by which it was moved on.
        file: Where the bot beside us reads them, if it does.
    """

    def __init__(self, base: Callable[[], float] = time.time) -> None:
        self._base = base
        self.ahead = 0.0
        self.file: Path | None = None

    def __call__(self) -> float:
        """Give the time."""
        return self._base() + self.ahead

    def move(self, seconds: float) -> None:
        """Let it be later."""
        self.ahead += seconds
        if self.file:
            fresh = self.file.with_suffix(".new")
            fresh.write_text(str(self.ahead), "utf-8")
            fresh.replace(self.file)  # whoever reads it reads the old number or the new one
