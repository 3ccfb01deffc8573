"""What the answers do: others are tried, on the draws of the verdict itself."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from scoring.answers import Answer, Given
from scoring.changes import could_have_been, one_change_away, step
from scoring.knowledge.questions import BY_ID
from scoring.knowledge.records import Question
from scoring.measures import Reals, encode, measures
from scoring.pulls import WHOLE, changed, leads, modes
from scoring.ranks import Simulation
from scoring.tables import MOVING, PARTS, VERDICTS, Part

TRIED_ON: Final = 1000  # draws; what flips on them is confirmed on all
WEIGHED_ON: Final = 250  # of these draws: a strength decides nothing, it says what is told first
TOLD: Final = 0.03  # units of worth; what weighs less than this is no reason
SAME: Final = 1e-9  # leads that differ by no more are the same


class Flipped(NamedTuple):
    """An answer one change away, how far (see `changes.step`), and the verdict that it brings."""

    question: str
    answer: Given
    step: float
    verdict: int


class Weighed(NamedTuple):
    """What a given answer does for the mode advised, or against it.

    The strength is the lead of that mode with the answer given, less its mean lead over the other
    answers that could have been given, in units of worth. What speaks against does worse than most
    of these. Of several picks, `answer` holds those that alone would pull the same way.
    """

    question: str
    answer: Given
    strength: float


class Effects(NamedTuple):
    """The flips, smallest change first, and by part what weighs, the heaviest first.

    The mode of the whole is the verdict.
    """

    flips: list[Flipped]
    weighed: dict[Part, list[Weighed]]


def effects(simulation: Simulation, answers: Mapping[str, Answer]) -> Effects:
    """Try other answers to every question that has one and that can move the verdict."""
    trial = simulation.first(TRIED_ON)
    scales = _Scales(simulation)
    flips: list[Flipped] = []
    weighed: dict[Part, list[Weighed]] = {part: [] for part in PARTS}
    for question in MOVING:
        given = answers.get(question)
        if given is None:
            continue
        near = one_change_away(BY_ID[question], given)
        tried = _tried(BY_ID[question], given, near)
        rows = _measured(trial, question, tried)
        leading = _leading(trial, rows)
        turned = [tried[place] for place in np.flatnonzero(leading != simulation.verdict)]
        flips += _confirmed(simulation, question, given, [one for one in turned if one in near])
        for part, one in scales.weigh(question, given, tried, rows):
            weighed[part].append(one)
    for heaps in weighed.values():
        heaps.sort(key=lambda one: -abs(one.strength))
    return Effects(sorted(_nearest(flips), key=lambda flip: abs(flip.step)), weighed)


class _Scales:
    """Weighs answers on a few of the draws: all parts at once, each for the mode advised."""

    def __init__(self, simulation: Simulation) -> None:
        self.few = simulation.first(WEIGHED_ON)
        self.advised = (simulation.verdict, *simulation.split)
        self.before = self._led(self.few.both[:, :, None])

    def weigh(
        self, question: str, given: Given, tried: Sequence[Given], rows: Sequence[Reals]
    ) -> Iterator[tuple[Part, Weighed]]:
        """Give the parts for which an answer weighs, out of the measures of the answers tried."""
        few = [row[:, :WEIGHED_ON] for row in rows]
        after = changed(self.few.both, self.few.rows, few, self.few.draws.emphasis)
        gains = self.before - self._led(after)
        others = [tried.index(answer) for answer in could_have_been(BY_ID[question], given)]
        strengths = gains[:, others].mean(axis=1)
        picks = _picks(BY_ID[question], given)
        for place in np.flatnonzero(np.abs(strengths) >= TOLD):
            strength = float(strengths[place])
            if strength < 0 and 2 * np.count_nonzero(gains[place, others] < -SAME) <= len(others):
                continue  # it does no harm: some other answers would have helped, most would not
            over = {given: 0.0, **dict(zip(tried, gains[place].tolist(), strict=True))}
            alone = {pick: over[()] - over[(pick,)] for pick in picks}
            speaks = tuple(pick for pick, gain in alone.items() if gain * strength > 0)
            if speaks or not picks:
                yield PARTS[place], Weighed(question, speaks or given, strength)

    def _led(self, both: Reals) -> Reals:
        led: Reals = leads(both, self.advised).mean(axis=-1)
        return led


def _tried(question: Question, given: Given, near: Sequence[Given]) -> list[Given]:
    """Give the answers to try: one change away, what else it could have been, and no pick at all.

    >>> _tried(BY_ID["staff"], "team", ["few"])
    ['few', 'none', 'bit', 'one', 'shared']
    """
    none: list[Given] = [()] if _picks(question, given) else []
    more = [*could_have_been(question, given), *none]
    return [*near, *(answer for answer in more if answer not in near)]


def _picks(question: Question, given: Given) -> tuple[str, ...]:
    """Give what was picked among several, but for the option that excludes the others.

    >>> _picks(BY_ID["state"], ("solo", "leaving")), _picks(BY_ID["state"], ("fine",))
    (('solo', 'leaving'), ())
    """
    return given if isinstance(given, tuple) and question.exclusive not in given else ()


def _measured(simulation: Simulation, question: str, answers: Sequence[Given]) -> list[Reals]:
    return measures({**simulation.sample, question: encode(question, answers)})


def _leading(simulation: Simulation, rows: Sequence[Reals]) -> npt.NDArray[np.intp]:
    """Give, by answer tried, the verdict that leads."""
    before = simulation.both[:, : WHOLE + 1]
    (won,) = modes(changed(before, simulation.rows, rows, simulation.draws.emphasis))
    counts = [np.count_nonzero(won == place, axis=1) for place in range(len(VERDICTS))]
    leading: npt.NDArray[np.intp] = np.argmax(counts, axis=0)
    return leading


def _confirmed(
    simulation: Simulation, question: str, given: Given, answers: Sequence[Given]
) -> Iterator[Flipped]:
    if not answers:
        return
    leading = _leading(simulation, _measured(simulation, question, answers))
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
