"""The tables of the model card, in Markdown."""

from collections.abc import Iterable, Mapping
from typing import Final

from scoring import scales
from scoring.advice import Advice
from scoring.assess import assess
from scoring.knowledge.cases import CASES, Case
from scoring.knowledge.costs import FORMULAS
from scoring.knowledge.questions import QUICK
from scoring.knowledge.rules import RULES
from scoring.markdown import table
from scoring.profile import Profile
from scoring.scales import Crossed, Scale
from scoring.tables import MEASURES, MODES, PARTS, START, Part
from scoring.urgency import AREA_POINTS, AREA_START

INITIALS: Final = dict(zip(MODES, "IHO", strict=True))


def _coefficients(by_part: Mapping[Part, float]) -> str:
    terms = [f"{part} {unit:+g}" for part, unit in by_part.items()]
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
    return table(
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
    rows = [[part, *(f"{pull:g}" for pull in START[part])] for part in PARTS]
    return table(["part", "inside", "outside"], rows)


def scale_table() -> str:
    """Give what each option is worth to the measures."""
    found = [scale for scale in vars(scales).values() if isinstance(scale, Scale | Crossed)]
    return table(
        ["question", "stands for", "worth of its options"],
        (
            [
                _asked(scale),
                scale.reason,
                "; ".join(f"{one} {worth}" for one, worth in _worth(scale)),
            ]
            for scale in found
        ),
    )


def _asked(scale: Scale | Crossed) -> str:
    return scale.question if isinstance(scale, Scale) else " x ".join(scale.questions)


def _worth(scale: Scale | Crossed) -> Iterable[tuple[str, str]]:
    if isinstance(scale, Scale):
        return ((option, f"{worth:g}") for option, worth in scale.values.items())
    return (
        (option, ", ".join(f"{other} {worth:g}" for other, worth in row.items()))
        for option, row in scale.values.items()
    )


def area_table() -> str:
    """Give what makes an area of good practice urgent."""
    starts = [["always", area, f"{points:g}", "start"] for area, points in AREA_START.items()]
    points = [[one.trigger, one.area, f"{one.points:+g}", one.reason] for one in AREA_POINTS]
    return table(["when", "area", "points", "reason"], starts + points)


def case_table() -> str:
    """Give the worked cases: what was expected, and what comes out."""
    heads = ["company", "expected", "all answers", "split", "quick eight", "areas", "first flip"]
    return table(heads, (_case(case) for case in CASES))


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


def rule_table() -> str:
    """Give what each rule that reaches into the split does to it."""
    heads = ["rule", "law of", "when", "limits", "keeps", "condition"]
    return table(
        heads,
        (
            [
                rule.id,
                ", ".join(rule.jurisdictions),
                rule.trigger,
                ", ".join(rule.limits) or "-",
                ", ".join(rule.keeps) or "-",
                rule.condition.msgid if rule.condition else "-",
            ]
            for rule in RULES
            if rule.limits or rule.keeps
        ),
    )


def formulas() -> str:
    """Give the formulas of the costs, one a line."""
    return "\n".join(f"- **{name}**: {formula}" for name, formula in FORMULAS.items())
