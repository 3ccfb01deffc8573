"""Asks Telegram for updates, and acknowledges them only once they are taken.

Telegram forgets an update when a later offset is asked for. So the offset moves past an update
only when it and all before it are committed; what a crash cuts short comes again.
"""

import asyncio
from collections.abc import Sequence
from functools import partial
from typing import Final

import structlog
from telegram.error import InvalidToken, TelegramError

from bot.delivery import insist, pause
from bot.health import Pulse
from bot.intake import Intake, Json
from bot.wire.calling import Caller

_log = structlog.get_logger()

WANTED: Final = ("message", "callback_query", "my_chat_member")
_POLL_SECONDS: Final = 25
_LATE_SECONDS: Final = 10  # more than a poll may take before it is given up
_NO_UPDATES: Final = "telegram gave no updates"
_BATCH: Final = 100
_MOST_FAULTS: Final = 6  # that lengthen the pause: nobody is served meanwhile
_PAUSE: Final = 1.0  # seconds before an update that was not taken is asked for again


class Polling:
    """The loop; `stop` ends it without dropping what it has begun."""

    def __init__(self, bot: Caller, intake: Intake, pulse: Pulse) -> None:
        self._pulse = pulse
        self._bot = bot
        self._intake = intake
        self._under_way: dict[int, asyncio.Task[None]] = {}
        self._taken: set[int] = set()  # and perhaps not acknowledged yet
        self._newest = -1
        self._faults = 0

    async def run(self) -> None:
        """Poll until cancelled.

        Raises:
            InvalidToken: Telegram does not know the token, and will not later.
        """
        await self._leave_webhook()
        while True:
            self._pulse.beat()
            taken = await self._poll()
            if taken or not self._under_way:
                continue
            # What is under way would be given again at once: wait for some of it, briefly.
            await asyncio.wait(
                self._under_way.values(), timeout=0.1, return_when=asyncio.FIRST_COMPLETED
            )

    async def finish(self, seconds: float) -> None:
        """Let what is under way be committed."""
        if self._under_way:
            await asyncio.wait(self._under_way.values(), timeout=seconds)

    @property
    def _offset(self) -> int:
        return min(self._under_way, default=self._newest + 1)

    async def _poll(self) -> bool:
        """Ask once; False if nothing new came."""
        try:
            async with asyncio.timeout(_POLL_SECONDS + _LATE_SECONDS):
                updates = await self._bot.call(
                    "getUpdates",
                    _POLL_SECONDS + _LATE_SECONDS,
                    offset=self._offset if self._newest >= 0 else None,
                    limit=_BATCH,
                    timeout=0 if self._under_way else _POLL_SECONDS,
                    allowed_updates=WANTED,
                )
        except InvalidToken:
            raise
        except TelegramError as error:
            self._faults = min(self._faults + 1, _MOST_FAULTS)
            await pause(error, self._faults, _NO_UPDATES)
            return False
        except TimeoutError:  # a connection that died without a word: ask on a new one
            _log.warning("a poll stood still")
            return False
        self._faults = 0
        return self._begin_all(updates)

    def _begin_all(self, updates: Sequence[Json]) -> bool:
        """Begin with what is new, in the order in which Telegram numbered it."""
        given = {update["update_id"]: update for update in updates}
        new = sorted(given.keys() - self._under_way.keys() - self._taken)
        for number in new:
            self._under_way[number] = asyncio.create_task(self._take(number, given[number]))
        # What is given no more is acknowledged. The newest one may have a lower number than
        # those before: after a week without updates Telegram begins anew anywhere.
        self._taken &= given.keys()
        if given:
            self._newest = max(given)
        return bool(new)

    async def _take(self, number: int, update: Json) -> None:
        try:
            await self._intake.take(update)
        except Exception:  # noqa: BLE001  # it must not block the others
            _log.exception("an update was not taken", update_id=number)
            await asyncio.sleep(_PAUSE)  # noqa: TID251  # whatever is wrong needs time to pass
            self._newest = min(self._newest, number - 1)  # so that it is given again
        else:
            self._taken.add(number)
        finally:
            del self._under_way[number]

    async def _leave_webhook(self) -> None:
        """Take over from a webhook; what waits at Telegram stays there."""
        leaving = partial(self._bot.delete_webhook, drop_pending_updates=False)
        await insist(leaving, _NO_UPDATES)
