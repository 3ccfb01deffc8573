"""Delivery of updates to the bot's webhook, as Telegram does it.

Updates of one chat go one after another, those of different chats side by side; what the bot does
not take with a 2xx is sent again after growing pauses.
"""

import asyncio
import json
from collections.abc import Callable
from typing import Any, Final, cast

import aiohttp

from simulator.batches import Waiting
from simulator.lines import Line
from simulator.posts import Webhook, post
from simulator.signals import Signal
from simulator.updates import Updates

Json = dict[str, Any]

FIRST_PAUSE: Final = 1.0
LONGEST_PAUSE: Final = 60.0
PATIENCE: Final = 60.0


class Delivery:
    """Takes updates to the webhook that is set, if one is.

    Args:
        updates: the queue, with the faults that are on the way from it.
        first_pause: seconds before the second try; each later pause is twice as long.
    """

    def __init__(self, updates: Updates, first_pause: float = FIRST_PAUSE) -> None:
        self.first_pause = first_pause
        self.answered: Callable[[str, Json], None] = lambda _method, _params: None
        self._updates = updates
        self._hook: Webhook | None = None
        self._task: asyncio.Task[None] | None = None
        self._came = Signal()
        self._never = Signal()
        self._error: Json = {}

    @property
    def url(self) -> str:
        """The address that is set, empty for none."""
        return self._hook.url if self._hook else ""

    def described(self) -> Json:
        """Give what getWebhookInfo says of it."""
        info: Json = {"url": self.url, "has_custom_certificate": False}
        if self._hook:
            info["max_connections"] = self._hook.connections
        return info | self._error

    def set(self, hook: Webhook | None) -> None:
        """Deliver there from now on; None takes the webhook away."""
        if self._task:
            self._task.cancel()
            self._task = None
        self._hook, self._error = hook, {}
        if hook:
            self._task = asyncio.create_task(self._deliver(hook))

    async def close(self) -> None:
        """Stop, and wait until all is put away."""
        task = self._task
        self.set(None)
        if task:
            await asyncio.wait([task])

    async def _deliver(self, hook: Webhook) -> None:
        lines: dict[int, Line] = {}
        seen = 0
        connector = aiohttp.TCPConnector(limit=hook.connections, ssl=False)
        patience = aiohttp.ClientTimeout(total=PATIENCE)
        async with (
            aiohttp.ClientSession(connector=connector, timeout=patience) as session,
            asyncio.TaskGroup() as group,
        ):
            while True:
                for update in self._updates.since(seen):
                    seen = update.nth
                    if update.chat not in lines:
                        lines[update.chat] = Line(self._updates.faults)
                        group.create_task(self._empty(session, hook, lines, update.chat))
                    lines[update.chat].add(update)
                self._came.notify()
                if not await self._updates.arrived.wait(PATIENCE) and self._updates.arrived.closed:
                    return

    async def _empty(
        self,
        session: aiohttp.ClientSession,
        hook: Webhook,
        lines: dict[int, Line],
        chat: int,
    ) -> None:
        """Deliver the updates of one chat until none is left."""
        line = lines[chat]
        while not line.empty:
            update = line.next()
            if update is None:
                await self._came.wait(PATIENCE)
                continue
            pause = self.first_pause
            while not await self._take(session, hook, update):
                await self._never.wait(pause)
                pause = min(pause * 2, LONGEST_PAUSE)
        del lines[chat]

    async def _take(self, session: aiohttp.ClientSession, hook: Webhook, update: Waiting) -> bool:
        """Say whether the bot took the update; carry out what it answered."""
        outcomes = await post(session, hook, update, self._updates.faults)
        for outcome in outcomes:
            if outcome.failure:
                now = int(self._updates.clock())
                self._error = {"last_error_date": now, "last_error_message": outcome.failure}
        answers = [outcome.body for outcome in outcomes if not outcome.failure]
        if answers:
            self._updates.confirm(update.id)
        for body in answers:
            self._read(body)
        return bool(answers)

    def _read(self, body: bytes) -> None:
        """Carry out the call that a bot may put into its answer."""
        try:
            answer: object = json.loads(body)
        except ValueError:
            return
        if isinstance(answer, dict):
            call = cast("Json", answer)
            if method := call.pop("method", None):
                self.answered(str(method), call)
