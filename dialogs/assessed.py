"""The advice for some answers; the same answers are assessed once."""

from collections.abc import Mapping
from functools import lru_cache

from scoring import Advice, Profile, assess
from scoring.answers import Answer


@lru_cache(maxsize=512)
def _assessed(answers: str) -> Advice:
    return assess(Profile.model_validate_json(answers))


def assessed(answers: Mapping[str, Answer]) -> Advice:
    """Give the advice for these answers."""
    return _assessed(Profile(answers=dict(answers)).model_dump_json())
