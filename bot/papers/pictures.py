"""Three pages of the advice as pictures, with what each shows in words: the split, why, costs."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final, NamedTuple

from pydantic import JsonValue

from bot.languages import day, money_range, number_range
from bot.pages.advising import against_it, clause, headline, in_favour, raised, trials
from bot.pages.assessed import advice_of
from bot.pages.companies import headed
from bot.pages.planning import compared
from bot.pages.screens import Pen, Screen, bare, stacked
from bot.pages.wording import in_euros
from bot.papers import words
from bot.papers.card import ground
from bot.papers.press import Paper
from bot.publishing import NAME
from dialogs import words as remarks
from dialogs.session import State
from dialogs.words import TITLES
from scoring import Advice
from scoring.advice import Costs, Range, Reason
from scoring.knowledge.forms import FORMS
from scoring.knowledge.glossary import FUNCTIONS, MODES
from scoring.knowledge.records import Function

_FOR: Final = 4  # reasons that are drawn
_AGAINST: Final = 3
_MANY: Final = 10  # times, from which a tenth says nothing


class Picture(NamedTuple):
    """A page drawn: its template with its data, none where there is nothing to draw; its words."""

    paper: Paper
    data: Mapping[str, JsonValue] | None
    caption: Screen


def picture(pen: Pen, page: State, today: date, *, dark: bool = False) -> Picture:
    """Draw a page; the same answers give the same on the same day."""
    advice = advice_of(pen)
    paper, drawn, told = _PAGES[page]
    data = drawn(pen, advice)
    around: dict[str, JsonValue] = {
        "language": pen.locale,
        "dark": dark,
        "name": pen.say(NAME),
        "day": day(today, pen.locale),
        "title": pen.say(TITLES[page]),
        "headline": bare(headline(pen, advice)),
    }
    title = pen.head(TITLES[page])
    caption = Screen(stacked(title, told(pen, advice), pen.say(ground(dark=dark))))
    return Picture(paper, data and around | data, headed(pen, caption))


def _split(pen: Pen, advice: Advice) -> dict[str, JsonValue]:
    modes = list(MODES)
    return {
        "modes": [pen.say(MODES[mode].name) for mode in modes],
        "functions": [
            {
                "name": pen.say(FUNCTIONS[name].name),
                "mode": modes.index(cell.mode),
                "share": str(trials(cell.acceptability[cell.mode])),
                "shares": [round(cell.acceptability[mode], 3) for mode in modes],
            }
            for name, cell in advice.functions.items()
        ],
        "foot": pen.say(words.TRIALS_DRAWN),
    }


def _split_told(pen: Pen, advice: Advice) -> str:
    """Say who does what, by mode."""
    names: dict[str, list[Function]] = {}
    for name, cell in advice.functions.items():
        names.setdefault(cell.mode, []).append(name)
    return "\n".join(
        pen.say(
            words.RUN_SO,
            mode=MODES[mode].name,
            functions=", ".join(pen.say(FUNCTIONS[name].name).lower() for name in names[mode]),
        )
        for mode in MODES
        if mode in names
    )


def _drawn(advice: Advice) -> list[Reason]:
    return [*in_favour(advice.reasons)[:_FOR], *against_it(advice.reasons)[:_AGAINST]]


def _why(pen: Pen, advice: Advice) -> dict[str, JsonValue] | None:
    reasons = _drawn(advice)
    most = max((abs(one.strength) for one in reasons), default=0.0)
    if not reasons:
        return None
    return {
        "favour": pen.say(words.PULLS_FOR),
        "against": pen.say(words.PULLS_AGAINST),
        "reasons": [
            {"words": raised(clause(pen, one)), "pull": round(one.strength / most, 3)}
            for one in reasons
        ],
        "foot": pen.say(words.PULLS_DRAWN),
    }


def _why_told(pen: Pen, advice: Advice) -> str:
    """Say what speaks for the verdict, and what against it."""
    sides = (
        (words.TOLD_FOR, in_favour(advice.reasons)[:_FOR]),
        (words.TOLD_AGAINST, against_it(advice.reasons)[:_AGAINST]),
    )
    told = [
        pen.say(text, facts=pen.joined(clause(pen, one) for one in reasons))
        for text, reasons in sides
        if reasons
    ]
    return "\n".join(told) or pen.say(remarks.UNMOVED)


def _costs(pen: Pen, advice: Advice) -> dict[str, JsonValue] | None:
    if advice.costs is None:
        return None
    ranges = advice.costs.forms
    euros = in_euros(pen.session.answers)
    most = max(high for _, _, high in ranges.values())
    rows: list[JsonValue] = [
        {
            "name": name,
            "range": _range(pen, found, 1 if euros else ranges["recommended"][1]),
            "bar": [round(amount / most, 3) for amount in found],
            "advised": at == 0,
        }
        for at, (name, found) in enumerate(_named_costs(pen, advice.costs))
    ]
    return {"rows": rows, "foot": pen.say(words.COSTS_DRAWN if euros else words.RATIOS_DRAWN)}


def _named_costs(pen: Pen, costs: Costs) -> list[tuple[str, Range]]:
    ranges = costs.forms
    split = (pen.say(words.SPLIT), ranges["recommended"])
    return [split, *((pen.say(term.name), ranges[form]) for form, term in FORMS.items())]


def _range(pen: Pen, found: Range, unit: int) -> str:
    low, _, high = found
    if unit == 1:
        return money_range(low, high, pen.locale)
    ratios = number_range(_rounded(low / unit), _rounded(high / unit), pen.locale)
    return pen.say(words.TIMES, ratios=ratios)


def _rounded(ratio: float) -> float:
    return round(ratio) if ratio >= _MANY else round(ratio, 1)


def _costs_told(pen: Pen, advice: Advice) -> str:
    """Say the ranges, or how the forms compare, or why neither can be said."""
    if advice.costs is None:
        return pen.say(remarks.COSTS_UNKNOWN)
    if not in_euros(pen.session.answers):
        return "\n".join(compared(pen, advice.costs, form) for form in FORMS)
    return "\n".join(
        pen.say(remarks.COST_OF, form=name, range=_range(pen, found, 1))
        for name, found in _named_costs(pen, advice.costs)
    )


_Drawn = Callable[[Pen, Advice], dict[str, JsonValue] | None]
_Told = Callable[[Pen, Advice], str]
_PAGES: Final[Mapping[State, tuple[Paper, _Drawn, _Told]]] = {
    State.SPLIT: ("split", _split, _split_told),
    State.WHY: ("why", _why, _why_told),
    State.COSTS: ("costs", _costs, _costs_told),
}
