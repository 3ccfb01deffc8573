"""The pictures of three pages, of every worked company, in both languages, on both grounds."""

from datetime import date
from typing import Any, Final, get_args

import pytest
from hypothesis import given, settings
from pydantic import JsonValue

from bot.languages import LANGUAGES, Language
from bot.pages.screens import Pen
from bot.papers.pictures import Picture, picture
from bot.papers.press import press
from dialogs.interview import PICTURED
from dialogs.session import Session, State
from scoring.answers import Answer
from scoring.knowledge.records import Function
from simulator.html import parse_html
from simulator.images import size_of
from tests.journeys.talks import foreign
from tests.papers.companies import COMPANIES, pen
from tests.scoring.companies import some

DAY: Final = date(2026, 11, 24)
WIDTH: Final = 1080
LONGEST_CAPTION: Final = 1024
IN_EVERY_LANGUAGE = pytest.mark.parametrize("locale", LANGUAGES)
OF_EVERY_COMPANY = pytest.mark.parametrize("company", COMPANIES)
OF_EVERY_PAGE = pytest.mark.parametrize("page", PICTURED)


def words_of(value: JsonValue) -> list[str]:
    """Give all the texts of what a picture shows."""
    if isinstance(value, dict):
        return [text for each in value.values() for text in words_of(each)]
    if isinstance(value, list):
        return [text for each in value for text in words_of(each)]
    return [value] if isinstance(value, str) else []


def shown(drawn: Picture) -> dict[str, Any]:
    assert drawn.data is not None
    return dict(drawn.data)


@OF_EVERY_PAGE
@IN_EVERY_LANGUAGE
@OF_EVERY_COMPANY
def test_a_page_is_drawn_on_either_ground(company: str, locale: Language, page: State) -> None:
    grounds = [picture(pen(company, locale), page, DAY, dark=dark) for dark in (False, True)]
    if company == "silent" and page is not State.SPLIT:
        assert [one.data for one in grounds] == [None, None]
        return
    drawn = [press(one.paper, shown(one)) for one in grounds]
    width, height = size_of(drawn[0]) or (0, 0)
    assert width == WIDTH
    assert 600 <= height <= 1800, "neither a strip nor a tower on a phone"
    assert size_of(drawn[1]) == (width, height)
    assert drawn[0] != drawn[1]
    assert max(map(len, drawn)) < 400_000


@OF_EVERY_PAGE
@IN_EVERY_LANGUAGE
@OF_EVERY_COMPANY
def test_the_picture_and_its_words_speak_one_language(
    company: str, locale: Language, page: State
) -> None:
    drawn = picture(pen(company, locale), page, DAY)
    caption, _ = parse_html(drawn.caption.text)
    assert len(caption.encode("utf-16-le")) // 2 <= LONGEST_CAPTION
    told = words_of(dict(drawn.data or {}))
    assert not foreign("\n".join([*told[1:], caption]), locale)
    assert "<b>" not in "".join(told)


@OF_EVERY_COMPANY
def test_the_words_under_the_split_name_each_function_once(company: str) -> None:
    drawn = picture(pen(company, "en"), State.SPLIT, DAY)
    functions = shown(drawn)["functions"]
    assert len(functions) == len(get_args(Function))
    for one in functions:
        assert drawn.caption.text.count(one["name"].lower()) == 1
        assert sum(one["shares"]) == pytest.approx(1, abs=0.01)
        assert 5 <= int(one["share"]) <= 95


@OF_EVERY_COMPANY
def test_reasons_pull_to_their_side_and_the_strongest_fills_it(company: str) -> None:
    drawn = picture(pen(company, "en"), State.WHY, DAY)
    if drawn.data is None:
        assert company == "silent"
        return
    pulls: list[float] = [one["pull"] for one in shown(drawn)["reasons"]]
    assert max(map(abs, pulls)) == 1
    assert pulls == sorted((one for one in pulls if one > 0), reverse=True) + sorted(
        one for one in pulls if one < 0
    )
    for one in shown(drawn)["reasons"]:
        assert one["words"][1:] in drawn.caption.text


@IN_EVERY_LANGUAGE
def test_costs_are_drawn_in_euros_where_these_say_something(locale: Language) -> None:
    known = COMPANIES["bakery_7"]
    for country, euros in (("fr", True), ("be", True), ("ch", False), ("us", False)):
        held = Session(locale=locale, answers={**known, "country": country}, advised=True)
        drawn = picture(Pen(held, locale), State.COSTS, DAY)
        rows = shown(drawn)["rows"]
        assert all(("€" in row["range"]) is euros for row in rows)
        assert ("€" in drawn.caption.text) is euros
        assert [row["advised"] for row in rows] == [True, False, False, False]
        assert all(0 < low <= mid <= high <= 1 for low, mid, high in (row["bar"] for row in rows))
        assert max(row["bar"][2] for row in rows) == 1


@settings(max_examples=25, deadline=None)
@given(some)
def test_any_answers_make_pictures(answers: dict[str, Answer]) -> None:
    for locale in LANGUAGES:
        held = Session(locale=locale, answers=answers, asked=None, advised=True)
        for page in PICTURED:
            drawn = picture(Pen(held, locale), page, DAY)
            assert drawn.data is None or press(drawn.paper, drawn.data)
            assert len(parse_html(drawn.caption.text)[0].encode("utf-16-le")) // 2 <= 1024


def test_the_same_picture_is_printed_once() -> None:
    drawn = [picture(pen("bakery_7", "fr"), State.SPLIT, DAY) for _ in range(2)]
    once, again = (press(one.paper, shown(one)) for one in drawn)
    assert once is again
