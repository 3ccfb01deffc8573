"""Local time: time zones, the hours of the day, days of the week. All moments given are in UTC.

A time that clocks skip in spring is taken as much later as they go forward; of a time that comes
twice in autumn, the first is taken.
"""

import calendar
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo

from dialogs.session import Locale, Session

#: Where Telegram does not tell: the zone of most who gave this country, or speak this language.
_COUNTRIES: Final = {
    "fr": "Europe/Paris",
    "be": "Europe/Brussels",
    "lu": "Europe/Luxembourg",
    "ch": "Europe/Zurich",
    "gb": "Europe/London",
    "ca": "America/Toronto",
    "us": "America/New_York",
}
_LANGUAGES: Final[dict[Locale, str]] = {"fr": "Europe/Paris", "en": "Europe/London"}

#: Those that can be chosen.
ZONES: Final = (
    "Europe/Paris",
    "Europe/Brussels",
    "Europe/Luxembourg",
    "Europe/Zurich",
    "Europe/London",
    "Europe/Dublin",
    "America/Toronto",
    "America/New_York",
    "America/Guadeloupe",
    "America/Martinique",
    "America/Cayenne",
    "Indian/Reunion",
    "Indian/Mayotte",
    "Pacific/Noumea",
    "Pacific/Tahiti",
    "Africa/Casablanca",
    "Africa/Tunis",
    "Africa/Dakar",
    "Africa/Abidjan",
)

#: Nothing comes by itself before, or from then on, but at an hour that was chosen.
_EARLIEST: Final = 9 * 60
_LATEST: Final = 19 * 60
_WEEK: Final = 7
_MONTHS: Final = 12


def zone_of(session: Session) -> str:
    """Name the time zone: the one chosen, else that of the country, else that of the language."""
    country = session.answers.get("country")
    named = _COUNTRIES.get(country) if isinstance(country, str) else None
    return session.zone or named or _LANGUAGES[session.locale or "fr"]


@cache
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def at(day: date, minute: int, zone: str) -> datetime:
    """Give the moment at which clocks show this minute of that day."""
    hour, rest = divmod(minute, 60)
    return datetime.combine(day, time(hour, rest), _zone(zone)).astimezone(UTC)


def weekly(now: datetime, day: int, minute: int, zone: str) -> datetime:
    """Give the next moment after now at this minute of that day of the week."""
    today = now.astimezone(_zone(zone)).date()
    ahead = (day - today.weekday()) % _WEEK
    # A day that clocks skip, or a minute gone by, leads to the week after.
    found = (at(today + timedelta(days=ahead + days), minute, zone) for days in (0, 7, 14))
    return next(moment for moment in found if moment > now)


def decent(moment: datetime, zone: str) -> datetime:
    """Give the moment itself if it is by day, else the next morning's."""
    local = moment.astimezone(_zone(zone))
    minute = 60 * local.hour + local.minute
    if _EARLIEST <= minute < _LATEST:
        return moment
    day = local.date() + timedelta(days=minute >= _LATEST)
    return at(day, _EARLIEST, zone)


def months_on(moment: datetime, months: int, zone: str) -> datetime:
    """Give the same local time some months on, on the last day of a month that is shorter."""
    local = moment.astimezone(_zone(zone))
    years, month = divmod(local.month - 1 + months, _MONTHS)
    year, month = local.year + years, month + 1
    day = min(local.day, calendar.monthrange(year, month)[1])
    return at(date(year, month, day), 60 * local.hour + local.minute, zone)
