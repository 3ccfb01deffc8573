"""Calls to Telegram over aiohttp, in the place of python-telegram-bot's request class.

It costs a tenth of httpx, and no error of it holds the address, which holds the token.
"""

import json
import os
from functools import lru_cache
from typing import Final
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from aiohttp import (
    ClientError,
    ClientSession,
    ClientTimeout,
    DummyCookieJar,
    FormData,
    TCPConnector,
)
from telegram.request import BaseRequest, RequestData

from bot.wire.call_errors import NotSent, failure, without_token

CONNECT_SECONDS: Final = 5.0
READ_SECONDS: Final = 20.0
CALL_SECONDS: Final = 30.0
KEEP_ALIVE_SECONDS: Final = 30.0

# RetryAfter tells its wait as a timedelta, as it always will from telegram's next version on.
os.environ.setdefault("PTB_TIMEDELTA", "1")

_JSON: Final = {"Content-Type": "application/json"}


class AiohttpRequest(BaseRequest):
    """A pool of connections to Telegram.

    Args:
        pool_size: connections at most; a call waits for a free one within its time.
        connect_seconds: for a connection to stand.
        read_seconds: for the next bytes of an answer. `Bot.get_updates` adds the seconds that
            Telegram is asked to wait.
    """

    def __init__(
        self,
        pool_size: int = 100,
        *,
        connect_seconds: float = CONNECT_SECONDS,
        read_seconds: float = READ_SECONDS,
    ) -> None:
        self._pool_size = pool_size
        self._connect_seconds = connect_seconds
        self._read_seconds = read_seconds
        self._session: ClientSession | None = None
        self._proxies: dict[str, str | None] = {}

    @property
    def read_timeout(self) -> float:
        """Seconds to wait for the next bytes of an answer, where a call does not say."""
        return self._read_seconds

    async def initialize(self) -> None:
        """Open the pool; a second time changes nothing."""
        if self._session is None:
            self._proxies.clear()
            self._session = ClientSession(
                connector=TCPConnector(limit=self._pool_size, keepalive_timeout=KEEP_ALIVE_SECONDS),
                cookie_jar=DummyCookieJar(),
                headers={"User-Agent": "pocket-cio"},
            )

    async def shutdown(self) -> None:
        """Close the pool and what is under way in it."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(  # noqa: PLR0913, PLR0917  # as BaseRequest has it
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Make one call.

        Raises:
            NotSent: there was no connection.
            TimedOut: Telegram did not answer in time; whether it acted is not known.
            NetworkError: the connection broke; whether Telegram acted is not known.
        """
        if self._session is None:
            raise NotSent("The connections to Telegram are closed: nothing was sent.")
        body, headers = _body(request_data)
        timeout = _timeout(
            _seconds(read_timeout, self._read_seconds),
            _seconds(connect_timeout, self._connect_seconds),
            _seconds(pool_timeout, self._connect_seconds),
            _seconds(write_timeout, 0),
        )
        try:
            async with self._session.request(
                method,
                url,
                data=body,
                headers=headers,
                timeout=timeout,
                proxy=self._proxy(url),
                allow_redirects=False,  # the Bot API has none, and they would carry the token
            ) as response:
                payload = await response.read()
                return response.status, without_token(response.status, payload, url)
        except (ClientError, OSError) as error:
            fault = failure(error)
        # Out here nothing chains to the errors of aiohttp: they hold the address.
        raise fault

    def _proxy(self, url: str) -> str | None:
        """Give the proxy that the environment names; aiohttp would ask a thread at every call."""
        address = urlsplit(url)
        if address.netloc not in self._proxies:
            allowed = not proxy_bypass(address.hostname or "")
            self._proxies[address.netloc] = getproxies().get(address.scheme) if allowed else None
        return self._proxies[address.netloc]


def _body(request: RequestData | None) -> tuple[bytes | FormData | None, dict[str, str] | None]:
    if request is None:
        return None, None
    if not request.contains_files:
        return json.dumps(request.parameters).encode(), _JSON
    form = FormData(quote_fields=False)  # Telegram shows a quoted file name as it is
    for name, value in request.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in request.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form, None


def _seconds(given: object, default: float) -> float:
    return given if isinstance(given, int | float) else default


@lru_cache(maxsize=8)
def _timeout(read: float, connect: float, pool: float, write: float) -> ClientTimeout:
    """Time a call: within 30 seconds, unless it was given more, as a long poll is."""
    return ClientTimeout(
        total=max(CALL_SECONDS, read + connect + pool + write),
        connect=connect + pool,
        sock_connect=connect,
        sock_read=read,
    )
