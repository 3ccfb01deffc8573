"""What the options of a question are worth to the measures, each scale with its reason.

All are our own judgement, adjusted on invented companies: docs/model.md says how and how far
to trust them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Scale:
    """What each option of a question is worth, mostly between 0 and 1; those left out, nothing."""

    question: str
    reason: str
    values: Mapping[str, float]


STAFF: Final = Scale(
    question="staff",
    reason="who can carry work, and take over from whom",
    values={"none": 0.0, "bit": 0.2, "one": 0.55, "few": 0.8, "team": 1.0},
)
ALONE: Final = Scale(
    question="staff",
    reason="the share of it that remains when someone leaves",
    values={"none": 1.0, "bit": 0.6, "one": 0.35, "few": 0.85, "team": 0.95},
)
SOLO: Final = Scale(
    question="staff",
    reason="the share of it that counts when all hangs on one of them",
    values={"none": 1.0, "bit": 1.0, "one": 1.0, "few": 0.85, "team": 0.95},
)
HIRE: Final = Scale(
    question="hire",
    reason="how far the person one could hire is within reach",
    values={"easy": 1.0, "hard": 0.8, "keep": 0.6, "no_work": 0.3, "impossible": 0.0},
)
MAKERS: Final = Scale(
    question="apps",
    reason="people who write software here",
    values={"standard": 0.0, "links": 0.0, "theirs": 0.0, "ours": 0.6, "product": 1.0},
)
SPECIFIC: Final = Scale(
    question="apps",
    reason="what exists only here",
    values={"standard": 0.0, "links": 0.35, "theirs": 0.55, "ours": 0.85, "product": 1.0},
)
GRIP: Final = Scale(
    question="runs",
    reason="one's own hand on the vital system",
    values={"us": 1.0, "both": 0.6, "vendor": 0.0, "provider": 0.1, "group": 0.1, "nobody": 0.1},
)
RENTED: Final = Scale(
    question="runs",
    reason="somebody else runs it already",
    values={"us": 0.0, "both": 0.2, "vendor": 1.0, "provider": 0.5, "group": 0.8, "nobody": 0.2},
)
HOURS: Final = Scale(
    question="hours",
    reason="hours to cover beyond those of an office",
    values={"office": 0.0, "extended": 0.2, "peaks": 0.3, "nights": 0.7, "always": 1.0},
)
STOP: Final = Scale(
    question="stop",
    reason="speed needed when all stands still",
    values={"hour": 1.0, "two_hours": 0.8, "half_day": 0.4, "day": 0.15, "days": 0.0},
)
PLACE: Final = Scale(
    question="host",
    reason="machines on the premises",
    values={"own": 1.0, "mixed": 0.6, "pcs": 0.3, "rented": 0.1, "cloud": 0.0},
)
SECRET: Final = Scale(
    question="data",
    reason="secrets that few may see",
    values={
        "ordinary": 0.0,
        "personal": 0.1,
        "finance_legal": 0.3,
        "health": 0.3,
        "clients": 0.6,
        "secrets": 0.8,
        "control": 0.8,
    },
)
SENSITIVE: Final = Scale(
    question="data",
    reason="rules that come with the data, and proof to hold",
    values={
        "ordinary": 0.0,
        "personal": 0.15,
        "finance_legal": 0.7,
        "health": 0.7,
        "clients": 0.5,
        "secrets": 0.4,
        "control": 0.5,
    },
)
MOVES: Final = Scale(
    question="change",
    reason="needs that move",
    values={
        "stable": 0.0,
        "growing": 0.4,
        "tools": 0.4,
        "seasonal": 0.6,
        "shrinking": 0.4,
        "handover": 0.7,
    },
)
KEEP: Final = Scale(
    question="prio",
    reason="a wish to keep people or control",
    values={"keep": 1.0, "control": 0.7},
)
HAND: Final = Scale(
    question="prio",
    reason="a wish to hand it over",
    values={"focus": 0.7, "contact": 0.5, "cost": 0.4, "expertise": 0.4},
)
RELIEF: Final = Scale(
    question="prio",
    reason="a wish to relieve someone, or not to depend on them",
    values={"relief": 0.6, "backup": 0.4, "steady": 0.3},
)
TIRED: Final = Scale(
    question="state",
    reason="people who need relief, whatever is wished",
    values={"overload": 0.4, "solo": 0.4},
)
REGULATED: Final = Scale(
    question="regs",
    reason="a regulator or a client who asks for proof",
    values={
        "health": 0.35,
        "finance": 0.35,
        "vital": 0.35,
        "secrecy": 0.35,
        "defence": 0.35,
        "clients": 0.35,
    },
)

TURNOVER: Final = 0.8  # a team that never stays is worth less
CAN_HIRE: Final = 0.7  # someone to be hired counts for less than someone who is there
HIRE_FROM: Final = 60  # users; the break-even of the costs lies between 45 and 110
HIRE_FULLY: Final = 300  # users, who keep several people busy
FEW_CARRY: Final = 30  # users that a team of two to four carries with ease
FEW_LEFT: Final = 0.8  # of a small team's cover, when one of them leaves
