"""What to do first, and what in each quarter after: the practices that fit, ranked.

Nobody is asked whether a person in charge is named, so that basic is always among the first
actions: after the basics that are missing and before those that are only to be checked. Where IT is
someone's job already, there is such a person in fact: to put it in writing comes with the rest.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple, get_args

from scoring.advice import Action, Step
from scoring.facts import Facts
from scoring.grammar import parse
from scoring.knowledge.practices import PRACTICES
from scoring.knowledge.questions import BY_ID as QUESTIONS
from scoring.knowledge.records import (
    Area,
    Effort,
    Jurisdiction,
    Practice,
    Verdict,
    When,
    Who,
    Wording,
)
from scoring.law import places, reaches
from scoring.tables import DAILY
from scoring.triggers import holds, subjects

MOST_ACTIONS: Final = 6
OWNER: Final = "name_owner"
URGENCY: Final = 2.0  # for each of its five degrees
BASIC: Final = 3.0  # a basic matters more than who looks after IT
SETTLED: Final = 2.0  # less, for a basic that is there in fact
REMEDY: Final = 1.0  # it meets a risk that comes with the recommended form
PARTICULAR: Final = 1.0  # more than size and form calls for it: what was told, a basic missing
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
_NOBODY_OUTSIDE: Final = parse(
    "verdict = in_house or (not helper in (provider,on_call,host,group) "
    "and runs in (us,vendor,nobody))"
)
LATER: Final = ("this_year",)  # not in the quarter that begins
LONG: Final[tuple[Effort, ...]] = ("1m", "3m")
QUARTERS: Final = 4
MOST_LONG: Final = 2  # of the long ones, in a quarter
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
    """A practice that fits: as it is called here, and who is there to do it.

    `check` when nobody said if it is done, `particular` when an answer calls for it, `where` as in
    `Step`.
    """

    practice: Practice
    check: bool
    wording: Wording | None
    who: Who
    particular: bool
    where: tuple[Jurisdiction, ...] = ()


def fitting(facts: Facts, areas: Sequence[Area]) -> list[Fit]:
    """Give the practices that fit by score (basics come first by it), date and urgency of area."""

    def order(fit: Fit) -> tuple[float, int, int]:
        practice = fit.practice
        date = get_args(When).index(practice.when)
        return -_score(fit, facts.verdict), date, areas.index(practice.area)

    return sorted(_fits(facts), key=order)


def _fits(facts: Facts) -> Iterator[Fit]:
    split = {facts.modes[function] for function in DAILY}
    for practice in PRACTICES:
        if split.isdisjoint(practice.modes) or reaches(practice.jurisdictions, facts) is False:
            continue
        truth = holds(parse(practice.trigger), facts)
        if truth or (truth is None and practice.ask_if_unknown):
            yield Fit(
                practice,
                check=truth is None,
                wording=_wording(practice, facts),
                who=_who(practice, facts),
                particular=truth is True and _particular(practice),
                where=places(practice.jurisdictions, facts),
            )


def _wording(practice: Practice, facts: Facts) -> Wording | None:
    return next((one for one in practice.wordings if holds(parse(one.trigger), facts)), None)


def _who(practice: Practice, facts: Facts) -> Who:
    """Give what is soon to be done by a provider to the person in charge where there is none."""
    soon = practice.who == "provider" and practice.when in {"this_week", "this_month"}
    return "it_lead" if soon and holds(_NOBODY_OUTSIDE, facts) else practice.who


def _particular(practice: Practice) -> bool:
    common = {"users"} if practice.basic else {"users", "basics"}
    asked = {name for name, _ in subjects(parse(practice.trigger)) if name in QUESTIONS}
    return not asked <= common


def _score(fit: Fit, verdict: Verdict | None) -> float:
    practice = fit.practice
    settled = fit.wording is not None and fit.wording.settled
    risks = REMEDIES[verdict].values() if verdict and not practice.basic else ()
    return (
        URGENCY * practice.urgency
        + (-SETTLED if settled else BASIC * practice.basic)
        + PARTICULAR * fit.particular
        + REMEDY * any(practice.id in met for met in risks)
        - EFFORT[practice.effort]
    )


def actions(ranked: Sequence[Fit]) -> tuple[Action, ...]:
    """Give the first to act on: the owner among them, and two areas at least if there are two."""
    elsewhere = [fit for fit in ranked if fit.practice.area != ranked[0].practice.area]
    owner = [fit for fit in ranked if fit.practice.id == OWNER]
    wanted = list(dict.fromkeys([*owner, *elsewhere[:1]]))
    others = [fit for fit in ranked if fit not in wanted][: MOST_ACTIONS - len(wanted)]
    first = [fit for fit in ranked if fit in wanted or fit in others]
    return tuple(
        Action(**_step(fit).model_dump(), when=fit.practice.when, basic=fit.practice.basic)
        for fit in first
    )


def _step(fit: Fit) -> Step:
    return Step(
        id=fit.practice.id,
        wording=fit.wording.id if fit.wording else None,
        area=fit.practice.area,
        who=fit.who,
        effort=fit.practice.effort,
        check=fit.check,
        where=fit.where,
    )


def quarters(ranked: Sequence[Fit], first: Sequence[Action]) -> tuple[tuple[Step, ...], ...]:
    """Spread what follows the first actions over the year, by rank, no quarter fuller than others.

    A quarter takes its share of them, of which two long ones; what is for later in the year waits
    for the second quarter.
    """
    acted = {action.id for action in first}
    rest = [fit for fit in ranked if fit.practice.id not in acted]
    share = -(-len(rest) // QUARTERS)
    year: list[list[Fit]] = [[] for _ in range(QUARTERS)]
    for fit in rest:
        open_ = year[1:] if fit.practice.when in LATER else year
        room = [quarter for quarter in open_ if len(quarter) < share and _takes(quarter, fit)]
        (room[0] if room else min(open_, key=len)).append(fit)
    return tuple(tuple(_step(fit) for fit in quarter) for quarter in year)


def _takes(quarter: Sequence[Fit], fit: Fit) -> bool:
    long = sum(one.practice.effort in LONG for one in quarter)
    return fit.practice.effort not in LONG or long < MOST_LONG


def tips(ranked: Sequence[Fit], areas: Sequence[Area]) -> dict[Area, tuple[str, ...]]:
    """Give the practices that fit by area, the most urgent area first."""
    return {
        area: tuple(fit.practice.id for fit in ranked if fit.practice.area == area)
        for area in areas
    }
