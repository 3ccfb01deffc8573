"""What the answers do to the verdict: others are tried, on the draws of the verdict itself."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from scoring.answers import Answer, Given
from scoring.changes import could_have_been, one_change_away, step
from scoring.knowledge.questions import BY_ID
from scoring.measures import Reals, encode, measures
from scoring.pulls import WHOLE, changed, leads, modes
from scoring.ranks import Simulation
from scoring.tables import MOVING, VERDICTS

TRIED_ON: Final = 1000  # draws; what flips on them is confirmed on all


class Flipped(NamedTuple):
    """An answer one change away, how far (see `changes.step`), and the verdict that it brings."""

    question: str
    answer: Given
    step: float
    verdict: int


class Effects(NamedTuple):
    """The flips, smallest change first, and what each given answer does for the verdict.

    A strength is the lead of the verdict with the answer given, less its mean lead over the
    other answers that could have been given, in units of worth.
    """

    flips: list[Flipped]
    strengths: dict[str, float]


def effects(simulation: Simulation, answers: Mapping[str, Answer]) -> Effects:
    """Try other answers to every question that has one and that can move the verdict."""
    trial = simulation.first(TRIED_ON)
    lead = leads(trial.both[:, WHOLE], simulation.verdict).mean()
    flips: list[Flipped] = []
    strengths: dict[str, float] = {}
    for question in MOVING:
        given = answers.get(question)
        if given is None:
            continue
        near = one_change_away(BY_ID[question], given)
        apart = could_have_been(BY_ID[question], given)
        tried = [*near, *(answer for answer in apart if answer not in near)]
        leading, led = _try(trial, question, tried, simulation.verdict)
        mean = led[[tried.index(answer) for answer in apart]].mean()
        strengths[question] = float(lead - mean)
        turned = [tried[place] for place in np.flatnonzero(leading != simulation.verdict)]
        flips += _confirmed(simulation, question, given, [one for one in turned if one in near])
    return Effects(sorted(_nearest(flips), key=lambda flip: abs(flip.step)), strengths)


def _try(
    simulation: Simulation, question: str, answers: Sequence[Given], verdict: int
) -> tuple[npt.NDArray[np.intp], Reals]:
    """Give, by answer, the verdict that leads and the mean lead of one verdict."""
    rows = measures({**simulation.sample, question: encode(question, answers)})
    before = simulation.both[:, WHOLE]
    whole = changed(before, simulation.rows, rows, simulation.draws.emphasis)
    won = modes(whole)
    counts = [np.count_nonzero(won == place, axis=1) for place in range(len(VERDICTS))]
    return np.argmax(counts, axis=0), leads(whole, verdict).mean(axis=1)


def _confirmed(
    simulation: Simulation, question: str, given: Given, answers: Sequence[Given]
) -> Iterator[Flipped]:
    if not answers:
        return
    leading, _ = _try(simulation, question, answers, simulation.verdict)
    for answer, verdict in zip(answers, leading.tolist(), strict=True):
        if verdict != simulation.verdict:
            yield Flipped(question, answer, step(BY_ID[question], given, answer), verdict)


def _nearest(flips: Sequence[Flipped]) -> list[Flipped]:
    """Leave out what lies behind another flip of the same question, to the same verdict.

    >>> few, team = Flipped("staff", "few", 2, 1), Flipped("staff", "team", 3, 1)
    >>> _nearest([few, team]) == [few]
    True
    """

    def hides(near: Flipped, far: Flipped) -> bool:
        same = (near.question, near.verdict) == (far.question, far.verdict)
        return same and near.step * far.step > 0 and abs(near.step) < abs(far.step)

    return [flip for flip in flips if not any(hides(other, flip) for other in flips)]
