"""How long one advice takes, at the draws that are made and at more, over the worked cases."""

from collections.abc import Sequence
from typing import Final

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from scoring import Profile, assess
from scoring.draws import DRAWS, draws
from scoring.knowledge.questions import QUICK
from tests.scoring.companies import WORKED

WHOLE: Final = [Profile(answers=answers) for answers in WORKED.values()]
ASKED: Final = [question.id for question in QUICK]
QUICKLY: Final = [
    Profile(answers={one: given for one, given in company.answers.items() if one in ASKED})
    for company in WHOLE
]


@pytest.mark.parametrize("count", [DRAWS, 10_000])
@pytest.mark.parametrize("profiles", [WHOLE, QUICKLY], ids=["all answers", "quick answers"])
def test_the_worked_cases(
    benchmark: BenchmarkFixture, profiles: Sequence[Profile], count: int
) -> None:
    """Time one round over all of them; the draws, made once a process, are there before."""
    draws(count)

    def advise_all() -> None:
        for profile in profiles:
            assess(profile, count=count)

    benchmark(advise_all)
