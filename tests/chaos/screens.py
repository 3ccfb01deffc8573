"""What stands on a phone: the newest bubble with buttons, and what its buttons mean."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from bot.buttons import unpack
from dialogs.events import Answer, Event, Split, Tap, Unpick
from dialogs.session import Session, State
from simulator.chats import Chat

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Screen:
    """A bubble.

    Attributes:
        message: Its message; one that is edited is another.
        buttons: What the buttons do, and their data.
        drawn: The interview and the revision that it was drawn for.
        question: What it asks.
        picks: The options ticked.
    """

    message: Json
    buttons: Mapping[Event, str]
    drawn: tuple[int, int]
    question: str | None
    picks: frozenset[str]

    def shows(self, session: Session) -> bool:
        """Say whether this is the screen of a session, as far as one can tell by its buttons."""
        asked = session.question.id if session.question else None
        return (
            self.question == asked
            and self.drawn == (session.interview, session.revision)
            and self.picks == frozenset(session.picks)
            and (Split() in self.buttons) == (session.state is State.ADVICE)
        )


def bubble(chat: Chat) -> Json | None:
    """Give the newest message with buttons."""
    newest = reversed(chat.messages.values())
    return next((one for one in newest if "reply_markup" in one), None)


def read(message: Json) -> Screen:
    """Read a bubble."""
    rows: list[list[Json]] = message["reply_markup"]["inline_keyboard"]
    taps = {
        str(one["callback_data"]): _tap(str(one["callback_data"])) for row in rows for one in row
    }
    drawn = next((tap.interview, tap.revision) for tap in taps.values())
    events = {tap.event: data for data, tap in taps.items()}
    asked = {event.question for event in events if isinstance(event, Answer)}
    picks = frozenset(event.option for event in events if isinstance(event, Unpick))
    return Screen(message, events, drawn, next(iter(asked), None), picks)


@lru_cache(maxsize=10_000)
def _tap(data: str) -> Tap:
    tap = unpack(data)
    assert tap is not None, f"a button that means nothing: {data}"
    return tap
