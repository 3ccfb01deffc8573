"""The screen that sets two companies side by side."""

from collections.abc import Iterator
from typing import NamedTuple

from bot.languages import money_range
from bot.pages import company_words as words
from bot.pages.assessed import advice_of
from bot.pages.changing import moved
from bot.pages.companies import name_of
from bot.pages.screens import Pen, Screen, lines, stacked
from bot.pages.wording import first_steps, in_euros, title
from dialogs.assessed import assessed
from dialogs.companies import looked_at
from dialogs.events import Back
from dialogs.session import Told
from dialogs.words import BACK
from scoring import Advice
from scoring.knowledge.glossary import CERTAINTIES, EFFORTS, FUNCTIONS, MODES, VERDICTS, WHO


class _One(NamedTuple):
    """A company that is set beside another."""

    name: str
    told: Told
    advice: Advice


def versus_screen(pen: Pen) -> Screen:
    """Draw the company talked about and the one looked at: where they differ, what comes first."""
    other = looked_at(pen.session)
    if other is None:
        raise LookupError("no company is looked at")
    both = [
        _One(name_of(pen, pen.session.company), pen.session, advice_of(pen)),
        _One(name_of(pen, other.name), other, assessed(other.answers)),
    ]
    differing = list(_cells(pen, *(one.advice for one in both)))
    text = lines(
        pen.title,
        stacked(*(_verdict(pen, one) for one in both)),
        stacked(pen.head(words.DIFFERENCES), *differing)
        if differing
        else pen.say(words.NO_DIFFERENCE),
        stacked(pen.head(words.FIRST), *(_first(pen, one) for one in both)),
        stacked(pen.head(words.COSTS), *(_cost(pen, one) for one in both)),
    )
    return Screen(text, ((pen.button(BACK, Back()),),))


def _verdict(pen: Pen, one: _One) -> str:
    verdict, sure = VERDICTS[one.advice.verdict].word, CERTAINTIES[one.advice.certainty].name
    return pen.say(words.VERDICT_OF, company=one.name, verdict=verdict, certainty=sure)


def _cells(pen: Pen, one: Advice, other: Advice) -> Iterator[str]:
    for function, mode in moved(one, other).items():
        yield pen.say(
            words.CELLS,
            function=FUNCTIONS[function].name,
            one=MODES[one.functions[function].mode].name,
            other=MODES[mode].name,
        )


def _first(pen: Pen, one: _One) -> str | None:
    step = next(iter(first_steps(one.advice, one.told.marks)), None)
    if step is None:
        return None
    who, effort = WHO[step.who], EFFORTS[step.effort]
    return pen.say(
        words.FIRST_OF, company=one.name, title=title(step, pen.locale), who=who, effort=effort
    )


def _cost(pen: Pen, one: _One) -> str:
    if not in_euros(one.told.answers):
        return pen.say(words.COST_ELSEWHERE, company=one.name)
    if one.advice.costs is None:
        return pen.say(words.COST_NO_SEATS, company=one.name)
    low, _, high = one.advice.costs.forms["recommended"]
    return pen.say(words.COST_OF, company=one.name, range=money_range(low, high, pen.locale))
