"""The advice: everything that `assess` concludes from a profile, language-free."""

from typing import Literal, TypeAlias

from pydantic import BaseModel, ConfigDict

from scoring.answers import Given
from scoring.knowledge.records import (
    Area,
    Certainty,
    Criterion,
    Effort,
    Function,
    Jurisdiction,
    Mode,
    Owner,
    Verdict,
    When,
    Who,
)

Range: TypeAlias = tuple[int, int, int]
"""Low, mid and high, in euros a year."""


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Reason(_Record):
    """What one given answer does to a verdict or a mode: for it when positive, else against it.

    `answer` is what was answered or, of several picks, those that pull this way. `strength` is the
    lead of what is recommended with this answer, less its mean lead over the other answers that
    could have been given (in units of worth). What hardly weighs is no reason.
    """

    question: str
    criterion: Criterion
    answer: Given
    strength: float


class FunctionAdvice(_Record):
    """Who should run one IT function, the share of draws for each mode, and why.

    `reasons` are the strongest that speak for the mode, two at most; `against` is the strongest
    that speaks against it. Both are empty where no answer counts. `conditions` are the rules under
    whose condition alone it may be shared or outsourced; those whose law is not known to be the
    company's are so in `warnings` as well.
    """

    mode: Mode
    acceptability: dict[Mode, float]
    reasons: tuple[Reason, ...]
    against: Reason | None
    conditions: tuple[str, ...] = ()


class Flip(_Record):
    """An answer to a question, whole, under which another verdict leads."""

    question: str
    answer: Given
    verdict: Verdict


class Unknown(_Record):
    """A question without an answer, which could move the verdict.

    `worth` is how far an answer is expected to lower the entropy of the verdict, in bits; `flips`
    are the answers under which another verdict leads.
    """

    question: str
    worth: float
    flips: tuple[Flip, ...]


class Step(_Record):
    """A practice that fits this company; `check` when nobody said whether it is done.

    `wording` is that of its titles which speaks of this company, None where the general one does.
    `where` names the places whose law asks for it, while the country is not known.
    """

    id: str
    wording: str | None
    area: Area
    who: Who
    effort: Effort
    check: bool
    where: tuple[Jurisdiction, ...] = ()


class Action(Step):
    """One of the first steps, with its date; `basic` when it comes before any choice of form."""

    when: When
    basic: bool


class Warn(_Record):
    """A rule that applies.

    `known` is False while the country, and so its law, is not known; `where` then names the places
    whose law it is.
    """

    rule: str
    known: bool
    where: tuple[Jurisdiction, ...] = ()


class Point(_Record):
    """An advantage or a limit of a form; `applies` when something answered makes it weigh here."""

    id: str
    applies: bool


class Form(_Record):
    """One of the three forms, as it would be for this company."""

    advantages: tuple[Point, ...]
    limits: tuple[Point, ...]


class Costs(_Record):
    """Yearly cost ranges of the three forms, and of the split recommended.

    `within_reach` is whether the budget reaches the least that a provider costs, None while it is
    unknown.
    """

    currency: Literal["EUR"]
    as_of: str
    forms: dict[Literal["in_house", "hybrid", "outsourced", "recommended"], Range]
    within_reach: bool | None


class Advice(_Record):
    """The conclusions, each with the ids of the knowledge that it rests on.

    `reasons` come by strength, whatever its sign. `unknowns` come by worth: the first is the
    question that decides. `areas`, `actions` and each of `tips` begin with the most urgent,
    `flips` with the smallest change. `quarters` are the four to come, with what follows the first
    actions; `traps` are what an owner may not see in their own answers. `next_question` is the one
    to ask next: while the verdict is open that which decides, then what sets the order of areas
    and actions.
    """

    verdict: Verdict
    certainty: Certainty
    acceptability: dict[Verdict, float]
    functions: dict[Function, FunctionAdvice]
    owner: Owner
    reasons: tuple[Reason, ...]
    unknowns: tuple[Unknown, ...]
    areas: tuple[Area, ...]
    actions: tuple[Action, ...]
    quarters: tuple[tuple[Step, ...], ...]
    tips: dict[Area, tuple[str, ...]]
    traps: tuple[str, ...]
    warnings: tuple[Warn, ...]
    flips: tuple[Flip, ...]
    forms: dict[Verdict, Form]
    next_question: str | None
    costs: Costs | None
    model: str
