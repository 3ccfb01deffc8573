"""What the advice says of the last change of answers."""

from typing import Final, NamedTuple

import pytest

from bot.pages.changing import changed
from bot.pages.screens import Pen
from dialogs.session import Locale, Noted, Session, State
from scoring.answers import Answer
from tests.phone import plain
from tests.scoring.companies import WORKED

BAKERY: Final[dict[str, Answer]] = {**WORKED["bakery_7"]}


class Change(NamedTuple):
    """Answers that replace those of a bakery, and what is said of them in either language."""

    given: dict[str, Answer]
    fr: str
    en: str


CHANGES: Final = {
    "another verdict": Change(
        {"staff": "team"},
        "Vos informaticiens : 5 personnes ou plus\nLe conseil change : Externalisé · solide → "
        "Internalisé · plutôt. 6 fonctions sur 8 changent de mains : voyez « Qui fait quoi ».",
        "Your own IT people: 5 people or more\nThe advice turns: Outsourced · clear → In-house · "
        "rather. 6 functions of 8 change hands: see “Who does what”.",
    ),
    "what to do first": Change(
        {"basics": ("none",)},
        "Précautions en place : Rien de tout cela\nLe conseil reste : Externalisé · solide. En "
        "priorité, désormais : ",
        "Basics in place: None of these\nThe advice stays: Outsourced · clear. Now to do first: ",
    ),
    "what it costs": Change(
        {"users": 14},
        "Personnes équipées : 14\nRien ne change dans le conseil. Coût par an : ",
        "People with a screen: 14\nNothing changes in the advice. It would cost €",
    ),
    "two answers at once": Change(
        {"users": 8, "country": "fr"},
        "Personnes équipées : 8 ; Pays : France\n",
        "People with a screen: 8; Country: France\n",
    ),
    "an answer taken back": Change(
        {"prio": None},
        "Ce qui compte le plus : je ne sais pas\n",
        "What matters most: I don’t know\n",
    ),
}


def said(locale: Locale, before: dict[str, Answer], answers: dict[str, Answer]) -> str:
    session = Session(
        locale=locale,
        state=State.ADVICE,
        asked=None,
        advised=True,
        answers=answers,
        before=before,
    )
    told = plain(changed(Pen(session, locale)) or "")
    return told.replace("<b>", "").replace("</b>", "").removeprefix("<blockquote>")


@pytest.mark.parametrize("locale", ["fr", "en"])
@pytest.mark.parametrize("what", CHANGES)
def test_a_change_is_said_in_a_line_or_two(what: str, locale: Locale) -> None:
    change = CHANGES[what]
    told = said(locale, BAKERY, {**BAKERY, **change.given})
    assert told.startswith(plain(change.fr if locale == "fr" else change.en))
    assert len(told) < 330


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"apps": "standard"}, "The advice stays, and is surer now: rather → clear."),
        ({"runs": "us"}, "The advice stays, but is less sure now: rather → open."),
    ],
)
def test_the_same_advice_says_how_sure_it_is_now(given: dict[str, Answer], sentence: str) -> None:
    few: dict[str, Answer] = {"users": 12, "staff": "none"}
    assert sentence in said("en", few, {**few, **given})


def test_a_figure_that_is_a_guess_is_said_to_be_one() -> None:
    session = Session(
        locale="en",
        state=State.ADVICE,
        advised=True,
        answers={**BAKERY, "users": 13},
        before=BAKERY,
        noted=Noted(question="users", value=13, about=True),
    )
    assert "<b>People with a screen: about 13</b>" in plain(changed(Pen(session, "en")) or "")


def test_without_a_change_nothing_is_said() -> None:
    session = Session(locale="en", state=State.ADVICE, advised=True, answers=BAKERY)
    assert changed(Pen(session, "en")) is None
