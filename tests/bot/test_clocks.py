"""A clock on the wall is believed once nobody has set it for an hour."""

from typing import Final

from bot.clocks import Clocks

HOUR: Final = 3600.0


class Times:
    """Both clocks, which go on together until the one on the wall is set."""

    def __init__(self) -> None:
        self.passed = 5.0
        self.apart = 1.8e9

    def wall(self) -> float:
        return self.apart + self.passed

    def steady(self) -> float:
        return self.passed


def test_a_clock_that_was_set_is_not_believed_for_an_hour() -> None:
    times = Times()
    clocks = Clocks(times.wall, times.steady)
    assert not clocks.believed()
    times.passed += HOUR
    assert clocks.believed()
    for jump in (10 * 365 * 24 * HOUR, -HOUR):
        times.apart += jump
        assert not clocks.believed()
        times.passed += HOUR / 2
        assert not clocks.believed()
        times.passed += HOUR / 2
        assert clocks.believed()


def test_a_clock_that_drifts_is_believed() -> None:
    times = Times()
    clocks = Clocks(times.wall, times.steady)
    times.passed += HOUR
    times.apart += 20
    assert clocks.believed()
