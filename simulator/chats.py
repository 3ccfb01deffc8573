"""A chat as the phones show it: its messages, and all that happened in it."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, Final

from simulator.recent import Recent
from simulator.signals import Signal

Json = dict[str, Any]

TAP_SECONDS: Final = 60.0
TYPING_SECONDS: Final = 5


@dataclass(slots=True)
class Tap:
    """A tap on a button that waits for the bot's answer."""

    id: str
    chat: int
    person: int
    at: float

    def too_late(self, now: float) -> bool:
        """Say whether it can no longer be answered."""
        return now - self.at > TAP_SECONDS


@dataclass(slots=True)
class Chat:
    """One chat of the bot.

    Messages are never changed in place: an edit puts a new one in the place of the old one, so
    that what was given out stays what it was.
    """

    id: int
    kind: str
    title: str = ""
    members: set[int] = field(default_factory=set[int])
    started: bool = False
    blocked: bool = False
    messages: dict[int, Json] = field(default_factory=dict[int, Json])
    taps: dict[str, Tap] = field(default_factory=dict[str, Tap])
    unconfirmed: set[int] = field(default_factory=set[int])
    busy: int = 0
    typing_until: float = 0.0
    seq: int = 0
    events: deque[Json] = field(default_factory=deque[Json])
    recent: Recent = field(default_factory=Recent)
    changed: Signal = field(default_factory=Signal)

    def tell(self, kind: str, **what: object) -> None:
        """Note something that the phones are to show."""
        self.seq += 1
        self.recent.keep(self.events, {"seq": self.seq, "kind": kind, **what})
        self.changed.notify()

    def show(self, message: Json) -> None:
        """Put a new message at the end."""
        self.messages[message["message_id"]] = message
        self.typing_until = 0.0
        self.tell("message", message=message)

    def replace(self, message: Json) -> None:
        """Put an edited message in the place of the one that it was."""
        self.messages[message["message_id"]] = message
        self.tell("edited", message=message)

    def remove(self, message_id: int) -> None:
        """Take a message away."""
        del self.messages[message_id]
        self.tell("deleted", message_id=message_id)

    def after(self, seq: int) -> list[Json]:
        """Give the events after `seq`; the oldest may be gone."""
        first = self.seq - len(self.events) + 1
        return list(islice(self.events, max(0, seq + 1 - first), None))

    def confirm(self, update_id: int) -> None:
        """Note that the bot has taken an update of this chat."""
        self.unconfirmed.discard(update_id)
        self.changed.notify()

    def begin(self) -> None:
        """Note that a call of the bot for this chat is under way."""
        self.busy += 1

    def end(self) -> None:
        """Note that a call of the bot for this chat is over."""
        self.busy -= 1
        self.changed.notify()

    @property
    def quiet(self) -> bool:
        """Whether the bot owes this chat nothing that could be known here."""
        return not (self.taps or self.unconfirmed or self.busy)

    def snapshot(self, now: float) -> Json:
        """Give the whole chat for a phone that has just been opened."""
        return {
            "seq": self.seq,
            "messages": list(self.messages.values()),
            "typing": self.typing_until > now,
            "pending": list(self.taps),
            "blocked": self.blocked,
            "quiet": self.quiet,
        }


def close_all(chats: Iterable[Chat]) -> None:
    """Let nobody wait for these chats any more."""
    for chat in chats:
        chat.changed.close()
