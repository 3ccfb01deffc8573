"""The method draw by draw: against a plain reference, closed forms, and what must not fall."""

from collections.abc import Sequence
from math import erf, log, sqrt

import numpy as np
import pytest
from hypothesis import given

from scoring.answers import Answer
from scoring.draws import draws
from scoring.measures import Reals, encode, measures
from scoring.pulls import changed, leads, modes, pulls
from scoring.ranks import Simulation
from scoring.scales import SENSITIVE
from scoring.tables import CRITERIA, MEASURES, MOVING, NOISE, PARTS, Part
from tests.scoring import plain
from tests.scoring.companies import Answers, complete
from tests.scoring.near import near

MANY = 40_000
CLOSE = 0.012


def rows(answers: Answers) -> list[Reals]:
    return measures({question: encode(question, [answers[question]]) for question in MOVING})


def shares_of(both: Reals) -> list[float]:
    counts: list[int] = np.bincount(modes(both).ravel(), minlength=3).tolist()
    return [count / both[0].size for count in counts]


@given(complete)
def test_many_at_once_are_what_each_is_alone(answers: Answers) -> None:
    both = pulls(rows(answers))[:, :, 0].T
    expected = plain.pulls(answers)
    assert both.tolist() == [near(expected[part]) for part in PARTS]


def test_shares_of_three_alternatives_under_one_uniform_weight() -> None:
    # (.2, .8), (.6, .6) and (.9, .3) on two criteria: pulls whose worths differ as theirs do.
    weight = (np.arange(MANY) + 0.5) / MANY
    both = np.array([[0.65 - 0.3 * weight], [0.4 + 0.3 * weight]])
    worths = np.array([[0.2, 0.8], [0.6, 0.6], [0.9, 0.3]]) @ np.array([weight, 1 - weight])
    assert (worths.argmax(axis=0) == modes(both)[0]).all()
    assert shares_of(both) == near([1 / 3, 1 / 6, 1 / 2], within=1e-4)
    places = (-worths).argsort(axis=0).argsort(axis=0)
    ranks = [np.bincount(place, minlength=3) / MANY for place in places]
    assert ranks == [
        near([1 / 3, 1 / 12, 7 / 12], within=1e-4),
        near([1 / 6, 5 / 6, 0], within=1e-4),
        near([1 / 2, 1 / 12, 5 / 12], within=1e-4),
    ]


def test_shares_of_two_alternatives_one_of_which_is_partly_unknown() -> None:
    # (.8, x) against (.5, .6), weight and x uniform: the first wins in .4 + .3 ln 3 of all cases.
    weight, unknown = np.random.default_rng(1).random((2, MANY))
    ahead = 0.3 * weight + (1 - weight) * (unknown - 0.6)
    both = np.array([[0.2 + ahead / 2], [np.full(MANY, 0.2)]])
    assert shares_of(both)[0] == near(0.4 + 0.3 * log(3), within=CLOSE)


def test_nothing_favours_the_middle() -> None:
    both = np.random.default_rng(2).random((2, 1, MANY))
    inside, outside = both
    worths = np.array([inside - outside, inside + outside - 1, outside - inside])
    assert (np.take_along_axis(worths, modes(both)[None].astype(int), 0)[0] == worths.max(0)).all()
    assert shares_of(both) == near([3 / 8, 1 / 4, 3 / 8], within=CLOSE)
    for mode in range(3):
        others = np.delete(worths, mode, axis=0).max(axis=0)
        assert leads(both, [mode]) == near(worths[mode] - others)


def test_noise_moves_a_pull_as_a_normal_error() -> None:
    noise = draws(MANY).noise
    for pull in (0.3, 0.5, 0.62):
        expected = (1 + erf((pull - 0.5) / NOISE / sqrt(2))) / 2
        assert np.mean(pull + noise >= 0.5) == near(expected, within=CLOSE)
    across = np.corrcoef(noise[0])[np.triu_indices(len(PARTS), 1)]
    assert across == near(0.5, within=0.02)


def test_the_emphasis_is_one_on_average_and_criteria_share_it() -> None:
    emphasis = draws(MANY).emphasis
    first = [[m.criterion for m in MEASURES].index(criterion) for criterion in CRITERIA]
    assert emphasis[first].sum(axis=0) == near(4)
    assert emphasis[first].mean(axis=1) == near(1, within=CLOSE)
    assert emphasis[first].var(axis=1) == near(16 * 300 / (40**2 * 41), within=CLOSE)


def test_unanswered_questions_are_flat() -> None:
    for question, places in draws(4000).places.items():
        assert np.ptp(np.bincount(places)) <= 1, question


def climbed(answers: Answers, question: str, ladder: Sequence[Answer]) -> tuple[Reals, Reals]:
    """Give the steps of both pulls, parts x steps, as one answer goes up a ladder."""
    both = [pulls(rows({**answers, question: one})) for one in ladder]
    inside, outside = np.diff(np.concatenate(both, axis=2), axis=2)
    return inside, outside


@pytest.mark.parametrize(
    ("question", "ladder", "apart"),
    [
        ("staff", ["none", "bit", "one", "few", "team"], ()),
        # Who writes software is not there for the computers of the others.
        ("apps", ["standard", "links", "theirs", "ours", "product"], ("support", "maintenance")),
    ],
)
@given(answers=complete)
def test_more_people_or_more_own_software_never_pulls_outwards(
    question: str, ladder: list[str], apart: tuple[Part, ...], answers: Answers
) -> None:
    inside, outside = climbed(answers, question, ladder)
    bound = [place for place, part in enumerate(PARTS) if part not in apart]
    inside, outside = inside[bound], outside[bound]
    assert inside.min() >= -1e-9
    assert outside.max() <= 1e-9


@given(complete)
def test_more_sensitive_data_never_lowers_the_pull_to_control(answers: Answers) -> None:
    ladder = sorted(SENSITIVE.values, key=lambda one: SENSITIVE.values[one])
    inside, outside = climbed(answers, "data", ladder)
    assert inside.min() >= -1e-9
    assert outside.max() <= 1e-9


@pytest.mark.parametrize(
    ("question", "other"), [("staff", "team"), ("users", 8), ("prio", ("cost",))]
)
def test_a_change_is_what_the_changed_company_is_alone(question: str, other: Answer) -> None:
    answers: Answers = {"users": 60, "staff": "one", "prio": ("keep",), "data": None}
    before = Simulation.of(answers, draws(300))
    after = Simulation.of({**answers, question: other}, draws(300))
    tried = measures({**before.sample, question: encode(question, [other])})
    changes = changed(before.both, before.rows, tried, before.draws.emphasis)
    assert changes[:, :, 0] == near(after.both)
    (whole,) = changed(before.both[:, :1], before.rows, tried, before.draws.emphasis)[0]
    assert whole == near(after.both[0, :1])
