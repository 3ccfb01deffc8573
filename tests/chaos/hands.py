"""What somebody does with a phone, inside the simulator, and how long they wait for what follows.

A session of their own takes every deed of theirs once and in order: it is what the bot must hold,
and what the screen must come to show.
"""

import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

from aiolimiter import AsyncLimiter

from dialogs.events import Event, Export, Tap, Why
from dialogs.machine import step
from dialogs.session import Session
from simulator import acting
from simulator.acting import Tapped
from simulator.incoming import Sent
from simulator.world import World
from tests.chaos.counts import Counts
from tests.chaos.screens import Screen, bubble, read

Json = dict[str, Any]

ANSWER_SECONDS: Final = 1.0


class Stuck(Exception):
    """Nothing goes on any more."""


@dataclass(slots=True)
class Scene:
    """Where people talk, and what is known of all of them.

    Attributes:
        world: The inside of the simulator.
        counts: What happened.
        limiter: Lets deeds through at a rate, if there is to be one.
        repeat: Seconds without a new screen after which a person taps again.
        limit: Seconds after which a person gives up.
        stirred: When the bot was last disturbed: patience begins anew.
    """

    world: World
    counts: Counts = field(default_factory=Counts)
    limiter: AsyncLimiter | None = None
    repeat: float = 6.0
    limit: float = 60.0
    stirred: float = 0.0


class Hands:
    """The hands of one person, with their phone in them.

    Attributes:
        id: The person's, and that of their chat.
        session: What the bot must hold.
    """

    def __init__(self, scene: Scene, language: str | None) -> None:
        self._scene = scene
        self.id = scene.world.meet("Person", language_code=language).id
        self.session = Session()
        self._chat = scene.world.chats[self.id]
        self._screen: Screen | None = None
        self._query = ""

    async def say(self, text: str, event: Event) -> None:
        """Send a text that means an event, and wait for its screen.

        Raises:
            Stuck: It does not come.
        """
        await self._turn()
        self._send(text, event)
        await self._until_shown(
            self._nudge if text != "/start" else lambda: self._send(text, event)
        )

    async def tap(self, event: Event, *, twice: bool = False) -> None:
        """Tap the button of an event, once or two times in haste, and wait for its screen.

        Raises:
            Stuck: It does not come.
        """
        await self._turn()
        for _ in range(1 + twice):
            assert self._touch(event), f"no button for {event}"
        await self._until_shown(lambda: self._touch(event) or self._nudge())

    async def _turn(self) -> None:
        if self._scene.limiter:
            await self._scene.limiter.acquire()

    def _send(self, text: str, event: Event) -> None:
        self._take(event)
        self._query = ""
        sent = Sent.model_validate({"from": self.id, "text": text})
        acting.send(self._scene.world, self._chat, sent)

    def _touch(self, event: Event) -> bool:
        """Tap a button of the newest bubble; False if it is not there."""
        screen = self._look()
        data = screen.buttons.get(event) if screen else None
        if screen is None or data is None:
            return False
        self._take(Tap(event, *screen.drawn))
        message_id = screen.message["message_id"]
        tapped = Tapped.model_validate({"from": self.id, "message_id": message_id, "data": data})
        self._query = acting.tap(self._scene.world, self._chat, tapped).id
        return True

    def _nudge(self) -> bool:
        """See whether the bot is there by a button that does no harm."""
        return self._touch(Why())

    def _take(self, event: Event | Tap) -> None:
        """Do in our own session what the bot is to do in its."""
        self._scene.counts.updates += 1
        after = step(self.session, event).session
        assert after is not None
        self.session = after

    def _look(self) -> Screen | None:
        message = bubble(self._chat)
        if message is None:
            self._screen = None
        elif self._screen is None or self._screen.message is not message:
            self._screen = read(message)
        return self._screen

    def _shown(self) -> bool:
        screen = self._look()
        return screen is not None and screen.shows(self.session)

    async def _until_shown(self, repeat: Callable[[], object]) -> None:
        """Wait until the screen is that of our own session, and then for the tap's answer.

        An answer may never come, where the bot was killed before it: it is kept nowhere.
        """
        began, query, counts = time.monotonic(), self._query, self._scene.counts
        answered = shown = 0.0

        def look() -> bool:
            nonlocal answered, shown
            now = time.monotonic()
            if not answered and query not in self._chat.taps:
                answered = now
            if not shown and self._shown():
                shown = now
            return bool(shown)

        at_once = await self._until(look, repeat)
        while not answered and await self._chat.changed.wait(ANSWER_SECONDS):
            look()
        if at_once:
            counts.shown.append(shown - began)
        if query and answered:
            counts.answered.append(answered - began)

    async def _until(self, happened: Callable[[], bool], repeat: Callable[[], object]) -> bool:
        """Wait until something happened; say whether it did at once, without a repeat."""
        scene, pause, repeated = self._scene, self._scene.repeat, False
        began = asked = time.monotonic()
        while not happened():
            now = time.monotonic()
            if now > max(began, scene.stirred) + scene.limit:
                raise Stuck
            if now >= asked + pause:
                scene.counts.repeats += 1
                asked, pause, repeated = now, pause * 2, True
                repeat()
                continue
            await self._chat.changed.wait(asked + pause - now)
        return not repeated

    async def export(self) -> Json:
        """Ask for all that is held, and wait until the bubble stands below it.

        Raises:
            Stuck: It does not come.
        """
        await self._turn()
        asked = list(self._chat.messages)[-1] if self._chat.messages else 0
        self._send("/export", Export())

        def sent() -> Json | None:
            newest = reversed(self._chat.messages.values())
            return next((one for one in newest if "document" in one), None)

        def happened() -> bool:
            message = sent()
            below = bubble(self._chat)
            return (
                message is not None
                and message["message_id"] > asked
                and below is not None
                and below["message_id"] > message["message_id"]
            )

        await self._until(happened, lambda: self._send("/export", Export()))
        message = sent()
        assert message is not None
        stored = self._scene.world.files.by_id[message["document"]["file_id"]]
        told: Json = json.loads(stored.content)
        return told
