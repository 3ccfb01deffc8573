"""What is counted while people talk, and what it is counted by."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias, cast

from dialogs.session import Session
from scoring.answers import Answer as Value
from simulator.chats import Chat

Json = dict[str, Any]
Wrong: TypeAlias = Literal["lost", "twice"]


@dataclass(slots=True)
class Counts:
    """What happened to all people together.

    Attributes:
        interviews: Those held to the end.
        updates: The deeds of people, each an update.
        lost: Interviews with an answer missing or older than meant, and updates that Telegram was
            told we have and that the database does not.
        twice: Interviews in which something was applied two times.
        stuck: Interviews that did not go on.
        doubles: Messages of the bot beyond what the conversations needed.
        repeats: Times that a person had to tap again.
        answered: Seconds from each tap to its answer.
        shown: Seconds from each deed to the screen that it leads to.
    """

    interviews: int = 0
    updates: int = 0
    lost: int = 0
    twice: int = 0
    stuck: int = 0
    doubles: int = 0
    repeats: int = 0
    answered: list[float] = field(default_factory=list[float])
    shown: list[float] = field(default_factory=list[float])

    @property
    def wrong(self) -> int:
        """What must not be."""
        return self.lost + self.twice + self.stuck

    def note(self, wrong: Wrong | None) -> None:
        """Count an interview that came to its end."""
        self.interviews += 1
        self.lost += wrong == "lost"
        self.twice += wrong == "twice"


def difference(
    meant: Mapping[str, Value], session: Session, held: Mapping[str, Any]
) -> Wrong | None:
    """Say how what the bot holds, by its `/export`, differs from what it must hold."""
    told: Mapping[str, object] = held["answers"]
    wanted = {question: _plain(value) for question, value in meant.items()}
    revision: int = held["dialogue"]["revision"]
    if told == wanted and held["dialogue"] == _dialogue(session):
        return None
    if revision > session.revision:
        return "twice"
    if revision < session.revision or any(one not in told for one in wanted):
        return "lost"
    return "lost" if any(_fewer(told[one], wanted[one]) for one in wanted) else "twice"


def _dialogue(session: Session) -> Json:
    return session.model_dump(mode="json", exclude={"version", "locale", "answers"})


def _plain(value: Value) -> object:
    return list(value) if isinstance(value, tuple) else value


def _fewer(told: object, wanted: object) -> bool:
    """Say whether ticks are missing."""
    if not (isinstance(told, list) and isinstance(wanted, list)):
        return False
    return len(cast("list[str]", told)) < len(cast("list[str]", wanted))


def doubles(chat: Chat) -> int:
    """Count the messages of the bot that its conversation did not need.

    What a person writes is followed by the bubble, anew, and `/export` by a document before it. The
    card comes once an advice is reached, and the bubble moves below it; a second one next to the
    first is one too many.
    """
    needed = extra = 0
    pictured = False
    for message in chat.messages.values():
        before, pictured = pictured, "photo" in message
        if pictured and not before:
            needed += 2
        if not message["from"]["is_bot"]:
            needed += 2 if message["text"] == "/export" else 1
        elif needed:
            needed -= 1
        else:
            extra += 1
    return extra


def percentile(values: Sequence[float], share: float) -> float:
    """Give the value below which this share of the values lies; not a number if there are none.

    >>> percentile([3.0, 1.0, 2.0], 0.5), percentile([3.0, 1.0, 2.0], 1.0)
    (2.0, 3.0)
    """
    if not values:
        return math.nan
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def milliseconds(values: Sequence[float], shares: Iterable[float] = (0.5, 0.95, 0.99)) -> str:
    """Write percentiles.

    >>> milliseconds([0.0123] * 3)
    '12 / 12 / 12'
    """
    return " / ".join(f"{percentile(values, share) * 1000:.0f}" for share in shares)


def row(*cells: object) -> str:
    """Write a row of a Markdown table.

    >>> row("a", 1)
    '| a | 1 |'
    """
    return f"| {' | '.join(map(str, cells))} |"


def head(*names: str) -> str:
    """Write the head of a Markdown table."""
    return f"{row(*names)}\n{row(*('---' for _ in names))}"
