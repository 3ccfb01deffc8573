"""Whole conversations with the real bot, in each language, by tapping."""

import re
from collections.abc import AsyncGenerator
from itertools import product
from pathlib import Path
from typing import Literal, NamedTuple

import pytest
import pytest_asyncio
from playwright.async_api import expect

from tests.browser.bots import serving
from tests.browser.pages import Opener, Sight
from tests.browser.talks import MOST_TAPS, Talk
from tests.browser.test_keyboards import cut_labels
from tests.simulated import Simulator

pytestmark = pytest.mark.asyncio(loop_scope="session")

SIZES = ((360, 740), (412, 915))
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
WIDEST_ROW = "rows => Math.max(...rows.map(row => row.childElementCount))"


class Tongue(NamedTuple):
    """What a person of one language looks for."""

    language: str
    verdict: str
    tips: str
    change: str
    back: str


TONGUES = (
    Tongue("fr", "Hybride|Externalisé|Internalisé", "Bonnes pratiques", "Modifier", "Retour"),
    Tongue("en", "Hybrid|Outsourced|In-house", "Good practices", "Change", "Back"),
)


@pytest_asyncio.fixture(autouse=True, loop_scope="session")
async def bot(simulator: Simulator, tmp_path: Path) -> AsyncGenerator[None]:
    """The bot, from start to stop."""
    async with serving(simulator, tmp_path):
        yield


async def fits(sight: Sight) -> None:
    """See that no label is cut at any width, and that no row holds more than two."""
    for width, height in SIZES:
        await sight.page.set_viewport_size({"width": width, "height": height})
        assert await cut_labels(sight.page) == []
    widest: int = await sight.page.eval_on_selector_all(".keys", WIDEST_ROW)
    assert widest <= 2


async def keep_pictures(sight: Sight, name: str, folder: Path) -> None:
    """Keep pictures of the screen for a person to look at, in light and dark."""
    for (width, height), scheme in product(SIZES, SCHEMES):
        await sight.page.set_viewport_size({"width": width, "height": height})
        await sight.page.emulate_media(color_scheme=scheme)
        path = folder / f"{name}-{width}-{scheme}.png"
        await sight.page.screenshot(animations="disabled", path=path)


@pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.language)
async def test_from_start_to_advice_by_tapping(
    opener: Opener, tmp_path: Path, tongue: Tongue
) -> None:
    sight = await opener.sight(f"?lang={tongue.language}&single=1", has_touch=True)
    talk = Talk(sight)
    await talk.begin()
    await keep_pictures(sight, f"{tongue.language}-question", tmp_path)
    while await talk.asked() and talk.taps < MOST_TAPS:
        await fits(sight)
        await talk.answer()
    assert talk.taps <= MOST_TAPS
    verdict = talk.text.locator("strong").filter(has_text=re.compile(f"^({tongue.verdict})$"))
    await expect(verdict).to_have_count(1)
    for name, *labels in (
        ("advice",),
        ("tips", tongue.tips),
        ("summary", tongue.back, tongue.change),
    ):
        for label in labels:
            await talk.tap(label)
        await fits(sight)
        await keep_pictures(sight, f"{tongue.language}-{name}", tmp_path)
