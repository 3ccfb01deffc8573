"""Rank acceptability: the share of draws that put a verdict, or a mode, first.

SMAA-2: whatever was not answered, the weights of the criteria and the error of the pulls are
drawn, and each draw decides. It tests answers, weights and tables, not the method itself.

Source:
    Lahdelma & Salminen, "SMAA-2", Operations Research 49(3), 2001, pp. 444-454.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from math import prod
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from scoring.answers import Answer
from scoring.draws import Draws
from scoring.measures import Reals, Sample, encode, measures
from scoring.pulls import WHOLE, Codes, modes, pulls, within_rules
from scoring.tables import FUNCTIONS, MODES, MOVING, VERDICTS

Counts: TypeAlias = npt.NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Simulation:
    """What every draw makes of the answers.

    `missing` are the questions that could move the verdict and have no answer, `rows` the
    measures, `both` the pulls, `codes` the mode of each part, that of the whole being the verdict.
    """

    draws: Draws
    sample: Sample
    missing: tuple[str, ...]
    rows: tuple[Reals, ...]
    both: Reals
    codes: Codes

    @classmethod
    def of(cls, answers: Mapping[str, Answer], draws: Draws) -> "Simulation":
        """Decide each draw: the answers are given, all else is drawn."""
        missing = tuple(question for question in MOVING if answers.get(question) is None)
        sample: dict[str, npt.NDArray[Any]] = {
            question: draws.sample[question]
            if question in missing
            else encode(question, [answers[question]])
            for question in MOVING
        }
        rows = tuple(measures(sample))
        both = pulls(rows, draws.emphasis)
        both += draws.noise
        return cls(draws, sample, missing, rows, both, within_rules(modes(both), both))

    def first(self, count: int) -> "Simulation":
        """Give what the first of the draws make of the answers."""
        return Simulation(
            draws=self.draws.first(count),
            sample={question: drawn[..., :count] for question, drawn in self.sample.items()},
            missing=self.missing,
            rows=tuple(row[:, :count] for row in self.rows),
            both=self.both[..., :count],
            codes=self.codes[:, :count],
        )

    @property
    def won(self) -> Codes:
        """The verdict of each draw."""
        won: Codes = self.codes[WHOLE]
        return won

    @cached_property
    def wins(self) -> Counts:
        """The draws that each verdict wins."""
        return np.bincount(self.won, minlength=len(VERDICTS))

    @cached_property
    def verdict(self) -> int:
        """The place of the verdict that wins most draws."""
        return int(self.wins.argmax())

    @cached_property
    def counts(self) -> Counts:
        """The draws by function, verdict and mode."""
        shape = (len(FUNCTIONS), len(VERDICTS), len(MODES))
        codes = self.codes[WHOLE + 1 :]
        won = np.broadcast_to(self.won, codes.shape)
        functions = np.broadcast_to(np.arange(len(FUNCTIONS))[:, None], codes.shape)
        places = np.ravel_multi_index((functions, won, codes), shape)
        return np.bincount(places.ravel(), minlength=prod(shape)).reshape(shape)

    @property
    def split(self) -> list[int]:
        """The places of the modes that are most frequent where the verdict wins, by function."""
        split: list[int] = self.counts[:, self.verdict].argmax(axis=1).tolist()
        return split

    def given(self, question: str) -> Counts:
        """Give the draws by option drawn for a missing answer, and verdict: options x verdicts."""
        options = int(self.draws.places[question].max()) + 1
        places = self.draws.places[question] * len(VERDICTS) + self.won
        return np.bincount(places, minlength=options * len(VERDICTS)).reshape(options, -1)


def entropy(counts: Counts) -> float:
    """Give the entropy, in bits, of the shares that counts make along their last axis.

    Of several rows, the mean, each row in proportion to its sum.

    >>> entropy(np.array([2, 2, 0])), entropy(np.array([[2, 2, 0], [0, 0, 12]]))
    (1.0, 0.25)
    """
    sums = counts.sum(axis=-1, keepdims=True)
    terms = counts * np.log2(np.maximum(counts, 1) / np.maximum(sums, 1))
    return float(abs(terms.sum()) / counts.sum())
