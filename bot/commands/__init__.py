"""What `pocket-cio` does, a module a command: each loads only what it needs."""

import json
import sys
from typing import Final

REFUSED: Final = 2
"""The exit code where a setting or what was given is wrong."""


def refuse(why: object) -> int:
    """Say on stderr what is wrong, a line for each fault; give the exit code."""
    sys.stderr.write(f"{why}\n")
    return REFUSED


def give(document: object) -> int:
    """Print a document as JSON; give the exit code."""
    sys.stdout.write(json.dumps(document, ensure_ascii=False, indent=2) + "\n")
    return 0
