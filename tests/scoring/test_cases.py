"""The worked cases come out as they were written down."""

import pytest

from scoring import Profile, assess
from scoring.draws import draws
from scoring.knowledge.cases import CASES, Case
from scoring.knowledge.questions import QUICK
from scoring.ranks import Simulation
from scoring.tables import MODES, MOVING
from tests.scoring.companies import profile
from tests.scoring.near import near

cases = pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
INITIALS = dict(zip("IHO", MODES, strict=True))


@cases
def test_a_case_answers_all_that_can_move_it(case: Case) -> None:
    assert set(MOVING) <= set(case.answers)


@cases
def test_all_answers_give_the_verdict_and_the_split(case: Case) -> None:
    advice = assess(profile(dict(case.answers)))
    assert advice.verdict == case.verdict
    assert advice.certainty in {"clear", "rather"}
    for function, initials in case.split.items():
        assert advice.functions[function].mode in {INITIALS[one] for one in initials}, function


@cases
def test_the_quick_questions_give_the_verdict(case: Case) -> None:
    quick = {question.id: case.answers[question.id] for question in QUICK}
    assert assess(Profile.model_validate({"answers": quick})).verdict == case.verdict


@cases
def test_other_draws_give_the_verdict_too(case: Case) -> None:
    few = Simulation.of(dict(case.answers), draws(4000))
    many = Simulation.of(dict(case.answers), draws(20_000))
    assert many.wins / 20_000 == near(few.wins / 4000, within=0.02)
