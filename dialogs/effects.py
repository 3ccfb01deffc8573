"""What an event writes into the session, before the table says where it leads."""

from functools import singledispatch
from typing import Final

from dialogs.companies import (
    LONGEST_NAME,
    MOST,
    PAGE,
    add,
    begin_anew,
    fault_of,
    listed,
    looked_at,
    place_of,
    remove,
    rename,
    turn_to,
)
from dialogs.events import (
    Add,
    Answer,
    Back,
    Companies,
    Confirm,
    Done,
    Edit,
    Event,
    Forms,
    Look,
    Mark,
    Name,
    No,
    Open,
    Pick,
    Plan,
    Refine,
    Review,
    Shade,
    Share,
    Skip,
    Speak,
    Start,
    Stop,
    Suppose,
    Task,
    Tell,
    Tips,
    Unpick,
    Unsure,
    Weekly,
    Why,
    Yes,
    Zone,
)
from dialogs.interview import PAGES
from dialogs.refining import following
from dialogs.session import Marked, Noted, Rhythm, Session, State, Supposed, Told
from dialogs.words import Say
from scoring.answers import Answer as Value
from scoring.knowledge.questions import BY_ID, QUICK
from scoring.knowledge.records import Question
from scoring.profile import Profile

_ORDER = tuple(question.id for question in QUICK)
#: A mark for later is for that many weeks.
_LATER_WEEKS = 4
#: What is held of a company whose review is not wanted.
NO_REVIEW: Final = {
    name: Told.model_fields[name].default
    for name in ("review", "review_at", "stood", "reviewing", "rang")
}
_TUESDAY, _NINE = 1, 9 * 60


class EventRefused(ValueError):
    """What was done does not fit where the talk is: why, and what to quote of it."""

    def __init__(self, say: Say, *, n: int = 0, quote: str = "") -> None:
        super().__init__(f"refused: {say.value}")
        self.say = say
        self.n = n
        self.quote = quote


def settle(session: Session, event: Event) -> Event:
    """Turn the last pick of a question, and Done, into the answer that they complete."""
    question = session.question
    if not isinstance(event, Pick | Unpick | Unsure | Done | Answer):
        return event
    if question is None or event.question != question.id:
        raise EventRefused(Say.OUTDATED)
    if isinstance(event, Done):
        if not session.picks:
            raise EventRefused(Say.PICK_FIRST)
        return Answer(question.id, _in_order(question, session.picks))
    if isinstance(event, Pick):
        return _picked(session, question, event)
    return event


def _picked(session: Session, question: Question, event: Pick) -> Event:
    if event.option == question.exclusive:
        return Answer(question.id, (event.option,))
    kept = [pick for pick in session.picks if pick != question.exclusive]
    if event.option in kept:
        return event
    if question.max_picks and len(kept) >= question.max_picks:
        raise EventRefused(Say.TOO_MANY, n=question.max_picks)
    if len(kept) + 1 == question.max_picks:
        return Answer(question.id, _in_order(question, (*kept, event.option)))
    return event


def _in_order(question: Question, picks: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(option.id for option in question.options if option.id in picks)


@singledispatch
def record(event: Event, session: Session) -> None:
    """Write what the event says; most say only where to go."""


@record.register
def _(event: Start, session: Session) -> None:
    session.locale = session.locale or event.locale
    if session.locale is None:
        session.subject = event.subject or session.subject


@record.register
def _(event: Speak, session: Session) -> None:
    session.locale = event.locale


@record.register
def _(event: Answer, session: Session) -> None:
    Profile(answers={event.question: event.value})  # a forged answer is refused here
    if session.state is State.SUPPOSED:
        session.supposed = Supposed(question=event.question, value=event.value, tried=True)
        return
    _take(session, {event.question: event.value})
    session.ticked = None
    if event.told or event.about:
        session.noted = Noted(question=event.question, value=event.value, about=event.about)
    _go_on(session)


@record.register
def _(event: Unsure, session: Session) -> None:
    session.offered = event.offered


@record.register
def _(event: Tell, session: Session) -> None:
    Profile(answers={fact.question: fact.value for fact in event.facts})
    if session.state is not State.CONFIRMING:
        session.told_at = session.state if session.state in PAGES else None
    later = {fact.question for fact in event.facts}
    session.pending = (
        *(fact for fact in session.pending if fact.question not in later),
        *event.facts,
    )


@record.register
def _(event: Pick, session: Session) -> None:
    question = BY_ID[event.question]
    kept = tuple(pick for pick in session.picks if pick != question.exclusive)
    session.picks = _in_order(question, (*kept, event.option))
    _tick(session, event.question)


@record.register
def _(event: Unpick, session: Session) -> None:
    session.picks = tuple(pick for pick in session.picks if pick != event.option)
    _tick(session, event.question)


def _tick(session: Session, question: str) -> None:
    if session.state is State.ASKING:
        session.ticked = Noted(question=question, value=session.picks)


@record.register
def _(_event: Skip, session: Session) -> None:
    if session.question is None:
        raise EventRefused(Say.NO_SKIP)
    session.ticked = None
    _go_on(session)


@record.register
def _(_event: Back, session: Session) -> None:
    if session.state is State.ASKING and session.asked:
        session.asked = _ORDER[max(0, _ORDER.index(session.asked) - 1)]
    elif session.state is State.ADVICE:
        session.asked = _ORDER[-1]
    elif session.state is State.COMPANY and session.chosen is not None:
        session.page = (place_of(session, session.chosen) or 0) // PAGE
    elif session.state is State.CONFIRMING:
        session.pending = ()


@record.register
def _(_event: Why, session: Session) -> None:
    session.unfolded = True


@record.register
def _(event: Edit, session: Session) -> None:
    session.editing = event.question


@record.register
def _(_event: Refine, session: Session) -> None:
    session.passed = ()
    session.refining = following(session) if session.advised else None


@record.register
def _(event: Suppose, session: Session) -> None:
    session.supposed = Supposed(question=event.question) if event.question else None


@record.register
def _(event: Tips, session: Session) -> None:
    session.area = event.area


@record.register
def _(event: Plan, session: Session) -> None:
    session.part = event.part
    session.task = None


@record.register
def _(event: Task, session: Session) -> None:
    session.task = event.practice


@record.register
def _(event: Mark, session: Session) -> None:
    session.task = event.practice
    others = {name: mark for name, mark in session.marks.items() if name != event.practice}
    if event.mark == "open":
        session.marks = others
        return
    weeks = _LATER_WEEKS if event.mark == "later" else 0
    session.marks = {**others, event.practice: Marked(mark=event.mark, weeks=weeks)}


@record.register
def _(event: Weekly, session: Session) -> None:
    was = session.rhythm or Rhythm(day=_TUESDAY, minute=_NINE)
    session.rhythm = Rhythm(
        day=was.day if event.day is None else event.day,
        minute=was.minute if event.minute is None else event.minute,
    )


@record.register
def _(event: Zone, session: Session) -> None:
    session.zone = event.name


@record.register
def _(_event: Review, session: Session) -> None:
    session.review = True


@record.register
def _(event: Stop, session: Session) -> None:
    if event.kind in {None, "tip"}:
        session.rhythm = None
    if event.kind in {None, "review"}:
        for name, value in NO_REVIEW.items():
            setattr(session, name, value)
    if event.kind is None:
        session.others = tuple(each.model_copy(update=NO_REVIEW) for each in session.others)
    if event.kind in {None, "unfinished"}:
        session.quiet = True


@record.register
def _(_event: Confirm, session: Session) -> None:
    session.reviewing = False
    _put_off(session)


def _put_off(session: Session) -> None:
    """The review counts from now on."""
    session.rang = False
    session.review_at = None


@record.register
def _(event: Forms, session: Session) -> None:
    session.form = event.form


@record.register
def _(event: Share, session: Session) -> None:
    session.shared = event.what if session.advised else "bot"


@record.register
def _(event: Shade, session: Session) -> None:
    session.dark = event.dark


@record.register
def _(_event: Yes, session: Session) -> None:
    if session.state is State.RESTARTING:
        begin_anew(session)
    elif session.state is State.REMOVING and session.chosen is not None:
        remove(session, session.chosen)
    elif session.state is State.COMPARING and session.supposed:
        tried = session.supposed
        _take(session, {tried.question: tried.value})
    elif session.state is State.CONFIRMING:
        facts = {fact.question: fact.value for fact in session.pending}
        _take(session, facts)
        session.told = (*session.told, *(name for name in facts if name not in session.told))
        session.asked = _left(session, session.asked)
        if session.ticked and session.ticked.question in facts:
            session.ticked = None
        session.pending = ()


@record.register
def _(_event: No, session: Session) -> None:
    session.pending = ()


@record.register
def _(event: Companies, session: Session) -> None:
    session.page = min(event.page, len(session.others) // PAGE)


@record.register
def _(event: Look, session: Session) -> None:
    companies = listed(session)
    if event.place >= len(companies):
        raise EventRefused(Say.FORGED)
    session.chosen = companies[event.place].name


@record.register
def _(_event: Add, session: Session) -> None:
    if len(session.others) + 1 >= MOST:
        raise EventRefused(Say.TOO_MANY_COMPANIES, n=MOST)
    session.chosen = None


@record.register
def _(event: Name, session: Session) -> None:
    if fault := fault_of(session, event.name):
        raise EventRefused(fault, n=LONGEST_NAME, quote=event.name[:LONGEST_NAME])
    if session.chosen is None:
        add(session, event.name)
    else:
        rename(session, session.chosen, event.name)
        session.chosen = event.name


@record.register
def _(_event: Open, session: Session) -> None:
    if session.state is State.COMPANY and (company := looked_at(session)):
        turn_to(session, company.name)


def _take(session: Session, answers: dict[str, Value]) -> None:
    """Keep these answers; the review counts from the last change of one."""
    kept = {**session.answers, **answers}
    if kept != session.answers:
        _put_off(session)
    session.answers = kept


def _go_on(session: Session) -> None:
    """Leave the question: to the one that follows it, or from the summary to where we were."""
    if session.state is State.REFINING and session.refining:
        session.passed = (*session.passed, session.refining)
        session.refining = following(session)
    if session.state is State.ASKING and session.asked:
        after = _ORDER.index(session.asked) + 1
        session.asked = _left(session, _ORDER[after] if after < len(_ORDER) else None)


def _left(session: Session, asked: str | None) -> str | None:
    """Give the first question from this one on that was not answered in a sentence."""
    following = _ORDER[_ORDER.index(asked) :] if asked else ()
    return next((each for each in following if each not in session.told), None)
