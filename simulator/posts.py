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


async def post(
    session: aiohttp.ClientSession, hook: Webhook, update: Waiting, faults: Mishaps
) -> list[Outcome]:
    """Post an update, once unless a fault wants it more often.

    Args:
        session: keeps the connections.
        hook: where to.
        update: what is posted.
        faults: those of the webhook count here.
    """
    body = update.text.encode()
    mishap = faults.match(lambda fault: fault.is_of_post(update.chat))
    if mishap is None:
        return [await _send(session, hook, body)]
    fault = mishap.fault
    if fault.hang or fault.delay:
        await mishap.hold()
    if fault.drop:
        await _send(session, hook, body, cut=not fault.after)
        return [CLOSED]
    return await asyncio.gather(*(_send(session, hook, body) for _ in range(1 + fault.again)))


async def _send(
    session: aiohttp.ClientSession, hook: Webhook, body: bytes, *, cut: bool = False
) -> Outcome:
    headers = {"Content-Type": "application/json", "Content-Length": str(len(body))}
    if hook.secret:
        headers[SECRET_HEADER] = hook.secret
    content = _half(body) if cut else body
    try:
        async with session.post(hook.url, data=content, headers=headers) as response:
            answer = await response.read()
    except aiohttp.ClientConnectorError:
        return Outcome(failure="Connection refused")
    except aiohttp.ClientError:
        return CLOSED
    except TimeoutError:
        return Outcome(failure="Read timeout expired")
    if response.ok:
        return Outcome(answer)
    reason = f"{response.status} {response.reason}"
    return Outcome(failure=f"Wrong response from the webhook: {reason}")


async def _half(body: bytes) -> AsyncIterator[bytes]:
    """Give half of a body, and break off."""
    yield body[: len(body) // 2]
    raise ConnectionAbortedError
