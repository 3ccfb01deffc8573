"""Triggers, the conditions of practices, rules and points: what they are and when they hold.

A trigger is true, false, or unknown (None) while an answer is missing. A subject that holds
several words is each of them. `scoring.grammar` says how they are written.
"""

import operator
from collections.abc import Callable, Iterator, Mapping
from typing import Final, Literal, NamedTuple, TypeAlias

from scoring.facts import Facts

Truth: TypeAlias = bool | None
Order: TypeAlias = Literal[">=", "<=", ">", "<"]


_ORDERS: Final[Mapping[Order, Callable[[int, int], bool]]] = {
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
}


class Always(NamedTuple):
    """True of every company."""


class Answered(NamedTuple):
    """A question has an answer other than "I don't know"."""

    question: str


class Among(NamedTuple):
    """A subject holds one of the words."""

    subject: str
    words: tuple[str, ...]


class Compares(NamedTuple):
    """A number is above or below another."""

    question: str
    order: Order
    number: int


class Not(NamedTuple):
    """The contrary; unknown stays unknown."""

    of: "Trigger"


class AnyOf(NamedTuple):
    """One at least; true beats unknown, unknown beats false."""

    of: tuple["Trigger", ...]


class AllOf(NamedTuple):
    """All of them; false beats unknown, unknown beats true."""

    of: tuple["Trigger", ...]


Trigger: TypeAlias = Always | Answered | Among | Compares | Not | AnyOf | AllOf


def holds(trigger: Trigger, facts: Facts) -> Truth:
    """Say whether a trigger holds, or None while the answers leave it open.

    >>> missing = Not(Among("basics", ("mfa",)))
    >>> holds(missing, Facts({"basics": ("updates",)})), holds(missing, Facts({"basics": None}))
    (True, None)
    >>> holds(AnyOf((missing, Compares("users", ">=", 20))), Facts({"users": 25}))
    True
    """
    match trigger:
        case Not(of):
            inner = holds(of, facts)
            return None if inner is None else not inner
        case AnyOf(of):
            truths = [holds(one, facts) for one in of]
            return True if True in truths else None if None in truths else False
        case AllOf(of):
            truths = [holds(one, facts) for one in of]
            return False if False in truths else None if None in truths else True
        case _:
            return _fact(trigger, facts)


def _fact(fact: Always | Answered | Among | Compares, facts: Facts) -> Truth:
    match fact:
        case Always():
            return True
        case Answered(question):
            return facts.of(question) is not None
        case Among(subject, words):
            known = facts.of(subject)
            return None if known is None else any(str(one) in words for one in known)
        case Compares(question, order, number):
            count = facts.number(question)
            return None if count is None else _ORDERS[order](count, number)


def subjects(trigger: Trigger) -> Iterator[tuple[str, str | None]]:
    """Name what a trigger speaks of: each subject, with each word it may hold.

    >>> list(subjects(AllOf((Answered("host"), Not(Among("state", ("solo",)))))))
    [('host', None), ('state', 'solo')]
    """
    match trigger:
        case Always():
            return
        case Answered(question) | Compares(question):
            yield question, None
        case Among(subject, words):
            yield from ((subject, word) for word in words)
        case Not(of):
            yield from subjects(of)
        case AnyOf(of) | AllOf(of):
            for one in of:
                yield from subjects(one)
