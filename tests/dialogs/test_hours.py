"""Local time, whatever clocks do: in every zone that can be chosen, and through every change."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.follow_words import CLOCKS, PLACES
from dialogs.hours import ZONES, at, decent, months_on, weekly, zone_of
from dialogs.session import Locale, Session
from scoring.answers import Answer

#: Those that change their clocks, by an hour or by half of one, on either side of the equator.
CHANGING = (
    "Europe/Paris",
    "Europe/London",
    "America/New_York",
    "America/Santiago",
    "Australia/Lord_Howe",
    "Pacific/Auckland",
    "Africa/Casablanca",
)
zones = st.sampled_from([*ZONES, *CHANGING])
moments = st.datetimes(datetime(2024, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  # the bounds of what is in UTC
minutes = st.integers(0, 24 * 60 - 1)
WEEK = timedelta(days=7)
HOUR = timedelta(hours=1)


def clock(moment: datetime, zone: str) -> tuple[int, int]:
    local = moment.astimezone(ZoneInfo(zone))
    return local.weekday(), 60 * local.hour + local.minute


def exists(day: date, minute: int, zone: str) -> bool:
    """Say whether clocks ever show this minute of that day."""
    return clock(at(day, minute, zone), zone)[1] == minute


@given(moments, st.integers(0, 6), minutes, zones)
def test_a_tip_comes_at_its_local_time_within_the_week(
    now: datetime, day: int, minute: int, zone: str
) -> None:
    due = weekly(now, day, minute, zone)
    assert now < due <= now + WEEK + HOUR
    local = due.astimezone(ZoneInfo(zone))
    assert clock(due, zone) == (day, minute) or not exists(local.date(), minute, zone)


@given(moments, st.integers(0, 6), minutes, zones)
def test_it_comes_once_a_week_of_the_calendar(
    now: datetime, day: int, minute: int, zone: str
) -> None:
    dues = [weekly(now, day, minute, zone)]
    for _ in range(60):
        dues.append(weekly(dues[-1], day, minute, zone))
    days = [due.astimezone(ZoneInfo(zone)).date() for due in dues]
    assert {later - earlier for earlier, later in pairwise(days)} == {WEEK}


@pytest.mark.parametrize(
    ("day", "minute", "shown"),
    [
        (date(2026, 3, 28), 150, "2026-03-28T02:30+01:00"),
        (date(2026, 3, 29), 150, "2026-03-29T03:30+02:00"),
        (date(2026, 3, 29), 540, "2026-03-29T09:00+02:00"),
        (date(2026, 10, 25), 150, "2026-10-25T02:30+02:00"),
        (date(2026, 10, 26), 540, "2026-10-26T09:00+01:00"),
    ],
)
def test_times_that_are_skipped_or_come_twice(day: date, minute: int, shown: str) -> None:
    """A skipped one is as much later as clocks go forward; of two, the first is taken."""
    local = at(day, minute, "Europe/Paris").astimezone(ZoneInfo("Europe/Paris"))
    assert local.isoformat(timespec="minutes") == shown


@given(moments, zones)
def test_nothing_comes_at_night(moment: datetime, zone: str) -> None:
    by_day = decent(moment, zone)
    assert 9 * 60 <= clock(by_day, zone)[1] < 19 * 60
    assert moment <= by_day <= moment + timedelta(hours=15)
    assert decent(by_day, zone) == by_day


@given(moments, st.integers(1, 24), zones)
def test_months_go_by_the_calendar(moment: datetime, months: int, zone: str) -> None:
    later = months_on(moment, months, zone)
    was, then = (each.astimezone(ZoneInfo(zone)) for each in (moment, later))
    assert (then.year - was.year) * 12 + then.month - was.month == months
    assert then.day == was.day or (then + timedelta(days=1)).month != then.month


@pytest.mark.parametrize(
    ("locale", "country", "chosen", "zone"),
    [
        ("fr", "", None, "Europe/Paris"),
        ("en", "", None, "Europe/London"),
        ("fr", None, None, "Europe/Paris"),
        ("fr", "be", None, "Europe/Brussels"),
        ("en", "fr", None, "Europe/Paris"),
        ("fr", "ca", None, "America/Toronto"),
        ("fr", "ch", None, "Europe/Zurich"),
        ("en", "other", None, "Europe/London"),
        ("fr", "be", "Indian/Reunion", "Indian/Reunion"),
    ],
)
def test_the_zone_is_that_chosen_or_of_the_country_or_of_the_language(
    locale: Locale, country: str | None, chosen: str | None, zone: str
) -> None:
    answers: dict[str, Answer] = {} if country == "" else {"country": country}
    assert zone_of(Session(locale=locale, answers=answers, zone=chosen)) == zone


def test_each_zone_has_its_name() -> None:
    assert [*PLACES] == [*CLOCKS] == [*ZONES]
