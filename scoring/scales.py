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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Crossed:
    """What the options of two questions are worth together; those left out, nothing."""

    questions: tuple[str, str]
    reason: str
    values: Mapping[str, Mapping[str, float]]


STAFF: Final = Scale(
    question="staff",
    reason="how much work they can carry; a group's technicians are shared with its other members",
    values={"none": 0.0, "bit": 0.2, "shared": 0.4, "one": 0.6, "few": 0.8, "team": 1.0},
)
SOMEBODY: Final = Scale(
    question="staff",
    reason="somebody of one's own, be it on the side: enough where there is little to do",
    values={"bit": 1.0, "one": 1.0, "few": 1.0, "team": 1.0},
)
STAYS: Final = Scale(
    question="staff",
    reason="the share of it that remains when someone leaves soon",
    values={"none": 1.0, "bit": 0.5, "shared": 0.5, "one": 0.3, "few": 0.7, "team": 0.8},
)
STAYS_A_WHILE: Final = Scale(
    question="staff",
    reason="the same when someone leaves in some years: there is time to hand over",
    values={"none": 1.0, "bit": 0.9, "shared": 1.0, "one": 0.9, "few": 0.9, "team": 1.0},
)
HIRE: Final = Scale(
    question="hire",
    reason="how far the person one could hire is within reach",
    values={"easy": 1.0, "hard": 0.7, "keep": 0.5, "no_work": 0.3, "impossible": 0.0},
)
HOLD: Final = Scale(
    question="hire",
    reason="the share of the turns that holds, since whoever goes has to be made good",
    values={"easy": 1.0, "hard": 0.85, "no_work": 0.85, "impossible": 0.7, "keep": 0.6},
)
WATCH: Final = Scale(
    question="watch",
    reason="turns really taken are worth more; an alarm that finds nobody, or one person, less",
    values={"no_need": 1.0, "nobody": 0.85, "same": 0.85, "turns": 1.1, "outside": 1.0},
)
MAKERS: Final = Scale(
    question="apps",
    reason="people who write software here; where it is not what is sold, some of it is links",
    values={"ours": 0.7, "product": 1.0},
)
MAKERS_RUN: Final = Scale(
    question="runs",
    reason="the share of it when others run what they write",
    values={
        "us": 1.0,
        "both": 0.8,
        "vendor": 0.7,
        "provider": 0.7,
        "group": 0.7,
        "nobody": 0.7,
    },
)
SPECIAL: Final = Crossed(
    questions=("apps", "runs"),
    reason="bought software that is tied to the place, by how far one's own people run it",
    values={
        "standard": {"us": 0.4, "both": 0.2},
        "links": {
            "us": 1.0,
            "both": 0.6,
            "vendor": 0.2,
            "provider": 0.1,
            "group": 0.3,
            "nobody": 0.3,
        },
        "theirs": {
            "us": 1.0,
            "both": 0.8,
            "vendor": 0.2,
            "provider": 0.3,
            "group": 0.3,
            "nobody": 0.3,
        },
    },
)
HOURS: Final = Scale(
    question="hours",
    reason="hours to cover beyond those of an office",
    values={"office": 0.0, "extended": 0.2, "peaks": 0.4, "nights": 0.7, "always": 1.0},
)
STOP: Final = Scale(
    question="stop",
    reason="speed needed when all stands still",
    values={"hour": 1.0, "two_hours": 0.8, "half_day": 0.4, "day": 0.2, "days": 0.0},
)
PLACE: Final = Scale(
    question="host",
    reason="machines of one's own: no host looks after them",
    values={"own": 1.0, "mixed": 0.6, "pcs": 0.3, "rented": 0.1, "cloud": 0.0},
)
SENSITIVE: Final = Scale(
    question="data",
    reason="harm done when it leaks, or falls into the wrong hands",
    values={
        "ordinary": 0.0,
        "personal": 0.2,
        "finance_legal": 0.6,
        "clients": 0.6,
        "secrets": 0.6,
        "health": 0.7,
        "control": 0.8,
    },
)
PROOF: Final = Scale(
    question="regs",
    reason="an authority or a client who asks for proof",
    values={"clients": 0.5, "finance": 0.5, "vital": 0.5, "defence": 0.5},
)
MOVES: Final = Scale(
    question="change",
    reason="needs that move",
    values={
        "stable": 0.0,
        "growing": 0.5,
        "tools": 0.5,
        "seasonal": 0.7,
        "shrinking": 0.5,
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
    values={"focus": 0.7, "contact": 0.5, "cost": 0.5},
)
RELIEF: Final = Scale(
    question="prio",
    reason="a wish to relieve someone, or not to depend on them",
    values={"relief": 0.6, "backup": 0.4, "steady": 0.3},
)
TIRED: Final = Scale(
    question="state",
    reason="people who need relief, whatever is wished",
    values={"overload": 0.3, "solo": 0.3},
)

CAN_HIRE: Final = 0.6  # someone to be hired counts for less than someone who is there
HIRE_FROM: Final = 60  # users; the break-even of the costs lies between 45 and 110
HIRE_FULLY: Final = 300  # users, who keep several people busy
TURNOVER: Final = 0.8  # of their work, where people never stay
FEW_CARRY: Final = 30  # users that a team of two to four carries with ease
FEW_MAKERS: Final = 0.15  # of turns more: people who write the software take their share
OVERLOADED: Final = 0.8  # of the turns, where those who take them are worn out
ON_ONE: Final = 0.8  # of the turns, where all hangs on one of them
ASIDE: Final = 0.75  # of the turns, where those who take them have another trade
