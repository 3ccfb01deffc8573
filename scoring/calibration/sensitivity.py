"""What changes in the advice when one answer does."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from scoring.advice import Action, Costs, Step, Warn
from scoring.calibration.populations import Complete, another
from scoring.costs import costs
from scoring.draws import Draws, rng
from scoring.facts import Facts
from scoring.knowledge.questions import QUESTIONS
from scoring.knowledge.records import Area, Mode, Verdict
from scoring.law import warnings
from scoring.plan import actions, fitting, quarters
from scoring.ranks import Simulation
from scoring.tables import FUNCTIONS, MODES, MOVING, VERDICTS
from scoring.urgency import areas


class Outcome(NamedTuple):
    """What an owner is told to do, and what of it may change."""

    verdict: Verdict
    split: tuple[Mode, ...]
    areas: tuple[Area, ...]
    actions: tuple[Action, ...]
    plan: tuple[tuple[Step, ...], ...]
    warnings: tuple[Warn, ...]
    costs: Costs | None


def outcome(profile: Complete, simulation: Simulation) -> Outcome:
    """Conclude as `assess` does, without what explains the conclusion."""
    verdict = VERDICTS[simulation.verdict]
    split: tuple[Mode, ...] = tuple(MODES[place] for place in simulation.split)
    facts = Facts(profile, verdict, dict(zip(FUNCTIONS, split, strict=True)))
    order = areas(facts)
    ranked = fitting(facts, order)
    first = actions(ranked)
    plan = quarters(ranked, first)
    return Outcome(verdict, split, order, first, plan, tuple(warnings(facts)), costs(facts))


def sensitivity(profiles: Iterable[Complete], draws: Draws) -> dict[str, Counter[str]]:
    """Count, by question, the profiles in which another answer changes each part of the outcome.

    The other answer is drawn, one a question and profile. "any" counts those where some part
    changes.
    """
    drawn = rng("other answers")
    changes: dict[str, Counter[str]] = {question.id: Counter() for question in QUESTIONS}
    for profile in profiles:
        simulation = Simulation.of(profile, draws)
        before = outcome(profile, simulation)
        for question in QUESTIONS:
            changed = {**profile, question.id: another(question, profile[question.id], drawn)}
            moved = Simulation.of(changed, draws) if question.id in MOVING else simulation
            changes[question.id].update(_changed(before, outcome(changed, moved)))
    return changes


def _changed(before: Outcome, after: Outcome) -> Iterator[str]:
    was, now = before._asdict(), after._asdict()
    parts = [part for part in was if was[part] != now[part]]
    yield from parts
    if parts:
        yield "any"


def by_verdict(changes: Mapping[str, Counter[str]]) -> list[str]:
    """Put the questions in the order of what they do to the verdict, then to anything."""
    return sorted(changes, key=lambda one: (-changes[one]["verdict"], -changes[one]["any"]))
