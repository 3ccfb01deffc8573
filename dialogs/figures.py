"""Figures as people type them on a phone, in French and English."""

import re
from decimal import Decimal
from fractions import Fraction
from math import ceil
from typing import Final, NamedTuple


class Figure(NamedTuple):
    """A figure understood; `about` where it is a guess or the middle of a range."""

    value: Decimal
    about: bool = False


class Backwards(ValueError):
    """A range whose first figure is the larger."""


#: Spaces and apostrophes group thousands; a comma or a dot does so before three digits.
_NUMBER: Final = r"(?<![\w.,])(?:\d{1,3}(?:[ '’]\d{3})+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d{3})+|\d+)"


def _named(name: str) -> str:
    return rf"(?P<{name}>{_NUMBER}(?:[.,]\d{{1,2}})?)(?!\d)(?P<{name}k> ?k\b)?(?!\w)"


_ONE: Final = re.compile(r"(?P<minus>(?:^|\s)[-−]+)?" + _named("one"))
_RANGE: Final = re.compile(_named("low") + r" ?(?:-|–|—|à|a|et|ou|to|and|or) ?" + _named("high"))
_ABOUT: Final = re.compile(
    r"\b(environ|env|à peu près|a peu pres|autour|presque|plus ou moins|approximativement"
    r"|about|around|roughly|almost|nearly|some|circa|approx)\b|~|≈|±"
)
_DOZENS: Final = {
    "demi-douzaine": 6, "demi douzaine": 6, "half a dozen": 6, "half dozen": 6,
    "dizaine": 10, "dozen": 12, "douzaine": 12, "quinzaine": 15, "vingtaine": 20,
    "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100,
}  # fmt: skip
_LONGEST: Final = 60


def figure(typed: str) -> Figure | None:
    """Read the one figure of a short text, or the middle of its one range, rounded up.

    Raises:
        Backwards: the range goes down.

    >>> figure("1 200"), figure("about 20"), figure("10-15"), figure("une petite dizaine")
    (Figure(value=Decimal('1200'), about=False), Figure(value=Decimal('20'), about=True), \
Figure(value=Decimal('13'), about=True), Figure(value=Decimal('10'), about=True))
    >>> figure("beaucoup"), figure("12 à Lyon et 3 à Nice")
    (None, None)
    """
    text = re.sub(r"\s+", " ", typed.casefold()).strip()
    if len(text) > _LONGEST:
        return None
    if found := _alone(_RANGE, text):
        low, high = _value(found, "low"), _value(found, "high")
        if low > high:
            raise Backwards
        return Figure(Decimal(ceil(Fraction(low + high) / 2)), about=True)
    if found := _alone(_ONE, text):
        value = _value(found, "one")
        return Figure(-value if found["minus"] else value, about=bool(_ABOUT.search(text)))
    if re.search(r"\d", text):
        return None
    words = (n for word, n in _DOZENS.items() if re.search(rf"\b{word}\b", text))
    return next((Figure(Decimal(n), about=True) for n in words), None)


def _alone(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The only match, where no other digit stands beside it."""
    found = pattern.search(text)
    if found is None or re.search(r"\d", text[: found.start()] + text[found.end() :]):
        return None
    return found


def _value(found: re.Match[str], name: str) -> Decimal:
    digits = re.sub(r"[ '’]|[.,](?=\d{3}(?!\d))", "", found[name])
    value = Decimal(digits.replace(",", "."))
    return value * 1000 if found[name + "k"] else value
