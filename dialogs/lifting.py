"""A session as it is written down, and read again by whatever release comes later.

What is read may be of an earlier release, or of one with another questionnaire: what no longer
exists is left out, and the talk goes on from the nearest place that does.
"""

import json
from collections.abc import Callable, Mapping
from hashlib import sha256
from typing import Any, Final, TypeAlias

from pydantic import ValidationError

from dialogs.course import known
from dialogs.hours import ZONES
from dialogs.links import SUBJECTS
from dialogs.session import Noted, Session, State, Told
from scoring.answers import Answer, faults_of
from scoring.knowledge.practices import BY_ID as PRACTICES
from scoring.knowledge.questions import BY_ID, QUESTIONS, QUICK

Json: TypeAlias = dict[str, Any]

VERSION: Final = 3
#: What brings what an earlier version wrote to the form of the next.
_LIFTS: Final[dict[int, Callable[[Json], Json]]] = {
    1: lambda held: held,  # it named neither its version nor its questionnaire
    2: lambda held: held,  # it knew one company, without marks and reminders
}
_QUESTIONNAIRE: Final = sha256(
    repr(
        [
            (each.id, [option.id for option in each.options], each.max_picks, each.least, each.most)
            for each in (*QUESTIONS, *QUICK)
        ]
        + [(name,) for name in (*PRACTICES, *ZONES, *SUBJECTS)]
    ).encode()
).hexdigest()[:8]
_ORDER: Final = tuple(question.id for question in QUICK)


class LaterRelease(Exception):
    """A later release wrote this session: one of that release has to go on with it."""


def written(session: Session) -> str:
    """Write a session down, without what is as it always begins."""
    stamp = {"version": VERSION, "questionnaire": _QUESTIONNAIRE}
    return json.dumps(stamp | session.model_dump(mode="json", exclude_defaults=True))


def read(text: str) -> Session:
    """Read what `written` wrote, in this release or in one before.

    Raises:
        LaterRelease: A later one wrote it.
    """
    held: Json = json.loads(text)
    version = held.pop("version", 1)
    if version > VERSION:
        raise LaterRelease
    for each in range(version, VERSION):
        held = _LIFTS[each](held)
    if held.pop("questionnaire", None) == _QUESTIONNAIRE:
        return Session.model_validate(held)
    return _fitted(_legible(held))


def _legible(held: Json) -> Session:
    """Read what can be read: a place or a field that is no more is left out."""
    try:
        return Session.model_validate(held)
    except ValidationError as error:
        for fault in error.errors():
            _leave_out(held, fault["loc"])
    return _home(Session.model_validate(held))


def _leave_out(held: Json, where: tuple[int | str, ...]) -> None:
    """Take a field out; of a company put aside that field alone, not the others with it."""
    match where:
        case ("others", int(place), field, *_) if "others" in held:
            held["others"][place].pop(field, None)
        case _:
            held.pop(str(where[0]), None)


def _fitted(session: Session) -> Session:
    """Leave out the answers that the questionnaire no longer knows, and the places without one."""
    fitted = session.model_copy(
        update={
            **_fitted_told(session),
            "others": tuple(each.model_copy(update=_fitted_told(each)) for each in session.others),
            "offered": _valid(session.offered),
            "pending": _valid(session.pending),
            "subject": session.subject if session.subject in SUBJECTS else None,
            "before": None if session.before is None else _answers(session.before),
            "zone": session.zone if session.zone in ZONES else None,
        }
    )
    if fitted.tipped[-1:] != session.tipped[-1:]:
        fitted.rung = None  # what was told last is no more: nothing can be said of it
    if fitted.task is not None and fitted.task not in PRACTICES:
        fitted = _home(fitted)
    if fitted.state is State.CONFIRMING and not fitted.pending:
        fitted = _home(fitted)
    if fitted.noted and fitted.noted.question not in BY_ID:
        fitted.noted = None
    if fitted.asked != session.asked and fitted.state is State.ASKING:
        fitted = _home(fitted)
    elsewhere = (fitted.editing, fitted.refining, fitted.supposed and fitted.supposed.question)
    if any(name is not None and name not in BY_ID for name in elsewhere):
        fitted = _home(fitted)
    tried = fitted.supposed
    if tried and tried.tried and _still(tried.question, tried.value) != tried.value:
        fitted = _home(fitted)
    options = {option.id for option in fitted.question.options} if fitted.question else set[str]()
    fitted.picks = tuple(pick for pick in fitted.picks if pick in options)
    return fitted


def _fitted_told(told: Told) -> Json:
    """Give what changes of what was told of a company: another question stands if its own went."""
    answers = _answers(told.answers)
    asked = told.asked
    if asked is not None and asked not in _ORDER:
        asked = next((each for each in _ORDER if each not in answers), None)
    return {
        "answers": answers,
        "asked": asked,
        "advised": told.advised or asked is None,
        "passed": _known(told.passed),
        "told": _known(told.told),
        "ticked": next(iter(_valid((told.ticked,) if told.ticked else ())), None),
        "marks": dict(known(told.marks)),
        "tipped": tuple(name for name in told.tipped if name in PRACTICES),
    }


def _home(session: Session) -> Session:
    """Lead to the question that stands, or to the advice; earlier buttons are outdated there."""
    advised = session.advised or session.asked is None
    talking = State.ADVICE if advised else State.ASKING
    return session.model_copy(
        update={
            "state": talking if session.locale else State.LANGUAGE,
            "advised": advised,
            "asked": None if advised else session.asked,
            "revision": session.revision + 1,
            "editing": None,
            "refining": None,
            "supposed": None,
            "shared": None,
            "task": None,
            "part": None,
            "offered": (),
            "pending": (),
            "told_at": None,
            "before": None,
            "picks": (),
            "ticked": None,
            "unfolded": False,
            "chosen": None,
            "page": 0,
        }
    )


def _answers(held: Mapping[str, Answer]) -> dict[str, Answer]:
    return {
        name: value
        for name, given in held.items()
        if name in BY_ID
        for value in [_still(name, given)]
        if given is None or value is not None
    }


def _known(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for name in names if name in BY_ID)


def _valid(facts: tuple[Noted, ...]) -> tuple[Noted, ...]:
    return tuple(
        fact
        for fact in facts
        if fact.question in BY_ID and _still(fact.question, fact.value) == fact.value
    )


def _still(name: str, given: Answer) -> Answer:
    """Give what of an answer is still one; None if nothing of it is."""
    question = BY_ID[name]
    value = given
    if isinstance(given, tuple):
        options = {option.id for option in question.options}
        value = tuple(pick for pick in given if pick in options)
    return None if next(faults_of(question, value), None) else value
