"""The numbers of the method, each with its reason; those of the answers are in `scoring.scales`.

All are our own judgement, adjusted on invented companies: docs/model.md says how and how far
to trust them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from scoring.knowledge.records import Criterion, Function, Mode, Verdict

FUNCTIONS: Final[tuple[Function, ...]] = (
    "governance",
    "support",
    "maintenance",
    "infrastructure",
    "security",
    "continuity",
    "applications",
    "compliance",
)
DAILY: Final = FUNCTIONS[1:7]  # steering is always inside and compliance nearly never outside
CRITERIA: Final[tuple[Criterion, ...]] = ("size", "activities", "data", "flexibility")
MODES: Final[tuple[Mode, Mode, Mode]] = ("in_house", "shared", "outsourced")
VERDICTS: Final[tuple[Verdict, Verdict, Verdict]] = ("in_house", "hybrid", "outsourced")
FORM_MODE: Final[Mapping[Verdict, Mode]] = dict(zip(VERDICTS, MODES, strict=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A plain measure of the company, and what one unit of it adds to the pulls by function."""

    id: str
    criterion: Criterion
    reason: str
    inside: Mapping[Function, float] = field(default_factory=dict[Function, float])
    outside: Mapping[Function, float] = field(default_factory=dict[Function, float])


MEASURES: Final[tuple[Measure, ...]] = (
    Measure(
        id="own",
        criterion="size",
        reason="people who can carry work raise what may stay inside, lower what must be bought",
        inside={
            "support": 0.55,
            "maintenance": 0.4,
            "infrastructure": 0.25,
            "security": 0.2,
            "continuity": 0.35,
            "applications": 0.3,
            "compliance": 0.05,
        },
        outside={
            "support": -0.5,
            "maintenance": -0.4,
            "infrastructure": -0.2,
            "security": -0.1,
            "continuity": -0.25,
            "applications": -0.25,
            "compliance": -0.1,
        },
    ),
    Measure(
        id="full",
        criterion="size",
        reason="enough people to take turns: holidays, illness, two things at once",
        inside={
            "support": 0.25,
            "maintenance": 0.3,
            "infrastructure": 0.25,
            "security": 0.25,
            "continuity": 0.3,
            "applications": 0.15,
        },
        outside={
            "support": -0.15,
            "maintenance": -0.25,
            "infrastructure": -0.3,
            "security": -0.3,
            "continuity": -0.35,
            "applications": -0.15,
            "compliance": -0.15,
        },
    ),
    Measure(
        id="size",
        criterion="size",
        reason="many people to serve make someone near worthwhile",
        inside={"support": 0.15, "maintenance": 0.15},
    ),
    Measure(
        id="tiny",
        criterion="size",
        reason="two or three computers are set up once; nobody is hired to write rules for them",
        inside={"security": 0.25},
        outside={"compliance": -0.35},
    ),
    Measure(
        id="group",
        criterion="size",
        reason="the group provides, and the people on the spot do the rest with it",
        inside={"support": 0.15, "maintenance": 0.1, "security": 0.1},
        outside={"governance": 0.2},
    ),
    Measure(
        id="specific",
        criterion="activities",
        reason="what exists only here cannot be looked after by people who have never seen it",
        inside={"infrastructure": 0.1, "security": 0.1, "continuity": 0.25, "applications": 0.5},
    ),
    Measure(
        id="makers",
        criterion="activities",
        reason="people who write software also hold its servers, keys and recovery",
        inside={"infrastructure": 0.3, "security": 0.2, "continuity": 0.3, "applications": 0.25},
        outside={"infrastructure": -0.1, "continuity": -0.2, "applications": -0.5},
    ),
    Measure(
        id="crew",
        criterion="activities",
        reason="software people with enough system people beside them can run the whole of it",
        outside={"support": -0.1, "maintenance": -0.1, "continuity": -0.15},
    ),
    Measure(
        id="grip",
        criterion="activities",
        reason="whoever runs the vital system by day knows how to restart it",
        inside={"infrastructure": 0.2, "security": 0.1, "continuity": 0.2, "applications": 0.2},
        outside={"infrastructure": -0.15, "continuity": -0.15, "applications": -0.25},
    ),
    Measure(
        id="rented",
        criterion="activities",
        reason="what is rented is run by its vendor",
        inside={"infrastructure": -0.15},
    ),
    Measure(
        id="gap",
        criterion="activities",
        reason="hours and speed that nobody inside can cover have to be bought",
        outside={"support": 0.1, "infrastructure": 0.1, "security": 0.1, "continuity": 0.15},
    ),
    Measure(
        id="place",
        criterion="activities",
        reason="machines on the premises need hands on the premises",
        inside={"support": 0.1, "infrastructure": 0.1},
    ),
    Measure(
        id="secret",
        criterion="data",
        reason="secrets: someone inside holds the keys, and fewer outsiders may touch them",
        inside={"infrastructure": 0.1, "security": 0.1},
        outside={"security": -0.25},
    ),
    Measure(
        id="rules",
        criterion="data",
        reason="proof is held by someone inside, with a specialist beside them",
        inside={"security": 0.25, "compliance": 0.25},
    ),
    Measure(
        id="keep",
        criterion="flexibility",
        reason="a wish to keep control or people",
        inside={"support": 0.15, "maintenance": 0.1, "applications": 0.1},
        outside={"support": -0.2, "maintenance": -0.1, "infrastructure": -0.1},
    ),
    Measure(
        id="hand",
        criterion="flexibility",
        reason="a wish to hand it over: the article ties price and focus to outsourcing",
        outside={"support": 0.05, "maintenance": 0.05, "infrastructure": 0.05},
    ),
    Measure(
        id="relief",
        criterion="flexibility",
        reason="a team or a person to relieve, or not to depend on",
        outside={
            "support": 0.1,
            "maintenance": 0.15,
            "infrastructure": 0.15,
            "security": 0.15,
            "continuity": 0.15,
        },
    ),
    Measure(
        id="leaving",
        criterion="flexibility",
        reason="someone leaves: what they did has to go somewhere",
        outside={"support": 0.15, "maintenance": 0.1},
    ),
    Measure(
        id="move",
        criterion="flexibility",
        reason="needs that move are better rented",
        outside={"support": 0.05, "maintenance": 0.1, "infrastructure": 0.1},
    ),
)

# A company whose measures are all 0, by function: the pull inside, the pull outside.
START: Final[Mapping[Function, tuple[float, float]]] = {
    "governance": (0.95, 0.20),
    "support": (0.0, 0.95),
    "maintenance": (0.1, 0.95),
    "infrastructure": (0.1, 1.05),
    "security": (0.1, 1.1),
    "continuity": (0.2, 1.05),
    "applications": (0.15, 1.0),
    "compliance": (1.0, 0.75),
}

# The questions that the measures read. The others serve actions, areas, rules and costs.
MOVING: Final = (
    "users",
    "staff",
    "state",
    "apps",
    "runs",
    "data",
    "change",
    "prio",
    "hours",
    "stop",
    "helper",
    "regs",
    "host",
    "hire",
)

TIPPING: Final = 0.5  # a pull at least this strong is followed
LEAST_INSIDE: Final = 3  # in-house: so many more daily functions inside than outsourced
LEAST_OUTSIDE: Final = 5  # outsourced: so many more outsourced than inside; else hybrid

# How far pulls and weights may be wrong, and how sure a word must be. Chosen so that "clear" was
# right in at least 95 % of the companies held out.
NOISE: Final = 0.2  # standard deviation of each pull; half of the variance is shared by all
EVENNESS: Final = 10.0  # of each criterion in the Dirichlet; the higher, the closer to equal
CLEAR: Final = 0.86  # acceptability, when no missing answer could change the verdict
RATHER: Final = 0.6
