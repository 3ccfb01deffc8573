"""Runs the table: `step(session, event)`. One machine serves every session."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Final, NamedTuple, cast

from pydantic import BaseModel, ConfigDict, ValidationError
from transitions import EventData, Machine, MachineError

from dialogs.assessed import assessed
from dialogs.effects import EventRefused, record, settle
from dialogs.events import (
    LASTING,
    LASTING_EVENTS,
    OF_CHAT,
    Advise,
    Card,
    Confirm,
    Costs,
    Event,
    Export,
    Mark,
    No,
    Picture,
    Plan,
    Refine,
    Remind,
    Report,
    Review,
    Rules,
    Shade,
    Share,
    Skip,
    Speak,
    Split,
    Start,
    Stop,
    Suppose,
    Tap,
    Task,
    Unclear,
    Versus,
    Weekly,
    Why,
    Yes,
    Zone,
    Zones,
)
from dialogs.interview import (
    ASIDE,
    INTERVIEW,
    LOOKED_AT,
    PAGES,
    PICTURED,
    THERE,
    Guard,
    Row,
)
from dialogs.links import SUBJECTS
from dialogs.session import Session, State, Stood
from dialogs.words import Say
from scoring.knowledge.questions import QUICK
from scoring.knowledge.records import Function, Mode

#: Notices that are things to keep: sent even for a tap, whose other notices are toasts.
PAPERS: Final = frozenset(
    {Say.DOSSIER, Say.CARD, Say.PICTURE, Say.REPORT, Say.SHARED_ADVICE, Say.SHARED_BOT}
)
#: Notices that come by themselves, with buttons of their own.
REMINDERS: Final = frozenset({Say.UNFINISHED, Say.TIP, Say.REVIEW})


class Notice(BaseModel):
    """Something to send beside the screen: a remark, one of `PAPERS` or of `REMINDERS`.

    `closing` is the question whose answer brought the advice: the bubble above the card shows both.
    `interview` is the one that it tells of, if it tells of one: it is not sent in another.
    """

    model_config = ConfigDict(frozen=True)

    say: Say
    quote: str = ""
    limit: int | None = None
    n: int = 0
    dark: bool = False
    page: State | None = None
    closing: str | None = None
    practice: str = ""
    interview: int | None = None


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
    Picture: Say.NOT_YET,
    Shade: Say.NOT_YET,
    Report: Say.NOT_YET,
    Versus: Say.NOT_COMPARED,
    Why: Say.NO_WHY,
    Skip: Say.NO_SKIP,
    Yes: Say.NO_CONFIRM,
    No: Say.NO_CONFIRM,
}


#: What is known only where it is of use: at other places it is as it always begins.
_OF_PLACES: Final[dict[str, frozenset[State]]] = {
    "editing": frozenset({State.EDITING}),
    "refining": frozenset({State.REFINING}),
    "supposed": frozenset({State.SUPPOSED, State.COMPARING}),
    "area": frozenset({State.AREA}),
    "form": frozenset({State.FORM}),
    "chosen": LOOKED_AT,
    "page": frozenset({State.COMPANIES}),
    "shared": frozenset({State.SHARED}),
    "task": frozenset({State.ACTION}),
    "part": frozenset({State.ACTION, State.QUARTER}),
}

_NOWHERE: Final = {name: Session.model_fields[name].default for name in _OF_PLACES}


def _condition(guard: Guard) -> Callable[[EventData], bool]:
    return lambda moved: guard(cast("Session", moved.model))


def _told_at(page: State) -> Guard:
    return lambda session: session.told_at is page


def _leads(row: Row) -> Iterator[tuple[State | str, list[Guard]]]:
    """Give where a row leads, under which conditions: `THERE` is one page or another."""
    guards = [row.guard] if row.guard else []
    if row.dest == THERE:
        yield from ((page, [*guards, _told_at(page)]) for page in PAGES)
    else:
        yield row.dest, guards


MACHINE: Final = Machine(
    model=None,  # sessions come and go; the machine keeps none of them
    states=State,
    initial=None,
    transitions=[
        {
            "trigger": row.event.__name__,
            "source": list(row.states),
            "dest": dest,
            "conditions": [_condition(guard) for guard in guards],
        }
        for row in INTERVIEW
        for dest, guards in _leads(row)
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
        session = Session(code=event.code)  # a link changes nothing of a talk that is there
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
    after = _led(session, event)
    if after.state is State.GONE:
        return Step(None, (Notice(say=Say.ERASED),))
    return Step(after, tuple(_sent(event, session, after)))


def _led(session: Session, event: Event) -> Session:
    """Give where an event leads: on to what a link names, once a language is known."""
    name = event.subject if isinstance(event, Start) else None
    if isinstance(event, Speak) and session.locale is None:
        name = session.subject
    if name and name in SUBJECTS:
        here = session if session.locale else _after(session, event)
        with suppress(EventRefused):  # the interview comes before what it leads to
            return _opened(here, name)
    return _after(session, settle(session, event))


def _opened(session: Session, name: str) -> Session:
    """Open what a link names; the question that stood, if any, waits for Back."""
    if session.locale is None:
        return session
    opened = _after(session, SUBJECTS[name])
    opened.subject = name
    if session.question or session.subject:
        opened.editing, opened.refining = session.editing, session.refining
        opened.supposed = session.supposed
    return opened


def _is_current(tap: Tap, session: Session) -> bool:
    """Say whether a button is of the screen that stands, or one that stays good."""
    stays = tap.revision == LASTING and isinstance(tap.event, LASTING_EVENTS)
    if stays and tap.event in OF_CHAT:
        return True
    return tap.interview == session.interview and (stays or tap.revision == session.revision)


def _sent(event: Event, before: Session, after: Session) -> Iterator[Notice]:
    """Give what an event has sent beside the screen: the card too when the advice is there."""
    if isinstance(event, Export):
        yield Notice(say=Say.DOSSIER)
    if isinstance(event, Stop):
        yield Notice(say=Say.STOPPED)
    if isinstance(event, Share) and after.shared == "bot":
        yield Notice(say=Say.SHARED_BOT)
    for notice in _papers(event, before, after):
        yield notice.model_copy(update={"interview": after.interview})


def _papers(event: Event, before: Session, after: Session) -> Iterator[Notice]:
    """Give what tells of the advice of one company."""
    if isinstance(event, Report):
        yield Notice(say=Say.REPORT)
    if isinstance(event, Share) and after.shared == "advice":
        yield Notice(say=Say.SHARED_ADVICE)
    if isinstance(event, Picture | Shade) and after.state in PICTURED:
        yield Notice(say=Say.PICTURE, page=after.state, dark=after.dark)
    elif isinstance(event, Card | Picture | Shade):
        yield Notice(say=Say.CARD, dark=after.dark)
    elif after.advised and not before.advised and after.interview == before.interview:
        closing = before.asked if before.state is State.ASKING else None
        yield Notice(say=Say.CARD, dark=after.dark, closing=closing)


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
    elsewhere = after.place != session.place
    if after.interview == session.interview and after.answers != session.answers:
        after.before = session.answers if session.advised and after.advised else None
    elif elsewhere:
        after.before = None
    if elsewhere:
        _arrive(after)
    if after.review and not after.reviewing:
        _take_note(session, after)
    return after


def _take_note(before: Session, after: Session) -> None:
    """Keep the advice as it stands now, to be compared at the review."""
    same = before.interview == after.interview  # else it is of another company, or anew
    changed = same and (before.answers != after.answers or before.reviewing)
    if after.advised and (changed or not after.stood):
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
    if session.state not in ASIDE:
        session.pending = ()
    if not session.pending:
        session.told_at = None
    shown = {session.state, session.told_at}  # what the page of facts shows is to be there again
    for name, states in _OF_PLACES.items():
        if getattr(session, name) != _NOWHERE[name] and shown.isdisjoint(states):
            setattr(session, name, _NOWHERE[name])
    if session.locale:
        session.subject = None
    session.picks = _picks(session)


def _picks(session: Session) -> tuple[str, ...]:
    """Give what is ticked where a question is shown again, or has an answer."""
    question = session.question
    if question is None:
        return ()
    given = session.answers.get(question.id)
    if session.state is State.ASKING and session.ticked and session.ticked.question == question.id:
        given = session.ticked.value
    return given if isinstance(given, tuple) else ()


def _left(session: Session) -> int:
    ids = [question.id for question in QUICK]
    return len(ids) - ids.index(session.asked) if session.asked in ids else 0
