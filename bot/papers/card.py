"""The card: the advice as a picture, and the words that say what it shows."""

import re
from collections import Counter
from collections.abc import Mapping
from datetime import date
from html import unescape
from typing import Final

from pydantic import JsonValue

from bot.languages import day
from bot.pages.advising import first_steps, headline
from bot.pages.assessed import advice_of
from bot.pages.companies import headed
from bot.pages.screens import Pen, Screen, stacked
from bot.pages.wording import title
from bot.publishing import NAME
from dialogs import words
from dialogs.session import State
from dialogs.words import TITLES
from scoring.advice import Step
from scoring.knowledge.glossary import CERTAINTIES, EFFORTS, FUNCTIONS, MODES, VERDICTS, WHO

#: What the letters in `fonts` can set of what names are made of: Latin, Greek and Cyrillic, signs.
_SET: Final = frozenset(
    chr(each)
    for first, last in (
        (0x20, 0x7E), (0xA1, 0xAC), (0xAE, 0x181), (0x1A0, 0x1A1), (0x1AF, 0x1B0), (0x1CD, 0x1F0),
        (0x1F8, 0x220), (0x384, 0x38A), (0x38C, 0x38C), (0x38E, 0x3A1), (0x3A3, 0x3CE),
        (0x400, 0x45F), (0x490, 0x491), (0x1E9E, 0x1E9E), (0x1EA0, 0x1EF9), (0x2013, 0x2014),
        (0x2018, 0x201A), (0x201C, 0x201E), (0x2022, 0x2022), (0x2026, 0x2026), (0x20AC, 0x20AC),
        (0x2116, 0x2116), (0x2122, 0x2122),
    )
    for each in range(first, last + 1)
)  # fmt: skip
_TAG: Final = re.compile(r"<[^>]+>")


def bare(told: str) -> str:
    """Take the markup of Telegram off: paper has its own.

    >>> bare("<b>R&amp;D</b>")
    'R&D'
    """
    return unescape(_TAG.sub("", told))


def on_paper(name: str) -> str | None:
    """Give a name as the letters of our papers can set it, without signs that they lack.

    None where they lack one of its letters: it would be another name without it.
    """
    if any(letter.isalpha() and letter not in _SET for letter in name):
        return None
    return " ".join("".join(letter for letter in name if letter in _SET).split()) or None


def card(pen: Pen, today: date, *, dark: bool = False) -> Mapping[str, JsonValue]:
    """Give what the card shows; the same answers give the same on the same day."""
    advice = advice_of(pen)
    cells = advice.functions.items()
    return {
        "language": pen.locale,
        "dark": dark,
        "name": pen.say(NAME),
        "company": on_paper(pen.session.company),
        "day": day(today, pen.locale),
        "verdict": pen.say(VERDICTS[advice.verdict].word),
        "certainty": bare(pen.say(words.CERTAINTY, certainty=CERTAINTIES[advice.certainty].name)),
        "summary": pen.say(VERDICTS[advice.verdict].summary),
        "split": pen.say(TITLES[State.SPLIT]),
        "modes": [pen.say(mode.name) for mode in MODES.values()],
        "functions": [
            {"name": pen.say(FUNCTIONS[name].name), "mode": list(MODES).index(cell.mode)}
            for name, cell in cells
        ],
        "first": pen.say(words.FIRST),
        "actions": [_action(pen, step) for step in first_steps(advice)],
        "foot": bare(pen.say(words.CARD_RESTS_ON, n=len(pen.session.answers))),
    }


def _action(pen: Pen, step: Step) -> dict[str, JsonValue]:
    facts = (WHO[step.who], EFFORTS[step.effort])
    return {
        "what": bare(pen.say(title(step))),
        "how": " · ".join(pen.say(one) for one in facts),
    }


def card_caption(pen: Pen, *, dark: bool = False) -> Screen:
    """Say in words what the card shows, for those who cannot see it."""
    advice = advice_of(pen)
    count = Counter(cell.mode for cell in advice.functions.values())
    other = words.CARD_LIGHT if dark else words.CARD_DARK
    shown = {mode: count[mode] for mode in MODES}
    counts = pen.say(words.CARD_COUNTS, **shown)
    caption = Screen(stacked(f"{headline(pen, advice)}. {counts}", pen.say(other)))
    return headed(pen, caption)
