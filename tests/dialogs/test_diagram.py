"""The drawing of the dialogue is that of its table."""

from pathlib import Path

from dialogs.diagram import mermaid
from dialogs.interview import INTERVIEW
from dialogs.session import State

PAGE = Path(__file__).parents[2] / "docs" / "dialog.md"


def test_the_diagram_is_current() -> None:
    stale = "docs/dialog.md is stale: run python -m dialogs.diagram > docs/dialog.md"
    assert PAGE.read_text("utf-8") == mermaid(), stale


def test_every_place_is_reached_and_left() -> None:
    reached = {row.dest for row in INTERVIEW} | {State.LANGUAGE}
    left = {state for row in INTERVIEW for state in row.states}
    assert reached >= set(State)
    assert left == set(State) - {State.GONE}
