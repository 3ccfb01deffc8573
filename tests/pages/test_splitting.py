"""Who does what and why, as a phone shows it."""

from typing import cast

import pytest

from bot.languages import LANGUAGES, say
from bot.pages.advising import because
from bot.pages.render import render
from bot.pages.screens import Pen, Service
from dialogs import words
from dialogs.session import Locale, Session, State
from scoring import assess
from scoring.advice import Reason
from scoring.answers import Answer, Given
from scoring.knowledge.glossary import BY_NATURE, FUNCTIONS, MODES
from scoring.knowledge.questions import BY_ID
from scoring.knowledge.records import Criterion
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
        assert len(why) <= 4 * LINE


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


def reason(question: str, answer: Given, strength: float) -> Reason:
    criterion = cast("Criterion", BY_ID[question].criterion)
    return Reason(question=question, criterion=criterion, answer=answer, strength=strength)


@pytest.mark.parametrize(
    ("strength", "said"), [(-0.2, " But health or care records."), (-0.05, "")]
)
def test_the_advice_gives_two_reasons_and_what_counts_against_it(
    strength: float, said: str
) -> None:
    told = (
        reason("staff", "none", 0.9),
        reason("users", 25, 0.3),
        reason("data", "health", strength),
        reason("runs", "vendor", 0.04),
    )
    advice = assess(profile({})).model_copy(update={"reasons": told})
    why = because(Pen(Session(locale="en"), "en"), advice)
    assert why == f"<b>Why:</b> nobody whose job is IT; 25\u00a0people to equip.{said}"


def test_why_begins_with_the_criterion_of_the_strongest_reason() -> None:
    said = shown(State.WHY, WORKED["saas_30"])
    assert said.index("What your IT does") < said.index("Size and means")
