"""The screen of the costs."""

from datetime import date

from bot.languages import day, listed, money, money_range, number, percent
from bot.pages.advising import pictured, ways
from bot.pages.assessed import advice_of
from bot.pages.screens import Pen, Screen, folded, lines, stacked
from bot.pages.wording import in_euros
from dialogs import words
from scoring.advice import Costs
from scoring.knowledge.costs import (
    BUDGET_TOO_LOW,
    ELSEWHERE,
    HOW_TO_READ,
    IN_THE_UK,
    NOT_COUNTED,
    RATIOS,
    ROTA_WHY,
    SHARES,
)
from scoring.knowledge.costs import BY_ID as ITEMS
from scoring.knowledge.forms import FORMS
from scoring.knowledge.glossary import (
    FUNCTIONS,
)
from scoring.knowledge.records import Verdict
from scoring.texts import Text


def costs_screen(pen: Pen) -> Screen:
    """Draw what each form would cost a year: ranges, how they are counted, what is left out."""
    advice = advice_of(pen)
    country = pen.session.answers.get("country")
    if advice.costs is None:
        return Screen(lines(pen.title, pen.say(words.COSTS_UNKNOWN)), ways(pen))
    euros = in_euros(pen.session.answers)
    head, rows = (_amounts if euros else _ratios)(pen, advice.costs)
    caution = IN_THE_UK if country == "gb" else ELSEWHERE if euros else RATIOS
    left_out = stacked(*(f"• {pen.say(text)}" for text in NOT_COUNTED))
    text = lines(
        pen.title,
        head,
        stacked(pen.say(words.COST_COMPARED), *rows),
        pen.say(BUDGET_TOO_LOW) if euros and advice.costs.within_reach is False else None,
        pen.say(words.COSTS_AS_OF, date=day(date.fromisoformat(advice.costs.as_of), pen.locale))
        if euros
        else None,
        pen.say(caution) if country != "fr" else None,
        pen.say(HOW_TO_READ),
        _folded(pen, words.COSTS_HOW, formulas(pen)),
        _folded(pen, words.COSTS_NOT_COUNTED, left_out),
    )
    return Screen(text, pictured(pen))


def _folded(pen: Pen, head: Text, text: str) -> str:
    return folded(pen.head(head), text)


def _amounts(pen: Pen, costs: Costs) -> tuple[str, list[str]]:
    """What the split costs, and each form."""
    ranges = {
        form: money_range(low, high, pen.locale) for form, (low, _, high) in costs.forms.items()
    }
    rows = [
        pen.say(words.COST_OF, form=term.name, range=ranges[form]) for form, term in FORMS.items()
    ]
    return pen.head(words.COST_SPLIT, range=ranges["recommended"]), rows


def _ratios(pen: Pen, costs: Costs) -> tuple[None, list[str]]:
    """Where euros of France say nothing: how the forms compare with the split."""
    return None, [compared(pen, costs, form) for form in FORMS]


def compared(pen: Pen, costs: Costs, form: Verdict) -> str:
    """Say how a form compares with the split, where euros of France say nothing."""
    ratio = round(costs.forms[form][1] / costs.forms["recommended"][1], 1)
    if ratio == 1:
        return pen.say(words.COST_SAME, form=FORMS[form].name)
    return pen.say(words.COST_RATIO, form=FORMS[form].name, ratio=number(ratio, pen.locale))


def formulas(pen: Pen) -> str:
    """Say how the costs are counted, a form a line."""
    seats, fee, share = ITEMS["seats_per_it_person"], ITEMS["seat_month"], ITEMS["hybrid_share"]
    shares = [
        f"{pen.say(FUNCTIONS[one].name).lower()} {percent(share / 100, pen.locale)}"
        for one, share in SHARES.items()
    ]
    return stacked(
        pen.say(words.COST_BLEND, shares=listed(shares, pen.locale)),
        pen.say(
            words.COST_IN_HOUSE,
            few=number(seats.high, pen.locale),
            many=number(seats.low, pen.locale),
        ),
        pen.say(ROTA_WHY) if pen.session.answers.get("hours") == "always" else None,
        pen.say(
            words.COST_OUTSOURCED,
            low=money(fee.low, pen.locale),
            high=money(fee.high, pen.locale),
        ),
        pen.say(
            words.COST_HYBRID,
            low=percent(share.low, pen.locale),
            high=percent(share.high, pen.locale),
        ),
    )
