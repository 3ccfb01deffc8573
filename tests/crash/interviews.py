"""An interview inside the test: who holds it, what it meets with, and how it ends."""

import asyncio
import random
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import chain
from typing import Any, Final, TypeAlias

import pytest
from starlette.applications import Starlette

from bot import serving
from bot.storage.store import Store
from bot.storage.tables import metadata
from dialogs.session import Session
from simulator.acting import Tapped, send, tap
from simulator.chats import Chat
from simulator.faults import Fault
from simulator.incoming import Sent
from simulator.world import World
from tests.crash.lives import Fate, Memory, Posts, live
from tests.crash.warp import WarpLoop

Clock: TypeAlias = Callable[[], datetime]
PATIENCE: Final = 300.0  # seconds on the loop's clock until a person is stuck
LATE: Final = 70.0  # after the last screen, for what might still come

EXCUSE: Final = "Je ne peux rien noter"

#: What the person does once the screen shows this: a label to tap, or a text to send.
SCRIPT: Final = (
    ("1/8", "type", "17"),
    ("2/8", "tap", "Quelqu’un, en plus"),
    ("3/8", "tap", "Quelqu’un s’en va"),
    ("✓ Quelqu’un s’en va", "tap", "Valider"),
    ("4/8", "tap", "Du commerce"),
    ("5/8", "tap", "Retour"),
    ("4/8", "tap", "Du commerce"),
    ("5/8", "tap", "L’éditeur, en ligne"),
    ("6/8", "tap", "Identités, paie, banque"),
    ("7/8", "tap", "Rien de tout cela"),
    ("8/8", "tap", "Le prix"),
    ("✓ Le prix", "tap", "Ne plus y penser"),
    ("Ce qui changerait le conseil", "", ""),
)


def now() -> datetime:
    return datetime.now(UTC)


class Person:
    """Somebody who reads the newest screen and does the next thing of the script."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.id = world.meet("Camille", language_code="fr").id
        self.chat: Chat = world.chats[self.id]

    async def talk(self) -> None:
        self.say("/start")
        for shown, act, what in SCRIPT:
            bubble = await self.sees(shown)
            if act == "type":
                self.say(what)
            elif act == "tap":
                self.tap(bubble, what)
        await asyncio.sleep(LATE)  # noqa: TID251  # by the loop's clock, which jumps

    async def sees(self, words: str) -> dict[str, Any]:
        try:
            async with asyncio.timeout(PATIENCE):
                while words not in self.screen:
                    await self.chat.changed.wait(PATIENCE)
        except TimeoutError:
            pytest.fail(f"stuck: {words!r} is not in {self.screen}")
        return self.bubble

    @property
    def answers(self) -> list[dict[str, Any]]:
        return [one for one in self.chat.messages.values() if one["from"]["is_bot"]]

    @property
    def bubble(self) -> dict[str, Any]:
        with_buttons = [one for one in self.answers if "reply_markup" in one]
        return with_buttons[-1] if with_buttons else {}

    @property
    def screen(self) -> str:
        """The text of the newest bubble, and its buttons."""
        labels = [button["text"] for button in _buttons(self.bubble)]
        return f"{self.bubble.get('text', '')}\n{labels}"

    def say(self, text: str) -> None:
        said = {"from": self.id, "text": text}
        send(self.world, self.chat, Sent.model_validate(said))

    def tap(self, bubble: dict[str, Any], label: str) -> None:
        found = [button for button in _buttons(bubble) if label in button["text"]]
        data = found[0]["callback_data"]
        tapped = {"from": self.id, "message_id": bubble["message_id"], "data": data}
        tap(self.world, self.chat, Tapped.model_validate(tapped))


def _buttons(bubble: dict[str, Any]) -> list[dict[str, Any]]:
    rows = bubble.get("reply_markup", {}).get("inline_keyboard", [])
    return [button for row in rows for button in row]


class Outcome:
    """How an interview ended, and what it took."""

    def __init__(self, person: Person, session: Session | None, fate: Fate) -> None:
        self.session = session
        self.screen = person.screen
        self.messages = sum(EXCUSE not in one.get("text", "") for one in person.answers)
        self.steps = fate.steps
        self.unanswered = len(person.chat.taps)


@dataclass
class Setting:
    """What an interview meets with.

    Attributes:
        hooked: Updates are posted; else the bot asks for them.
        fate: Of the first life; those that follow are spared.
        clock: On the wall.
        faults: Of the simulator, from the beginning.
    """

    hooked: bool = False
    fate: Fate = field(default_factory=Fate)
    clock: Clock = now
    faults: Sequence[Fault] = ()


async def _interview(monkeypatch: pytest.MonkeyPatch, setting: Setting) -> Outcome:
    random.seed(1)  # the jitter of what is tried again
    world, memory = World(), Memory()
    for fault in setting.faults:
        world.faults.add(fault)
    if setting.hooked:
        posts = world.webhook = Posts(world)

        @asynccontextmanager
        async def listening(app: Starlette, *place: Any) -> AsyncGenerator[Any]:  # noqa: ANN401
            posts.app = app
            yield place
            posts.app = None

        monkeypatch.setattr(serving, "listening", listening)
    await memory.write(metadata.create_all)
    person = Person(world)
    talking = asyncio.create_task(person.talk())
    lives = chain([setting.fate], iter(Fate, None))
    while not talking.done():
        await live(world, memory, setting.clock, next(lives), talking)
    await talking
    memory.fate = Fate()
    view = await Store(memory).view(person.id)
    await world.webhook.close()
    return Outcome(person, view.session if view else None, setting.fate)


def interview(monkeypatch: pytest.MonkeyPatch, setting: Setting) -> Outcome:
    """Hold the interview, on a clock that jumps."""
    with asyncio.Runner(loop_factory=WarpLoop) as runner:
        return runner.run(_interview(monkeypatch, setting))
