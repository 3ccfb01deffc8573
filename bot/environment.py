"""Reading the settings from the environment, and from a `.env` file in the working directory.

A wrong setting is told in a line: its name, what was given unless it is secret, what is accepted.
"""

import re
from pathlib import Path
from typing import Final, TypeVar

from pydantic import ValidationError
from pydantic_settings import BaseSettings

from bot.settings import Settings

_NOT_SHOWN: Final = {"bot_token", "webhook_secret", "admin_ids"}

Kind = TypeVar("Kind", bound=BaseSettings)


class SettingsRefused(ValueError):
    """Some settings are wrong; `str()` gives a line for each."""


def read(kind: type[Kind]) -> Kind:
    """Read settings.

    Raises:
        SettingsRefused: with a line for each wrong one.
    """
    try:
        return kind()
    except ValidationError as error:
        lines = [
            _line(str(fault["loc"][0]), fault["msg"], fault["input"])
            for fault in error.errors(include_url=False, include_context=False)
        ]
    except (OSError, UnicodeDecodeError):
        lines = [".env: cannot be read: make it a readable text file in UTF-8, or remove it"]
    raise SettingsRefused("\n".join(lines))


def _line(field: str, fault: str, given: object) -> str:
    fault = fault.removeprefix("Value error, ").replace("Input should", "should")
    if field in _NOT_SHOWN or not isinstance(given, str | Path):
        return f"{field.upper()}: {fault}"
    return f"{field.upper()}={without_password(str(given))}: {fault}"


def without_password(address: str) -> str:
    """Give an address as it may be shown.

    >>> without_password("postgresql://me:secret@host/name")
    'postgresql://***@host/name'
    """
    return re.sub(r"//[^/@]*@", "//***@", address)


def table() -> str:
    """List all settings for people: name, what it is, default."""
    names = [name for kind in Settings.__mro__ for name in vars(kind).get("__annotations__", ())]
    lines: list[str] = []
    for name in names:
        field = Settings.model_fields.get(name)
        if field is not None:
            shown = f" [{field.default}]" if isinstance(field.default, str | int) else ""
            lines.append(f"  {name.upper():<16} {field.description}{shown.replace(' []', '')}")
    return "\n".join(lines)
