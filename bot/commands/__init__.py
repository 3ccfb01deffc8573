"""What `pocket-cio` does, a module a command: each loads only what it needs."""

import json
import sys
from typing import Final

from bot.environment import without_password

REFUSED: Final = 2
"""The exit code where a setting or what was given is wrong."""


def refuse(why: object) -> int:
    """Say on stderr what is wrong, a line for each fault; give the exit code."""
    sys.stderr.write(f"{why}\n")
    return REFUSED


def refuse_database(url: str, error: BaseException) -> int:
    """Say what the database at an address answered; give the exit code."""
    lines = (str(getattr(error, "orig", error)) or type(error).__name__).splitlines()
    return refuse(f"DATABASE_URL={without_password(url)}: {lines[0]}")


def give(document: object) -> int:
    """Print a document as JSON; give the exit code."""
    sys.stdout.write(json.dumps(document, ensure_ascii=False, indent=2) + "\n")
    return 0
