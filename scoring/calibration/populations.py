"""The profiles that the method is tried on: two populations, each with all questions answered."""

from collections.abc import Iterator, Mapping
from math import exp, log
from typing import Final, TypeAlias, cast

import numpy as np

from scoring import draws
from scoring.answers import Given
from scoring.changes import USERS_TRIED
from scoring.knowledge.cases import CASES
from scoring.knowledge.questions import BY_ID, QUESTIONS
from scoring.knowledge.records import Question
from scoring.profile import Profile

Complete: TypeAlias = Mapping[str, Given]
Rng: TypeAlias = np.random.Generator

# From and to where a number is drawn, by ratio.
REACH: Final = {"users": (1, USERS_TRIED[-1]), "budget": (500, 400_000)}
MOST_PICKS: Final = 3
MOST_ALTERED: Final = 4


def at_random(count: int) -> Iterator[Complete]:
    """Draw every answer apart from all others."""
    rng = draws.rng("at random")
    for _ in range(count):
        yield {question.id: drawn(question, rng) for question in QUESTIONS}


def near_cases(count: int) -> Iterator[Complete]:
    """Take the worked cases in turn, with some answers altered.

    What a case does not answer is drawn, and is not among what is altered.
    """
    rng = draws.rng("near cases")
    cases = [Profile(answers={**case.answers}).answers for case in CASES]
    for place in range(count):
        told = {one: given for one, given in cases[place % len(cases)].items() if given is not None}
        picked = rng.choice(list(told), rng.integers(1, MOST_ALTERED + 1), replace=False).tolist()
        altered = {one: altered_from(BY_ID[one], told[one], rng) for one in picked}
        left = {question.id: drawn(question, rng) for question in QUESTIONS}
        whole = {**left, **told, **altered}
        yield {question.id: whole[question.id] for question in QUESTIONS}


def drawn(question: Question, rng: Rng) -> Given:
    """Draw an answer: flat over the options, a number by ratio, one to three of several.

    An option that excludes all others is as likely as each other one where a single one is picked.
    """
    if question.kind == "number":
        least, most = REACH[question.id]
        return round(exp(rng.uniform(log(least), log(most))))
    ids = [option.id for option in question.options]
    if question.kind == "one_of":
        return ids[rng.integers(len(ids))]
    count = rng.integers(1, min(question.max_picks or MOST_PICKS, MOST_PICKS) + 1)
    among = ids if count == 1 else [one for one in ids if one != question.exclusive]
    picked = set(rng.choice(among, count, replace=False).tolist())
    return tuple(one for one in ids if one in picked)


def another(question: Question, given: Given, rng: Rng) -> Given:
    """Draw until the answer is another one."""
    answer = drawn(question, rng)
    while answer == given:
        answer = drawn(question, rng)
    return answer


def altered_from(question: Question, given: Given, rng: Rng) -> Given:
    """Draw another answer; a number lies between half of the one given and twice as much."""
    if question.kind != "number":
        return another(question, given, rng)
    number = cast("int", given)
    others = [one for one in range((number + 1) // 2, 2 * number + 1) if one != number]
    return others[rng.integers(len(others))]
