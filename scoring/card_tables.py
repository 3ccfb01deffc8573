"""The tables of the model card, in Markdown."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from scoring import scales
from scoring.advice import Advice
from scoring.assess import assess
from scoring.knowledge.cases import CASES, Case
from scoring.knowledge.questions import QUICK
from scoring.knowledge.records import Function
from scoring.profile import Profile
from scoring.scales import Scale
from scoring.tables import FUNCTIONS, MEASURES, MODES, START
from scoring.urgency import AREA_POINTS, AREA_START

INITIALS: Final = dict(zip(MODES, "IHO", strict=True))


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    r"""Give a table.

    >>> print(_table(["a", "b"], [["1", "2"]]))
    | a | b |
    | --- | --- |
    | 1 | 2 |
    """
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _coefficients(by_function: Mapping[Function, float]) -> str:
    terms = [f"{function} {unit:+g}" for function, unit in by_function.items()]
    return ", ".join(terms) or "-"


def measure_table() -> str:
    """Give what each measure adds to the pulls, and why."""
    heads = [
        "measure",
        "criterion",
        "adds to the inside pull",
        "adds to the outside pull",
        "reason",
    ]
    return _table(
        heads,
        (
            [
                measure.id,
                measure.criterion,
                _coefficients(measure.inside),
                _coefficients(measure.outside),
                measure.reason,
            ]
            for measure in MEASURES
        ),
    )


def start_table() -> str:
    """Give the pulls of a company whose measures are all 0."""
    rows = [[function, *(f"{pull:g}" for pull in START[function])] for function in FUNCTIONS]
    return _table(["function", "inside", "outside"], rows)


def scale_table() -> str:
    """Give what each option is worth to the measures."""
    found = [scale for scale in vars(scales).values() if isinstance(scale, Scale)]
    return _table(
        ["question", "stands for", "worth of its options"],
        (
            [
                scale.question,
                scale.reason,
                ", ".join(f"{option} {worth:g}" for option, worth in scale.values.items()),
            ]
            for scale in found
        ),
    )


def area_table() -> str:
    """Give what makes an area of good practice urgent."""
    starts = [["always", area, f"{points:g}", "start"] for area, points in AREA_START.items()]
    points = [[one.trigger, one.area, f"{one.points:+g}", one.reason] for one in AREA_POINTS]
    return _table(["when", "area", "points", "reason"], starts + points)


def case_table() -> str:
    """Give the worked cases: what was expected, and what comes out."""
    heads = ["company", "expected", "all answers", "split", "quick eight", "areas", "first flip"]
    return _table(heads, (_case(case) for case in CASES))


def _case(case: Case) -> list[str]:
    everything = assess(Profile(answers=dict(case.answers)))
    quick = assess(Profile(answers={one.id: case.answers[one.id] for one in QUICK}))
    flip = everything.flips[0] if everything.flips else None
    return [
        case.name,
        case.verdict,
        _verdict(everything),
        "".join(INITIALS[function.mode] for function in everything.functions.values()),
        _verdict(quick),
        ", ".join(everything.areas[:2]),
        f"{flip.question} = {flip.answer}: {flip.verdict}" if flip else "-",
    ]


def _verdict(advice: Advice) -> str:
    share = advice.acceptability[advice.verdict]
    return f"{advice.verdict} {share:.2f} {advice.certainty}"
