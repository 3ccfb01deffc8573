"""What a report is made of: sections of paragraphs, lists and tables, as its template has them."""

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from pydantic import JsonValue

from bot.pages.screens import Pen, bare
from scoring.texts import Text

Block: TypeAlias = dict[str, JsonValue]


def section(title: str, *blocks: Block | None, small: bool = False) -> Block:
    """Set blocks under a heading, leaving out those that are empty; `small` is small print."""
    shown: list[JsonValue] = [block for block in blocks if block]
    return {"title": title, "small": small, "blocks": shown}


def told(*sentences: str | None) -> Block | None:
    """Make a paragraph of sentences that may bear Telegram's markup."""
    said = [bare(one) for one in sentences if one]
    return {"kind": "text", "text": " ".join(said)} if said else None


def untied(name: str) -> str:
    """Take off the colon that a heading has in a message."""
    return name.rstrip(" \u00a0:")


def named(name: str) -> Block:
    """Make a heading within a section, without the colon that it has in a message."""
    return {"kind": "heading", "text": untied(name)}


def items(texts: Iterable[str]) -> Block | None:
    """Make a list."""
    said: list[JsonValue] = [bare(one) for one in texts]
    return {"kind": "list", "items": said} if said else None


def table(
    pen: Pen, columns: Sequence[tuple[Text, float]], rows: Iterable[Sequence[str]]
) -> Block | None:
    """Make a table; each column has a name and its share of the width."""
    cells: list[JsonValue] = [[bare(cell) for cell in row] for row in rows]
    head: list[JsonValue] = [pen.say(name) for name, _ in columns]
    widths: list[JsonValue] = [width for _, width in columns]
    return {"kind": "table", "head": head, "widths": widths, "rows": cells} if cells else None
