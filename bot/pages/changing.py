"""What a change of answers does to the advice, in a line or two."""

from collections.abc import Iterator
from typing import Final

from bot.languages import money_range, say
from bot.pages import words
from bot.pages.assessed import advice_of
from bot.pages.screens import Pen, spaced, stacked
from bot.pages.wording import first_steps, in_euros, label, title
from dialogs.assessed import assessed
from dialogs.words import ABOUT
from scoring import Advice
from scoring.knowledge.glossary import CERTAINTIES, FUNCTIONS, VERDICTS
from scoring.knowledge.questions import QUESTIONS
from scoring.knowledge.records import Certainty, Function, Mode, Question
from scoring.texts import Text

_TOLD: Final = 3  # functions that move; more are counted
_FAR: Final = 0.1  # of the costs, from which another amount is worth a word
_SURE: Final[tuple[Certainty, ...]] = ("open", "rather", "clear")
_NOW: Final[dict[Mode, Text]] = {
    "in_house": words.NOW_IN_HOUSE,
    "shared": words.NOW_SHARED,
    "outsourced": words.NOW_OUTSOURCED,
}


def changed(pen: Pen) -> str | None:
    """Say what was answered last and what that changed; None where nothing was."""
    held = pen.session.before
    if held is None:
        return None
    before, after = assessed(held), advice_of(pen)
    given = pen.joined(
        pen.say(words.GIVEN, question=one.short, answer=_answered(pen, one))
        for one in QUESTIONS
        if pen.session.answers.get(one.id, "") != held.get(one.id, "")
    )
    told = spaced(*_told(pen, before, after))
    return f"<blockquote>{stacked(f'<b>{given}</b>', told)}</blockquote>"


def _answered(pen: Pen, question: Question) -> str:
    noted = pen.session.noted
    answer = label(question, pen.session.answers.get(question.id), pen.locale)
    about = noted is not None and noted.question == question.id and noted.about
    return say(ABOUT, pen.locale, answer=answer) if about else answer


def _told(pen: Pen, before: Advice, after: Advice) -> Iterator[str | None]:
    """Say what changed, the weightiest first; what is to be done or paid where nothing else is."""
    moves = moved(before, after)
    turn = turned(pen, before, after)
    begins = [] if moves else starts(pen, before, after)[:1]
    stays = pen.say(words.STAYS, verdict=verdict_of(pen, after)) if moves or begins else None
    yield turn or stays
    if len(moves) > _TOLD:
        yield pen.say(words.MANY_MOVE, n=len(moves))
    else:
        yield from _moves(pen, moves)
    for name in begins:
        yield pen.say(words.NOW_FIRST, title=name)
    if not (turn or moves or begins):
        yield pen.say(words.NOTHING)
        yield _costs(pen, before, after)


def _costs(pen: Pen, before: Advice, after: Advice) -> str | None:
    """Say what the split would cost, where that is another amount by far."""
    if not (before.costs and after.costs and in_euros(pen.session.answers)):
        return None
    was, now = (one.forms["recommended"] for one in (before.costs, after.costs))
    if abs(now[1] - was[1]) < _FAR * was[1]:
        return None
    amounts = [money_range(low, high, pen.locale) for low, _, high in (was, now)]
    return pen.say(words.NOW_COSTS, before=amounts[0], after=amounts[1])


def turned(pen: Pen, before: Advice, after: Advice) -> str | None:
    """Say that another verdict leads, or that it is more or less sure; None where it is as sure."""
    was, now = before.certainty, after.certainty
    if before.verdict != after.verdict:
        verdicts = verdict_of(pen, before), verdict_of(pen, after)
        return pen.say(words.TURNS, before=verdicts[0], after=verdicts[1])
    if was == now:
        return None
    surer = _SURE.index(now) > _SURE.index(was)
    return pen.say(
        words.SURER if surer else words.LESS_SURE,
        before=CERTAINTIES[was].name,
        after=CERTAINTIES[now].name,
    )


def verdict_of(pen: Pen, advice: Advice) -> str:
    """Give the verdict in a word, and how sure it is."""
    word, sure = VERDICTS[advice.verdict].word, CERTAINTIES[advice.certainty].name
    return f"{pen.say(word)} · {pen.say(sure)}"


def moved(before: Advice, after: Advice) -> dict[Function, Mode]:
    """Give the functions that change hands, with who runs them then."""
    return {
        name: cell.mode
        for name, cell in after.functions.items()
        if cell.mode != before.functions[name].mode
    }


def _moves(pen: Pen, moves: dict[Function, Mode]) -> Iterator[str]:
    for mode, text in _NOW.items():
        names = [pen.say(FUNCTIONS[name].name).lower() for name in moves if moves[name] == mode]
        if names:
            yield pen.say(text, functions=", ".join(names))


def starts(pen: Pen, before: Advice, after: Advice) -> list[str]:
    """Name what comes among the first things to do."""
    marks = pen.session.marks
    was = {step.id for step in first_steps(before, marks)}
    return [title(step, pen.locale) for step in first_steps(after, marks) if step.id not in was]
