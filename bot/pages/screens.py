"""What a chat shows: a text with its buttons."""

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field
from functools import cached_property
from hashlib import sha256
from html import escape, unescape
from typing import Final, Literal

from bot.buttons import pack, pack_lasting
from bot.languages import say
from dialogs.events import Back, Event
from dialogs.session import Locale, Session
from dialogs.words import BACK, SEPARATOR, TITLES
from scoring.texts import Text

#: The longest label that half the width of a small phone shows whole.
HALF: Final = 17
_TAG: Final = re.compile(r"<[^>]+>")
#: A number and what it counts stay on one line.
_UNIT: Final = re.compile(r"(?<=\d) (?=\w)")
Style = Literal["primary", "success", "danger"]


@dataclass(frozen=True, slots=True)
class Button:
    """A label, and the callback data that it sends, or the address that it opens."""

    label: str
    data: str | None = None
    style: Style | None = None
    url: str | None = None

    @property
    def drawn(self) -> dict[str, str]:
        """The button as Telegram takes it."""
        named = {"url": self.url, "callback_data": self.data, "style": self.style}
        return {"text": self.label} | {name: value for name, value in named.items() if value}


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True)
class Screen:
    """A text in Telegram's HTML, and the buttons under it."""

    text: str
    rows: Rows = ()

    @cached_property
    def digest(self) -> str:
        """Tells two screens apart."""
        return sha256(json.dumps(asdict(self)).encode()).hexdigest()

    @property
    def keyboard(self) -> dict[str, list[list[dict[str, str]]]]:
        """The buttons as Telegram takes them."""
        return {"inline_keyboard": [[button.drawn for button in row] for row in self.rows]}


@dataclass(frozen=True, slots=True)
class Service:
    """What those who run the bot promise: how long a silent chat is kept, and who answers.

    `username` gives its name at Telegram, which it learns when it starts.
    """

    retention_days: int = 400
    contact: str = ""
    username: Callable[[], str] = str


@dataclass(frozen=True, slots=True)
class Pen:
    """Writes for one session: in its language, with buttons drawn for its screen."""

    session: Session
    locale: Locale
    service: Service = field(default_factory=Service)

    def say(self, text: Text, *, n: int = 1, **values: object) -> str:
        """Put a text into words; what is put into it is put into words too, and escaped."""
        safe = {name: escape(self._worded(value), quote=False) for name, value in values.items()}
        return unbroken(say(text, self.locale, n=n, **safe))

    def _worded(self, value: object) -> str:
        return say(value, self.locale) if isinstance(value, Text) else str(value)

    def head(self, text: Text, *, n: int = 1, **values: object) -> str:
        """Put a text into words as a heading."""
        return f"<b>{self.say(text, n=n, **values)}</b>"

    @property
    def title(self) -> str:
        """The heading of the screen: the name of its place."""
        return self.head(TITLES[self.session.state])

    def label(self, text: Text) -> str:
        """Put what a button says into words, without markup."""
        return say(text, self.locale)

    def joined(self, clauses: Iterable[str]) -> str:
        """Set clauses one after the other, as this language separates them."""
        return say(SEPARATOR, self.locale).join(clauses)

    def button(
        self, label: Text, event: Event, *, marked: bool = False, style: Style | None = None
    ) -> Button:
        """Draw a button; a mark stands before what is picked."""
        words = say(label, self.locale)
        return self.named(f"✓ {words}" if marked else words, event, style=style)

    def lasting(self, label: Text, event: Event, *, style: Style | None = None) -> Button:
        """Draw a button that stays good, of a message that comes by itself."""
        return Button(say(label, self.locale), pack_lasting(event, self.session), style)

    def named(self, label: str, event: Event, *, style: Style | None = None) -> Button:
        """Draw a button whose label is in words already."""
        return Button(label, pack(event, self.session), style)


def bare(told: str) -> str:
    """Take the markup of Telegram off: paper has its own.

    >>> bare("<b>R&amp;D</b>")
    'R&D'
    """
    return unescape(_TAG.sub("", told))


def unbroken(words: str) -> str:
    r"""Keep each number on one line with what it counts.

    >>> unbroken("17 people"), unbroken("two of 17")
    ('17\xa0people', 'two of 17')
    """
    return _UNIT.sub("\u00a0", words)


def titled(pen: Pen, text: Text, **values: object) -> Screen:
    """Draw a text under the title of its place, with the way back."""
    return Screen(lines(pen.title, pen.say(text, n=1, **values)), ((pen.button(BACK, Back()),),))


def paired(buttons: Iterable[Button]) -> Rows:
    """Set buttons two to a row where both labels fit half a phone, else one to a row."""
    rows: list[tuple[Button, ...]] = []
    for button in buttons:
        before = rows[-1] if rows else ()
        if len(before) == 1 and len(before[0].label) <= HALF and len(button.label) <= HALF:
            rows[-1] = (before[0], button)
        else:
            rows.append((button,))
    return tuple(rows)


def spaced(*sentences: str | None) -> str:
    """Set sentences one after the other, leaving out those that are empty."""
    return " ".join(sentence for sentence in sentences if sentence)


def stacked(*parts: str | None) -> str:
    """Set parts one under the other, leaving out those that are empty."""
    return "\n".join(part for part in parts if part)


def folded(*parts: str | None) -> str:
    """Set parts one under the other, of which the phone shows the first lines until it is asked."""
    return f"<blockquote expandable>{stacked(*parts)}</blockquote>"


def lines(*parts: str | None) -> str:
    """Set parts one under the other with a line between, leaving out those that are empty."""
    return "\n\n".join(part for part in parts if part)
