"""All that the simulator knows: a bot, people, chats, files; nothing outlives the process."""

import time
from collections.abc import Callable, Iterable
from typing import Any, Final

from simulator.calls import Calls
from simulator.chats import Chat, Tap, close_all
from simulator.files import Files
from simulator.later import Later
from simulator.mishaps import Mishaps
from simulator.params import Params
from simulator.people import Person
from simulator.profile import Profile
from simulator.recent import EVENTS_KEPT, Recent
from simulator.refusals import bad, forbidden
from simulator.updates import Updates
from simulator.webhook import Delivery

Json = dict[str, Any]

TOKEN: Final = "4242:simulator"  # noqa: S105 - opens nothing but this stand-in
FIRST_PERSON: Final = 100_001
FIRST_GROUP: Final = -1001
CALLS_KEPT: Final = 20_000


class World:
    """One bot and everybody it may meet.

    Args:
        token: the bot's; its number is the bot's id.
        clock: seconds since 1970, for dates.
        calls_kept: how many calls the log keeps.
        events_kept: how many events of chats are kept, of all chats together.
    """

    def __init__(
        self,
        token: str = TOKEN,
        clock: Callable[[], float] = time.time,
        calls_kept: int = CALLS_KEPT,
        events_kept: int = EVENTS_KEPT,
    ) -> None:
        self.token = token
        self.later = Later(clock)
        self.clock: Callable[[], float] = self.later
        self.me: Json = {
            "id": int(token.partition(":")[0]),
            "is_bot": True,
            "first_name": "Simulated bot",
            "username": "simulated_bot",
        }
        self.profile = Profile(names={"": "Simulated bot"})
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.taps: dict[str, Tap] = {}
        self.recent = Recent(events_kept)
        self.files = Files()
        self.faults = Mishaps()
        self.updates = Updates(self.clock, self.faults)
        self.webhook = Delivery(self.updates)
        self.calls = Calls(calls_kept)
        self._last_message = 0
        self._last_tap = 0

    def now(self) -> int:
        """Give the date of a message."""
        return int(self.clock())

    def meet(self, first_name: str, **more: str | None) -> Person:
        """Add a person, with an empty private chat."""
        person = Person(FIRST_PERSON + len(self.people), first_name, **more)
        self.people[person.id] = person
        self.chats[person.id] = Chat(person.id, "private", members={person.id}, recent=self.recent)
        return person

    def gather(self, title: str, members: Iterable[int]) -> Chat:
        """Add a group with the bot in it."""
        groups = sum(1 for chat in self.chats.values() if chat.kind == "group")
        group = FIRST_GROUP - groups
        chat = Chat(group, "group", title, set(members), started=True, recent=self.recent)
        self.chats[chat.id] = chat
        return chat

    def described(self, chat: Chat) -> Json:
        """Give a chat as the Chat of the Bot API."""
        if chat.kind == "private":
            return self.people[chat.id].chat()
        return {"id": chat.id, "title": chat.title, "type": chat.kind}

    def new_message(self, chat: Chat, sender: Json) -> Json:
        """Begin a message with what every message has."""
        self._last_message += 1
        return {
            "message_id": self._last_message,
            "from": sender,
            "chat": self.described(chat),
            "date": self.now(),
        }

    def new_tap(self, chat: Chat, person: int) -> Tap:
        """Begin a tap on a button, which waits for an answer."""
        self._forget_old_taps()
        self._last_tap += 1
        tap = Tap(f"{self.me['id']}{self._last_tap:09d}", chat.id, person, self.clock())
        self.taps[tap.id] = tap
        chat.taps[tap.id] = tap
        return tap

    def _forget_old_taps(self) -> None:
        """Forget the taps that it is too late to answer."""
        while self.taps:
            oldest = next(iter(self.taps.values()))
            if not oldest.too_late(self.clock()):
                return
            del self.taps[oldest.id]
            self.chats[oldest.chat].taps.pop(oldest.id)

    def update(self, kind: str, chat: Chat, what: Json) -> int | None:
        """Queue an update for the bot."""
        update_id = self.updates.add(kind, chat.id, what, chat.confirm)
        if update_id is not None:
            chat.unconfirmed.add(update_id)
        return update_id

    def named_chat(self, params: Params) -> Chat | None:
        """Give the chat that a call names, if there is one, whatever the bot may do there."""
        chat_id = params.integer("chat_id")
        return self.chats.get(chat_id)

    def chat_to_read(self, params: Params) -> Chat:
        """Give the chat of a call.

        Raises:
            Refusal: it is not named, or the bot never heard of it.
        """
        if not params.text("chat_id"):
            raise bad("chat_id is empty")
        chat = self.named_chat(params)
        if chat is None or not (chat.started or self._met_in_a_group(chat)):
            raise bad("chat not found")
        return chat

    def chat_to_write(self, params: Params) -> Chat:
        """Give the chat of a call that sends or edits.

        Raises:
            Refusal: the bot may not write there.
        """
        chat = self.chat_to_read(params)
        if not chat.started:
            raise forbidden("bot can't initiate conversation with a user")
        if chat.blocked:
            private = chat.kind == "private"
            raise forbidden(
                "bot was blocked by the user" if private else "bot was kicked from the group chat"
            )
        return chat

    def _met_in_a_group(self, private: Chat) -> bool:
        return any(
            chat.kind == "group" and private.id in chat.members for chat in self.chats.values()
        )

    def close(self) -> None:
        """Let nobody wait for anything any more."""
        close_all(self.chats.values())
        self.updates.arrived.close()
        self.calls.made.close()
        self.faults.clear()
