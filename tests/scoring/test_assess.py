"""The advice: its shape, that it repeats itself, and that its parts agree."""

import subprocess
import sys
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring import Advice, Profile, assess
from scoring.advice import Flip, Unknown
from scoring.answers import Answer
from scoring.assess import shares
from scoring.changes import drawn_as
from scoring.draws import DRAWS, draws
from scoring.knowledge.questions import BY_ID, QUESTIONS
from scoring.ranks import Simulation
from scoring.tables import CLEAR, MOVING, RATHER, VERDICTS
from scoring.unknowns import certainty
from tests.scoring.companies import WORKED, Answers, profile, some
from tests.scoring.near import near

CONTRACT: Answers = {
    "users": 12,
    "staff": "bit",
    "prio": ("steady", "contact"),
    "stop": None,
    "country": "be",
}
companies = pytest.mark.parametrize("answers", [CONTRACT, {}, *WORKED.values()])


def told(answers: Answers) -> dict[str, Any]:
    return assess(profile(answers)).model_dump(mode="json")


def test_the_advice_has_the_shape_of_the_contract() -> None:
    advice = told(CONTRACT)
    assert list(advice["acceptability"]) == list(VERDICTS)
    cell = ["mode", "acceptability", "reasons", "against", "conditions"]
    assert [list(one) for one in advice["functions"].values()] == [cell] * 8
    assert sorted(advice["areas"]) == [
        "continuity",
        "organisation",
        "partners",
        "review",
        "security",
    ]
    assert {"id", "area", "who", "effort", "when"} <= set(advice["actions"][0])
    assert {"rule": "own_keys", "known": True, "where": []} in advice["warnings"]
    assert advice["next_question"] == "apps"
    assert set(advice["costs"]) == {"currency", "as_of", "forms", "within_reach"}
    assert set(advice["costs"]["forms"]) == {"in_house", "hybrid", "outsourced", "recommended"}
    assert isinstance(advice["model"], str)
    flips = told(WORKED["medical_12"])["flips"]
    assert flips[0] == {"question": "staff", "answer": "one", "verdict": "hybrid"}


@companies
def test_the_same_answers_give_the_same_bytes(answers: Answers) -> None:
    backwards = {question: answers[question] for question in reversed(answers)}
    text = assess(profile(answers)).model_dump_json()
    assert assess(profile(backwards)).model_dump_json() == text
    assert Advice.model_validate_json(text).model_dump_json() == text


@settings(max_examples=40, deadline=None)
@given(some, st.randoms(use_true_random=False))
def test_the_order_of_answering_changes_nothing(answers: Answers, chance: Random) -> None:
    others = list(answers.items())
    chance.shuffle(others)
    first, second = (assess(profile(dict(one)), count=600) for one in (answers.items(), others))
    assert first.model_dump_json() == second.model_dump_json()


def test_another_process_gives_the_same_bytes() -> None:
    program = (
        f"from scoring import *\nprint(assess(Profile(answers={CONTRACT!r})).model_dump_json())"
    )
    said = subprocess.run(  # noqa: S603  # our own program
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    assert said.stdout.strip() == assess(profile(CONTRACT)).model_dump_json()


@companies
def test_unknown_is_not_asked_but_for_the_next_question(answers: Answers) -> None:
    unknown: Answers = {question.id: answers.get(question.id) for question in QUESTIONS}
    asked = assess(profile(unknown))
    assert asked.next_question is None
    left = assess(profile(answers))
    assert asked == left.model_copy(update={"next_question": None})


@settings(max_examples=60, deadline=None)
@given(some)
def test_any_profile_has_an_advice_whose_parts_agree(answers: Answers) -> None:
    advice = assess(profile(answers), count=600)
    assert sum(advice.acceptability.values()) == near(1)
    assert max(advice.acceptability, key=lambda one: advice.acceptability[one]) == advice.verdict
    for function in advice.functions.values():
        assert sum(function.acceptability.values()) == near(1)
    asked = {question for question, answer in answers.items() if answer is not None}
    assert {reason.question for reason in advice.reasons} <= asked & set(MOVING)
    assert {unknown.question for unknown in advice.unknowns} == set(MOVING) - asked
    assert all(flip.verdict != advice.verdict for flip in advice.flips)
    assert 3 <= len(advice.actions) <= 6
    assert len({action.area for action in advice.actions}) >= 2
    fitting = {practice for practices in advice.tips.values() for practice in practices}
    assert {action.id for action in advice.actions} <= fitting
    assert advice.next_question not in answers
    assert (advice.costs is None) == (answers.get("users") is None)


@pytest.mark.parametrize("answers", WORKED.values(), ids=WORKED)
def test_whoever_makes_the_change_gets_the_verdict_it_flips_to(answers: Answers) -> None:
    advice = assess(profile(answers))
    for flip in advice.flips:
        assert flip.answer != answers[flip.question]
        assert assess(profile(answers, **{flip.question: flip.answer})).verdict == flip.verdict


def test_flips_begin_with_the_smallest_change() -> None:
    flips = assess(profile(WORKED["accountant_25"])).flips
    assert [(flip.question, flip.answer) for flip in flips] == [
        ("staff", "one"),
        ("apps", "product"),
        ("staff", "team"),
    ]


@pytest.mark.parametrize("answers", [CONTRACT, {}, *WORKED.values()])
def test_the_word_follows_the_acceptability_and_the_unknowns(answers: Answers) -> None:
    advice = assess(profile(answers))
    first = advice.acceptability[advice.verdict]
    turns = any(unknown.flips for unknown in advice.unknowns)
    word = "open" if first < RATHER else "clear" if first >= CLEAR and not turns else "rather"
    assert advice.certainty == word


def test_a_missing_answer_says_which_answers_would_turn_the_verdict() -> None:
    advice = assess(profile(WORKED["bakery_7"], apps=None))
    (apps,) = advice.unknowns
    assert [(flip.answer, flip.verdict) for flip in apps.flips] == [
        ("ours", "hybrid"),
        ("product", "hybrid"),
    ]


def test_nothing_is_clear_while_one_answer_could_turn_it() -> None:
    simulation = Simulation.of(WORKED["saas_30"], draws(DRAWS))
    flip = Flip(question="apps", answer="standard", verdict="outsourced")
    assert certainty(simulation, ()) == "clear"
    for flips, word in (((), "clear"), ((flip,), "rather")):
        missing = Unknown(question="apps", worth=0.1, flips=flips)
        assert certainty(simulation, (missing,)) == word


@pytest.mark.parametrize("question", MOVING)
def test_an_unknown_answer_is_no_surer_than_the_answers_on_average(question: str) -> None:
    asked, some_draws = BY_ID[question], draws(2000)

    def sureness(answers: Answers, answer: Answer) -> float:
        simulation = Simulation.of({**answers, question: answer}, some_draws)
        return float(simulation.wins.max() / simulation.wins.sum())

    drawn = [drawn_as(asked, place) for place in range(len(asked.options or asked.bands))]
    for answers in WORKED.values():
        mean = sum(sureness(answers, answer) for answer in drawn) / len(drawn)
        assert sureness(answers, None) <= mean + 0.02


@pytest.mark.parametrize("answers", WORKED.values(), ids=WORKED)
def test_a_larger_team_makes_nothing_less_inside(answers: Answers) -> None:
    teams = [
        assess(profile(answers, staff=staff)) for staff in ("none", "bit", "one", "few", "team")
    ]
    inside = [advice.acceptability["in_house"] for advice in teams]
    assert inside == sorted(inside)


def test_reasons_speak_for_and_against_the_strongest_first() -> None:
    advice = assess(profile(WORKED["logistics_120"]))
    assert advice.reasons[0].question == "staff"
    assert advice.reasons[0].criterion == "size"
    assert advice.reasons[0].strength > 0
    strengths = [abs(reason.strength) for reason in advice.reasons]
    assert strengths == sorted(strengths, reverse=True)
    assert any(reason.strength < 0 for reason in advice.reasons)


@pytest.mark.parametrize(
    ("staff", "owner"),
    [
        ("none", "manager"),
        ("bit", "colleague"),
        ("one", "it_person"),
        ("few", "it_lead"),
        ("team", "it_lead"),
        (None, "manager"),
    ],
)
def test_one_person_of_the_company_owns_it(staff: str | None, owner: str) -> None:
    assert assess(Profile(answers={"staff": staff})).owner == owner


@pytest.mark.parametrize(
    ("staff", "owner"), [("bit", "manager"), ("one", "manager"), ("few", "it_lead")]
)
def test_who_is_about_to_leave_does_not_own_it(staff: str, owner: str) -> None:
    assert assess(profile({"staff": staff, "state": ("leaving",)})).owner == owner


def test_shares_sum_to_one_whatever_is_counted() -> None:
    for counts in ([1, 1, 1], [0, 0, 7], [2, 5, 6], [1333, 1333, 1334], [599, 1, 0]):
        assert sum(round(1000 * share) for share in shares(counts)) == 1000


def test_a_point_applies_where_something_answered_makes_it_weigh() -> None:
    applies = {
        point.id: point.applies
        for form in assess(profile(WORKED["medical_12"])).forms.values()
        for point in (*form.advantages, *form.limits)
    }
    assert applies["in_house.control"]
    assert applies["outsourced.expertise"]
    assert not applies["in_house.knows_the_trade"]
