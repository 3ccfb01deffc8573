"""The shapes of the knowledge: what a question, a practice, a rule or a figure must hold.

A source has no default anywhere: an entry without one does not type-check.
"""

from dataclasses import dataclass
from typing import Literal

from scoring.texts import Text

Function = Literal[
    "governance",
    "support",
    "maintenance",
    "infrastructure",
    "security",
    "continuity",
    "applications",
    "compliance",
]
Mode = Literal["in_house", "shared", "outsourced"]
Verdict = Literal["in_house", "hybrid", "outsourced"]
Certainty = Literal["clear", "rather", "open"]
Area = Literal["organisation", "security", "partners", "continuity", "review"]
Criterion = Literal["size", "activities", "data", "flexibility"]
Who = Literal["owner", "it_lead", "provider", "adviser"]
When = Literal["this_week", "this_month", "this_quarter", "this_year"]
Effort = Literal["30min", "1h", "2h", "half_day", "1d", "3d", "1w", "1m", "3m"]
Jurisdiction = Literal["ANY", "EU", "FR", "LU", "CH", "UK", "CA", "US"]
Owner = Literal["manager", "colleague", "it_person", "it_lead"]
CostUnit = Literal["eur_year", "eur_seat_month", "eur_day", "seats", "months", "days_year", "share"]
Firmness = Literal["range_published", "estimate_from_published", "assumption"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a fact was read; `date` is that of the page or text, "s. d." where it bears none."""

    title: Text
    publisher: Text
    date: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One answer to a question.

    `label` is a button (24 characters at most in each language), `meaning` explains it in a
    sentence, `fact` says it of the company as a clause ("nobody in charge of IT"), `synonyms`
    are the words people type, separated by commas. `figures` are the least and the most of the
    figures that the label holds, for those who type a figure.
    """

    id: str
    label: Text
    meaning: Text
    fact: Text
    synonyms: Text
    figures: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A button that stands for a range of numbers, both ends included."""

    id: str
    label: Text
    least: int
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question: `short` names its subject in a summary, `why` says what it is asked for.

    A number has `bands`, `least`, `most`, `unit` and `fact` (a plural: `%(n)s people to equip`),
    and `fact_few` where the first band is of few; the other kinds have `options`. `exclusive` is
    the option that clears all others, `max_picks` the most options that may be picked.
    """

    id: str
    part: Literal["quick", "refine"]
    kind: Literal["number", "one_of", "several_of"]
    criterion: Literal["size", "activities", "data", "flexibility", "basics"]
    short: Text
    text: Text
    why: Text
    help: Text | None = None
    options: tuple[Option, ...] = ()
    exclusive: str | None = None
    max_picks: int | None = None
    bands: tuple[Band, ...] = ()
    least: int = 0
    most: int = 0
    unit: Text | None = None
    fact: Text | None = None
    fact_few: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """What a practice is called where `trigger` holds: the thing in this company's own terms.

    `settled` where a basic is there in fact and only has to be put in writing: it no longer comes
    before all else.
    """

    id: str
    trigger: str
    title: Text
    settled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Practice:
    """A thing to do: when it applies (`trigger`), by whom, how long, how one knows it is done.

    Of its `wordings` the first that holds gives the title; where none does it is `title`.
    """

    id: str
    area: Area
    title: Text
    body: Text
    done_when: Text
    trigger: str
    urgency: int
    effort: Effort
    who: Who
    when: When
    modes: tuple[Mode, ...]
    source: Source
    basic: bool = False
    ask_if_unknown: bool = False
    jurisdictions: tuple[Jurisdiction, ...] = ()
    wordings: tuple[Wording, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Trap:
    """What a good adviser sees in such answers, and an owner may not.

    `short` is a line for the advice, `say` the whole of it: what it means and what to do about it.
    """

    id: str
    trigger: str
    short: Text
    say: Text
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule of law or contract: what must be said and done, and what it does to the split.

    It `limits` functions: when one of them is shared or outsourced, `condition` says under which
    condition only. It `keeps` functions: these may not be outsourced altogether, by anyone.

    `as_of` is the date of the latest page read or, of general knowledge, that of writing; `basis`
    is how it was read (no primary text of law was opened), `recheck` what to look up again before a
    release.
    """

    id: str
    title: Text
    trigger: str
    say: Text
    do: Text
    caution: Text
    severity: int
    jurisdictions: tuple[Jurisdiction, ...]
    sources: tuple[Source, ...]
    as_of: str
    confidence: Literal["high", "medium", "low"]
    basis: str
    recheck: str = ""
    limits: tuple[Function, ...] = ()
    condition: Text | None = None
    keeps: tuple[Function, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FormPoint:
    """An advantage or a limit of one of the three forms, from the article.

    `because` says why it weighs for a company to which `trigger` applies.
    """

    id: str
    form: Verdict
    side: Literal["advantage", "limit"]
    text: Text
    trigger: str
    because: Text
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """The name of a thing, and what it is in plain words."""

    name: Text
    plain: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    """A verdict in one word, in one sentence that says what to do, and in plain words."""

    word: Text
    summary: Text
    plain: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """A sentence, and where it was read."""

    text: Text
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class CostItem:
    """A figure of the cost formulas; `low` is what makes IT cheap, `high` what makes it dear."""

    id: str
    label: Text
    unit: CostUnit
    low: float
    mid: float
    high: float
    sources: tuple[Source, ...]
    as_of: str
    firmness: Firmness


@dataclass(frozen=True, slots=True, kw_only=True)
class CostExample:
    """What the formulas give for a number of seats: (low, mid, high) in euros a year."""

    seats: int
    in_house: tuple[int, int, int]
    hybrid: tuple[int, int, int]
    outsourced: tuple[int, int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class BreakEven:
    """The number of seats from which hiring may pay, and how each figure was computed."""

    low: int
    mid: int
    high: int
    computed: tuple[str, str, str]
    meaning: Text
    caution: Text
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderQuestion:
    """A question to a provider, what a good answer sounds like, and what should worry."""

    id: str
    question: Text
    good_answer: Text
    warning_sign: Text
    functions: tuple[Function, ...]
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceLevel:
    """A line of the service agreement, with a good value and a weak one."""

    id: str
    item: Text
    good: Text
    weak: Text
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class ExitClause:
    """A clause that makes leaving possible."""

    id: str
    clause: Text
    why: Text
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """A figure to follow each quarter."""

    id: str
    name: Text
    how: Text
    target: Text
    act_if: Text
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Risk:
    """A risk of a form, and its remedy."""

    id: str
    form: Verdict
    risk: Text
    remedy: Text
    source: Source
