"""The advice for a session."""

from bot.pages.screens import Pen
from dialogs.assessed import assessed
from scoring import Advice


def advice_of(pen: Pen) -> Advice:
    """Give the advice for the answers of this session."""
    return assessed(pen.session.answers)
