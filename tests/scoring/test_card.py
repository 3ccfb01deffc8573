"""The model card is that of the code."""

from pathlib import Path

from scoring.card import card

CARD = Path(__file__).parents[2] / "docs" / "model.md"


def test_the_model_card_is_current() -> None:
    stale = "docs/model.md is stale: python -m scoring.card > docs/model.md"
    assert CARD.read_text(encoding="utf-8") == card(), stale
