"""The measures and the pulls of one complete company, one number at a time.

Slow and plain, to be read beside `scoring.measures`, which does the same for many at once.
"""

from collections.abc import Iterable, Mapping
from math import log, log2
from typing import Any

from scoring import scales
from scoring.tables import MEASURES, PARTS, START


def between(low: float, value: float, high: float) -> float:
    return min(high, max(low, value))


def climb(users: int, least: int, most: int) -> float:
    return between(0, log(users / least) / log(most / least), 1)


def total(scale: scales.Scale, picks: Iterable[str]) -> float:
    return sum(scale.values.get(pick, 0) for pick in picks)


def stays(a: Mapping[str, Any]) -> float:
    if "leaving" in a["state"]:
        left = scales.STAYS.values[a["staff"]]
        return (1 + left) / 2 if a["hire"] == "easy" else left
    return scales.STAYS_A_WHILE.values[a["staff"]] if "later" in a["state"] else 1


def full(a: Mapping[str, Any], made: float) -> float:
    turns = {
        "team": 1.0,
        "few": between(0.25, 0.65 - 0.12 * log2(a["users"] / 30), 0.75) + 0.15 * made,
    }.get(a["staff"], 0.0)
    if "overload" in a["state"]:
        turns *= 0.8
    if "solo" in a["state"]:
        turns *= 0.8
    if "aside" in a["state"]:
        turns *= 0.75
    turns *= scales.HOLD.values[a["hire"]]
    return min(1, turns * stays(a) * scales.WATCH.values[a["watch"]])


def measures(a: Mapping[str, Any]) -> dict[str, float]:
    made = scales.MAKERS.values.get(a["apps"], 0) * scales.MAKERS_RUN.values[a["runs"]]
    turns = full(a, made)
    own = scales.STAFF.values[a["staff"]] * stays(a) * (0.8 if a["hire"] == "keep" else 1)
    own = max(own, 0.6 * climb(a["users"], 60, 300) * scales.HIRE.values[a["hire"]])
    cover = (scales.HOURS.values[a["hours"]] + scales.STOP.values[a["stop"]]) / 2
    sensitive = scales.SENSITIVE.values[a["data"]]
    tiny = 1 - climb(a["users"], 3, 12)
    return {
        "own": own,
        "full": turns,
        "staffed": turns * climb(a["users"], 50, 200),
        "shared": float(a["staff"] == "shared"),
        "tiny": tiny,
        "copes": tiny * scales.SOMEBODY.values.get(a["staff"], 0) * ("fine" in a["state"]),
        "aside": own * ("aside" in a["state"]),
        "made": made,
        "special": scales.SPECIAL.values.get(a["apps"], {}).get(a["runs"], 0),
        "crew": made * turns,
        "gap": cover * (1 - turns),
        "place": scales.PLACE.values[a["host"]],
        "sensitive": sensitive,
        "proof": min(1, max(sensitive / 2, total(scales.PROOF, a["regs"]))),
        "defence": float("defence" in a["regs"]),
        "keep": min(1, total(scales.KEEP, a["prio"])),
        "hand": min(1, total(scales.HAND, a["prio"])),
        "relief": min(1, total(scales.RELIEF, a["prio"]) + total(scales.TIRED, a["state"])),
        "leaving": float("leaving" in a["state"]),
        "moves": scales.MOVES.values[a["change"]],
    }


def pulls(a: Mapping[str, Any]) -> dict[str, tuple[float, float]]:
    found = measures(a)
    return {
        part: (
            START[part][0] + sum(m.inside.get(part, 0) * found[m.id] for m in MEASURES),
            START[part][1] + sum(m.outside.get(part, 0) * found[m.id] for m in MEASURES),
        )
        for part in PARTS
    }
