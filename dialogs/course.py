"""The plan as it stands once actions are marked: what is done gives way to what comes next."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from dialogs.session import Marked, Session
from scoring import Advice
from scoring.advice import Step
from scoring.knowledge.practices import BY_ID as PRACTICES
from scoring.plan import MOST_ACTIONS

#: As many of what was marked fit a message, the latest.
_MARKED: Final = 24


class Course(NamedTuple):
    """What is open: the first actions, and what follows in each of the four quarters."""

    first: tuple[Step, ...]
    quarters: tuple[tuple[Step, ...], ...]


def course(advice: Advice, marks: Mapping[str, Marked]) -> Course:
    """Lay the plan anew without what is marked; what follows moves up among the first."""
    first: list[Step] = [action for action in advice.actions if action.id not in marks]
    quarters = [[step for step in due if step.id not in marks] for due in advice.quarters]
    for due in quarters:
        room = MOST_ACTIONS - len(first)
        first += due[:room]
        del due[:room]
    return Course(tuple(first), tuple(tuple(due) for due in quarters))


def on_screen(advice: Advice, session: Session) -> list[str]:
    """Give the practices that the page of the plan lists, in its order: each can be opened."""
    if session.part == "marked":
        return [name for name, _ in known(session.marks)][-_MARKED:]
    plan = course(advice, session.marks)
    due = plan.quarters[int(session.part) - 1] if session.part else plan.first
    return [step.id for step in due]


def tip(advice: Advice, marks: Mapping[str, Marked], tipped: Sequence[str]) -> str | None:
    """Give an open practice of the most urgent area, one not spoken of if there is one.

    Once all were spoken of, the one of longest ago comes again; never the same twice in a row.
    """
    free = [
        name
        for area in advice.areas
        for name in advice.tips[area]
        if name not in marks or _comes_back(marks[name])
    ]
    new = [name for name in free if name not in tipped]
    longest_ago = [name for name in tipped[:-1] if name in free]
    return next(iter([*new, *longest_ago]), None)


def _comes_back(marked: Marked) -> bool:
    return marked.mark == "later" and marked.weeks <= 0


def older(marks: Mapping[str, Marked]) -> dict[str, Marked]:
    """Let a week pass for what is for later."""
    return {
        name: marked.model_copy(update={"weeks": max(0, marked.weeks - 1)})
        for name, marked in marks.items()
    }


def known(marks: Mapping[str, Marked]) -> Iterator[tuple[str, Marked]]:
    """Leave out the marks of practices that are no more."""
    yield from ((name, marked) for name, marked in marks.items() if name in PRACTICES)
