"""Draws the dialogue from its table: `python -m dialogs.diagram > docs/dialog.md`."""

import sys
from collections.abc import Iterator
from typing import Final

from dialogs.interview import ANY, ASIDE, INTERVIEW, PAGES, SAME, THERE, Row
from dialogs.session import State

_HEAD: Final = """# The dialogue

Drawn from the table in `dialogs/interview.py` by `python -m dialogs.diagram > docs/dialog.md`;
a test fails when this page is stale. Rows of one state and event are tried in order, the first
whose condition (in brackets) holds is taken. What stands in no row is refused kindly, and the
screen stays.

`asking` is every question of the quick interview, one after the other; `editing` is one answer to
change; `gone` leaves nothing of the chat. A link that names a subject starts, then asks for that
subject; a question that stood waits for Back.
"""
_GROUPS: Final[dict[tuple[State, ...], str]] = {
    ANY: "anywhere",
    ASIDE: "beside",
    PAGES: "a page",
}
_PLACES: Final = {SAME: "the same place", THERE: "the page where facts were told"}


def mermaid() -> str:
    """Give the page: one diagram of what a place leads to, and a table of what works everywhere."""
    own = [row for row in INTERVIEW if row.states not in _GROUPS and row.dest != THERE]
    common = [row for row in INTERVIEW if row not in own]
    lines = [
        _HEAD,
        "## From one place to another\n",
        "```mermaid",
        "stateDiagram-v2",
        f"    [*] --> {State.LANGUAGE.value}: Start, language unknown",
        f"    [*] --> {State.ASKING.value}: Start",
        *(f"    {arrow}" for row in own for arrow in _arrows(row)),
        f"    {State.GONE.value} --> [*]",
        "```\n",
        "## Anywhere, or from any place beside the interview and the advice\n",
        "A page is where no question stands and nothing is to be confirmed.\n",
        "| from | what happens | leads to | if |",
        "| --- | --- | --- | --- |",
        *(_line(row) for row in common),
    ]
    return "\n".join(lines) + "\n"


def _arrows(row: Row) -> Iterator[str]:
    for state in row.states:
        dest = state if row.dest == SAME else State(row.dest)
        guard = f" [{row.guard.__name__}]" if row.guard else ""
        yield f"{state.value} --> {dest.value}: {row.event.__name__}{guard}"


def _line(row: Row) -> str:
    dest = _PLACES.get(row.dest) or f"`{State(row.dest).value}`"
    guard = f"`{row.guard.__name__}`" if row.guard else ""
    start = _GROUPS.get(row.states) or ", ".join(f"`{state.value}`" for state in row.states)
    return f"| {start} | {row.event.__name__} | {dest} | {guard} |"


if __name__ == "__main__":
    sys.stdout.write(mermaid())
