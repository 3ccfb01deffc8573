"""Text -> words, and numbers, dates and money as the reader's language writes them.

The only user of babel. Values are placed into texts as they are: what leaves for Telegram is
escaped by `bot.pages.render`.
"""

import re
from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final, Literal

from babel.core import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, format_percent
from babel.support import NullTranslations, Translations

from scoring.texts import Text

Language = Literal["fr", "en"]

LANGUAGES: Final[dict[Language, str]] = {"fr": "Français", "en": "English"}
"""The languages we speak, each with its own name."""

LOCALES: Final = Path(__file__).resolve().parent.parent / "locales"
"""The catalogues stand beside the packages, in a clone as in a wheel."""

_HABITS: Final[dict[str, str]] = {"fr": "fr_FR", "en": "en_GB"}
_PLACE: Final = re.compile(r"%(?:%|\((\w+)\)s)")


class CatalogueMissing(LookupError):
    """A language has no compiled catalogue."""

    def __init__(self, locale: str) -> None:
        super().__init__(
            f"No compiled catalogue for {locale!r} in {LOCALES}: run `make setup` to build it."
        )


@cache
def catalogue(locale: str) -> NullTranslations:
    """Give the texts of a language; those of English are the message ids themselves.

    Raises:
        CatalogueMissing: the `.mo` of that language was not built, or there is no such language.
    """
    if locale == "en":
        return NullTranslations()
    found = Translations.load(LOCALES, [locale], "bot")
    if not isinstance(found, Translations):
        raise CatalogueMissing(locale)
    return found


def say(text: Text, locale: str, *, n: int = 1, **values: object) -> str:
    """Put a text into words.

    Args:
        text: as marked in the code by `N_` and its kin.
        locale: one of `LANGUAGES`.
        n: the count that decides on the plural, written as that language writes numbers.
        values: what goes to the places `%(name)s`; a lone percent sign is only that.

    Raises:
        KeyError: a place has no value.
        CatalogueMissing: see `catalogue`.
    """
    found = catalogue(locale)
    if text.plural:
        words = found.unpgettext(text.context, text.msgid, text.plural, n)
    elif text.context:
        words = found.upgettext(text.context, text.msgid)
    else:
        words = found.ugettext(text.msgid)
    if "%" not in words:
        return words
    values["n"] = number(n, locale)
    return _PLACE.sub(lambda place: str(values[place[1]]) if place[1] else "%", words)


def negotiate(language_code: str | None) -> Language | None:
    """Give our language for a phone's (`fr-BE` -> `fr`), or None where we have none for it.

    >>> negotiate("fr-BE"), negotiate("en_GB"), negotiate("nl"), negotiate(None)
    ('fr', 'en', None, None)
    """
    spoken = (language_code or "").replace("_", "-").partition("-")[0].lower()
    return next((language for language in LANGUAGES if language == spoken), None)


def number(value: float, locale: str) -> str:
    r"""Write a number: 12000 -> 12,000 or 12 000 (with a narrow no-break space).

    >>> number(12000, "fr"), number(12000.5, "en")
    ('12\u202f000', '12,000.5')
    """
    if type(value) is int and 0 <= value < 1000:  # noqa: PLR2004  # nothing to group
        return str(value)
    return format_decimal(value, locale=_HABITS[locale])


def number_range(low: float, high: float, locale: str) -> str:
    """Write a range of numbers: from 10 to 15, with a dash, or 10 where both ends are the same."""
    if low == high:
        return number(low, locale)
    return f"{number(low, locale)}–{number(high, locale)}"


def percent(share: float, locale: str) -> str:
    """Write a share in [0, 1] as a whole percentage: 0.89 -> 89% or 89 %."""
    return format_percent(share, locale=_HABITS[locale])


def money(amount: float, locale: str, currency: str = "EUR") -> str:
    """Write an amount in whole units of its currency: €12,000 or 12 000 €."""
    habits = Locale.parse(_HABITS[locale])
    whole = habits.currency_formats["standard"].pattern.replace(".00", "")
    return format_currency(amount, currency, whole, habits, currency_digits=False)


def money_range(low: float, high: float, locale: str, currency: str = "EUR") -> str:
    """Write a range of amounts, with its currency once."""
    return money(high, locale, currency).replace(
        number(round(high), locale), number_range(round(low), round(high), locale)
    )


def day(when: date, locale: str) -> str:
    """Write a day in full: 25 November 2026 or 25 novembre 2026."""
    return format_date(when, "long", _HABITS[locale])


def listed(items: Iterable[str], locale: str, style: Literal["standard", "or"] = "standard") -> str:
    """Write items as a list: a, b and c, or a, b et c; with `or`, a, b or c."""
    return format_list(list(items), style, _HABITS[locale])
