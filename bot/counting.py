"""Counts of the interviews that are held, one a company, without personal data."""

from collections import Counter
from collections.abc import AsyncIterator
from typing import Final, TypedDict

from dialogs.session import Session, State
from scoring import Profile, assess

#: Of a code that fewer talks began with, the name is not told.
_FEWEST_NAMED: Final = 5
_OTHER: Final = "other"


class Counts(TypedDict):
    """What `pocket-cio stats` tells."""

    started: int
    finished: int
    left_at: dict[str, int]
    verdicts: dict[str, int]
    languages: dict[str, int]
    codes: dict[str, int]


async def count(sessions: AsyncIterator[Session]) -> Counts:
    """Count interviews, one a company; `left_at` tells where those stand that have no advice."""
    left: Counter[str] = Counter()
    verdicts: Counter[str] = Counter()
    languages: Counter[str] = Counter()
    codes: Counter[str] = Counter()
    async for session in sessions:
        if session.code:
            codes[session.code] += 1
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
        "codes": _by_code(codes),
    }


def _by_code(codes: Counter[str]) -> dict[str, int]:
    """Name the codes that several came by: one that few did could tell of a person."""
    named = Counter({code: n for code, n in codes.items() if n >= _FEWEST_NAMED})
    others = codes.total() - named.total()
    return dict((named + Counter({_OTHER: others})).most_common())
