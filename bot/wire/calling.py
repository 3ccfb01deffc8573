"""telegram's `Bot`, with a short way for the calls that are made often.

telegram's own types cost more than the call: what goes out and what comes back stays as it is on
the wire. An update of a kind that this release cannot read then harms no other, either.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from telegram import Bot
from telegram.request import RequestData


@dataclass(frozen=True, slots=True)
class Plain:
    """What our request class reads of telegram's `RequestData`."""

    parameters: Mapping[str, object]
    contains_files: bool = False


class Caller(Bot):
    """A bot whose calls may be plain."""

    async def call(
        self, method: str, read_seconds: float | None = None, /, **parameters: object
    ) -> Any:  # noqa: ANN401  # whatever Telegram answers
        """Post parameters as they are, without those that are None; give the `result` as it came.

        Args:
            method: Of the Bot API.
            read_seconds: Until an answer has to begin; None is what the request class waits.
            parameters: Of the method.

        Raises:
            TelegramError: The errors of `Bot`.
        """
        request = self._request[0 if method == "getUpdates" else 1]
        given = {name: value for name, value in parameters.items() if value is not None}
        plain = cast("RequestData", Plain(given))
        url = f"{self.base_url}/{method}"
        if read_seconds is None:
            return await request.post(url, plain)
        return await request.post(url, plain, read_timeout=read_seconds)
