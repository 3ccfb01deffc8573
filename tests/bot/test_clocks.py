"""A clock on the wall is believed once nobody has set it for an hour."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from bot.clocks import Clocks, TimeAhead
from simulator.later import Later

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


def test_a_clock_seen_to_be_set_holds_back_what_comes_by_itself() -> None:
    times = Times()
    clocks = Clocks(times.wall, times.steady)
    assert clocks.unset(), "from the start, unlike what erases"
    times.apart += HOUR
    assert not clocks.unset()
    times.passed += HOUR
    assert clocks.unset()


def test_the_clock_of_a_demo_is_ahead_by_what_its_file_says(tmp_path: Path) -> None:
    file = tmp_path / "clock"
    time = TimeAhead(file)
    clocks = Clocks(time.wall, time.steady)
    before = time.now()
    assert abs(before - datetime.now(UTC)) < timedelta(minutes=1)
    later = Later(lambda: 0.0)
    later.file = file
    later.move(7 * 24 * HOUR)
    assert timedelta(days=7) <= time.now() - before < timedelta(days=7, minutes=1)
    assert clocks.unset(), "it was not set: it is later"
