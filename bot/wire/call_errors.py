"""What a call to Telegram fails with. No error holds the address, which holds the token."""

import re
from http import HTTPStatus
from typing import Final

from aiohttp import ClientConnectorError, ClientError, ConnectionTimeoutError
from telegram.error import NetworkError, TimedOut

_TOKEN: Final = re.compile(r"/bot(\d+:[^/]+)/")


class NotSent(NetworkError):
    """Nothing reached Telegram: the call may be repeated and has its effect once."""


def without_token(status: int, payload: bytes, url: str) -> bytes:
    """Blank the token in an answer that becomes an error; a gateway's page may quote it."""
    if status < HTTPStatus.MULTIPLE_CHOICES:
        return payload
    token = _TOKEN.search(url)
    return payload.replace(token[1].encode(), b"<token>") if token else payload


def failure(error: ClientError | OSError) -> NetworkError:
    """Give the error of telegram for one of aiohttp: `NotSent`, `TimedOut` or `NetworkError`."""
    reason = type(error).__name__
    if isinstance(error, OSError) and error.strerror:
        reason = f"{reason}: {error.strerror}"
    if isinstance(error, ClientConnectorError | ConnectionTimeoutError):
        return NotSent(f"No connection to Telegram ({reason}).")
    if isinstance(error, TimeoutError):
        return TimedOut(f"Telegram did not answer in time ({reason}).")
    return NetworkError(f"The connection to Telegram broke ({reason}).")
