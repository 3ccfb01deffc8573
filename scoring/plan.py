"""What to do first: the practices that fit, ranked."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from scoring.advice import Action
from scoring.facts import Facts
from scoring.grammar import parse
from scoring.knowledge.practices import PRACTICES
from scoring.knowledge.records import Area, Effort, Practice, Verdict
from scoring.law import reaches
from scoring.tables import DAILY
from scoring.triggers import holds

MOST_ACTIONS: Final = 6
URGENCY: Final = 2.0  # for each of its five degrees
BASIC: Final = 3.0  # a basic matters more than who looks after IT
REMEDY: Final = 1.0  # it meets a risk that comes with the recommended form
EFFORT: Final[Mapping[Effort, float]] = {  # of two that are as urgent, the quicker one first
    "30min": 0.0,
    "1h": 0.0,
    "2h": 0.3,
    "half_day": 0.3,
    "1d": 0.6,
    "3d": 1.0,
    "1w": 1.0,
    "1m": 1.5,
    "3m": 2.0,
}
REMEDIES: Final[Mapping[Verdict, Mapping[str, tuple[str, ...]]]] = {  # by risk of the form
    "in_house": {
        "hire_cost": ("it_budget",),
        "admin_load": ("it_budget", "six_figures"),
        "reinvest": ("it_budget",),
        "one_person": ("deputy", "second_line"),
        "slow_adapt": ("review_after_move",),
        "stale_skills": ("free_diagnosis", "yearly_check"),
    },
    "hybrid": {
        "who_does_it": ("who_does_what",),
        "pay_twice": ("who_does_what", "same_basis"),
        "blame": ("who_does_what", "single_contact"),
        "hollow_out": ("staff_first", "document_bespoke"),
    },
    "outsourced": {
        "dependence": ("recover_keys", "exit_plan"),
        "loss_control": ("name_owner", "dpa", "provider_access"),
        "slow_help": ("write_sla", "on_call"),
        "hidden_extras": ("three_quotes", "write_sla"),
    },
}


class Fit(NamedTuple):
    """A practice that fits, and whether it is only to be checked: nobody said if it is done."""

    practice: Practice
    check: bool


def fitting(facts: Facts, areas: Sequence[Area]) -> list[Fit]:
    """Give the practices that fit by score (basics come first by it), then by urgency of area."""

    def order(fit: Fit) -> tuple[float, int]:
        return -_score(fit.practice, facts.verdict), areas.index(fit.practice.area)

    return sorted(_fits(facts), key=order)


def _fits(facts: Facts) -> Iterator[Fit]:
    split = {facts.modes[function] for function in DAILY}
    for practice in PRACTICES:
        if split.isdisjoint(practice.modes) or reaches(practice.jurisdictions, facts) is False:
            continue
        truth = holds(parse(practice.trigger), facts)
        if truth or (truth is None and practice.ask_if_unknown):
            yield Fit(practice, check=truth is None)


def _score(practice: Practice, verdict: Verdict | None) -> float:
    remedies = REMEDIES[verdict].values() if verdict else ()
    return (
        URGENCY * practice.urgency
        + BASIC * practice.basic
        + REMEDY * any(practice.id in met for met in remedies)
        - EFFORT[practice.effort]
    )


def actions(ranked: Sequence[Fit]) -> tuple[Action, ...]:
    """Give the first practices to act on, from two areas at least if there are two."""
    first = list(ranked[:MOST_ACTIONS])
    elsewhere = [fit for fit in ranked if fit.practice.area != ranked[0].practice.area]
    if elsewhere and elsewhere[0] not in first:
        first[-1] = elsewhere[0]
    return tuple(
        Action(
            id=fit.practice.id,
            area=fit.practice.area,
            who=fit.practice.who,
            effort=fit.practice.effort,
            when=fit.practice.when,
            basic=fit.practice.basic,
            check=fit.check,
        )
        for fit in first
    )


def tips(ranked: Sequence[Fit], areas: Sequence[Area]) -> dict[Area, tuple[str, ...]]:
    """Give the practices that fit by area, the most urgent area first."""
    return {
        area: tuple(fit.practice.id for fit in ranked if fit.practice.area == area)
        for area in areas
    }
