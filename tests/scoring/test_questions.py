"""Each question is worth its tap: what it changes, and when it is asked."""

from collections.abc import Iterator
from typing import Any, Final

import pytest

from scoring import assess
from scoring.answers import Given
from scoring.changes import drawn_as, one_change_away
from scoring.knowledge.questions import BY_ID, QUESTIONS, QUICK
from scoring.knowledge.records import Question
from scoring.tables import MOVING
from tests.scoring.companies import WORKED, Answers, profile
from tests.scoring.test_plan import ALL_WELL

ABOUT_THE_ANSWERS: Final = {"unknowns", "reasons", "next_question"}
FEW: Final = 500  # draws: enough to see an effect


def conclusions(answers: Answers, question: Question, answer: Given | None) -> dict[str, Any]:
    """Give what is concluded, without what only says that something was answered."""
    changed = profile({**answers, question.id: answer})
    return assess(changed, count=FEW).model_dump(exclude=ABOUT_THE_ANSWERS)


def companies() -> Iterator[Answers]:
    for answers in WORKED.values():
        yield answers
        yield {**answers, **ALL_WELL}
        yield {**answers, **ALL_WELL, "push": None, "data": None}


def without_effect(question: Question, answers: dict[str, Given], than: Given | None) -> set[str]:
    """Name the answers that change nothing, for any company, against another answer."""
    left = dict(answers)
    for company in companies():
        plain = conclusions(company, question, than)
        for name, answer in tuple(left.items()):
            if conclusions(company, question, answer) != plain:
                del left[name]
        if not left:
            break
    return set(left)


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_every_option_changes_the_advice_of_some_company(question: Question) -> None:
    options = [one.id for one in question.options or question.bands]
    answers = {option: drawn_as(question, place) for place, option in enumerate(options)}
    silent = without_effect(question, answers, than=None)
    # "None of these" says no more than nobody who does not know, unless one of these would matter.
    for option in silent & {question.exclusive}:
        other = next(answers[one] for one in options if one != option)
        silent = without_effect(question, {option: answers[option]}, than=other)
    assert not silent


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_the_questions_that_move_the_verdict_are_those_that_say_so(question: Question) -> None:
    options = range(len(question.options or question.bands))
    answers = [drawn_as(question, place) for place in options]

    def moves(company: Answers) -> bool:
        split = [
            [one.acceptability for one in advice.functions.values()]
            for advice in (
                assess(profile(company, **{question.id: answer}), count=FEW) for answer in answers
            )
        ]
        return any(one != split[0] for one in split)

    moved = any(moves(company) for company in WORKED.values())
    assert moved is (question.id in MOVING)
    assert not moved or question.criterion != "basics"


def test_the_quick_questions_come_by_worth_and_so_does_what_decides() -> None:
    advice = assess(profile({}))
    assert advice.next_question == advice.unknowns[0].question == "staff"
    worths = [unknown.worth for unknown in advice.unknowns]
    assert worths == sorted(worths, reverse=True)
    assert worths[-1] == 0.0  # what differs by chance alone is worth nothing


def test_after_the_quick_ones_what_sets_the_actions_is_asked_first() -> None:
    answers: Answers = {one.id: WORKED["medical_12"][one.id] for one in QUICK}
    order: list[str] = []
    while question := assess(profile(answers)).next_question:
        order.append(question)
        answers[question] = WORKED["medical_12"].get(question)
    assert order[:2] == ["country", "basics"]  # whose law is it: certified hosts are at stake
    assert sorted(order) == sorted(one.id for one in QUESTIONS if one.part == "refine")


def test_while_it_is_open_the_question_that_decides_is_asked_first() -> None:
    answers: Answers = {one.id: WORKED["medical_12"][one.id] for one in QUICK}
    advice = assess(profile(answers, staff=None))
    assert advice.certainty == "open"
    assert [one.question for one in advice.unknowns[:2]] == ["staff", "hire"]
    assert advice.next_question == "hire"
    told: Answers = {**answers, "staff": None, "hire": None}
    assert assess(profile(told)).next_question == "country"
    assert assess(profile(told, country="fr")).next_question == "basics"


def test_while_it_is_not_clear_what_makes_it_surer_comes_before_the_rest() -> None:
    answers: Answers = {one.id: WORKED["security_firm_32"][one.id] for one in QUICK}
    advice = assess(profile(answers, push=None, basics=None))
    assert advice.certainty == "rather"
    assert advice.next_question == advice.unknowns[0].question


@pytest.mark.parametrize(
    ("question", "given", "others"),
    [
        (
            "state",
            ("fine",),
            [("solo",), ("overload",), ("leaving",), ("weak",), ("later",), ("aside",)],
        ),
        ("hire", "easy", ["hard", "keep", "no_work", "impossible"]),
        ("users", 2000, [3, 8, 15, 30, 45, 60, 90, 120, 180, 250, 400]),
    ],
)
def test_the_answers_one_change_away(question: str, given: Given, others: list[Given]) -> None:
    assert one_change_away(BY_ID[question], given) == others


def test_no_more_is_ever_picked_than_may_be() -> None:
    assert one_change_away(BY_ID["prio"], ("cost", "keep")) == [("keep",), ("cost",)]
    assert ("cost", "keep") in one_change_away(BY_ID["prio"], ("keep",))
