"""The screens of what follows from the advice: the plan, the costs, and what if."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from bot.languages import day, listed, money, money_range, number, percent
from bot.pages.advising import ways
from bot.pages.assessed import advice_of
from bot.pages.screens import Pen, Screen, lines, stacked
from bot.pages.wording import label
from dialogs import words
from dialogs.assessed import assessed
from dialogs.events import Back, Edit, Suppose
from dialogs.words import BACK, TITLES
from scoring import Advice
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
    CERTAINTIES,
    FUNCTIONS,
    MODES,
    VERDICTS,
)
from scoring.knowledge.questions import BY_ID, QUESTIONS
from scoring.knowledge.records import Verdict
from scoring.texts import Text

EUROS: Final = {None, "fr", "be", "lu"}  # where the amounts are of use, or may be


def costs_screen(pen: Pen) -> Screen:
    """Draw what each form would cost a year: ranges, how they are counted, what is left out."""
    advice = advice_of(pen)
    country = pen.session.answers.get("country")
    top = f"<b>{pen.say(TITLES[pen.session.state])}</b>"
    if advice.costs is None:
        return Screen(lines(top, pen.say(words.COSTS_UNKNOWN)), ways(pen))
    euros = country in EUROS
    head, rows = (_amounts if euros else _ratios)(pen, advice.costs)
    caution = IN_THE_UK if country == "gb" else ELSEWHERE if euros else RATIOS
    left_out = stacked(*(f"• {pen.say(text)}" for text in NOT_COUNTED))
    text = lines(
        top,
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
    return Screen(text, ways(pen))


def _folded(pen: Pen, head: Text, text: str) -> str:
    return f"<blockquote expandable><b>{pen.say(head)}</b>\n{text}</blockquote>"


def _amounts(pen: Pen, costs: Costs) -> tuple[str, list[str]]:
    """What the split costs, and each form."""
    ranges = {
        form: money_range(low, high, pen.locale) for form, (low, _, high) in costs.forms.items()
    }
    rows = [
        pen.say(words.COST_OF, form=term.name, range=ranges[form]) for form, term in FORMS.items()
    ]
    return f"<b>{pen.say(words.COST_SPLIT, range=ranges['recommended'])}</b>", rows


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


def supposing_screen(pen: Pen) -> Screen:
    """Ask which answer to try another of."""
    given = [question for question in QUESTIONS if question.id in pen.session.answers]
    head = f"<b>{pen.say(TITLES[pen.session.state])}</b>"
    buttons = tuple((pen.button(question.short, Suppose(question.id)),) for question in given)
    text = lines(head, pen.say(words.SUPPOSING))
    return Screen(text, (*buttons, (pen.button(BACK, Back()),)))


def comparing_screen(pen: Pen) -> Screen:
    """Draw before and after of an answer that is only tried."""
    supposed = pen.session.supposed
    if supposed is None:
        raise LookupError("no answer is tried")
    question = BY_ID[supposed.question]
    before = advice_of(pen)
    after = assessed({**pen.session.answers, question.id: supposed.value})
    tried = label(question, supposed.value, pen.locale)
    text = lines(
        f"<b>{pen.say(TITLES[pen.session.state])}</b>",
        pen.say(words.IF_ANSWER, question=question.short, answer=tried),
        f"<b>{_turned(pen, before, after)}</b>",
        stacked(*_cells(pen, before, after)) or pen.say(words.IF_NO_CELL),
    )
    back = (pen.button(BACK, Back()), pen.button(words.KEEP, Edit(question.id)))
    return Screen(text, (back,))


def _verdict(pen: Pen, advice: Advice) -> str:
    word, sure = VERDICTS[advice.verdict].word, CERTAINTIES[advice.certainty].name
    return f"{pen.say(word)} · {pen.say(sure)}"


def _turned(pen: Pen, before: Advice, after: Advice) -> str:
    was, now = _verdict(pen, before), _verdict(pen, after)
    if before.verdict == after.verdict:
        return pen.say(words.IF_STAYS, verdict=now if was == now else f"{was} → {now}")
    return pen.say(words.IF_TURNS, before=was, after=now)


def _cells(pen: Pen, before: Advice, after: Advice) -> Iterator[str]:
    for name, cell in before.functions.items():
        mode = after.functions[name].mode
        if mode != cell.mode:
            yield pen.say(
                words.IF_CELL,
                function=FUNCTIONS[name].name,
                before=MODES[cell.mode].name,
                after=MODES[mode].name,
            )
