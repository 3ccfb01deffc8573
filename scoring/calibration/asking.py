"""How many questions it takes until the verdict is clear, by the order they are asked in."""

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from scoring.advice import Unknown
from scoring.answers import Given
from scoring.calibration.populations import Complete
from scoring.draws import Draws
from scoring.knowledge.questions import QUESTIONS, QUICK
from scoring.knowledge.records import Certainty
from scoring.profile import Profile
from scoring.ranks import Simulation
from scoring.tables import MOVING
from scoring.unknowns import certainty, next_question, unknowns

Asked = Mapping[str, Given]
Missing = tuple[Unknown, ...]
Order = Callable[[Asked, Certainty, Missing], str | None]


def by_worth(_: Asked, __: Certainty, missing: Missing) -> str | None:
    """Ask what is worth most, among the questions that can move the verdict."""
    return missing[0].question if missing else None


def as_listed(asked: Asked, _: Certainty, __: Missing) -> str | None:
    """Ask the same questions in the order of the questionnaire."""
    return next((one.id for one in QUESTIONS if one.id in MOVING and one.id not in asked), None)


def as_in_the_chat(asked: Asked, sure: Certainty, missing: Missing) -> str | None:
    """Ask the quick questions as they are listed, then what `next_question` gives, of all."""
    quick = next((question.id for question in QUICK if question.id not in asked), None)
    return quick or next_question(Profile.model_construct(answers={**asked}), sure, missing)


ORDERS: Final[Mapping[str, Order]] = {
    "by worth": by_worth,
    "as listed": as_listed,
    "as in the chat": as_in_the_chat,
}


class Asking(NamedTuple):
    """The questions asked until the verdict was clear, or all; and whether it was."""

    asked: int
    clear: bool


def asking(profile: Complete, draws: Draws) -> dict[str, Asking]:
    """Ask one company in each order; what it is told at each step is found once."""
    found: dict[frozenset[str], tuple[Certainty, Missing]] = {}

    def told(asked: Asked) -> tuple[Certainty, Missing]:
        known = frozenset(asked).intersection(MOVING)
        if known not in found:
            simulation = Simulation.of(asked, draws)
            missing = unknowns(simulation)
            found[known] = certainty(simulation, missing), missing
        return found[known]

    return {name: _until_clear(profile, order, told) for name, order in ORDERS.items()}


def _until_clear(
    profile: Complete, order: Order, told: Callable[[Asked], tuple[Certainty, Missing]]
) -> Asking:
    asked: dict[str, Given] = {}
    sure, missing = told(asked)
    while sure != "clear" and (question := order(asked, sure, missing)):
        asked[question] = profile[question]
        sure, missing = told(asked)
    return Asking(len(asked), clear=sure == "clear")
