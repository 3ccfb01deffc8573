"""What the report says of costs: ranges, how they are counted, what is left out."""

from datetime import date

from bot.languages import day, money_range
from bot.pages.planning import compared, formulas
from bot.pages.screens import Pen
from bot.pages.wording import in_euros
from bot.papers import words
from bot.papers.blocks import Block, items, named, section, table, told
from dialogs import words as remarks
from scoring import Advice
from scoring.advice import Costs
from scoring.knowledge.costs import (
    BUDGET_TOO_LOW,
    ELSEWHERE,
    HOW_TO_READ,
    IN_THE_UK,
    NOT_COUNTED,
    RATIOS,
)
from scoring.knowledge.forms import FORMS


def costs(pen: Pen, advice: Advice) -> Block:
    """Say what the split and each form would cost a year, or why that cannot be said."""
    found = advice.costs
    if found is None:
        return section(pen.say(words.COSTS), told(pen.say(remarks.COSTS_UNKNOWN)))
    country = pen.session.answers.get("country")
    euros = in_euros(pen.session.answers)
    caution = IN_THE_UK if country == "gb" else ELSEWHERE if euros else RATIOS
    dated = pen.say(remarks.COSTS_AS_OF, date=day(date.fromisoformat(found.as_of), pen.locale))
    return section(
        pen.say(words.COSTS),
        _ranges(pen, found) if euros else items(compared(pen, found, form) for form in FORMS),
        told(
            pen.say(BUDGET_TOO_LOW) if euros and found.within_reach is False else None,
            dated if euros else None,
            pen.say(caution) if country != "fr" else None,
            pen.say(HOW_TO_READ),
        ),
        named(pen.say(words.ASSUMPTIONS)),
        items(formulas(pen).split("\n")),
        named(pen.say(remarks.COSTS_NOT_COUNTED)),
        items(pen.say(text) for text in NOT_COUNTED),
    )


def _ranges(pen: Pen, found: Costs) -> Block | None:
    split = (pen.say(words.SPLIT), found.forms["recommended"])
    forms = [(pen.say(term.name), found.forms[form]) for form, term in FORMS.items()]
    rows = [(name, money_range(low, high, pen.locale)) for name, (low, _, high) in (split, *forms)]
    return table(pen, ((words.FORM, 1.0), (words.A_YEAR, 1.0)), rows)
