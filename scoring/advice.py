"""The advice: everything that `assess` concludes from a profile, language-free."""

from typing import Literal

from pydantic import BaseModel, ConfigDict

from scoring.knowledge.records import (
    Area,
    Certainty,
    Criterion,
    Effort,
    Function,
    Mode,
    Verdict,
    When,
    Who,
)


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class FunctionAdvice(_Record):
    """Who should run one IT function, and the share of draws for each mode."""

    mode: Mode
    acceptability: dict[Mode, float]


class Reason(_Record):
    """What one given answer does to the verdict: for it when positive, against it when negative.

    `strength` is the lead of the recommended mode with this answer, less its mean lead over the
    other answers that could have been given (in units of worth).
    """

    question: str
    criterion: Criterion
    strength: float


class Unknown(_Record):
    """A question without an answer; `worth` is how far an answer would lower the doubt (bits)."""

    question: str
    worth: float


class Action(_Record):
    """A practice that fits this company."""

    id: str
    area: Area
    who: Who
    effort: Effort
    when: When
    basic: bool


class Warn(_Record):
    """A rule that applies; `known` is False while the country, and so its law, is not known."""

    rule: str
    known: bool


class Flip(_Record):
    """One change of a given answer that changes the verdict."""

    question: str
    answer: str | int | tuple[str, ...]
    verdict: Verdict


class Point(_Record):
    """An advantage or a limit of a form; `applies` when something answered makes it weigh here."""

    id: str
    applies: bool


class Form(_Record):
    """One of the three forms, as it would be for this company."""

    advantages: tuple[Point, ...]
    limits: tuple[Point, ...]


class Costs(_Record):
    """Yearly cost ranges `(low, mid, high)`, or none while the number of users is unknown."""

    currency: Literal["EUR"]
    as_of: str
    forms: dict[Literal["in_house", "hybrid", "outsourced", "recommended"], tuple[int, int, int]]


class Advice(_Record):
    """The conclusions, each with the ids of the knowledge that it rests on."""

    verdict: Verdict
    certainty: Certainty
    acceptability: dict[Verdict, float]
    functions: dict[Function, FunctionAdvice]
    owner: Literal["manager", "colleague", "it_person", "it_lead"]
    reasons: tuple[Reason, ...]
    unknowns: tuple[Unknown, ...]
    areas: tuple[Area, ...]
    actions: tuple[Action, ...]
    tips: dict[Area, tuple[str, ...]]
    warnings: tuple[Warn, ...]
    flips: tuple[Flip, ...]
    forms: dict[Verdict, Form]
    next_question: str | None
    costs: Costs | None
    model: str
