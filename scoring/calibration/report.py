"""The calibration report, in Markdown."""

from collections.abc import Iterator, Mapping
from math import sqrt
from typing import Final

from scoring.assess import MODEL
from scoring.calibration.figures import ONE_IN, TRIED_ON, Figures
from scoring.calibration.populations import MOST_ALTERED, MOST_PICKS, REACH
from scoring.calibration.report_tables import (
    AIMS,
    asking_table,
    percent,
    sensitivity_table,
    spread_table,
    survival_table,
)
from scoring.draws import DRAWS
from scoring.knowledge.cases import CASES
from scoring.knowledge.questions import QUESTIONS, QUICK
from scoring.tables import MOVING

SELDOM: Final = 0.05


def report(found: Mapping[str, Figures]) -> str:
    """Give the whole report."""
    profiles = next(iter(found.values())).profiles
    least, most = REACH["users"]
    return f"""\
# Calibration

Model {MODEL}, {profiles:,} profiles of each population, {TRIED_ON:,} draws.

Written by `make calibration`, which takes some minutes; a test fails when it was written for
another version of the model.

This says how the method behaves on thousands of companies that a program made up. It holds the
method against itself: does a sure word stay true when more is known, is each question of use, does
it pay to ask in this order? It does not say that the advice is right: the
[model card](model.md#how-far-to-trust-it) says how far to trust it.

## The profiles

Each answers all {len(QUESTIONS)} questions. The draws are seeded: the figures stay the same.

- **Near the worked cases**: the {len(CASES)} worked cases in turn, with 1 to {MOST_ALTERED} of
  their answers altered, each to another one, flat over the others; a number of users to one
  between half and twice as many. What a case does not answer is drawn as below.
- **At random**: each answer apart from all others, flat over its options. Users by ratio from
  {least} to {most}; 1 to {MOST_PICKS} options where several may be picked. Most of these
  companies do not exist (a full team for three users, say): they try the method where it is
  weakest.

Of all {profiles:,} profiles, a share is known to within {_within(profiles):.1f} points (95 %);
of fewer, less well. The advice itself makes {DRAWS:,} draws. One profile in {ONE_IN} was told once
more with those: {_same(found)} of them keep both verdict and word.

## Is a verdict, or a word, always the same?

The share of profiles told each, after the {len(QUICK)} quick questions and after all.

{spread_table(found)}

## Does the quick verdict survive the whole interview?

The share of profiles whose verdict after the quick questions is also that after all questions, by
the word that went with it.
The aim: {_aims()}.

{survival_table(found)}

## Does it pay to ask by worth?

How many questions are asked until the verdict is clear for the first time: median and mean (who
never gets there counts with all questions asked), and the share of profiles that are there by so
many questions.

- *by worth*: next, what the draws expect to tell most, among the {len(MOVING)} questions that
  can move the verdict;
- *as listed*: the same questions, in the order of the questionnaire;
- *as in the chat*: the {len(QUICK)} quick ones as listed, then the `next_question` of the advice,
  among all {len(QUESTIONS)}. It also asks what sets the first actions, and makes no verdict clear.

{asking_table(found)}

## What does each question do?

The share of profiles in which another answer, drawn at random, changes the verdict, the split by
function, the order of the areas, the first actions, the plan by quarter, the rules named, the
costs, or any of these.

![How often another answer to each question changes the verdict, as bars](pictures/sensitivity.svg)

{_sensitivities(found)}

{_idle(found)}
"""


def _within(profiles: int) -> float:
    return 100 * 1.96 * sqrt(0.25 / profiles)


def _same(found: Mapping[str, Figures]) -> str:
    return " and ".join(percent(one.same) for one in found.values())


def _aims() -> str:
    return ", ".join(f"{100 * aim:.0f} % or more where it was {word}" for word, aim in AIMS.items())


def _sensitivities(found: Mapping[str, Figures]) -> str:
    return "\n\n".join(
        f"### Profiles {name}\n\n{sensitivity_table(one)}" for name, one in found.items()
    )


def _idle(found: Mapping[str, Figures]) -> str:
    """Name the questions that seldom change anything, for either population."""
    told = ", ".join(_seldom(found))
    least = f"{100 * SELDOM:.0f} %"
    return (
        f"Of little use, changing anything for fewer than {least} of either population: {told}."
        if told
        else f"Each question changes something for {least} or more of one population at least."
    )


def _seldom(found: Mapping[str, Figures]) -> Iterator[str]:
    for question in QUESTIONS:
        most = max(one.changes[question.id]["any"] / one.profiles for one in found.values())
        if most < SELDOM:
            yield f"`{question.id}` ({percent(most)})"
