"""Each of the four criteria of the article decides something: a function, and a verdict too."""

import pytest

from scoring import Advice, assess
from scoring.answers import Answer
from scoring.knowledge.questions import BY_ID
from scoring.knowledge.records import Criterion, Function, Mode, Verdict
from scoring.tables import CRITERIA
from tests.scoring.companies import WORKED, Answers, profile

Pair = tuple[Answers, str, Answer]
"""A company, and another that differs from it by one answer to one question."""

FUNCTIONS: dict[Criterion, tuple[Pair, Function, Mode, Mode]] = {
    "size": (
        ({**WORKED["accountant_25"], "staff": "team"}, "users", 250),
        "compliance",
        "shared",
        "in_house",
    ),
    "activities": (
        ({**WORKED["saas_30"], "staff": "one"}, "apps", "links"),
        "applications",
        "in_house",
        "shared",
    ),
    "data": ((WORKED["security_firm_32"], "regs", ("defence",)), "security", "shared", "in_house"),
    "flexibility": ((WORKED["logistics_120"], "prio", ("keep",)), "support", "shared", "in_house"),
}
VERDICTS: dict[Criterion, tuple[Pair, Verdict, Verdict]] = {
    "size": ((WORKED["industry_200"], "staff", "one"), "in_house", "hybrid"),
    "activities": (
        ({**WORKED["saas_30"], "staff": "none"}, "apps", "standard"),
        "hybrid",
        "outsourced",
    ),
    "data": (
        (
            {**WORKED["care_group_110_one_person"], "staff": "none", "data": "ordinary"},
            "data",
            "control",
        ),
        "outsourced",
        "hybrid",
    ),
    "flexibility": (
        ({**WORKED["industry_200"], "staff": "few"}, "prio", ("cost",)),
        "in_house",
        "hybrid",
    ),
}


def advised(pair: Pair, criterion: Criterion) -> tuple[Advice, Advice]:
    """Advise both companies of a pair, which differ in what the criterion is about."""
    answers, question, other = pair
    assert BY_ID[question].criterion == criterion
    return assess(profile(answers)), assess(profile(answers, **{question: other}))


@pytest.mark.parametrize("criterion", CRITERIA)
def test_each_criterion_moves_a_function(criterion: Criterion) -> None:
    pair, function, *modes = FUNCTIONS[criterion]
    before, after = advised(pair, criterion)
    assert before.verdict == after.verdict
    assert [advice.functions[function].mode for advice in (before, after)] == modes


@pytest.mark.parametrize("criterion", CRITERIA)
def test_each_criterion_turns_a_verdict_at_the_margin(criterion: Criterion) -> None:
    pair, *verdicts = VERDICTS[criterion]
    assert [advice.verdict for advice in advised(pair, criterion)] == verdicts
