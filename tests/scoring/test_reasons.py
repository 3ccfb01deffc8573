"""Why: each reason is what a plain recomputation gives, and says only what speaks for itself."""

from typing import cast

import pytest
from hypothesis import given, settings

from scoring import Advice, assess
from scoring.advice import Reason
from scoring.answers import Answer, Given
from scoring.changes import could_have_been
from scoring.draws import DRAWS, draws
from scoring.effects import TOLD, WEIGHED_ON
from scoring.knowledge.questions import BY_ID
from scoring.pulls import leads
from scoring.ranks import Simulation
from scoring.tables import FUNCTIONS, MODES, MOVING, PARTS, VERDICTS, Part
from tests.scoring.companies import WORKED, Answers, profile, some
from tests.scoring.near import near

companies = pytest.mark.parametrize("answers", WORKED.values(), ids=WORKED)


def told(advice: Advice) -> dict[Part, list[Reason]]:
    """Give all that is told, by part."""
    by_function: dict[Part, list[Reason]] = {
        name: [*cell.reasons, *([cell.against] if cell.against else [])]
        for name, cell in advice.functions.items()
    }
    return {"whole": list(advice.reasons), **by_function}


@companies
def test_a_strength_is_the_lead_less_the_mean_lead_over_the_other_answers(answers: Answers) -> None:
    few = draws(DRAWS).first(WEIGHED_ON)
    advice = assess(profile(answers))
    advised = [
        VERDICTS.index(advice.verdict),
        *(MODES.index(advice.functions[name].mode) for name in FUNCTIONS),
    ]

    def led(part: Part, **other: Answer) -> float:
        one = Simulation.of({**answers, **other}, few)
        return float(leads(one.both, advised)[PARTS.index(part)].mean())

    for part, reasons in told(advice).items():
        for reason in reasons[:2]:
            given = cast("Given", answers[reason.question])
            others = could_have_been(BY_ID[reason.question], given)
            mean = sum(led(part, **{reason.question: other}) for other in others) / len(others)
            assert reason.strength == near(led(part) - mean, within=0.0006)


@settings(max_examples=60, deadline=None)
@given(some)
def test_reasons_rest_on_what_was_answered_the_strongest_first(answers: Answers) -> None:
    advice = assess(profile(answers), count=600)
    for reasons in told(advice).values():
        for reason in reasons:
            given = answers[reason.question]
            assert reason.question in MOVING
            assert reason.criterion == BY_ID[reason.question].criterion
            assert abs(reason.strength) >= TOLD - 0.001
            if isinstance(given, list | tuple):
                assert set(cast("tuple[str, ...]", reason.answer)) <= set(given)
            else:
                assert reason.answer == given
    for cell in advice.functions.values():
        strengths = [reason.strength for reason in cell.reasons]
        assert len(strengths) <= 2
        assert strengths == sorted(strengths, reverse=True)
        assert all(strength > 0 for strength in strengths)
        assert cell.against is None or cell.against.strength < 0


def test_the_steering_has_no_reason_to_tell() -> None:
    for answers in WORKED.values():
        steering = assess(profile(answers)).functions["governance"]
        assert (steering.reasons, steering.against) == ((), None)


def test_nothing_told_is_no_reason() -> None:
    assert not any(told(assess(profile({}))).values())


@pytest.mark.parametrize(
    ("picks", "speak"),
    [
        (("expertise", "keep"), ("keep",)),
        (("contact", "keep"), ("keep",)),
        (("control", "keep"), ("control", "keep")),
        (("expertise", "speed"), None),
    ],
)
def test_of_several_picks_only_those_that_pull_this_way_are_told(
    picks: tuple[str, ...], speak: tuple[str, ...] | None
) -> None:
    """A wish to keep people speaks for doing it oneself, one for a single number to call does not.

    And what was not wished for is no reason, though others who did not say so are the rule.
    """
    advice = assess(profile(WORKED["security_firm_32"], prio=picks))
    support = advice.functions["support"]
    assert support.mode == "in_house"
    every = [*support.reasons, *([support.against] if support.against else [])]
    found = [reason.answer for reason in every if reason.question == "prio"]
    assert found == ([] if speak is None else [speak])


def test_nobody_for_it_and_software_off_the_shelf_are_why_a_practice_hands_it_over() -> None:
    advice = assess(profile(WORKED["medical_12"]))
    assert [(one.question, one.answer) for one in advice.reasons[:2]] == [
        ("staff", "none"),
        ("apps", "standard"),
    ]
    security = advice.functions["security"]
    assert [one.question for one in security.reasons] == ["staff", "apps"]
    assert security.against is not None
    assert (security.against.question, security.against.answer) == ("data", "health")


def test_what_most_others_would_not_better_is_not_held_against_a_mode() -> None:
    """Software of one's own would speak for a helpdesk outside; none of it speaks for no other."""
    advice = assess(profile(WORKED["charity_20"]))
    for name in ("support", "maintenance"):
        cell = advice.functions[name]
        assert cell.mode == "outsourced"
        assert cell.against is None
