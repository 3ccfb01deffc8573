"""The card of every worked company, in both languages, on both grounds."""

import re
from datetime import date
from html import unescape
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given, settings

from bot import papers
from bot.languages import LANGUAGES, Language
from bot.pages.screens import Pen
from bot.papers.card import card, card_caption
from bot.papers.letters import on_paper
from bot.papers.press import PaperSpoilt, press
from bot.papers.report import report
from dialogs.companies import LONGEST_NAME
from dialogs.session import Session
from scoring.answers import Answer
from simulator.images import size_of
from tests.journeys.talks import foreign
from tests.papers.companies import COMPANIES, pen
from tests.scoring.companies import some

TEMPLATE: Final = Path(papers.__file__).parent / "look.typ"
DAY: Final = date(2026, 11, 24)
IN_EVERY_LANGUAGE = pytest.mark.parametrize("locale", LANGUAGES)


@IN_EVERY_LANGUAGE
@pytest.mark.parametrize("company", COMPANIES)
def test_a_card_fills_one_page_on_either_ground(company: str, locale: Language) -> None:
    grounds = [press("card", card(pen(company, locale), DAY, dark=dark)) for dark in (False, True)]
    assert [size_of(one) for one in grounds] == [(1080, 1350)] * 2
    assert grounds[0] != grounds[1]
    assert max(map(len, grounds)) < 400_000


@IN_EVERY_LANGUAGE
@pytest.mark.parametrize("company", COMPANIES)
def test_the_card_and_its_caption_speak_one_language(company: str, locale: Language) -> None:
    told: dict[str, Any] = dict(card(pen(company, locale), DAY))
    caption = card_caption(pen(company, locale)).text
    words = [told[name] for name in ("verdict", "certainty", "summary", "split", "first", "foot")]
    words += [*told["modes"], *(one["name"] for one in told["functions"])]
    words += [f"{one['what']} {one['how']}" for one in told["actions"]]
    assert not foreign("\n".join([*words, caption]), locale)
    assert told["verdict"] in caption
    assert len(told["functions"]) == 8
    assert 1 <= len(told["actions"]) <= 3


@settings(max_examples=25, deadline=None)
@given(some)
def test_any_answers_make_a_card(answers: dict[str, Answer]) -> None:
    for locale in LANGUAGES:
        held = Session(locale=locale, answers=answers, asked=None, advised=True)
        assert press("card", card(Pen(held, locale), DAY))


@IN_EVERY_LANGUAGE
@pytest.mark.parametrize("company", COMPANIES)
def test_the_longest_name_has_room_on_the_card(company: str, locale: Language) -> None:
    held = pen(company, locale).session.model_copy(update={"company": "W" * LONGEST_NAME})
    told = card(Pen(held, locale), DAY)
    assert told["company"] == held.company
    assert size_of(press("card", told)) == (1080, 1350)


@pytest.mark.parametrize(
    ("name", "set_"),
    [
        ("Boulangerie Noël & Œuvres", "Boulangerie Noël & Œuvres"),
        ("☕ Café Martin 🇫🇷", "Café Martin"),
        ("Καφές Кафе №5", "Καφές Кафе №5"),
        ("Phở Bưởi", "Phở Bưởi"),
        ("日本 Tokyo", None),
        ("שלום", None),
        ("🙈", None),
        ("", None),
    ],
)
def test_a_name_is_set_as_far_as_it_stays_the_same_name(name: str, set_: str | None) -> None:
    assert on_paper(name) == set_


def test_every_letter_that_we_set_is_in_our_fonts() -> None:
    """A tagged document with a letter that its fonts lack is refused."""
    every = (f"a{letter:c}b" for letter in range(0x21, 0x11000))
    names = [name for name in every if on_paper(name) == name]
    assert len(names) > 600
    told = report(pen("silent", "fr"), DAY)
    assert press("report", {**told, "company": " ".join(names)}).startswith(b"%PDF-")
    with pytest.raises(PaperSpoilt):
        press("report", {**told, "company": "日"})


def test_the_same_card_is_printed_once() -> None:
    once, again = (press("card", card(pen("silent", "fr"), DAY)) for _ in range(2))
    assert once is again


def test_what_has_no_room_is_refused() -> None:
    told = dict(card(pen("silent", "en"), DAY))
    with pytest.raises(PaperSpoilt):
        press("card", {**told, "summary": "word " * 900})


def test_paper_has_no_markup_of_telegram() -> None:
    told = str(card(pen("silent", "fr"), DAY))
    assert "<b>" not in told
    assert unescape(told) == told


def luminance(colour: str) -> float:
    """Give the relative luminance of a colour, as WCAG 2 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("ground", ["light", "dark"])
def test_every_text_stands_out_from_its_ground(ground: str) -> None:
    template = TEMPLATE.read_text()
    [said] = re.findall(rf"#let {ground} = \((.*)\)", template)
    tint = dict(re.findall(r'(\w+): "(#\w{6})"', said))
    for name in ("ink", "accent", "grey"):
        lights = sorted(luminance(tint[one]) + 0.05 for one in (name, "paper"))
        assert lights[1] / lights[0] >= 4.5, name
