"""The draws that all advice rests on: flat answers, weights of the criteria, noise.

They are the same for every company, so that a changed answer changes the advice by what it means
and never by chance.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from math import log, sqrt
from typing import Any, Final, TypeAlias

import numpy as np
import numpy.typing as npt

from scoring.knowledge.questions import BY_ID
from scoring.measures import Reals, Sample, Ticks
from scoring.tables import CRITERIA, EVENNESS, MEASURES, MOVING, NOISE, PARTS

Places: TypeAlias = npt.NDArray[np.intp]

SEED: Final = 2026
DRAWS: Final = 4000


@dataclass(frozen=True, slots=True, eq=False)
class Draws:
    """A number of draws.

    `places` gives the option (or band) drawn for each question, `sample` the same as the measures
    read it, `emphasis` measures x draws (mean 1), `noise` pulls x parts x draws.
    """

    places: Mapping[str, Places]
    sample: Sample
    emphasis: Reals
    noise: Reals

    def first(self, count: int) -> "Draws":
        """Give the first of these draws."""
        return Draws(
            places={question: places[:count] for question, places in self.places.items()},
            sample={question: drawn[..., :count] for question, drawn in self.sample.items()},
            emphasis=self.emphasis[:, :count],
            noise=self.noise[..., :count],
        )


@cache
def draws(count: int) -> Draws:
    """Draw, always the same for the same count.

    An unanswered question is flat over its options, each drawn equally often; one with several
    answers is flat over "which single one"; a number is flat over its bands, and by ratio within.
    """
    places = {question: _places(question, count) for question in MOVING}
    return Draws(
        places=places,
        sample={question: _drawn(question, places[question]) for question in MOVING},
        emphasis=_emphasis(count),
        noise=_noise(count),
    )


def rng(name: str) -> np.random.Generator:
    """Give each thing drawn a stream of its own: a new question leaves the other draws alone."""
    return np.random.Generator(np.random.PCG64([SEED, *name.encode()]))


def _places(question: str, count: int) -> Places:
    asked = BY_ID[question]
    places: Places = rng(question).permutation(count) % len(asked.options or asked.bands)
    return places


def _drawn(question: str, places: Places) -> npt.NDArray[Any]:
    asked = BY_ID[question]
    if asked.kind == "one_of":
        return places[None, :]
    if asked.kind == "several_of":
        ticks: Ticks = np.arange(len(asked.options))[:, None] == places
        return ticks[:, None, :]
    least = np.array([log(band.least) for band in asked.bands])
    most = np.array([log(band.most) for band in asked.bands])
    share = rng(f"{question} within").random(len(places))
    users: Reals = np.rint(np.exp(least[places] + share * (most - least)[places]))
    return users[None, :]


def _emphasis(count: int) -> Reals:
    """Draw the weight of each criterion, times their number, for the measures of that criterion."""
    gamma = rng("emphasis").standard_gamma(EVENNESS, (len(CRITERIA), count))
    emphasis = len(CRITERIA) * gamma / gamma.sum(axis=0)
    by_measure: Reals = emphasis[[CRITERIA.index(measure.criterion) for measure in MEASURES]]
    return by_measure


def _noise(count: int) -> Reals:
    """Draw the error of each pull, half of its variance shared by all parts."""
    errors = rng("noise")
    shared = errors.standard_normal((2, 1, count))
    own = errors.standard_normal((2, len(PARTS), count))
    noise: Reals = NOISE * sqrt(0.5) * (shared + own)
    return noise
