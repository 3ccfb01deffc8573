"""All that the report says, counted."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import mean
from typing import Final

from scoring.calibration.asking import Asking, asking
from scoring.calibration.populations import Complete, at_random, near_cases
from scoring.calibration.sensitivity import sensitivity
from scoring.calibration.survival import Survival, said, survival
from scoring.draws import DRAWS, draws

TRIED_ON: Final = 1000  # draws; how far they stand for those of the advice is measured
ONE_IN: Final = 10  # is told once more, on the draws of the advice

POPULATIONS: Final[Mapping[str, Callable[[int], Iterator[Complete]]]] = {
    "near the worked cases": near_cases,
    "at random": at_random,
}


@dataclass(frozen=True, slots=True)
class Figures:
    """What was counted on one population; `same` is the share told the same by more draws."""

    profiles: int
    survivals: Sequence[Survival]
    same: float
    askings: Sequence[Mapping[str, Asking]]
    changes: Mapping[str, Counter[str]]


def figures(profiles: Sequence[Complete]) -> Figures:
    """Count all that is told of one population."""
    few = draws(TRIED_ON)
    survivals = survival(profiles, few)
    again = [said(profile, draws(DRAWS)) for profile in profiles[::ONE_IN]]
    return Figures(
        profiles=len(profiles),
        survivals=survivals,
        same=mean(told == one.full for told, one in zip(again, survivals[::ONE_IN], strict=True)),
        askings=[asking(profile, few) for profile in profiles],
        changes=sensitivity(profiles, few),
    )


def calibration(profiles: int) -> dict[str, Figures]:
    """Count all that is told, by population."""
    return {name: figures(list(drawn(profiles))) for name, drawn in POPULATIONS.items()}
