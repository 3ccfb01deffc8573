"""A person with a phone, for tests that read as conversations.

    await phone.say("/start")
    await phone.sees("Combien de personnes")
    await phone.tap("10 à 49")

Speaks HTTP to the simulator and waits for what happens, never for a time. What does not come within
`LIMIT` fails the test, with what is there instead. Texts are compared with no-break spaces and
curly apostrophes read as plain ones.
"""

import time
from collections.abc import Callable
from typing import Any, Final, TypeVar
from urllib.parse import parse_qs, urlsplit

import aiohttp
import pytest

Json = dict[str, Any]
Found = TypeVar("Found")

LIMIT: Final = 10.0
PAINT_LIMIT: Final = 2.0
PLAIN: Final = str.maketrans({"\u00a0": " ", "\u202f": " ", "’": "'"})


def plain(text: str) -> str:
    """Give the text as people would type it."""
    return text.translate(PLAIN)


class Phone:
    """One person's phone, open at one chat.

    Attributes:
        person: the person's id, which is also the id of their private chat.
        chat: the chat that is open.
        messages: what the chat shows, oldest first.
        toasts: the toasts that this person has seen, oldest first.
    """

    def __init__(self, http: aiohttp.ClientSession, person: int, chat: int | None = None) -> None:
        self.person = person
        self.chat = person if chat is None else chat
        self.toasts: list[str] = []
        self._http = http
        self._seq = 0
        self._shown: dict[int, Json] = {}
        self._events: list[Json] = []
        self._acted = 0

    @property
    def messages(self) -> list[Json]:
        """What the chat shows, oldest first, as the Bot API writes messages."""
        return list(self._shown.values())

    @property
    def answers(self) -> list[Json]:
        """What the chat shows of the bot."""
        return [message for message in self.messages if message["from"]["is_bot"]]

    @property
    def bubble(self) -> Json | None:
        """The newest message of the bot that has buttons, else its newest."""
        with_buttons = [message for message in self.answers if "reply_markup" in message]
        return next(reversed(with_buttons or self.answers), None)

    @property
    def screen(self) -> str:
        """The text of the bubble."""
        return _text(self.bubble) if self.bubble else ""

    @property
    def keyboard(self) -> list[list[Json]]:
        """The rows of buttons under the bubble."""
        markup = (self.bubble or {}).get("reply_markup", {})
        rows: list[list[Json]] = markup.get("inline_keyboard", [])
        return rows

    @property
    def buttons(self) -> list[str]:
        """The labels of the buttons under the bubble, in reading order."""
        return [button["text"] for row in self.keyboard for button in row]

    def at(self, chat: int) -> "Phone":
        """Give the same person's phone, open at another chat."""
        return Phone(self._http, self.person, chat)

    async def say(self, text: str, **more: object) -> int:
        """Send a text; give the id of its last message."""
        return await self._send({"text": text, **more})

    async def sends(self, kind: str, **more: object) -> int:
        """Send a photo, a voice message, a sticker or any other kind of thing."""
        return await self._send({"kind": kind, **more})

    async def forwards(self, message_id: int, to: "Phone | None" = None) -> int:
        """Forward a message of this chat, to another phone or to this chat; give the new id."""
        self._acted = self._seq
        there = to.chat if to else self.chat
        told = await self._post("forward", {"message_id": message_id, "to": there})
        number: int = told["message_id"]
        return number

    async def edits(self, message_id: int, text: str) -> None:
        """Edit a message sent before."""
        self._acted = self._seq
        await self._post("edit", {"message_id": message_id, "text": text})

    async def block(self) -> None:
        """Block the bot."""
        await self._post("block", {})

    async def unblock(self) -> None:
        """Take the bot back."""
        await self._post("unblock", {})

    async def tap(self, label: str, *, wait: bool = True) -> Json:
        """Tap the button with this label, or else the first that contains it.

        Args:
            label: what the button says.
            wait: until the tap is answered, and the screen changed or a toast came.

        Returns:
            The button that was tapped.
        """
        button = await self._until(
            lambda: self._button(label), lambda: f"no button {label!r} among {self.buttons}"
        )
        bubble = self.bubble
        assert bubble is not None
        if "callback_data" not in button:
            pytest.fail(f"button {label!r} is not for the bot: {button}")
        await self.tap_data(button["callback_data"], bubble["message_id"], wait=wait)
        return button

    async def address(self, label: str) -> str:
        """Give the address that the button with this label opens."""
        button = await self._until(
            lambda: self._button(label), lambda: f"no button {label!r} among {self.buttons}"
        )
        if "url" not in button:
            pytest.fail(f"button {label!r} opens no address: {button}")
        url: str = button["url"]
        return url

    async def follow(self, link: str) -> None:
        """Open a link to the bot, as the apps do: its parameter goes along with /start."""
        parameter = parse_qs(urlsplit(link).query).get("start", [""])[0]
        await self.say(f"/start {parameter}".rstrip())

    async def tap_data(self, data: str, message_id: int, *, wait: bool = True, **how: bool) -> str:
        """Tap a button that may be of an old message, or on none; give the id of the query."""
        await self._look(0)
        self._acted = self._seq
        tapped = {"message_id": message_id, "data": data, **how}
        query: str = (await self._post("tap", tapped))["callback_query_id"]
        if wait:
            await self._until(
                lambda: self._happened("answered", query), lambda: f"tap {data!r}: no answer"
            )
            await self._within(PAINT_LIMIT, lambda: self._painted(query))
        return query

    async def sees(self, text: str) -> Json:
        """Wait until the bubble, or the newest message of the bot, contains the text; give it."""
        wanted = plain(text)

        def find() -> Json | None:
            newest = [self.bubble, *self.answers[-1:]]
            return next((one for one in newest if one and wanted in plain(_text(one))), None)

        return await self._until(find, lambda: f"{text!r} is not on the screen:\n{self.screen}")

    async def hears(self, text: str) -> Json:
        """Wait until any message of the bot, since the last thing this person did, has the text."""
        wanted = plain(text)

        def find() -> Json | None:
            recent = [event["message"] for event in self._recent("message")]
            sent = [message for message in recent if message["from"]["is_bot"]]
            return next((one for one in sent if wanted in plain(_text(one))), None)

        return await self._until(find, lambda: f"{text!r} was not said: {self.answers[-3:]}")

    async def toast(self, text: str = "") -> str:
        """Wait for a toast, since the last thing that this person did, that contains the text."""
        wanted = plain(text)

        def find() -> str | None:
            recent = [event["text"] for event in self._recent("toast") if event["text"]]
            return next((one for one in recent if wanted in plain(one)), None)

        return await self._until(find, lambda: f"no toast {text!r}; toasts: {self.toasts[-3:]}")

    async def document(self, name: str) -> bytes:
        """Wait for a document whose name contains this; give the newest one's bytes."""

        def find() -> Json | None:
            sent = [one["document"] for one in reversed(self.answers) if "document" in one]
            return next((one for one in sent if name in one["file_name"]), None)

        return await self._file(await self._until(find, lambda: f"no document {name!r}"))

    async def picture(self) -> bytes:
        """Wait for a picture; give the newest one's bytes."""

        def find() -> Json | None:
            sent = [one["photo"][-1] for one in reversed(self.answers) if "photo" in one]
            return next(iter(sent), None)

        return await self._file(await self._until(find, lambda: "no picture"))

    async def quiet(self, still: float = 0.05) -> None:
        """Wait until the bot owes this chat nothing, and that for a moment."""
        query = f"still={still}&timeout={LIMIT}"
        told = await self._get(f"/phone/chats/{self.chat}/quiet?{query}")
        if not told["quiet"]:
            pytest.fail(f"the bot still owes chat {self.chat}: {told['owed']}")
        await self._look(0)

    async def waits(self, holds: Callable[[], bool], otherwise: str) -> None:
        """Wait until something holds of this phone."""
        await self._until(lambda: holds() or None, lambda: otherwise)

    async def watches(self, holds: Callable[[], bool], otherwise: str) -> None:
        """Wait until something holds that no event tells of."""
        if not await self._within(LIMIT, lambda: holds() or None, step=0.05):
            pytest.fail(otherwise)

    async def look(self) -> None:
        """Take in what has happened by now."""
        await self._look(0)

    async def bot(self, language: str) -> Json:
        """Give the bot's name, descriptions and commands as this phone shows them."""
        return await self._get(f"/phone/bot?language={language}&chat={self.chat}")

    def _button(self, label: str) -> Json | None:
        wanted = plain(label)
        buttons = [button for row in self.keyboard for button in row]
        exact = [button for button in buttons if plain(button["text"]) == wanted]
        partly = [button for button in buttons if wanted in plain(button["text"])]
        return next(iter(exact + partly), None)

    def _recent(self, kind: str) -> list[Json]:
        """Give the events of a kind since the last thing that this person did."""
        return [one for one in self._events if one["seq"] > self._acted and one["kind"] == kind]

    def _happened(self, kind: str, query: str) -> bool:
        return any(event["callback_query_id"] == query for event in self._recent(kind))

    def _painted(self, query: str) -> bool:
        told = any(self._recent(kind) for kind in ("message", "edited", "deleted"))
        return told or self._happened("toast", query)

    async def _until(self, find: Callable[[], Found | None], complain: Callable[[], str]) -> Found:
        """Look until something is found, and fail the test with the complaint if nothing is."""
        found = await self._within(LIMIT, find)
        return found or pytest.fail(complain())

    async def _within(
        self, limit: float, find: Callable[[], Found | None], step: float = LIMIT
    ) -> Found | None:
        end = time.monotonic() + limit
        wait = 0.0
        while True:
            await self._look(wait)
            found = find()
            wait = min(step, end - time.monotonic())
            if found or wait <= 0:
                return found

    async def _look(self, seconds: float) -> None:
        """Take in what happened, waiting for something to happen if nothing has."""
        told = await self._get(
            f"/phone/chats/{self.chat}/wait?after={self._seq}&timeout={seconds:.3f}"
        )
        if self._seq == 0 or (told["events"] and told["events"][0]["seq"] > self._seq + 1):
            now = await self._get(f"/phone/chats/{self.chat}")
            self._shown = {message["message_id"]: message for message in now["messages"]}
        self._seq = told["seq"]
        for event in told["events"]:
            self._take(event)

    def _take(self, event: Json) -> None:
        self._events.append(event)
        if event["kind"] in {"message", "edited"}:
            self._shown[event["message"]["message_id"]] = event["message"]
        elif event["kind"] == "deleted":
            self._shown.pop(event["message_id"], None)
        elif event["kind"] == "toast" and event["to"] == self.person:
            self.toasts.append(event["text"])

    async def _send(self, what: Json) -> int:
        await self._look(0)
        self._acted = self._seq
        sent: int = (await self._post("send", what))["message_id"]
        return sent

    async def _post(self, what: str, body: Json) -> Json:
        url = f"/phone/chats/{self.chat}/{what}"
        async with self._http.post(url, json={"from": self.person, **body}) as response:
            if not response.ok:
                pytest.fail(f"the phone refuses: {await response.text()}")
            told: Json = await response.json()
            return told

    async def _get(self, path: str) -> Json:
        async with self._http.get(path) as response:
            if not response.ok:
                pytest.fail(f"{path}: {await response.text()}")
            told: Json = await response.json()
            return told

    async def _file(self, described: Json) -> bytes:
        async with self._http.get(f"/phone/files/{described['file_id']}") as response:
            return await response.read()


def _text(message: Json) -> str:
    return str(message.get("text") or message.get("caption") or "")
