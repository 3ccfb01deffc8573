"""Numbers that are near enough."""

from typing import Any, cast

import pytest


def near(expected: object, *, within: float = 1e-9) -> object:
    """Equal what is within a distance of a number, or of each number of a list or an array."""
    return cast("Any", pytest).approx(expected, abs=within)
