"""How long a card and a report take, once the letters are read; each round prints another one."""

from datetime import date, timedelta
from itertools import count
from typing import Final

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from bot.languages import LANGUAGES, Language
from bot.papers.card import card
from bot.papers.press import press
from bot.papers.report import report
from tests.papers.companies import pen

COMPANY: Final = "shop_18_holds_on_developer"  # the longest of the worked cases
DAY: Final = date(2026, 1, 1)


@pytest.mark.parametrize("locale", LANGUAGES)
@pytest.mark.parametrize("paper", ["card", "report"])
def test_a_paper_that_is_not_kept(
    benchmark: BenchmarkFixture, paper: str, locale: Language
) -> None:
    """Time one paper, of another day each time: the same one would be there already."""
    days = count()

    def printed() -> None:
        today = DAY + timedelta(days=next(days))
        if paper == "card":
            press("card", card(pen(COMPANY, locale), today))
        else:
            press("report", report(pen(COMPANY, locale), today))

    benchmark(printed)
