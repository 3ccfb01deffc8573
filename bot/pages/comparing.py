"""The screens of what if: another answer tried, before and after side by side."""

from collections.abc import Iterator
from typing import Final

from bot.languages import number, number_range
from bot.pages import words
from bot.pages.assessed import advice_of
from bot.pages.changing import moved, starts, turned, verdict_of
from bot.pages.screens import Pen, Screen, lines, stacked
from bot.pages.wording import in_euros, label
from dialogs import words as remarks
from dialogs.assessed import assessed
from dialogs.events import Advise, Back, Suppose, Yes
from dialogs.words import ADVICE, BACK
from scoring import Advice
from scoring.advice import Range
from scoring.answers import Answer
from scoring.knowledge.glossary import CERTAINTIES, FUNCTIONS, MODES, VERDICTS
from scoring.knowledge.questions import BY_ID, QUESTIONS
from scoring.texts import Text

_WIDTH: Final = 11  # letters of the first column: both fit a phone 360 pixels wide
_FEW: Final = 10  # thousands, below which a tenth counts


def supposing_screen(pen: Pen) -> Screen:
    """Ask which answer to try another of."""
    given = [question for question in QUESTIONS if question.id in pen.session.answers]
    buttons = tuple((pen.button(question.short, Suppose(question.id)),) for question in given)
    text = lines(pen.title, pen.say(remarks.SUPPOSING))
    return Screen(text, (*buttons, (pen.button(BACK, Back()),)))


def comparing_screen(pen: Pen) -> Screen:
    """Draw before and after of an answer that is only tried, in words and then side by side."""
    supposed = pen.session.supposed
    if supposed is None:
        raise LookupError("no answer is tried")
    question = BY_ID[supposed.question]
    answers = {**pen.session.answers, question.id: supposed.value}
    before, after = advice_of(pen), assessed(answers)
    tried = label(question, supposed.value, pen.locale)
    turn = turned(pen, before, after) or pen.say(words.STAYS, verdict=verdict_of(pen, after))
    text = lines(
        pen.title,
        pen.say(words.IF_ANSWER, question=question.short, answer=tried),
        stacked(f"<b>{turn}</b>", None if moved(before, after) else pen.say(words.NO_CELL)),
        f"<pre>{stacked(*_table(pen, before, after, answers))}</pre>",
        _starts(pen, before, after),
        _dearer(pen, before, after, answers),
    )
    back = (pen.button(BACK, Back()), pen.button(ADVICE, Advise()))
    return Screen(text, ((pen.button(words.KEEP, Yes()),), back))


def _starts(pen: Pen, before: Advice, after: Advice) -> str | None:
    rows = [f"• {one}" for one in starts(pen, before, after)]
    return stacked(pen.say(words.STARTS), *rows) if rows else None


def _table(pen: Pen, before: Advice, after: Advice, answers: dict[str, Answer]) -> Iterator[str]:
    """Give before and after in two columns, each pair under what it is of."""
    yield _pair(pen.say(words.BEFORE), pen.say(words.AFTER))
    yield pen.say(words.VERDICT)
    yield _texts(pen, VERDICTS[before.verdict].word, VERDICTS[after.verdict].word)
    yield pen.say(words.CERTAINTY)
    yield _texts(pen, CERTAINTIES[before.certainty].name, CERTAINTIES[after.certainty].name)
    for name, mode in moved(before, after).items():
        yield pen.say(FUNCTIONS[name].name)
        yield _texts(pen, MODES[before.functions[name].mode].name, MODES[mode].name)
    if before.costs and after.costs and in_euros(answers):
        yield pen.say(words.THOUSANDS)
        ranges = (one.forms["recommended"] for one in (before.costs, after.costs))
        yield _pair(*(_thousands(pen, each) for each in ranges))


def _texts(pen: Pen, before: Text, after: Text) -> str:
    return _pair(pen.say(before), pen.say(after))


def _pair(before: str, after: str) -> str:
    return f"  {before:<{_WIDTH}} → {after}"


def _thousands(pen: Pen, amounts: Range) -> str:
    low, _, high = (each / 1000 for each in amounts)
    digits = 1 if low < _FEW else None
    return number_range(round(low, digits), round(high, digits), pen.locale)


def _dearer(pen: Pen, before: Advice, after: Advice, answers: dict[str, Answer]) -> str | None:
    """Say how the costs compare, where euros of France say nothing."""
    if before.costs is None or after.costs is None or in_euros(answers):
        return None
    mids = [one.forms["recommended"][1] for one in (before.costs, after.costs)]
    ratio = round(mids[1] / mids[0], 1)
    if ratio == 1:
        return None
    return pen.say(words.COST_RATIO, ratio=number(ratio, pen.locale))
