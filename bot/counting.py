"""Counts of the interviews that are held, one a company, without personal data."""

from collections import Counter
from collections.abc import AsyncIterator
from typing import TypedDict

from dialogs.session import Session, State
from scoring import Profile, assess


class Counts(TypedDict):
    """What `pocket-cio stats` tells."""

    started: int
    finished: int
    left_at: dict[str, int]
    verdicts: dict[str, int]
    languages: dict[str, int]


async def count(sessions: AsyncIterator[Session]) -> Counts:
    """Count interviews, one a company; `left_at` tells where those stand that have no advice."""
    left: Counter[str] = Counter()
    verdicts: Counter[str] = Counter()
    languages: Counter[str] = Counter()
    async for session in sessions:
        for company in (session, *session.others):
            languages[session.locale or "not chosen"] += 1
            if company.advised:
                verdicts[assess(Profile(answers=company.answers)).verdict] += 1
            elif company is session and session.state is State.LANGUAGE:
                left["language"] += 1
            else:
                left[company.asked or "advice"] += 1
    return {
        "started": languages.total(),
        "finished": verdicts.total(),
        "left_at": dict(left.most_common()),
        "verdicts": dict(verdicts.most_common()),
        "languages": dict(languages.most_common()),
    }
