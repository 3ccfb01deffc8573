"""How long papers and pictures take, once the letters are read; each round prints another one."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import partial
from itertools import count
from typing import Final

import pytest
from pydantic import JsonValue
from pytest_benchmark.fixture import BenchmarkFixture

from bot.languages import LANGUAGES, Language
from bot.pages.screens import Pen
from bot.papers.card import card
from bot.papers.pictures import picture
from bot.papers.press import Paper, press
from bot.papers.report import report
from dialogs.session import State
from tests.papers.companies import pen

COMPANY: Final = "shop_18_holds_on_developer"  # the longest of the worked cases
DAY: Final = date(2026, 1, 1)
Drawn = Mapping[str, JsonValue]


def page(writes: Pen, today: date, *, shown: State) -> Drawn:
    """Give what the picture of a page shows."""
    return picture(writes, shown, today).data or {}


PAPERS: Final[Mapping[Paper, Callable[[Pen, date], Drawn]]] = {
    "card": card,
    "report": report,
    "split": partial(page, shown=State.SPLIT),
    "why": partial(page, shown=State.WHY),
    "costs": partial(page, shown=State.COSTS),
}


@pytest.mark.parametrize("locale", LANGUAGES)
@pytest.mark.parametrize("paper", PAPERS)
def test_a_paper_that_is_not_kept(
    benchmark: BenchmarkFixture, paper: Paper, locale: Language
) -> None:
    """Time one paper, of another day each time: the same one would be there already."""
    days = count()

    def printed() -> None:
        press(paper, PAPERS[paper](pen(COMPANY, locale), DAY + timedelta(days=next(days))))

    benchmark(printed)
