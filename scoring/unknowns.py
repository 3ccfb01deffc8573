"""What the missing answers cost, and which to ask for next.

Source:
    For the fall of entropy that a finite sample shows by chance: Miller, "Note on the bias of
    information estimates", Information Theory in Psychology, 1955, pp. 95-100.
"""

from math import log
from typing import Final

from scoring.advice import Flip, Unknown
from scoring.changes import drawn_as
from scoring.facts import Facts
from scoring.knowledge.questions import BY_ID, QUESTIONS, QUICK
from scoring.knowledge.records import Certainty
from scoring.law import waits_for_country
from scoring.profile import Profile
from scoring.ranks import Simulation, entropy
from scoring.tables import CLEAR, MOVING, RATHER, VERDICTS

FIRST: Final = "basics"  # it sets the order of the areas and the first actions
TELLING: Final = 0.01  # bits; a question worth less decides nothing


def unknowns(simulation: Simulation) -> tuple[Unknown, ...]:
    """Give the questions that could move the verdict and have no answer, by worth."""
    found = [_unknown(simulation, question) for question in simulation.missing]
    return tuple(sorted(found, key=lambda unknown: -unknown.worth))


def _unknown(simulation: Simulation, question: str) -> Unknown:
    given = simulation.given(question)
    leading: list[int] = given.argmax(axis=1).tolist()
    flips = [
        Flip(question=question, answer=drawn_as(BY_ID[question], at), verdict=VERDICTS[place])
        for at, place in enumerate(leading)
        if place != simulation.verdict
    ]
    by_chance = (given.shape[0] - 1) * (given.shape[1] - 1) / (2 * log(2) * given.sum())
    worth = entropy(simulation.wins) - entropy(given) - by_chance
    return Unknown(question=question, worth=round(max(0.0, worth), 3), flips=tuple(flips))


def certainty(simulation: Simulation, missing: tuple[Unknown, ...]) -> Certainty:
    """Give the word for the acceptability; none is clear while one answer could turn it."""
    first = simulation.wins.max() / simulation.wins.sum()
    if first >= CLEAR and not any(unknown.flips for unknown in missing):
        return "clear"
    return "rather" if first >= RATHER else "open"


def next_question(profile: Profile, sure: Certainty, missing: tuple[Unknown, ...]) -> str | None:
    """Give the question to ask next, or None when all have been asked.

    As long as one of the quick questions is left, that of most worth. Then what decides, while the
    verdict is open; `country`, where a grave rule hangs on it; the basics; what makes the verdict
    surer, while it is not clear; the rest, the country first: rules and prices hang on it.
    """
    worth = [unknown.question for unknown in missing]
    telling = [unknown.question for unknown in missing if unknown.worth >= TELLING]
    first = ["country", FIRST] if waits_for_country(Facts(profile.answers)) else [FIRST]
    others = [question.id for question in QUESTIONS if question.id not in MOVING]
    rest = sorted(others, key=lambda question: question != "country")
    if not all(question.id in profile.answers for question in QUICK):
        order = [*worth, *rest]
    elif sure == "clear":
        order = [*first, *rest, *worth]
    else:
        order = [*(telling if sure == "open" else ()), *first, *worth, *rest]
    return next((question for question in order if question not in profile.answers), None)
