"""Runs the table: `step(session, event)`. One machine serves every session."""

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple, cast

from pydantic import BaseModel, ConfigDict, ValidationError
from transitions import EventData, Machine, MachineError

from dialogs.assessed import assessed
from dialogs.effects import EventRefused, record, settle
from dialogs.events import (
    LASTING,
    LASTING_EVENTS,
    Advise,
    Card,
    Confirm,
    Costs,
    Event,
    Export,
    Mark,
    No,
    Plan,
    Refine,
    Remind,
    Report,
    Review,
    Rules,
    Skip,
    Speak,
    Split,
    Start,
    Stop,
    Suppose,
    Tap,
    Task,
    Unclear,
    Weekly,
    Why,
    Yes,
    Zone,
    Zones,
)
from dialogs.interview import INTERVIEW, Guard
from dialogs.session import Session, State, Stood
from dialogs.words import Say
from scoring.knowledge.questions import QUICK
from scoring.knowledge.records import Function, Mode

#: Notices that are things to keep: sent even for a tap, whose other notices are toasts.
PAPERS: Final = frozenset({Say.DOSSIER, Say.CARD, Say.REPORT})
#: Notices that come by themselves, with buttons of their own.
REMINDERS: Final = frozenset({Say.UNFINISHED, Say.TIP, Say.REVIEW})


class Notice(BaseModel):
    """Something to send beside the screen: a remark, one of `PAPERS` or of `REMINDERS`."""

    model_config = ConfigDict(frozen=True)

    say: Say
    quote: str = ""
    limit: int | None = None
    n: int = 0
    dark: bool = False
    practice: str = ""


class Step(NamedTuple):
    """What an event led to; without a session nothing is kept of the chat."""

    session: Session | None
    notices: tuple[Notice, ...] = ()


#: Why an event that stands in no row is refused, where the reason is not an outdated button.
_REASONS: Final[dict[type[Event], Say]] = {
    Advise: Say.NOT_YET,
    Split: Say.NOT_YET,
    Plan: Say.NOT_YET,
    Task: Say.NOT_YET,
    Mark: Say.NOT_YET,
    Remind: Say.NOT_YET,
    Weekly: Say.NOT_YET,
    Zones: Say.NOT_YET,
    Zone: Say.NOT_YET,
    Review: Say.NOT_YET,
    Confirm: Say.NOT_YET,
    Costs: Say.NOT_YET,
    Rules: Say.NOT_YET,
    Refine: Say.NOT_YET,
    Suppose: Say.NOT_YET,
    Card: Say.NOT_YET,
    Report: Say.NOT_YET,
    Why: Say.NO_WHY,
    Skip: Say.NO_SKIP,
    Yes: Say.NO_CONFIRM,
    No: Say.NO_CONFIRM,
}


def _condition(guard: Guard) -> Callable[[EventData], bool]:
    return lambda moved: guard(cast("Session", moved.model))


MACHINE: Final = Machine(
    model=None,  # sessions come and go; the machine keeps none of them
    states=State,
    initial=None,
    transitions=[
        {
            "trigger": row.event.__name__,
            "source": list(row.states),
            "dest": row.dest,
            "conditions": [_condition(row.guard)] if row.guard else [],
        }
        for row in INTERVIEW
    ],
    auto_transitions=False,
    send_event=True,
)


def step(session: Session | None, event: Event | Tap) -> Step:
    """Give what follows; the session given stays as it was."""
    if session is None:
        event = event.event if isinstance(event, Tap) else event
        if not isinstance(event, Start):
            return Step(None, (Notice(say=Say.NOTHING_HELD),))
        session = Session()
    try:
        return _moved(session, event)
    except EventRefused as refusal:
        left = _left(session) if refusal.say is Say.NOT_YET else refusal.n
        return Step(session, (Notice(say=refusal.say, quote=refusal.quote, n=left),))


def _moved(session: Session, event: Event | Tap) -> Step:
    if isinstance(event, Tap):
        if not _is_current(event, session):
            raise EventRefused(Say.OUTDATED)
        event = event.event
    if isinstance(event, Unclear):
        return Step(
            session, (Notice(say=event.why, quote=event.quote, n=event.n, limit=event.limit),)
        )
    if session.locale is None and not isinstance(event, Start | Speak | Export):
        raise EventRefused(Say.CHOOSE_LANGUAGE)
    after = _after(session, settle(session, event))
    if after.state is State.GONE:
        return Step(None, (Notice(say=Say.ERASED),))
    return Step(after, tuple(_sent(event, session, after)))


def _is_current(tap: Tap, session: Session) -> bool:
    """Say whether a button is of the screen that stands, or one that stays good."""
    stays = tap.revision == LASTING and isinstance(tap.event, LASTING_EVENTS)
    return tap.interview == session.interview and (stays or tap.revision == session.revision)


def _sent(event: Event, before: Session, after: Session) -> Iterator[Notice]:
    """Give what an event has sent beside the screen: the card too when the advice is there."""
    if isinstance(event, Export):
        yield Notice(say=Say.DOSSIER)
    if isinstance(event, Stop):
        yield Notice(say=Say.STOPPED)
    if isinstance(event, Report):
        yield Notice(say=Say.REPORT)
    if isinstance(event, Card):
        yield Notice(say=Say.CARD, dark=event.dark)
    elif after.advised and not before.advised:
        yield Notice(say=Say.CARD)


def _after(session: Session, event: Event) -> Session:
    after = session.model_copy(update={"noted": None, "offered": (), "rung": None})
    try:
        record(event, after)
        moved = MACHINE.events[type(event).__name__].trigger(after)
    except MachineError:  # no row from this state; False is a row whose condition does not hold
        moved = False
    except ValidationError as error:
        raise EventRefused(Say.FORGED) from error
    if not moved:
        raise EventRefused(_REASONS.get(type(event), Say.OUTDATED))
    if after.place != session.place:
        _arrive(after)
    if after.review and not after.reviewing:
        _take_note(session, after)
    return after


def _take_note(before: Session, after: Session) -> None:
    """Keep the advice as it stands now, to be compared at the review."""
    same = before.answers == after.answers and not before.reviewing
    if after.advised and not (same and after.stood):
        advice = assessed(after.answers)
        split: dict[Function, Mode] = {
            function: cell.mode for function, cell in advice.functions.items()
        }
        after.stood = Stood(verdict=advice.verdict, split=split)


def _arrive(session: Session) -> None:
    """Make the session ready for the place that it has come to."""
    session.revision += 1
    session.unfolded = False
    session.advised = session.advised or session.state is State.ADVICE
    if session.state is not State.EDITING:
        session.editing = None
    if session.state is not State.REFINING:
        session.refining = None
    if session.state not in {State.SUPPOSED, State.COMPARING}:
        session.supposed = None
    if session.state is not State.CONFIRMING:
        session.pending = ()
    if session.state is not State.AREA:
        session.area = None
    if session.state is not State.FORM:
        session.form = None
    if session.state is not State.ACTION:
        session.task = None
    if session.state not in {State.ACTION, State.QUARTER}:
        session.part = None
    given = session.answers.get(session.question.id) if session.question else None
    session.picks = given if isinstance(given, tuple) else ()


def _left(session: Session) -> int:
    ids = [question.id for question in QUICK]
    return len(ids) - ids.index(session.asked) if session.asked in ids else 0
