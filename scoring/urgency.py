"""Which of the five areas of good practice comes first."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from scoring.facts import Facts
from scoring.grammar import parse
from scoring.knowledge.records import Area
from scoring.triggers import holds


@dataclass(frozen=True, slots=True)
class AreaPoint:
    """What makes an area of good practice more urgent, or less."""

    trigger: str
    area: Area
    points: float
    reason: str


AREA_START: Final[Mapping[Area, float]] = {
    "organisation": 2.0,
    "security": 1.7,
    "partners": 1.8,
    "continuity": 1.8,
    "review": 0.7,
}
_SENSITIVE_DATA: Final = "data in (health,finance_legal,clients,secrets,control) or regs.defence"
AREA_POINTS: Final = (
    AreaPoint("verdict = in_house", "review", 1.4, "a team that works: prove and measure it"),
    AreaPoint("verdict = in_house", "continuity", -0.6, "it has usually tested its recovery"),
    AreaPoint("verdict = outsourced", "partners", 0.7, "choice and contract are most of the work"),
    AreaPoint("verdict = hybrid", "organisation", 0.3, "sharing fails without written roles"),
    AreaPoint("users >= 60", "organisation", 0.2, "many people, many habits: roles first"),
    AreaPoint("staff = shared", "organisation", 0.2, "they answer to somebody else"),
    AreaPoint("keys = one_person", "organisation", 0.2, "one person holds all the keys"),
    AreaPoint("keys = gone", "organisation", 0.3, "the keys left with somebody"),
    AreaPoint("change = handover", "organisation", 0.2, "two firms, two ways of working"),
    AreaPoint("state.solo", "organisation", 0.5, "all hangs on one person"),
    AreaPoint("state.leaving", "organisation", 0.5, "the handover has a date"),
    AreaPoint("state.weak", "partners", 0.6, "the provider fails"),
    AreaPoint("helper.none", "partners", 0.05, "the first one chosen is the one to choose well"),
    AreaPoint("helper.friend or helper.on_call", "partners", 0.05, "no contract, no promise"),
    AreaPoint("helper.vendor", "partners", 0.05, "write who answers first, vendor or provider"),
    AreaPoint("helper.host", "continuity", 0.05, "ask what the host keeps copies of"),
    AreaPoint("contract.ending", "partners", 0.4, "a date to act"),
    AreaPoint("contract.offer", "partners", 0.3, "an offer waits for an answer"),
    AreaPoint("push.attack", "security", 0.8, "the door may still be open"),
    AreaPoint("push.outage", "continuity", 0.8, "it has happened once"),
    AreaPoint("push.deadline", "organisation", 0.1, "a date that will not move wants a name"),
    AreaPoint("push.owners or push.savings", "review", 0.6, "figures decide against pressure"),
    AreaPoint("not basics.tested_backups", "continuity", 0.7, "no proof that anything comes back"),
    AreaPoint("not basics.mfa", "security", 0.6, "the cheapest door to close"),
    AreaPoint("users <= 12", "security", 0.4, "a small firm starts with the simple locks"),
    AreaPoint("users <= 12", "continuity", 0.3, "one computer may hold everything"),
    AreaPoint("apps = product", "continuity", 0.6, "customers stop when you stop"),
    AreaPoint(_SENSITIVE_DATA, "security", 0.2, "other people's secrets, or your own"),
    AreaPoint("keys in (provider,scattered)", "organisation", 0.2, "no keys, no choice"),
    AreaPoint("proj.deal", "organisation", 0.3, "two firms, two ways of working"),
    AreaPoint("prio.expertise", "security", 0.6, "you ask for it yourself"),
    AreaPoint("push.demand or regs.vital", "security", 0.4, "proof is asked for"),
    AreaPoint("apps = product", "partners", 0.4, "a host carries what you sell"),
    AreaPoint("host = cloud", "continuity", -0.5, "the vendor keeps the copies"),
    AreaPoint("sites = one", "continuity", 0.05, "one fire or flood takes all of it at once"),
    AreaPoint("sites in (few,many)", "security", 0.05, "each place is one more door to lock"),
    AreaPoint("state.leaving", "continuity", 0.3, "the way to restart leaves with the person"),
)


def areas(facts: Facts) -> tuple[Area, ...]:
    """Put the areas in order, the most urgent first; an unknown answer adds nothing.

    >>> areas(Facts({"users": 7}, verdict="outsourced"))
    ('partners', 'security', 'continuity', 'organisation', 'review')
    """
    urgency = dict(AREA_START)
    for point in AREA_POINTS:
        if holds(parse(point.trigger), facts):
            urgency[point.area] += point.points
    return tuple(sorted(urgency, key=lambda area: -round(urgency[area], 6)))
