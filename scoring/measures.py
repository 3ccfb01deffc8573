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
    ASIDE,
    CAN_HIRE,
    FEW_CARRY,
    FEW_MAKERS,
    HAND,
    HIRE,
    HIRE_FROM,
    HIRE_FULLY,
    HOLD,
    HOURS,
    KEEP,
    MAKERS,
    MAKERS_RUN,
    MOVES,
    ON_ONE,
    OVERLOADED,
    PLACE,
    PROOF,
    RELIEF,
    SENSITIVE,
    SOMEBODY,
    SPECIAL,
    STAFF,
    STAYS,
    STAYS_A_WHILE,
    STOP,
    TIRED,
    TURNOVER,
    WATCH,
    Crossed,
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
    made = read.worth(MAKERS) * read.worth(MAKERS_RUN)
    full = read.full(made)
    own = read.own()
    sensitive = read.worth(SENSITIVE)
    tiny = 1 - _climb(read.users, 3, 12)
    found = {
        "own": own,
        "full": full,
        "staffed": full * _climb(read.users, 50, 200),
        "shared": read.picks("staff", "shared"),
        "tiny": tiny,
        "copes": tiny * read.worth(SOMEBODY) * read.ticks("state", "fine"),
        "aside": own * read.ticks("state", "aside"),
        "made": made,
        "special": read.crossed(SPECIAL),
        "crew": made * full,
        "gap": (read.worth(HOURS) + read.worth(STOP)) / 2 * (1 - full),
        "place": read.worth(PLACE),
        "sensitive": sensitive,
        "proof": np.minimum(1, np.maximum(sensitive / 2, read.worth(PROOF))),
        "defence": read.ticks("regs", "defence"),
        "keep": np.minimum(1, read.worth(KEEP)),
        "hand": np.minimum(1, read.worth(HAND)),
        "relief": np.minimum(1, read.worth(RELIEF) + read.worth(TIRED)),
        "leaving": read.leaving,
        "moves": read.worth(MOVES),
    }
    return [found[measure.id].astype(np.float64) for measure in MEASURES]


@cache
def _table(scale: Scale) -> Reals:
    return np.array([scale.values.get(option, 0.0) for option in PLACES[scale.question]])


@cache
def _crossed(scale: Crossed) -> Reals:
    first, second = scale.questions
    return np.array(
        [
            [scale.values.get(one, {}).get(other, 0.0) for other in PLACES[second]]
            for one in PLACES[first]
        ]
    )


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
        self.easy = self.picks("hire", "easy")
        stays = self.worth(STAYS)
        soon = np.where(self.easy, (1 + stays) / 2, stays)  # half is made good by a successor
        later = np.where(self.ticks("state", "later"), self.worth(STAYS_A_WHILE), 1.0)
        self.stays = np.where(self.leaving, soon, later)

    def worth(self, scale: Scale) -> Reals:
        answers = self.sample[scale.question]
        if BY_ID[scale.question].kind == "one_of":
            return _table(scale)[answers]
        worth: Reals = np.einsum("o,oad->ad", _table(scale), answers)
        return worth

    def crossed(self, scale: Crossed) -> Reals:
        first, second = scale.questions
        return _crossed(scale)[self.sample[first], self.sample[second]]

    def picks(self, question: str, option: str) -> Ticks:
        picked: Ticks = self.sample[question] == PLACES[question][option]
        return picked

    def ticks(self, question: str, option: str) -> Ticks:
        ticks: Ticks = self.sample[question][PLACES[question][option]]
        return ticks

    def own(self) -> Reals:
        """People who can carry work, there or, in a large company, to be hired."""
        hold = np.where(self.picks("hire", "keep"), TURNOVER, 1.0)
        hired = CAN_HIRE * _climb(self.users, HIRE_FROM, HIRE_FULLY) * self.worth(HIRE)
        return np.maximum(self.worth(STAFF) * self.stays * hold, hired)

    def full(self, made: Reals) -> Reals:
        """Enough people to take turns: a team always, a small one up to some number of users."""
        turns = np.clip(0.65 - 0.12 * np.log2(self.users / FEW_CARRY), 0.25, 0.75)
        few, team = self.picks("staff", "few"), self.picks("staff", "team")
        full = np.where(team, 1.0, np.where(few, turns + FEW_MAKERS * made, 0.0))
        tired = self.ticks("state", "overload")
        full = full * np.where(tired, OVERLOADED, 1.0)
        full = full * np.where(self.ticks("state", "solo"), ON_ONE, 1.0)
        full = full * np.where(self.ticks("state", "aside"), ASIDE, 1.0)
        return np.minimum(1, full * self.worth(HOLD) * self.stays * self.worth(WATCH))
