"""The two pulls of each function and of the whole, and the modes that follow from them.

Inside pull: must someone of the company have a hand in it? Outside pull: is someone from outside
needed? In-house is worth inside - outside, outsourced the contrary, shared inside + outside - 1:
sharing wins exactly when both pulls are strong, and nothing favours the middle. The whole is judged
by the same two questions: its mode is the verdict.

Sums are by einsum: a matrix product would be shared out among threads, which costs more than it
saves at this size, and rounds as the processor likes.
"""

from collections.abc import Sequence
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

from scoring.knowledge.rules import KEPT
from scoring.measures import Reals
from scoring.tables import MEASURES, MODES, PARTS, START, TIPPING

Codes: TypeAlias = npt.NDArray[np.int8]  # places among `MODES` or, of the whole, `VERDICTS`

WHOLE: Final = PARTS.index("whole")
_KEPT: Final = [PARTS.index(part) for part in PARTS if part in KEPT]
OUTSOURCED: Final = MODES.index("outsourced")
_START: Final[Reals] = np.array([START[part] for part in PARTS]).T[:, :, None]
_PER_UNIT: Final[Reals] = np.array(
    [
        [[measure.inside.get(part, 0.0) for measure in MEASURES] for part in PARTS],
        [[measure.outside.get(part, 0.0) for measure in MEASURES] for part in PARTS],
    ]
)
# How far a mode is ahead of each of the two others, by mode: what the pull inside counts, what the
# pull outside does, and what is left when both are 0.
_LEADS: Final[Reals] = np.array(
    [
        [[2.0, -2.0, 0.0], [0.0, -2.0, 1.0]],
        [[0.0, 2.0, -1.0], [2.0, 0.0, -1.0]],
        [[-2.0, 2.0, 0.0], [-2.0, 0.0, 1.0]],
    ]
)


def pulls(rows: Sequence[Reals], emphasis: Reals | float = 1.0) -> Reals:
    """Give both pulls of every part.

    Args:
        rows: The measures, each 1 x draws or 1 x 1.
        emphasis: Of the measures, measures x draws, of mean 1.

    Returns:
        2 (inside, outside) x parts x draws; a pull of `TIPPING` or more is followed.
    """
    measured = np.concatenate(np.broadcast_arrays(*rows)) * emphasis
    both: Reals = np.einsum("pfm,md->pfd", _PER_UNIT, measured)
    both += _START
    return both


def changed(both: Reals, rows: Sequence[Reals], others: Sequence[Reals], emphasis: Reals) -> Reals:
    """Give the pulls after a change of the measures.

    Args:
        both: The pulls before, 2 x parts x draws, of all parts or of the first of them.
        rows: The measures before, each 1 x draws or 1 x 1.
        others: The measures of the alternatives, each alternatives x draws, or 1 where they are
            those of before.
        emphasis: Of the measures, measures x draws.

    Returns:
        2 x parts x alternatives x draws.
    """
    _, parts, draws = both.shape
    count = max(len(other) for other in others)
    at = [place for place, other in enumerate(others) if len(other) == count]
    steps: Reals = np.empty((len(at), count, draws))
    for step, place in zip(steps, at, strict=True):
        np.multiply(others[place] - rows[place], emphasis[place], out=step)
    after: Reals = np.einsum("pfm,mad->pfad", _PER_UNIT[:, :parts, at], steps)
    after += both[:, :, None, :]
    return after


def modes(both: Reals) -> Codes:
    """Give the mode worth most: of 2 x functions x ..., functions x ... .

    >>> modes(np.array([[0.7, 0.7, 0.3, 0.2, 0.4], [0.3, 0.7, 0.7, 0.1, 0.4]])).tolist()
    [0, 1, 2, 0, 2]
    """
    inside, outside = both
    in_house = (outside < TIPPING) & (inside > outside)
    outsourced = (inside < TIPPING) & (inside <= outside)
    codes: Codes = 1 + outsourced.view(np.int8) - in_house.view(np.int8)
    return codes


def within_rules(codes: Codes, both: Reals) -> Codes:
    """Give the modes of all parts without those that a rule excludes.

    What a rule keeps is never outsourced: the better of the two other modes is taken.
    """
    kept, outside = codes[_KEPT], both[1, _KEPT]
    codes[_KEPT] = np.where(kept == OUTSOURCED, outside >= TIPPING, kept)
    return codes


def leads(both: Reals, modes: Sequence[int]) -> Reals:
    """Give the worth of a mode of each part less that of the better of the two others.

    Args:
        both: The pulls, 2 x parts x ... .
        modes: The place of the mode, by part.

    Returns:
        parts x ... .

    >>> leads(np.array([[[0.7], [0.7]], [[0.75], [0.75]]]), [1, 0]).round(2).tolist()
    [[0.4], [-0.5]]
    """
    terms = _LEADS[list(modes)]
    ahead = np.einsum("fop,pf...->of...", terms[:, :, :2], both)
    free = terms[:, :, 2].T.reshape(2, len(modes), *(1 for _ in both.shape[2:]))
    lead: Reals = np.minimum(*(ahead + free))
    return lead
