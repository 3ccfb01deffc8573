"""The page of the worked cases is that of the code."""

from bot.cases import page
from scoring.knowledge.cases import CASES
from scoring.knowledge.trap_cases import TRAP_CASES
from tests.french import ROOT


def test_the_page_of_cases_is_current() -> None:
    stale = "docs/cases.md is stale: python -m bot.cases > docs/cases.md"
    assert (ROOT / "docs" / "cases.md").read_text(encoding="utf-8") == page(), stale


def test_each_case_is_told_in_both_languages() -> None:
    told = page().split("\n### ")[1:]
    assert len(told) == len(CASES) + len(TRAP_CASES)
    assert all("<b>Pourquoi" in one and "<b>Why:" in one for one in told)
