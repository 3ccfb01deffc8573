"""The decision: everything that follows from a profile, by one simulation."""

from collections.abc import Mapping, Sequence
from typing import Final, Literal, cast

from scoring.advice import Advice, Flip, Form, FunctionAdvice, Point, Reason
from scoring.answers import Answer
from scoring.costs import costs
from scoring.draws import DRAWS, draws
from scoring.effects import effects
from scoring.facts import Facts
from scoring.grammar import parse
from scoring.knowledge.forms import POINTS
from scoring.knowledge.questions import BY_ID
from scoring.knowledge.records import Criterion, Function, Verdict
from scoring.knowledge.traps import TRAPS
from scoring.law import conditions, warnings
from scoring.plan import actions, fitting, quarters, tips
from scoring.profile import Profile
from scoring.ranks import Simulation
from scoring.tables import FUNCTIONS, MODES, VERDICTS
from scoring.triggers import holds
from scoring.unknowns import certainty, next_question, unknowns
from scoring.urgency import areas

MODEL: Final = "3.1"
OWNERS: Final[Mapping[Answer, Literal["manager", "colleague", "it_person", "it_lead"]]] = {
    "bit": "colleague",
    "one": "it_person",
    "few": "it_lead",
    "team": "it_lead",
}


def assess(profile: Profile, *, count: int = DRAWS) -> Advice:
    """Conclude who should run the company's IT, how sure that is, and what to do first.

    The same answers give the same advice, to the byte; "I don't know" and "not asked" differ only
    in the question to ask next.

    Args:
        profile: What was answered.
        count: Draws to simulate.

    >>> advice = assess(Profile(answers={"users": 7, "staff": "none", "apps": "standard"}))
    >>> advice.verdict, advice.functions["governance"].mode
    ('outsourced', 'in_house')
    """
    simulation = Simulation.of(profile.answers, draws(count))
    verdict = VERDICTS[simulation.verdict]
    functions = _functions(simulation)
    facts = Facts(profile.answers, verdict, {one: functions[one].mode for one in FUNCTIONS})
    missing = unknowns(simulation)
    sure = certainty(simulation, missing)
    turned, strengths = effects(simulation, profile.answers)
    order = areas(facts)
    ranked = fitting(facts, order)
    warned = tuple(warnings(facts))
    first = actions(ranked)
    return Advice(
        verdict=verdict,
        certainty=sure,
        acceptability=dict(zip(VERDICTS, shares(simulation.wins.tolist()), strict=True)),
        functions={
            one: cell.model_copy(update={"conditions": conditions(one, facts, warned)})
            for one, cell in functions.items()
        },
        owner=OWNERS.get(profile.answers.get("staff"), "manager"),
        reasons=_reasons(strengths),
        unknowns=missing,
        areas=order,
        actions=first,
        quarters=quarters(ranked, first),
        tips=tips(ranked, order),
        traps=tuple(trap.id for trap in TRAPS if holds(parse(trap.trigger), facts)),
        warnings=warned,
        flips=tuple(
            Flip(question=flip.question, answer=flip.answer, verdict=VERDICTS[flip.verdict])
            for flip in turned
        ),
        forms={form: _form(form, facts) for form in VERDICTS},
        next_question=next_question(profile, sure, missing),
        costs=costs(facts),
        model=MODEL,
    )


def shares(counts: Sequence[int]) -> list[float]:
    """Give shares in thousandths that sum to 1, by the largest remainders.

    >>> shares([1, 1, 1])
    [0.334, 0.333, 0.333]
    """
    whole = sum(counts)
    floors = [1000 * one // whole for one in counts]
    by_remainder = sorted(range(len(counts)), key=lambda at: -(1000 * counts[at] % whole))
    for at in by_remainder[: 1000 - sum(floors)]:
        floors[at] += 1
    return [floor / 1000 for floor in floors]


def _functions(simulation: Simulation) -> dict[Function, FunctionAdvice]:
    by_mode: list[list[int]] = simulation.counts.sum(axis=1).tolist()
    return {
        function: FunctionAdvice(
            mode=MODES[place], acceptability=dict(zip(MODES, shares(counts), strict=True))
        )
        for function, place, counts in zip(FUNCTIONS, simulation.split, by_mode, strict=True)
    }


def _reasons(strengths: Mapping[str, float]) -> tuple[Reason, ...]:
    reasons = [
        Reason(
            question=question,
            criterion=cast("Criterion", BY_ID[question].criterion),
            strength=round(strength, 3),
        )
        for question, strength in strengths.items()
    ]
    told = [reason for reason in reasons if reason.strength]
    return tuple(sorted(told, key=lambda reason: -abs(reason.strength)))


def _form(form: Verdict, facts: Facts) -> Form:
    def side(wanted: Literal["advantage", "limit"]) -> tuple[Point, ...]:
        return tuple(
            Point(id=point.id, applies=holds(parse(point.trigger), facts) is True)
            for point in POINTS
            if (point.form, point.side) == (form, wanted)
        )

    return Form(advantages=side("advantage"), limits=side("limit"))
