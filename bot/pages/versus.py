"""The screen that sets two companies side by side."""

from collections.abc import Iterator
from typing import NamedTuple

from bot.languages import money_range
from bot.pages import company_words as words
from bot.pages.assessed import advice_of
from bot.pages.companies import name_of
from bot.pages.screens import Pen, Screen, lines, stacked
from bot.pages.wording import first_steps, in_euros, title
from dialogs.assessed import assessed
from dialogs.companies import looked_at
from dialogs.events import Back
from dialogs.session import Told
from dialogs.words import BACK, TITLES
from scoring import Advice
from scoring.knowledge.glossary import CERTAINTIES, EFFORTS, FUNCTIONS, MODES, VERDICTS, WHO
from scoring.texts import Text


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
        f"<b>{pen.say(TITLES[pen.session.state])}</b>",
        stacked(*(_verdict(pen, one) for one in both)),
        stacked(_head(pen, words.DIFFERENCES), *differing)
        if differing
        else pen.say(words.NO_DIFFERENCE),
        stacked(_head(pen, words.FIRST), *(_first(pen, one) for one in both)),
        stacked(_head(pen, words.COSTS), *(_cost(pen, one) for one in both)),
    )
    return Screen(text, ((pen.button(BACK, Back()),),))


def _head(pen: Pen, text: Text) -> str:
    return f"<b>{pen.say(text)}</b>"


def _verdict(pen: Pen, one: _One) -> str:
    verdict, sure = VERDICTS[one.advice.verdict].word, CERTAINTIES[one.advice.certainty].name
    return pen.say(words.VERDICT_OF, company=one.name, verdict=verdict, certainty=sure)


def _cells(pen: Pen, one: Advice, other: Advice) -> Iterator[str]:
    for function, cell in one.functions.items():
        modes = MODES[cell.mode].name, MODES[other.functions[function].mode].name
        if modes[0] != modes[1]:
            name = FUNCTIONS[function].name
            yield pen.say(words.CELLS, function=name, one=modes[0], other=modes[1])


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
