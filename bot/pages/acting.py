"""The screens of the plan: what is open, by quarter; one action; what is marked."""

from collections.abc import Iterator, Sequence
from typing import Final

from bot.languages import listed, say
from bot.pages.advising import task, ways
from bot.pages.assessed import advice_of
from bot.pages.screens import Button, Pen, Screen, folded, lines, paired, stacked
from bot.pages.wording import called, sign_of, steps, title
from dialogs import follow_words, words
from dialogs.course import Course, course, known, on_screen
from dialogs.events import Mark, Plan, Remind, Task
from dialogs.session import Mark as Said
from dialogs.session import Marked, Part
from scoring.advice import Step
from scoring.knowledge.glossary import EFFORTS, QUARTERS, WHEN, WHO
from scoring.knowledge.practices import BY_ID as PRACTICES
from scoring.texts import Text

_SHOWN: Final = 4  # of a quarter; the rest is on its own page
_PARTS: Final[tuple[Part, ...]] = ("1", "2", "3", "4")


def plan_screen(pen: Pen) -> Screen:
    """Draw what to do: the first actions, which open, then what follows by quarter, folded."""
    plan = _course(pen)
    first = [_action(pen, place, one) for place, one in enumerate(plan.first, 1)]
    text = lines(
        stacked(pen.title, progress(pen)),
        *(first or [pen.say(follow_words.NOTHING_OPEN)]),
        *(_quarter(pen, name, due) for name, due in zip(QUARTERS, plan.quarters, strict=True)),
        pen.say(follow_words.TO_MARK) if first else None,
    )
    parts = [
        pen.named(say(follow_words.QUARTER, pen.locale, n=int(part)), Plan(part))
        for part, due in zip(_PARTS, plan.quarters, strict=True)
        if due
    ]
    if pen.session.marks:
        parts.append(pen.button(follow_words.MARKED_PART, Plan("marked")))
    parts.append(pen.button(follow_words.REMINDERS_BUTTON, Remind()))
    return Screen(text, (*paired([*_openers(pen), *parts]), *ways(pen)))


def quarter_screen(pen: Pen) -> Screen:
    """Draw all that is open in a quarter, or all that is marked."""
    part = pen.session.part
    if part is None:
        raise LookupError("no part of the plan is to be shown")
    if part == "marked":
        return _marked_screen(pen)
    place = _PARTS.index(part)
    due = _course(pen).quarters[place]
    rows = [f"{place}. {task(pen, one)}" for place, one in enumerate(due, 1)]
    head = pen.head(QUARTERS[place])
    text = lines(head, stacked(*rows) or pen.say(follow_words.NOTHING_OPEN))
    return Screen(text, (*paired(_openers(pen)), *ways(pen)))


def _marked_screen(pen: Pen) -> Screen:
    marked = pen.session.marks
    shown = on_screen(advice_of(pen), pen.session)
    rows = [f"{place}. {_marked(pen, name, marked[name])}" for place, name in enumerate(shown, 1)]
    left = len(marked) - len(shown)
    head = pen.head(follow_words.MARKED_PART)
    text = lines(
        stacked(head, progress(pen)),
        stacked(*rows) or pen.say(follow_words.NOTHING_OPEN),
        pen.say(words.MORE_DUE, n=left) if left > 0 else None,
    )
    return Screen(text, (*paired(_openers(pen)), *ways(pen)))


def action_screen(pen: Pen) -> Screen:
    """Draw one action: what, why, who, how long, how it is known to be done, and its mark."""
    name = pen.session.task
    if name is None:
        raise LookupError("no action is to be shown")
    practice = PRACTICES[name]
    step = steps(advice_of(pen)).get(name)
    marked = pen.session.marks.get(name)
    facts = [WHEN[practice.when], WHO[step.who if step else practice.who]]
    facts.append(EFFORTS[practice.effort])
    if step and step.check:
        facts.append(words.CHECK)
    text = lines(
        stacked(
            f"<b>{called(name, step, pen.locale)}</b>",
            " · ".join(pen.say(one) for one in facts),
        ),
        pen.say(practice.body),
        f"<i>{pen.say(words.DONE_WHEN, check=sign_of(practice, pen.locale))}</i>",
        _told_mark(pen, marked),
    )
    buttons = marks(pen, name, marked.mark if marked else None)
    return Screen(text, (*paired(buttons), *ways(pen)))


def _told_mark(pen: Pen, marked: Marked | None) -> str | None:
    if marked is None:
        return None
    return pen.head(follow_words.MARKED_AS, mark=follow_words.MARKED[marked.mark])


def marks(pen: Pen, practice: str, marked: Said | None) -> list[Button]:
    """Draw the buttons that mark an action, but for the mark that it has."""
    buttons = [
        pen.button(label, Mark(practice, mark))
        for mark, label in follow_words.MARK_BUTTONS.items()
        if mark != marked
    ]
    if marked:
        buttons.append(pen.button(follow_words.OPEN_AGAIN, Mark(practice, "open")))
    return buttons


def progress(pen: Pen) -> str | None:
    """Count what is marked, in words."""
    said = [marked.mark for _, marked in known(pen.session.marks)]
    counts = [
        pen.say(text, n=said.count(mark))
        for mark, text in follow_words.PROGRESS.items()
        if mark in said
    ]
    if not counts:
        return None
    return pen.say(follow_words.SO_FAR, progress=listed(counts, pen.locale))


def marked_lines(pen: Pen) -> Iterator[str]:
    """Give what is marked, a line each."""
    for name, marked in known(pen.session.marks):
        yield f"• {_marked(pen, name, marked)}"


def _marked(pen: Pen, name: str, marked: Marked) -> str:
    named = called(name, steps(advice_of(pen)).get(name), pen.locale)
    return pen.say(follow_words.MARKED_LINE, title=named, mark=follow_words.MARKED[marked.mark])


def _course(pen: Pen) -> Course:
    return course(advice_of(pen), pen.session.marks)


def _openers(pen: Pen) -> list[Button]:
    """Draw a button for each action that the page lists, which opens it."""
    return [
        pen.named(say(follow_words.ACTION, pen.locale, n=place), Task(name))
        for place, name in enumerate(on_screen(advice_of(pen), pen.session), 1)
    ]


def _action(pen: Pen, place: int, step: Step) -> str:
    facts = [WHEN[PRACTICES[step.id].when], WHO[step.who], EFFORTS[step.effort]]
    if step.check:
        facts.append(words.CHECK)
    told = " · ".join(pen.say(one) for one in facts)
    return f"{place}. <b>{title(step, pen.locale)}</b>\n{told}"


def _quarter(pen: Pen, name: Text, due: Sequence[Step]) -> str | None:
    rows = [
        f"• {pen.say(words.DUE, title=title(step, pen.locale), who=WHO[step.who])}"
        for step in due[:_SHOWN]
    ]
    left = len(due) - _SHOWN
    more = pen.say(words.MORE_DUE, n=left) if left > 0 else None
    return stacked(pen.head(name), folded(*rows, more)) if rows else None
