"""What one getUpdates gives: the oldest updates, or what a fault makes of them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import islice

from simulator.faults import Fault
from simulator.mishaps import Mishaps


@dataclass(slots=True, frozen=True)
class Waiting:
    """An update that the bot has not confirmed, written once and for all.

    Attributes:
        id: its `update_id`.
        nth: how many updates had come with it; ids may begin anew, this never does.
        chat: the chat that it is about.
        text: the update as JSON.
        confirmed: told once the bot has taken it.
    """

    id: int
    nth: int
    chat: int
    text: str
    confirmed: Callable[[int], None]


def batch(
    waiting: Iterable[Waiting], confirmed: Iterable[Waiting], faults: Mishaps, limit: int
) -> list[Waiting]:
    """Give the updates of one getUpdates.

    Args:
        waiting: what the bot has not confirmed, the oldest first.
        confirmed: the last that it has, the newest last.
        faults: those with `again` or `order` count here.
        limit: how many to give at most.
    """
    given = list(islice(waiting, limit))
    if not faults.waiting:
        return given
    return _reordered([*_again(confirmed, faults), *given][:limit], faults)


def _again(confirmed: Iterable[Waiting], faults: Mishaps) -> list[Waiting]:
    mishap = faults.match(
        lambda fault: fault.is_of_batch() and fault.again > 0 and any(_of(fault, confirmed))
    )
    return _of(mishap.fault, confirmed)[-mishap.fault.again :] if mishap else []


def _reordered(given: list[Waiting], faults: Mishaps) -> list[Waiting]:
    """Change the order of those that a fault means; all others keep their places."""
    mishap = faults.match(
        lambda fault: fault.is_of_batch() and bool(fault.order) and len(_of(fault, given)) > 1
    )
    if mishap is None:
        return given
    theirs = iter(mishap.reordered(_of(mishap.fault, given)))
    return [next(theirs) if mishap.fault.concerns(one.chat) else one for one in given]


def _of(fault: Fault, updates: Iterable[Waiting]) -> list[Waiting]:
    return [one for one in updates if fault.concerns(one.chat)]
