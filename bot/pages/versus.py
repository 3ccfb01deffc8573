"""The screen that sets two companies side by side."""

from collections.abc import Iterator

from bot.languages import money_range
from bot.pages import company_words as words
from bot.pages.advising import first_steps, task
from bot.pages.assessed import advice_of, assessed
from bot.pages.companies import name_of
from bot.pages.planning import EUROS
from bot.pages.screens import Pen, Screen, lines, stacked
from dialogs.companies import looked_at
from dialogs.events import Back
from dialogs.words import BACK, TITLES
from scoring import Advice
from scoring.answers import Answer
from scoring.knowledge.glossary import CERTAINTIES, FUNCTIONS, MODES, VERDICTS
from scoring.texts import Text


def versus_screen(pen: Pen) -> Screen:
    """Draw the company talked about and the one looked at: where they differ, what comes first."""
    other = looked_at(pen.session)
    if other is None:
        raise LookupError("no company is looked at")
    names = [name_of(pen, pen.session.company), name_of(pen, other.name)]
    advices = [advice_of(pen), assessed(other.answers)]
    countries = [answers.get("country") for answers in (pen.session.answers, other.answers)]
    both = list(zip(names, advices, countries, strict=True))
    differing = list(_cells(pen, *advices))
    text = lines(
        f"<b>{pen.say(TITLES[pen.session.state])}</b>",
        stacked(*(_verdict(pen, name, advice) for name, advice, _ in both)),
        stacked(_head(pen, words.DIFFERENCES), *differing)
        if differing
        else pen.say(words.NO_DIFFERENCE),
        stacked(_head(pen, words.FIRST), *(_first(pen, name, advice) for name, advice, _ in both)),
        stacked(_head(pen, words.COSTS), *(_cost(pen, *one) for one in both)),
    )
    return Screen(text, ((pen.button(BACK, Back()),),))


def _head(pen: Pen, text: Text) -> str:
    return f"<b>{pen.say(text)}</b>"


def _verdict(pen: Pen, name: str, advice: Advice) -> str:
    verdict, sure = VERDICTS[advice.verdict].word, CERTAINTIES[advice.certainty].name
    return pen.say(words.VERDICT_OF, company=name, verdict=verdict, certainty=sure)


def _cells(pen: Pen, one: Advice, other: Advice) -> Iterator[str]:
    for function, cell in one.functions.items():
        modes = MODES[cell.mode].name, MODES[other.functions[function].mode].name
        if modes[0] != modes[1]:
            name = FUNCTIONS[function].name
            yield pen.say(words.CELLS, function=name, one=modes[0], other=modes[1])


def _first(pen: Pen, name: str, advice: Advice) -> str | None:
    step = next(iter(first_steps(advice)), None)
    return pen.say(words.FIRST_OF, company=name, task=task(pen, step)) if step else None


def _cost(pen: Pen, name: str, advice: Advice, country: Answer) -> str:
    if country not in EUROS:
        return pen.say(words.COST_ELSEWHERE, company=name)
    if advice.costs is None:
        return pen.say(words.COST_NO_SEATS, company=name)
    low, _, high = advice.costs.forms["recommended"]
    return pen.say(words.COST_OF, company=name, range=money_range(low, high, pen.locale))
