"""What Telegram refuses, in its own words."""

from typing import Any


class Refusal(Exception):
    """A call that Telegram does not carry out.

    Args:
        code: the HTTP status, also given as `error_code`.
        description: Telegram's sentence.
        parameters: `retry_after` or `migrate_to_chat_id`.
    """

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def answer(self) -> dict[str, Any]:
        """Give the body of the answer."""
        body: dict[str, Any] = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        if self.parameters:
            body["parameters"] = self.parameters
        return body


def bad(reason: str) -> Refusal:
    """Refuse with 400."""
    return Refusal(400, f"Bad Request: {reason}")


def forbidden(reason: str) -> Refusal:
    """Refuse with 403."""
    return Refusal(403, f"Forbidden: {reason}")


def conflict(reason: str) -> Refusal:
    """Refuse with 409."""
    return Refusal(409, f"Conflict: {reason}")


def unauthorized() -> Refusal:
    """Refuse a token that belongs to no bot."""
    return Refusal(401, "Unauthorized")


def not_found(what: str = "") -> Refusal:
    """Refuse a method, a path or a token that cannot be."""
    return Refusal(404, f"Not Found: {what}" if what else "Not Found")


def too_many(retry_after: int) -> Refusal:
    """Tell the bot to wait, in seconds."""
    reason = f"Too Many Requests: retry after {retry_after}"
    return Refusal(429, reason, retry_after=retry_after)
