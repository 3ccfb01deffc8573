"""Arrived update and session -> what to keep and to send. Pure: it runs inside the transaction."""

from bot.handlers import Incoming, to_event
from bot.storage.store import Decision
from dialogs.machine import PAPERS, step
from dialogs.session import Session


def decide(arrived: Incoming, session: Session | None) -> Decision:
    """Give what an update leads to. What is said of a tap is a toast, all else a message."""
    after, notices = step(session, to_event(arrived, session))
    if arrived.tap is None:
        return Decision(after, notices, moved=True)
    toasts = [notice for notice in notices if notice.say not in PAPERS]
    kept = tuple(notice for notice in notices if notice.say in PAPERS)
    return Decision(after, kept, tapped=arrived.tapped, toast=next(iter(toasts), None))
