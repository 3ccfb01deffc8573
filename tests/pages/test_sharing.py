"""What is passed on fits a message and an address, and tells no answer."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.languages import LANGUAGES
from bot.pages.assessed import advice_of
from bot.pages.screens import Pen, Service
from bot.pages.sharing import passed_on, shared_screen
from bot.pages.wording import first_steps, general_title, title
from bot.papers.card import card
from dialogs.session import Locale, Session, Shared, State
from scoring.answers import Answer
from scoring.knowledge.questions import QUESTIONS
from simulator.html import parse_html
from tests.dialogs.test_walk import values
from tests.papers.companies import COMPANIES

LONGEST_CAPTION = 1024
LONGEST_ADDRESS = 2048
TODAY = date(2026, 11, 30)
SERVICE = Service(username=lambda: "a_username_of_thirty_two_signs_b")


def pen(answers: dict[str, Answer], locale: Locale, shared: Shared = "advice") -> Pen:
    session = Session(
        locale=locale,
        state=State.SHARED,
        answers=answers,
        asked=None,
        advised=True,
        shared=shared,
        code="one-client",
        company="Dupont-Lajoie",
    )
    return Pen(session, locale, SERVICE)


@st.composite
def dossiers(draw: st.DrawFn) -> dict[str, Answer]:
    """Answers of any company."""
    asked = draw(st.lists(st.sampled_from(QUESTIONS), unique=True))
    return {question.id: draw(values(question)) for question in asked}


@settings(max_examples=60, deadline=None)
@given(dossiers(), st.sampled_from(list(LANGUAGES)), st.sampled_from(["advice", "bot"]))
def test_it_fits(answers: dict[str, Answer], locale: Locale, shared: Shared) -> None:
    writer = pen(answers, locale, shared)
    text, _ = parse_html(passed_on(writer, shared).text)
    assert len(text.encode("utf-16-le")) // 2 <= LONGEST_CAPTION
    [[chooser], *_] = shared_screen(writer).rows
    assert chooser.url is not None
    assert len(chooser.url) <= LONGEST_ADDRESS
    assert "one-client" not in text + chooser.url


@pytest.mark.parametrize("locale", LANGUAGES)
@pytest.mark.parametrize("name", COMPANIES)
def test_what_there_is_to_do_is_named_as_for_any_company(name: str, locale: Locale) -> None:
    writer = pen(COMPANIES[name], locale)
    steps = first_steps(advice_of(writer))
    shown = passed_on(writer, "advice").text + str(card(writer, TODAY, shared=True))
    assert "Dupont-Lajoie" not in shown
    for step in steps:
        assert general_title(step, locale) in passed_on(writer, "advice").text
        if title(step, locale) != general_title(step, locale):
            assert title(step, locale) not in shown


def test_some_company_has_actions_in_its_own_terms() -> None:
    """Else the test above would see nothing."""
    steps = [s for one in COMPANIES.values() for s in first_steps(advice_of(pen(one, "en")))]
    assert any(title(step, "en") != general_title(step, "en") for step in steps)


@pytest.mark.parametrize("locale", LANGUAGES)
def test_of_the_bot_alone_all_companies_say_the_same(locale: Locale) -> None:
    told = {passed_on(pen(answers, locale), "bot").text for answers in COMPANIES.values()}
    assert len(told) == 1
