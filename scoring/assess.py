"""The decision: everything that follows from a profile, by one simulation."""

from collections.abc import Mapping, Sequence
from typing import Final, Literal, cast

from scoring.advice import Advice, Flip, Form, FunctionAdvice, Point, Reason, Warn
from scoring.costs import costs
from scoring.draws import DRAWS, draws
from scoring.effects import Weighed, effects
from scoring.facts import Facts
from scoring.grammar import parse
from scoring.knowledge.forms import POINTS
from scoring.knowledge.questions import BY_ID
from scoring.knowledge.records import Criterion, Function, Mode, Owner, Verdict
from scoring.knowledge.traps import TRAPS
from scoring.law import conditions, warnings
from scoring.plan import actions, fitting, quarters, tips
from scoring.profile import Profile
from scoring.ranks import Simulation
from scoring.tables import FUNCTIONS, MODES, PARTS, VERDICTS, Part
from scoring.triggers import holds
from scoring.unknowns import certainty, next_question, unknowns
from scoring.urgency import areas

MODEL: Final = "3.1"
STRONGEST: Final = 2  # reasons told of a function
OWNERS: Final[Mapping[object, Owner]] = {
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
    turned, weighed = effects(simulation, profile.answers)
    reasons: dict[Part, tuple[Reason, ...]] = {part: _told(weighed[part]) for part in PARTS}
    places = zip(FUNCTIONS, simulation.split, strict=True)
    modes: dict[Function, Mode] = {function: MODES[place] for function, place in places}
    facts = Facts(profile.answers, verdict, modes)
    missing = unknowns(simulation)
    sure = certainty(simulation, missing)
    order = areas(facts)
    ranked = fitting(facts, order)
    warned = tuple(warnings(facts))
    first = actions(ranked)
    return Advice(
        verdict=verdict,
        certainty=sure,
        acceptability=dict(zip(VERDICTS, shares(simulation.wins.tolist()), strict=True)),
        functions=_functions(simulation, facts, reasons, warned),
        owner=_owner(facts),
        reasons=reasons["whole"],
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


def _owner(facts: Facts) -> Owner:
    """Name who owns IT inside the company; not the one person who is about to leave."""
    (staff,) = facts.of("staff") or (None,)
    alone = staff in {"bit", "one"} and "leaving" in (facts.of("state") or ())
    return "manager" if alone else OWNERS.get(staff, "manager")


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


def _functions(
    simulation: Simulation,
    facts: Facts,
    reasons: Mapping[Part, tuple[Reason, ...]],
    warned: Sequence[Warn],
) -> dict[Function, FunctionAdvice]:
    by_mode: list[list[int]] = simulation.counts.sum(axis=1).tolist()
    return {
        function: FunctionAdvice(
            mode=facts.modes[function],
            acceptability=dict(zip(MODES, shares(counts), strict=True)),
            reasons=tuple(one for one in reasons[function] if one.strength > 0)[:STRONGEST],
            against=next((one for one in reasons[function] if one.strength < 0), None),
            conditions=conditions(function, facts, warned),
        )
        for function, counts in zip(FUNCTIONS, by_mode, strict=True)
    }


def _told(weighed: Sequence[Weighed]) -> tuple[Reason, ...]:
    return tuple(
        Reason(
            question=question,
            criterion=cast("Criterion", BY_ID[question].criterion),
            answer=answer,
            strength=round(strength, 3),
        )
        for question, answer, strength in weighed
    )


def _form(form: Verdict, facts: Facts) -> Form:
    def side(wanted: Literal["advantage", "limit"]) -> tuple[Point, ...]:
        return tuple(
            Point(id=point.id, applies=holds(parse(point.trigger), facts) is True)
            for point in POINTS
            if (point.form, point.side) == (form, wanted)
        )

    return Form(advantages=side("advantage"), limits=side("limit"))
