"""People with a phone."""

from dataclasses import dataclass
from typing import Any


@dataclass(slots=True)
class Person:
    """Somebody who may talk to the bot."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None

    def user(self) -> dict[str, Any]:
        """Give the person as the User of the Bot API; what is unknown is absent."""
        user: dict[str, Any] = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        for name in ("last_name", "username", "language_code"):
            if value := getattr(self, name):
                user[name] = value
        return user

    def chat(self) -> dict[str, Any]:
        """Give the person's private chat with the bot as the Chat of the Bot API."""
        chat: dict[str, Any] = {"id": self.id, "first_name": self.first_name}
        for name in ("last_name", "username"):
            if value := getattr(self, name):
                chat[name] = value
        return chat | {"type": "private"}

    def described(self) -> dict[str, Any]:
        """Give the person for the phone page."""
        return {
            "id": self.id,
            "first_name": self.first_name,
            "last_name": self.last_name,
            "username": self.username,
            "language_code": self.language_code,
        }
