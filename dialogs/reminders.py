"""What comes by itself: what a session asks for, when that is, and what happens then.

Pure: the time is told. A due date is written when what is asked for changes, not at each word: one
that comes too early looks at the last word and is put off.
"""

from datetime import datetime, timedelta
from typing import Final, NamedTuple, TypeAlias

from dialogs.assessed import assessed
from dialogs.course import older, tip
from dialogs.hours import decent, months_on, weekly, zone_of
from dialogs.machine import Notice
from dialogs.session import Kind, Session
from dialogs.words import Say

_SILENCE: Final = timedelta(days=1)  # until a word on an interview left half-way
_REVIEW_MONTHS: Final = 6
#: What is later than that is late: the bot was down, or blocked.
_LATE: Final = timedelta(hours=1)


class Due(NamedTuple):
    """A due date that has come: when it was, and when the person was last heard of."""

    kind: Kind
    now: datetime
    due_at: datetime
    seen_at: datetime


class Rung(NamedTuple):
    """What a due date led to; `again` is the next, none if there is none for now."""

    session: Session
    notices: tuple[Notice, ...] = ()
    again: datetime | None = None


class Unfinished(NamedTuple):
    """A word, once, on an interview left half-way: after a day of silence, by day."""

    interview: int
    zone: str

    def first(self, now: datetime) -> datetime:
        """Give when it is due, if nothing is said from now on."""
        return decent(now + _SILENCE, self.zone)

    def ring(self, session: Session, due: Due) -> Rung:
        """Send it, or put it off to a day after the last word."""
        earliest = decent(max(due.now, due.seen_at + _SILENCE), self.zone)
        if due.now < earliest:
            return Rung(session, again=earliest)
        sent = session.model_copy(update={"nudged": True, "rung": "unfinished"})
        return Rung(sent, (Notice(say=Say.UNFINISHED, interview=session.interview),))


class Tip(NamedTuple):
    """A tip each week, at a local time."""

    day: int
    minute: int
    zone: str

    def first(self, now: datetime) -> datetime:
        """Give when it is due next."""
        return weekly(now, self.day, self.minute, self.zone)

    def ring(self, session: Session, due: Due) -> Rung:
        """Send one; one that is late comes once, by day, if no word has come since."""
        following = self.first(due.now)
        if due.now - due.due_at > _LATE:
            by_day = decent(due.now, self.zone)
            if due.seen_at > due.due_at:
                return Rung(session, again=following)
            if due.now < by_day:
                return Rung(session, again=min(by_day, following))
        marks = older(session.marks)
        practice = tip(assessed(session.answers), marks, session.tipped)
        if practice is None:
            return Rung(session.model_copy(update={"marks": marks, "tipped": ()}), again=following)
        told = tuple(name for name in session.tipped if name != practice)
        sent = session.model_copy(
            update={"marks": marks, "tipped": (*told, practice), "rung": "tip"}
        )
        notice = Notice(say=Say.TIP, practice=practice, interview=session.interview)
        return Rung(sent, (notice,), following)


class Review(NamedTuple):
    """A look back, six months after the advice last changed or was taken note of; `at` if known."""

    at: datetime | None
    zone: str

    def first(self, now: datetime) -> datetime:
        """Give when it is due, if the advice stays as it is from now on."""
        return self.at or decent(months_on(now, _REVIEW_MONTHS, self.zone), self.zone)

    def ring(self, session: Session, due: Due) -> Rung:
        """Send it by day, once for this advice."""
        by_day = decent(due.now, self.zone)
        if due.now < by_day:
            return Rung(session, again=by_day)
        sent = session.model_copy(update={"reviewing": True, "rang": True, "rung": "review"})
        return Rung(sent, (Notice(say=Say.REVIEW, interview=session.interview),))


Alarm: TypeAlias = Unfinished | Tip | Review


def wanted(session: Session) -> dict[Kind, Alarm]:
    """Give what a session asks to be reminded of."""
    alarms: dict[Kind, Alarm] = {}
    if session.advised:
        if session.rhythm:
            rhythm = session.rhythm
            alarms["tip"] = Tip(rhythm.day, rhythm.minute, zone_of(session))
        if session.review and not session.rang:
            alarms["review"] = Review(session.review_at, zone_of(session))
    elif session.answers and not session.quiet and not session.nudged:
        alarms["unfinished"] = Unfinished(session.interview, zone_of(session))
    return alarms


def dated(session: Session, now: datetime) -> Session:
    """Note when the review is due: the date is kept while the talk is about another company."""
    review = wanted(session).get("review") if session.review else None
    if review is None or session.review_at is not None:
        return session
    return session.model_copy(update={"review_at": review.first(now)})


def moved(before: Session | None, after: Session, now: datetime) -> dict[Kind, datetime | None]:
    """Give the due dates that a change of the session moves; None where one is to go.

    The session that follows is `dated`.
    """
    was, is_now = wanted(before) if before else {}, wanted(after)
    if was == is_now:
        return {}
    dates: dict[Kind, datetime | None] = {}
    for kind in was | is_now:
        alarm = is_now.get(kind)
        if was.get(kind) != alarm:
            dates[kind] = alarm.first(now) if alarm else None
    return dates


def ring(session: Session, due: Due) -> Rung:
    """Give what follows from a due date that has come; the session given stays as it was."""
    alarm = wanted(session).get(due.kind)
    return alarm.ring(session, due) if alarm else Rung(session)
