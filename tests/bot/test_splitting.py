"""Who does what and why, as a phone shows it."""

import pytest

from bot.languages import LANGUAGES, say
from bot.render import render
from bot.screens import Service
from dialogs import words
from dialogs.session import Locale, Session, State
from scoring import assess
from scoring.answers import Answer
from scoring.knowledge.glossary import BY_NATURE, FUNCTIONS, MODES
from scoring.tables import MOVING
from simulator.html import parse_html
from tests.scoring.companies import WORKED, Answers, profile

LINE = 42  # characters of a phone of 360 pixels
companies = pytest.mark.parametrize("answers", WORKED.values(), ids=WORKED)
languages = pytest.mark.parametrize("language", LANGUAGES)


def shown(state: State, answers: Answers, language: Locale = "en") -> str:
    session = Session(locale=language, asked=None, advised=True, answers=dict(answers), state=state)
    return parse_html(render(session, Service()).text)[0]


def paragraphs(answers: Answers, language: Locale = "en") -> list[list[str]]:
    """Give what stands between title and person in charge: functions, and why, line by line."""
    _, *parts = shown(State.SPLIT, answers, language).split("\n\n")
    return [part.splitlines() for part in parts[:-2]]


@languages
@companies
def test_each_function_has_its_mode_once_and_a_reason_under_it(
    answers: Answers, language: Locale
) -> None:
    advice = assess(profile(answers))
    rows = [row for part in paragraphs(answers, language) for row in part if " · " in row]
    assert sorted(rows) == sorted(
        f"{say(FUNCTIONS[name].name, language)} · {say(MODES[cell.mode].name, language)}"
        for name, cell in advice.functions.items()
    )
    for part in paragraphs(answers, language):
        why = next(line for line in part if " · " not in line)
        assert why[0].isupper()
        assert why.endswith(".")
        assert len(why) <= 5 * LINE


def test_the_same_reasons_stand_once_under_the_functions_that_share_them() -> None:
    said = paragraphs({**WORKED["medical_12"], "country": "ca"})
    assert ["Steering · In-house", f"A{say(BY_NATURE['governance'], 'en')[1:]}."] in said
    assert [
        "Servers and network · Outsourced",
        "Backup and recovery · Outsourced",
        "Business software · Outsourced",
        "Nobody whose job is IT; off-the-shelf software.",
    ] in said
    assert [
        "Security · Outsourced",
        "Nobody whose job is IT; off-the-shelf software. But health or care records.",
    ] in said


def test_few_people_are_said_to_be_few() -> None:
    assert "Mais 7 personnes seulement à équiper." in shown(State.SPLIT, WORKED["bakery_7"], "fr")


@pytest.mark.parametrize("nothing", [{}, dict.fromkeys(MOVING)], ids=["not asked", "unknown"])
def test_where_no_answer_counts_that_is_said(nothing: dict[str, Answer]) -> None:
    said = paragraphs(nothing)
    assert [why for *_, why in said[1:-1]] == [words.UNMOVED.msgid] * len(said[1:-1])


def test_the_advice_gives_two_reasons_and_what_counts_against_it() -> None:
    assert (
        "Why: an IT team of two to four; you and a provider keep the essentials running together. "
        "But everyday data, orders and invoices."
    ) in shown(State.ADVICE, WORKED["logistics_120"])
    assert "But " not in shown(State.ADVICE, WORKED["medical_12"])  # beside so much, nothing


def test_why_begins_with_the_criterion_of_the_strongest_reason() -> None:
    said = shown(State.WHY, WORKED["saas_30"])
    assert said.index("What your IT does") < said.index("Size and means")
    assert "What speaks against it\n30 people to equip." in said
