"""What can go wrong on demand: which calls, posts or updates, and what happens to them.

A fault does one thing. To a call: refuse it (`error_code`), answer what is no answer of Telegram
(`body`), drop the connection (`drop`), keep it waiting (`delay`, `hang`); `after` carries the call
out first, which is what a bot cannot tell apart from a call that was never made. To a post to the
webhook: the same where it can be. To the updates: give them again (`again`) or out of order
(`order`).
"""

from collections.abc import Iterator
from typing import Any, Final, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from simulator.params import Params
from simulator.refusals import Refusal, too_many

WEBHOOK: Final = "webhook"
GET_UPDATES: Final = "getupdates"
MOST_AGAIN: Final = 100
DEEDS: Final = ("error_code", "retry_after", "body", "drop", "delay", "hang", "again", "order")
ANSWERS: Final = frozenset({"error_code", "retry_after", "body"})
REASONS: Final = {
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


class Fault(BaseModel):
    """What is to happen, to which calls, posts or updates, and how often."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    method: str | None = Field(default=None, description="null: any call; or `webhook`")
    chat_id: int | None = None
    times: int | None = Field(default=1, ge=1, description="null: until the faults are forgotten")
    probability: float = Field(default=1.0, ge=0.0, le=1.0)
    seed: int = Field(default=0, description="for what is left to chance")

    error_code: int | None = Field(default=None, ge=400, le=599)
    description: str | None = None
    retry_after: int | None = Field(default=None, ge=0, description="seconds; means 429")
    body: str | None = Field(default=None, description="sent as it is, instead of JSON")
    content_type: str = "text/html"
    drop: bool = False
    delay: float = Field(default=0.0, ge=0.0, description="seconds before anything else")
    hang: bool = False
    after: bool = Field(default=False, description="the call is carried out first")
    again: int = Field(default=0, ge=0, le=MOST_AGAIN)
    order: Literal["reversed", "shuffled"] | None = None

    @model_validator(mode="after")
    def _makes_sense(self) -> Self:
        for reason in self._contradictions():
            raise ValueError(reason)
        return self

    def _contradictions(self) -> Iterator[str]:
        fields = type(self).model_fields
        does = {one for one in DEEDS if getattr(self, one) != fields[one].default}
        answers, updates = does & ANSWERS, does & {"again", "order"}
        others = does - ANSWERS - {"delay"}
        if not does:
            yield f"say what is to happen: {', '.join(DEEDS)}"
        if len(others) + bool(answers) > 1 or ("delay" in does and others - {"drop"}):
            given = " and ".join(one for one in DEEDS if one in does)
            yield f"one fault does one thing, not {given}: ask for several faults"
        if self.retry_after is not None and (self.body or self.error_code not in {None, 429}):
            yield "retry_after is Telegram's 429: it has no other error_code and no body"
        if self.description and not answers:
            yield "description goes with error_code or retry_after"
        if updates and self._method not in {WEBHOOK, GET_UPDATES}:
            yield "again and order are of updates: the method is getUpdates or webhook"
        if answers and self._method == WEBHOOK:
            yield "the bot answers a post to its webhook: use drop, delay, hang, again or order"
        if self._method == GET_UPDATES and self.chat_id and not updates:
            yield "getUpdates names no chat: leave chat_id out, or use again or order"
        if self.after and (updates or (self._method == WEBHOOK and not self.drop)):
            yield "after goes with what happens to a call, and with drop of the webhook"

    @property
    def _method(self) -> str:
        return (self.method or "").lower()

    def concerns(self, chat: int) -> bool:
        """Say whether updates of this chat are meant."""
        return self.chat_id in {None, chat}

    def is_of_call(self, method: str, params: Params) -> bool:
        """Say whether this call is meant."""
        if self.again or self.order or self._method not in {"", method.lower()}:
            return False
        return self.chat_id is None or self.chat_id == params.integer("chat_id")

    def is_of_post(self, chat: int) -> bool:
        """Say whether a post to the webhook is meant that is about this chat."""
        return self._method == WEBHOOK and not self.order and self.concerns(chat)

    def is_of_line(self, chat: int) -> bool:
        """Say whether the order is meant in which updates of this chat go to the webhook."""
        return self._method == WEBHOOK and bool(self.order) and self.concerns(chat)

    def is_of_batch(self) -> bool:
        """Say whether the updates that getUpdates gives are meant."""
        return self._method == GET_UPDATES and bool(self.again or self.order)

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
