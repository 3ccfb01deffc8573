"""The two pulls of each function, and the modes and the verdict that follow from them.

Inside pull: must someone of the company have a hand in it? Outside pull: is someone from outside
needed? In-house is worth inside - outside, outsourced the contrary, shared inside + outside - 1:
sharing wins exactly when both pulls are strong, and nothing favours the middle.

Sums are by einsum: a matrix product would be shared out among threads, which costs more than it
saves at this size, and rounds as the processor likes.
"""

from collections.abc import Sequence
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

from scoring.measures import Reals
from scoring.tables import (
    DAILY,
    FUNCTIONS,
    LEAST_INSIDE,
    LEAST_OUTSIDE,
    MEASURES,
    START,
    TIPPING,
)

Codes: TypeAlias = npt.NDArray[np.int8]  # places among `MODES` or `VERDICTS`

ON_DAILY: Final = slice(FUNCTIONS.index(DAILY[0]), FUNCTIONS.index(DAILY[-1]) + 1)
_START: Final[Reals] = np.array([START[function] for function in FUNCTIONS]).T[:, :, None]
_PER_UNIT: Final[Reals] = np.array(
    [
        [[measure.inside.get(function, 0.0) for measure in MEASURES] for function in FUNCTIONS],
        [[measure.outside.get(function, 0.0) for measure in MEASURES] for function in FUNCTIONS],
    ]
)


def pulls(rows: Sequence[Reals], emphasis: Reals | float = 1.0) -> Reals:
    """Give both pulls of every function.

    Args:
        rows: The measures, each 1 x draws or 1 x 1.
        emphasis: Of the measures, measures x draws, of mean 1.

    Returns:
        2 (inside, outside) x functions x draws; a pull of `TIPPING` or more is followed.
    """
    measured = np.concatenate(np.broadcast_arrays(*rows)) * emphasis
    both: Reals = _START + np.einsum("pfm,md->pfd", _PER_UNIT, measured)
    return both


def changed(daily: Reals, rows: Sequence[Reals], others: Sequence[Reals], emphasis: Reals) -> Reals:
    """Give the pulls of the daily functions after a change of the measures.

    Args:
        daily: The pulls before, 2 x daily functions x draws.
        rows: The measures before, each 1 x draws or 1 x 1.
        others: The measures of the alternatives, each alternatives x draws, or 1 where they are
            those of before.
        emphasis: Of the measures, measures x draws.

    Returns:
        2 x daily functions x alternatives x draws.
    """
    count = max(len(other) for other in others)
    at = [place for place, other in enumerate(others) if len(other) == count]
    shape = (count, daily.shape[-1])
    steps = [
        np.broadcast_to((others[place] - rows[place]) * emphasis[place], shape).ravel()
        for place in at
    ]
    step: Reals = np.einsum("pfm,mx->pfx", _PER_UNIT[:, ON_DAILY, at], np.array(steps))
    return daily[:, :, None, :] + step.reshape(2, len(DAILY), *shape)


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


def verdicts(daily: Codes) -> Codes:
    """Give the verdict that the modes of the daily functions (the first axis) make together.

    >>> verdicts(np.array([[0, 0, 2, 2]] * 5 + [[1, 2, 1, 0]])).tolist()
    [0, 0, 2, 1]
    """
    outward = (daily - 1).sum(axis=0, dtype=np.int8)
    in_house, outsourced = outward <= -LEAST_INSIDE, outward >= LEAST_OUTSIDE
    codes: Codes = 1 + outsourced.view(np.int8) - in_house.view(np.int8)
    return codes


def leads(both: Reals, mode: int) -> Reals:
    """Give the worth of a mode less that of the better of the two others, from 2 x ... pulls.

    >>> leads(np.array([[0.7], [0.75]]), 1).round(2).tolist()
    [0.4]
    """
    inside, outside = both
    if mode == 0:
        lead: Reals = np.minimum(1 - 2 * outside, 2 * (inside - outside))
    elif mode == 1:
        lead = 2 * np.minimum(inside, outside) - 1
    else:
        lead = np.minimum(1 - 2 * inside, 2 * (outside - inside))
    return lead
