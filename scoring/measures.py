"""The measures of a company, for many answers at once.

A sample holds an array for each question that the measures read: numbers as they are, one option
by its place, several as ticks (with a first axis more, of the options). All other axes are
alternatives x draws, either of which may be 1 to be broadcast.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Final, TypeAlias, cast

import numpy as np
import numpy.typing as npt

from scoring.answers import Answer
from scoring.knowledge.questions import BY_ID
from scoring.scales import (
    ALONE,
    CAN_HIRE,
    FEW_CARRY,
    FEW_LEFT,
    GRIP,
    HAND,
    HIRE,
    HIRE_FROM,
    HIRE_FULLY,
    HOURS,
    KEEP,
    MAKERS,
    MOVES,
    PLACE,
    REGULATED,
    RELIEF,
    RENTED,
    SECRET,
    SENSITIVE,
    SOLO,
    SPECIFIC,
    STAFF,
    STOP,
    TIRED,
    TURNOVER,
    Scale,
)
from scoring.tables import MEASURES

Reals: TypeAlias = npt.NDArray[np.float64]
Ticks: TypeAlias = npt.NDArray[np.bool_]
Sample: TypeAlias = Mapping[str, npt.NDArray[Any]]

PLACES: Final[Mapping[str, Mapping[str, int]]] = {
    question.id: {option.id: place for place, option in enumerate(question.options)}
    for question in BY_ID.values()
}


def encode(question: str, answers: Sequence[Answer]) -> npt.NDArray[Any]:
    """Encode known answers to one question: as many alternatives, 1 draw.

    >>> encode("staff", ["none", "one"]).tolist(), encode("prio", [("control",)]).shape
    ([[0], [2]], (10, 1, 1))
    """
    places = PLACES[question]
    match BY_ID[question].kind:
        case "number":
            return np.array(answers, dtype=np.float64)[:, None]
        case "one_of":
            return np.array([places[cast("str", answer)] for answer in answers])[:, None]
        case "several_of":
            picks = [cast("tuple[str, ...]", answer) for answer in answers]
            return np.array([[[option in each] for each in picks] for option in places])


def measures(sample: Sample) -> list[Reals]:
    """Give the measures, in the order of `MEASURES`, each alternatives x draws."""
    read = _Reader(sample)
    full = read.full()
    found = {
        "own": read.own(),
        "full": full,
        "size": _climb(read.users, 3, 300),
        "tiny": 1 - _climb(read.users, 3, 12),
        "group": read.picks("runs", "group") | read.ticks("helper", "group"),
        "specific": read.worth(SPECIFIC),
        "makers": read.worth(MAKERS),
        "crew": read.worth(MAKERS) * full,
        "grip": read.worth(GRIP),
        "rented": read.worth(RENTED),
        "gap": (read.worth(HOURS) + read.worth(STOP)) / 2 * (1 - full),
        "place": read.worth(PLACE),
        "secret": np.where(read.ticks("regs", "defence"), 1.0, read.worth(SECRET)),
        "rules": np.minimum(1, np.maximum(read.worth(SENSITIVE), read.worth(REGULATED))),
        "keep": np.minimum(1, read.worth(KEEP)),
        "hand": np.minimum(1, read.worth(HAND)),
        "relief": np.minimum(1, read.worth(RELIEF) + read.worth(TIRED)),
        "leaving": read.ticks("state", "leaving"),
        "move": read.worth(MOVES),
    }
    return [found[measure.id].astype(np.float64) for measure in MEASURES]


@cache
def _table(scale: Scale) -> Reals:
    return np.array([scale.values.get(option, 0.0) for option in PLACES[scale.question]])


def _climb(users: Reals, least: float, most: float) -> Reals:
    """Rise from 0 to 1 between two numbers of users, evenly by ratio."""
    climb: Reals = np.clip(np.log(users / least) / np.log(most / least), 0, 1)
    return climb


class _Reader:
    """Reads the answers of a sample by scales and ticks."""

    def __init__(self, sample: Sample) -> None:
        self.sample = sample
        self.users: Reals = sample["users"]
        self.leaving = self.ticks("state", "leaving")
        self.hold = np.where(self.ticks("state", "solo"), self.worth(SOLO), 1.0)
        self.hold = self.hold * np.where(self.picks("hire", "keep"), TURNOVER, 1.0)

    def worth(self, scale: Scale) -> Reals:
        answers = self.sample[scale.question]
        if BY_ID[scale.question].kind == "one_of":
            return _table(scale)[answers]
        worth: Reals = np.einsum("o,oad->ad", _table(scale), answers)
        return worth

    def picks(self, question: str, option: str) -> Ticks:
        picked: Ticks = self.sample[question] == PLACES[question][option]
        return picked

    def ticks(self, question: str, option: str) -> Ticks:
        ticks: Ticks = self.sample[question][PLACES[question][option]]
        return ticks

    def own(self) -> Reals:
        """People who can carry work, there or, in a large company, to be hired."""
        left = np.where(self.leaving, self.worth(ALONE), 1.0)
        hired = CAN_HIRE * _climb(self.users, HIRE_FROM, HIRE_FULLY) * self.worth(HIRE)
        return np.maximum(self.worth(STAFF) * self.hold * left, hired)

    def full(self) -> Reals:
        """Enough people to take turns: a team always, a small one up to some number of users."""
        turns = np.clip(0.65 - 0.12 * np.log2(self.users / FEW_CARRY), 0.25, 0.75)
        turns = turns * np.where(self.leaving, FEW_LEFT, 1.0)
        few, team = self.picks("staff", "few"), self.picks("staff", "team")
        full: Reals = np.where(team, 1.0, np.where(few, turns, 0.0)) * self.hold**2
        return full
