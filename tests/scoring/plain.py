"""The measures and the pulls of one complete company, one number at a time.

Slow and plain, to be read beside `scoring.measures`, which does the same for many at once.
"""

from collections.abc import Iterable, Mapping
from math import log, log2
from typing import Any

from scoring import scales
from scoring.tables import FUNCTIONS, MEASURES, START


def between(low: float, value: float, high: float) -> float:
    return min(high, max(low, value))


def climb(users: int, least: int, most: int) -> float:
    return between(0, log(users / least) / log(most / least), 1)


def total(scale: scales.Scale, picks: Iterable[str]) -> float:
    return sum(scale.values.get(pick, 0) for pick in picks)


def full(a: Mapping[str, Any], hold: float) -> float:
    if a["staff"] == "team":
        return hold**2
    if a["staff"] != "few":
        return 0
    turns = between(0.25, 0.65 - 0.12 * log2(a["users"] / 30), 0.75)
    return turns * hold**2 * (0.8 if "leaving" in a["state"] else 1)


def measures(a: Mapping[str, Any]) -> dict[str, float]:
    hold = scales.SOLO.values[a["staff"]] if "solo" in a["state"] else 1
    hold *= 0.8 if a["hire"] == "keep" else 1
    own = scales.STAFF.values[a["staff"]] * hold
    own *= scales.ALONE.values[a["staff"]] if "leaving" in a["state"] else 1
    turns = full(a, hold)
    makers = scales.MAKERS.values[a["apps"]]
    cover = (scales.HOURS.values[a["hours"]] + scales.STOP.values[a["stop"]]) / 2
    regs = total(scales.REGULATED, a["regs"])
    return {
        "own": max(own, 0.7 * climb(a["users"], 60, 300) * scales.HIRE.values[a["hire"]]),
        "full": turns,
        "size": climb(a["users"], 3, 300),
        "tiny": 1 - climb(a["users"], 3, 12),
        "group": float(a["runs"] == "group" or "group" in a["helper"]),
        "specific": scales.SPECIFIC.values[a["apps"]],
        "makers": makers,
        "crew": makers * turns,
        "grip": scales.GRIP.values[a["runs"]],
        "rented": scales.RENTED.values[a["runs"]],
        "gap": cover * (1 - turns),
        "place": scales.PLACE.values[a["host"]],
        "secret": 1.0 if "defence" in a["regs"] else scales.SECRET.values[a["data"]],
        "rules": min(1, max(scales.SENSITIVE.values[a["data"]], regs)),
        "keep": min(1, total(scales.KEEP, a["prio"])),
        "hand": min(1, total(scales.HAND, a["prio"])),
        "relief": min(1, total(scales.RELIEF, a["prio"]) + total(scales.TIRED, a["state"])),
        "leaving": float("leaving" in a["state"]),
        "move": scales.MOVES.values[a["change"]],
    }


def pulls(a: Mapping[str, Any]) -> dict[str, tuple[float, float]]:
    found = measures(a)
    return {
        function: (
            START[function][0] + sum(m.inside.get(function, 0) * found[m.id] for m in MEASURES),
            START[function][1] + sum(m.outside.get(function, 0) * found[m.id] for m in MEASURES),
        )
        for function in FUNCTIONS
    }
