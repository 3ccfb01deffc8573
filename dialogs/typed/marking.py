"""What is typed of an action, or of when reminders come."""

import re
from typing import Final

from dialogs.assessed import assessed
from dialogs.course import on_screen
from dialogs.events import Event, Mark, Task, Weekly
from dialogs.session import Mark as Said
from dialogs.session import Session
from dialogs.typed.phrases import phrases

_MARKS: Final[dict[Said, frozenset[str]]] = {
    "done": frozenset(
        phrases("""
        fait, c est fait, faite, deja fait, on l a fait, je l ai fait, termine, fini, c est bon,
        done, it is done, it s done, we did it, already done, finished
        """)
    ),
    "later": frozenset(
        phrases("plus tard, pas maintenant, pas encore, on verra, later, not now, not yet")
    ),
    "never": frozenset(
        phrases("""
        pas pour nous, pas pour moi, ca ne nous concerne pas, pas concerne, inutile, jamais,
        not for us, not for me, never, not relevant, does not apply
        """)
    ),
}
_OPEN: Final = frozenset(
    phrases("a faire, remettre a faire, pas fait, reopen, to do, not done, open again, rouvrir")
)
_DAYS: Final = tuple(
    frozenset(phrases(each))
    for each in (
        "lundi, monday, lun, mon",
        "mardi, tuesday, mar, tue",
        "mercredi, wednesday, mer, wed",
        "jeudi, thursday, jeu, thu",
        "vendredi, friday, ven, fri",
        "samedi, saturday, sam, sat",
        "dimanche, sunday, dim, sun",
    )
)
_TIME: Final = re.compile(
    r"\b(?P<hour>\d{1,2}) ?(?:(?:h(?:eures?|rs?)?|:|\.) ?(?P<minute>[0-5]\d)?|(?=[ap]\.?m))"
    r" ?(?P<half>[ap]\.?m\b)?"
)
#: "mardi 9": what ends with a number, and holds no other.
_BARE: Final = re.compile(r"\D*(?P<hour>\d{1,2})(?P<minute>)(?P<half>)")
_WORDS: Final = {"midi": 12 * 60, "noon": 12 * 60}
_HALF_DAY: Final = 12
_HOURS: Final = 24


def marked(words: str, practice: str) -> Event | None:
    """Give the mark that plain words set on the action on the screen.

    >>> marked("c est fait", "mfa")
    Mark(practice='mfa', mark='done')
    """
    if words in _OPEN:
        return Mark(practice, "open")
    said: Said | None = next((mark for mark, called in _MARKS.items() if words in called), None)
    return Mark(practice, said) if said else None


def opened(words: str, session: Session) -> Event | None:
    """Open the action of the plan on the screen whose number was typed."""
    if not words.isdecimal():
        return None
    listed = on_screen(assessed(session.answers), session)
    place = int(words)
    return Task(listed[place - 1]) if 1 <= place <= len(listed) else None


def scheduled(typed: str, words: str) -> Event | None:
    """Give the day, the hour, or both, at which tips are to come.

    >>> scheduled("Mardi à 9h30", "mardi a 9h30"), scheduled("8:15 am", "8:15 am")
    (Weekly(day=1, minute=570), Weekly(day=None, minute=495))
    """
    parts = re.findall(r"[a-z]+", words)
    day = next((place for place, called in enumerate(_DAYS) if called & {*parts}), None)
    minute = _minute(" ".join(typed.casefold().split()))  # whatever its spaces
    return None if day is None and minute is None else Weekly(day, minute)


def _minute(typed: str) -> int | None:
    named = next((minute for word, minute in _WORDS.items() if word in typed.split()), None)
    found = _TIME.search(typed) or _BARE.fullmatch(typed)
    if named is not None or found is None:
        return named
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    half = (found["half"] or "")[:1]
    if half and 1 <= hour <= _HALF_DAY:
        hour = hour % _HALF_DAY + _HALF_DAY * (half == "p")
    return 60 * hour + minute if hour < _HOURS else None
