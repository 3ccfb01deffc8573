"""Delivery of updates to the bot's webhook, as Telegram does it.

Updates of one chat go one after another, those of different chats side by side; what the bot does
not take with a 2xx is sent again after growing pauses.
"""

import asyncio
import json
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, cast

import aiohttp

from simulator.signals import Signal
from simulator.updates import Updates, Waiting

Json = dict[str, Any]

SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
FIRST_PAUSE: Final = 1.0
LONGEST_PAUSE: Final = 60.0
PATIENCE: Final = 60.0


@dataclass(slots=True, frozen=True)
class Webhook:
    """Where the bot wants its updates."""

    url: str
    secret: str
    connections: int


class Delivery:
    """Takes updates to the webhook that is set, if one is.

    Args:
        updates: the queue.
        first_pause: seconds before the second try; each later pause is twice as long.
    """

    def __init__(self, updates: Updates, first_pause: float = FIRST_PAUSE) -> None:
        self.first_pause = first_pause
        self.answered: Callable[[str, Json], None] = lambda _method, _params: None
        self._updates = updates
        self._hook: Webhook | None = None
        self._task: asyncio.Task[None] | None = None
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
        lanes: dict[int, deque[Waiting]] = {}
        seen = 0
        connector = aiohttp.TCPConnector(limit=hook.connections, ssl=False)
        patience = aiohttp.ClientTimeout(total=PATIENCE)
        async with (
            aiohttp.ClientSession(connector=connector, timeout=patience) as session,
            asyncio.TaskGroup() as group,
        ):
            while True:
                for update in self._updates.since(seen):
                    seen = update.id
                    if update.chat in lanes:
                        lanes[update.chat].append(update)
                    else:
                        lanes[update.chat] = deque([update])
                        group.create_task(self._empty(session, hook, lanes, update.chat))
                if not await self._updates.arrived.wait(PATIENCE) and self._updates.arrived.closed:
                    return

    async def _empty(
        self,
        session: aiohttp.ClientSession,
        hook: Webhook,
        lanes: dict[int, deque[Waiting]],
        chat: int,
    ) -> None:
        """Deliver the updates of one chat until none is left."""
        lane = lanes[chat]
        while lane:
            pause = self.first_pause
            while not await self._take(session, hook, lane[0]):
                await self._never.wait(pause)
                pause = min(pause * 2, LONGEST_PAUSE)
            lane.popleft()
        del lanes[chat]

    async def _take(self, session: aiohttp.ClientSession, hook: Webhook, update: Waiting) -> bool:
        """Say whether the bot took the update."""
        headers = {"Content-Type": "application/json"}
        if hook.secret:
            headers[SECRET_HEADER] = hook.secret
        try:
            async with session.post(hook.url, data=update.text, headers=headers) as response:
                body = await response.read()
        except aiohttp.ClientConnectorError:
            return self._failed("Connection refused")
        except aiohttp.ClientError:
            return self._failed("Connection closed")
        except TimeoutError:
            return self._failed("Read timeout expired")
        if not response.ok:
            reason = f"{response.status} {response.reason}"
            return self._failed(f"Wrong response from the webhook: {reason}")
        self._updates.confirm(update.id)
        self._read(body)
        return True

    def _failed(self, reason: str) -> bool:
        now = int(self._updates.clock())
        self._error = {"last_error_date": now, "last_error_message": reason}
        return False

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
