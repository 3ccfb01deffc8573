"""Faults on demand: the next calls that match fail as somebody wished.

A fault does one thing to a call: refuse it (`error_code`), answer what is no answer of Telegram
(`body`), drop the connection (`drop`), or keep it waiting (`delay`, `hang`). `after` carries the
call out first, which is what a bot cannot tell apart from a call that was never made.
"""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from simulator.params import Params
from simulator.refusals import Refusal, too_many
from simulator.signals import Signal

REASONS = {
    400: "Bad Request: fault on demand",
    401: "Unauthorized",
    403: "Forbidden: fault on demand",
    404: "Not Found",
    409: "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running",
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
}
HANG_SECONDS = 3600.0


class Fault(BaseModel):
    """What is to happen to which calls."""

    model_config = ConfigDict(extra="forbid")

    method: str | None = None
    chat_id: int | None = None
    times: int | None = Field(default=1, ge=1, description="null: until the faults are cleared")
    error_code: int | None = Field(default=None, ge=400, le=599)
    description: str | None = None
    retry_after: int | None = Field(default=None, ge=0, description="seconds; means 429")
    body: str | None = Field(default=None, description="sent as it is, instead of JSON")
    content_type: str = "text/html"
    drop: bool = False
    delay: float = Field(default=0.0, ge=0.0, description="seconds before anything else")
    hang: bool = False
    after: bool = Field(default=False, description="the call is carried out first")

    def matches(self, method: str, params: Params) -> bool:
        """Say whether this call is meant."""
        if self.method is not None and self.method.lower() != method.lower():
            return False
        return self.chat_id is None or self.chat_id == params.integer("chat_id")

    @property
    def status(self) -> int:
        """The HTTP status of the answer."""
        if self.retry_after is not None:
            return 429
        return self.error_code or (200 if self.body is None else 502)

    def answer(self) -> dict[str, Any]:
        """Give the refusal as Telegram would write it."""
        if self.retry_after is not None:
            refusal = too_many(self.retry_after)
        else:
            refusal = Refusal(self.status, REASONS.get(self.status, "Error"))
        body = refusal.answer()
        return body | {"description": self.description} if self.description else body

    @property
    def refuses(self) -> bool:
        """Whether the bot gets an answer that is not the call's."""
        return self.status != 200 or self.body is not None  # noqa: PLR2004 - HTTP's OK


class Faults:
    """The faults that wait for their calls."""

    def __init__(self) -> None:
        self.waiting: list[Fault] = []
        self.changed = Signal()

    def add(self, fault: Fault) -> None:
        """Wait for calls that match."""
        self.waiting.append(fault)

    def clear(self) -> None:
        """Forget all faults, and let go of what hangs."""
        self.waiting.clear()
        self.changed.notify()

    def match(self, method: str, params: Params) -> Fault | None:
        """Give the fault for this call and count it; the one added first comes first."""
        for fault in self.waiting:
            if fault.matches(method, params):
                self._count(fault)
                return fault
        return None

    def _count(self, fault: Fault) -> None:
        if fault.times is not None:
            fault.times -= 1
            if not fault.times:
                self.waiting.remove(fault)

    async def hold(self, fault: Fault) -> None:
        """Keep a call waiting, until the faults are cleared at the latest."""
        await self.changed.wait(HANG_SECONDS if fault.hang else fault.delay)
