"""The advice for a session; the same answers are assessed once."""

from collections.abc import Mapping
from functools import lru_cache

from bot.pages.screens import Pen
from scoring import Advice, Profile, assess
from scoring.answers import Answer


@lru_cache(maxsize=512)
def _assessed(answers: str) -> Advice:
    return assess(Profile.model_validate_json(answers))


def assessed(answers: Mapping[str, Answer]) -> Advice:
    """Give the advice for these answers."""
    return _assessed(Profile(answers=dict(answers)).model_dump_json())


def advice_of(pen: Pen) -> Advice:
    """Give the advice for the answers of this session."""
    return assessed(pen.session.answers)
