"""Does the verdict of the quick interview survive the whole one?"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from scoring.answers import Answer
from scoring.calibration.populations import Complete
from scoring.draws import Draws
from scoring.knowledge.questions import QUICK
from scoring.knowledge.records import Certainty, Verdict
from scoring.ranks import Simulation
from scoring.tables import VERDICTS
from scoring.unknowns import certainty, unknowns


class Said(NamedTuple):
    """The verdict, and how sure it is said to be."""

    verdict: Verdict
    word: Certainty


class Survival(NamedTuple):
    """What one company is told after the quick questions, and after all of them."""

    quick: Said
    full: Said


def said(answers: Mapping[str, Answer], draws: Draws) -> Said:
    """Give verdict and word for some answers."""
    simulation = Simulation.of(answers, draws)
    return Said(VERDICTS[simulation.verdict], certainty(simulation, unknowns(simulation)))


def survival(profiles: Iterable[Complete], draws: Draws) -> list[Survival]:
    """Tell each company twice."""
    quick = [question.id for question in QUICK]
    return [
        Survival(
            quick=said({question: profile[question] for question in quick}, draws),
            full=said(profile, draws),
        )
        for profile in profiles
    ]
