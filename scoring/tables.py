"""The numbers of the method, each with its reason; those of the answers are in `scoring.scales`.

All are our own judgement, adjusted on invented companies: docs/model.md says how and how far
to trust them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias

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
Part: TypeAlias = Function | Literal["whole"]
PARTS: Final[tuple[Part, ...]] = ("whole", *FUNCTIONS)
CRITERIA: Final[tuple[Criterion, ...]] = ("size", "activities", "data", "flexibility")
MODES: Final[tuple[Mode, Mode, Mode]] = ("in_house", "shared", "outsourced")
VERDICTS: Final[tuple[Verdict, Verdict, Verdict]] = ("in_house", "hybrid", "outsourced")
FORM_MODE: Final[Mapping[Verdict, Mode]] = dict(zip(VERDICTS, MODES, strict=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A plain measure of the company, and what one unit of it adds to the pulls of each part."""

    id: str
    criterion: Criterion
    reason: str
    inside: Mapping[Part, float] = field(default_factory=dict[Part, float])
    outside: Mapping[Part, float] = field(default_factory=dict[Part, float])


MEASURES: Final[tuple[Measure, ...]] = (
    Measure(
        id="own",
        criterion="size",
        reason="people who can carry the work: what they do may stay, and need not be bought",
        inside={
            "whole": 0.85,
            "support": 0.75,
            "maintenance": 0.6,
            "infrastructure": 0.3,
            "security": 0.45,
            "continuity": 0.4,
            "applications": 0.45,
        },
        outside={"support": -0.45, "maintenance": -0.3, "applications": -0.2},
    ),
    Measure(
        id="full",
        criterion="size",
        reason="enough people to take turns: holidays, illness, nights, two things at once",
        inside={
            "support": 0.1,
            "maintenance": 0.2,
            "infrastructure": 0.3,
            "continuity": 0.2,
            "applications": 0.1,
        },
        outside={
            "whole": -0.8,
            "support": -0.3,
            "maintenance": -0.4,
            "infrastructure": -0.55,
            "security": -0.5,
            "continuity": -0.55,
            "applications": -0.3,
        },
    ),
    Measure(
        id="staffed",
        criterion="size",
        reason="a full team in a large company has people for the rules as well",
        outside={"compliance": -0.4},
    ),
    Measure(
        id="shared",
        criterion="size",
        reason="technicians of the group are its inside: near by, and bound to it",
        inside={
            "whole": 0.15,
            "support": 0.2,
            "maintenance": 0.2,
            "security": 0.15,
            "continuity": 0.15,
        },
    ),
    Measure(
        id="tiny",
        criterion="size",
        reason="two or three computers are set up once; nobody is hired to write rules for them",
        inside={"security": 0.2},
        outside={"compliance": -0.4},
    ),
    Measure(
        id="copes",
        criterion="size",
        reason="a few computers that somebody of yours looks after, and all is well: buy little",
        inside={"whole": 0.3, "support": 0.4, "maintenance": 0.4},
        outside={"whole": -0.4, "support": -0.5, "maintenance": -0.5},
    ),
    Measure(
        id="aside",
        criterion="size",
        reason="people of another trade: what they do for the offices is better bought",
        inside={"support": -0.4, "maintenance": -0.4},
        outside={"support": 0.3, "maintenance": 0.2},
    ),
    Measure(
        id="made",
        criterion="activities",
        reason="people who write software hold its servers, keys, recovery and code, and do not "
        "look after computers",
        inside={
            "whole": 0.7,
            "support": -0.2,
            "maintenance": -0.2,
            "infrastructure": 0.45,
            "security": 0.4,
            "continuity": 0.4,
            "applications": 0.7,
        },
        outside={"applications": -0.6},
    ),
    Measure(
        id="special",
        criterion="activities",
        reason="what is tied to the place cannot be looked after by people who have never seen it",
        inside={
            "whole": 0.35,
            "infrastructure": 0.3,
            "security": 0.1,
            "continuity": 0.25,
            "applications": 0.4,
        },
    ),
    Measure(
        id="crew",
        criterion="activities",
        reason="people who write it and people who take turns: together they run the whole of it",
        outside={"whole": -0.35, "continuity": -0.3},
    ),
    Measure(
        id="gap",
        criterion="activities",
        reason="hours and speed that nobody inside can cover have to be bought",
        outside={"whole": 0.05, "infrastructure": 0.1, "security": 0.1, "continuity": 0.1},
    ),
    Measure(
        id="place",
        criterion="activities",
        reason="no host looks after machines of one's own",
        outside={"infrastructure": -0.1},
    ),
    Measure(
        id="sensitive",
        criterion="data",
        reason="sensitive data call for control: someone of the company holds the keys",
        inside={"whole": 0.1, "infrastructure": 0.1, "security": 0.1},
    ),
    Measure(
        id="proof",
        criterion="data",
        reason="proof is given by someone who is inside",
        inside={"security": 0.1, "applications": 0.1},
    ),
    Measure(
        id="defence",
        criterion="data",
        reason="cleared people only: few outsiders may touch it",
        inside={"applications": 0.2},
        outside={"security": -0.3},
    ),
    Measure(
        id="keep",
        criterion="flexibility",
        reason="a wish to keep control or people",
        inside={"whole": 0.1, "support": 0.15, "maintenance": 0.1},
        outside={
            "whole": -0.1,
            "support": -0.2,
            "maintenance": -0.15,
            "infrastructure": -0.1,
            "continuity": -0.1,
        },
    ),
    Measure(
        id="hand",
        criterion="flexibility",
        reason="a wish to hand it over: the article ties price and focus to outsourcing",
        inside={"whole": -0.05},
        outside={"whole": 0.05, "support": 0.05, "maintenance": 0.05, "infrastructure": 0.05},
    ),
    Measure(
        id="relief",
        criterion="flexibility",
        reason="a team or a person to relieve, or not to depend on",
        outside={
            "whole": 0.1,
            "support": 0.15,
            "maintenance": 0.1,
            "infrastructure": 0.1,
            "security": 0.1,
            "continuity": 0.1,
        },
    ),
    Measure(
        id="leaving",
        criterion="flexibility",
        reason="someone leaves soon: what they did has to go somewhere",
        outside={"whole": 0.15, "support": 0.1, "maintenance": 0.1},
    ),
    Measure(
        id="moves",
        criterion="flexibility",
        reason="needs that move are better rented: the article ties flexibility to outsourcing",
        outside={"whole": 0.05, "support": 0.05, "maintenance": 0.05, "infrastructure": 0.05},
    ),
)

# A company whose measures are all 0: the pull inside, the pull outside. With nobody and nothing of
# one's own, all is bought but the steering and a share of the rules.
START: Final[Mapping[Part, tuple[float, float]]] = {
    "whole": (0.0, 1.05),
    "governance": (0.95, 0.2),
    "support": (0.0, 0.95),
    "maintenance": (0.05, 0.95),
    "infrastructure": (0.1, 1.05),
    "security": (0.15, 1.1),
    "continuity": (0.2, 1.1),
    "applications": (0.1, 0.95),
    "compliance": (0.95, 0.75),
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
    "watch",
    "regs",
    "host",
    "hire",
)

TIPPING: Final = 0.5  # a pull at least this strong is followed

# How far pulls and weights may be wrong, and how sure a word must be. Chosen so that "clear" was
# right in at least 95 % of the companies held out.
NOISE: Final = 0.2  # standard deviation of each pull; half of the variance is shared by all
EVENNESS: Final = 10.0  # of each criterion in the Dirichlet; the higher, the closer to equal
CLEAR: Final = 0.86  # acceptability, when no missing answer could change the verdict
RATHER: Final = 0.6
