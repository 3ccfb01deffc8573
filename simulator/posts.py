"""One post of an update to the webhook, or what a fault makes of it."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Final, NamedTuple

import aiohttp

from simulator.batches import Waiting
from simulator.mishaps import Mishaps

SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header


@dataclass(slots=True, frozen=True)
class Webhook:
    """Where the bot wants its updates."""

    url: str
    secret: str
    connections: int


class Outcome(NamedTuple):
    """What came of a post: the body of the bot's answer, or why it counts for nothing."""

    body: bytes = b""
    failure: str = ""


CLOSED: Final = Outcome(failure="Connection closed")


class Posts:
    """Posts updates to a webhook.

    Args:
        session: keeps the connections.
        hook: where to.
        faults: those of the webhook count here.
    """

    def __init__(self, session: aiohttp.ClientSession, hook: Webhook, faults: Mishaps) -> None:
        self._session = session
        self._hook = hook
        self._faults = faults

    async def post(self, update: Waiting) -> list[Outcome]:
        """Post an update, once unless a fault wants it more often."""
        body = update.text.encode()
        mishap = self._faults.match(lambda fault: fault.is_of_post(update.chat))
        if mishap is None:
            return [await self._send(body)]
        fault = mishap.fault
        if fault.hang or fault.delay:
            await mishap.hold()
        if fault.drop:
            await self._send(body, cut=not fault.after)
            return [CLOSED]
        return await asyncio.gather(*(self._send(body) for _ in range(1 + fault.again)))

    async def _send(self, body: bytes, *, cut: bool = False) -> Outcome:
        headers = {"Content-Type": "application/json", "Content-Length": str(len(body))}
        if self._hook.secret:
            headers[SECRET_HEADER] = self._hook.secret
        content = _half(body) if cut else body
        try:
            async with self._session.post(self._hook.url, data=content, headers=headers) as answer:
                told = await answer.read()
        except aiohttp.ClientConnectorError:
            return Outcome(failure="Connection refused")
        except aiohttp.ClientError:
            return CLOSED
        except TimeoutError:
            return Outcome(failure="Read timeout expired")
        if answer.ok:
            return Outcome(told)
        reason = f"{answer.status} {answer.reason}"
        return Outcome(failure=f"Wrong response from the webhook: {reason}")


async def _half(body: bytes) -> AsyncIterator[bytes]:
    """Give half of a body, and break off."""
    yield body[: len(body) // 2]
    raise ConnectionAbortedError
