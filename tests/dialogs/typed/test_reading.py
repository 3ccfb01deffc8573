"""What people type, and what it is taken for."""

from collections.abc import Mapping

import pytest

from bot.vocabulary import VOCABULARIES
from dialogs import events as on
from dialogs.session import Session, State
from dialogs.typed.reading import read
from dialogs.words import Say

NUMBERS: Mapping[str, tuple[int, bool]] = {
    "12": (12, False),
    "1200": (1200, False),
    "1 200": (1200, False),
    "1\u202f200": (1200, False),
    "1\u00a0200": (1200, False),
    "1'200": (1200, False),
    "1,200": (1200, False),
    "1.200": (1200, False),
    "12.": (12, False),
    "+12": (12, False),
    "on est 12": (12, False),
    "12 personnes environ": (12, True),
    "environ 20": (20, True),
    "about 20": (20, True),
    "~30": (30, True),
    "10-15": (13, True),
    "10 – 15": (13, True),
    "10 à 15": (13, True),
    "entre 10 et 14 personnes": (12, True),
    "from 10 to 15": (13, True),
    "3 ou 4": (4, True),
    "une dizaine": (10, True),
    "une petite dizaine": (10, True),
    "une vingtaine de postes": (20, True),
    "a dozen": (12, True),
    "half a dozen": (6, True),
    "2k": (2000, False),
    "1,5 k": (1500, False),
    "10 à 24": (17, True),
    "250 et plus": (1125, True),
    "100 to 249": (175, True),
    "٣": (3, False),
}

REFUSED: Mapping[str, Say] = {
    "beaucoup": Say.NOT_A_FIGURE,
    "12 34": Say.NOT_A_FIGURE,
    "12/13": Say.NOT_A_FIGURE,
    "1e3": Say.NOT_A_FIGURE,
    "½": Say.NOT_A_FIGURE,
    "12,5": Say.NOT_WHOLE,
    "1 200,50 €": Say.NOT_WHOLE,
    "0": Say.TOO_FEW,
    "-3": Say.TOO_FEW,
    "--3": Say.TOO_FEW,
    "2001": Say.TOO_MUCH,
    "9" * 40: Say.TOO_MUCH,
    "15-10": Say.BACKWARDS,
    "x" * 201: Say.TOO_LONG,
}

CALLED: Mapping[tuple[str, str], on.Event] = {
    ("staff", "Personne"): on.Answer("staff", "none", told=True),
    ("staff", "  PERSONNE !"): on.Answer("staff", "none", told=True),
    ("staff", "nobody"): on.Answer("staff", "none", told=True),
    ("staff", "0"): on.Answer("staff", "none", told=True),
    ("staff", "1"): on.Answer("staff", "one", told=True),
    ("staff", "3"): on.Answer("staff", "few", told=True),
    ("staff", "une dizaine"): on.Answer("staff", "team", told=True),
    ("staff", "2 à 4 personnes"): on.Answer("staff", "few", told=True),
    ("staff", "quelqu'un, en plus"): on.Answer("staff", "bit", told=True),
    ("staff", "idk"): on.Answer("staff", None, told=True),
    ("staff", "?"): on.Answer("staff", None, told=True),
    ("apps", "1"): on.Answer("apps", "standard", told=True),
    ("apps", "5"): on.Answer("apps", "product", told=True),
    ("apps", "6"): on.Unclear(Say.NO_SUCH_PLACE, quote="6", n=5),
    ("apps", "0"): on.Unclear(Say.NO_SUCH_PLACE, quote="0", n=5),
    ("apps", "l'editeur"): on.Unclear(Say.NOT_AN_OPTION, quote="l'editeur"),
    ("runs", "l’éditeur, en ligne"): on.Answer("runs", "vendor", told=True),
    ("prio", "le prix"): on.Pick("prio", "cost"),
    ("prio", "10"): on.Pick("prio", "focus"),
    ("prio", "valider"): on.Done("prio"),
    ("prio", "done"): on.Done("prio"),
    ("prio", "retour"): on.Back(),
    ("prio", "Back"): on.Back(),
    ("prio", "pourquoi ?"): on.Why(),
    ("prio", "annuler"): on.Back(),
    ("prio", "english"): on.Speak("en"),
}


@pytest.mark.parametrize(("typed", "meant"), NUMBERS.items())
def test_numbers(typed: str, meant: tuple[int, bool]) -> None:
    session = Session(locale="fr", state=State.ASKING, asked="users")
    event = read(typed, session, VOCABULARIES)
    assert isinstance(event, on.Answer)
    assert (event.value, event.about) == meant
    assert event.told or event.about, "a typed figure is said back"


@pytest.mark.parametrize(("typed", "say"), REFUSED.items())
def test_what_is_no_number_here(typed: str, say: Say) -> None:
    session = Session(locale="fr", state=State.ASKING, asked="users")
    event = read(typed, session, VOCABULARIES)
    assert isinstance(event, on.Unclear)
    assert event.why is say


@pytest.mark.parametrize(("where", "meant"), CALLED.items())
def test_options_and_ways(where: tuple[str, str], meant: on.Event) -> None:
    question, typed = where
    session = Session(locale="en", state=State.ASKING, asked=question)
    assert read(typed, session, VOCABULARIES) == meant


@pytest.mark.parametrize(
    ("state", "typed", "meant"),
    [
        (State.RESTARTING, "oui", on.Yes()),
        (State.DELETING, "YES", on.Yes()),
        (State.DELETING, "non", on.Back()),
        (State.DELETING, "peut-être", on.Unclear(Say.NOT_HERE, quote="peut-être")),
        (State.ADVICE, "oui", on.Unclear(Say.NOT_HERE, quote="oui")),
    ],
)
def test_yes_and_no_only_where_something_is_asked(
    state: State, typed: str, meant: on.Event
) -> None:
    assert read(typed, Session(locale="fr", state=state, asked=None), {}) == meant


def test_a_long_quote_is_cut() -> None:
    event = read("bla " * 30, Session(locale="fr", state=State.ADVICE, asked=None), {})
    assert isinstance(event, on.Unclear)
    assert len(event.quote) == 40
