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
from tests.browser.talks import DONE, MOST_TAPS, Talk
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
    summary: str


TONGUES = (
    Tongue(
        "fr",
        "Hybride|Externalisé|Internalisé",
        "Bonnes pratiques",
        "Modifier",
        "Retour",
        "Vos réponses",
    ),
    Tongue("en", "Hybrid|Outsourced|In-house", "Good practices", "Change", "Back", "Your answers"),
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


@pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.language)
async def test_from_start_to_advice_by_ear_and_keyboard(opener: Opener, tongue: Tongue) -> None:
    """Who does not see finds all by its role and its name, and presses keys only."""
    sight = await opener.sight(f"?lang={tongue.language}&single=1")
    heard = sight.phone.get_by_role("log").get_by_role("article")
    await sight.phone.locator(".big").press("Enter")
    for number in range(1, 9):
        asked = heard.filter(has_text=f"{number}/8").last
        await expect(asked).to_be_visible()
        keys = asked.get_by_role("group").get_by_role("button")
        await keys.nth(1).press("Enter")
        several = asked.get_by_role("button", name=re.compile(f"^({'|'.join(DONE)})$"))
        ticked = asked.get_by_role("button", name=re.compile("^✓"))
        if await several.count():
            await ticked.or_(heard.filter(has_text=f"{number + 1}/8")).first.wait_for()
            if await ticked.count():
                await several.press("Enter")
    advice = heard.filter(has=sight.page.get_by_role("strong")).last
    verdict = re.compile(f"^({tongue.verdict})$")
    await expect(advice.get_by_role("strong").filter(has_text=verdict)).to_have_count(1)
    card = heard.get_by_role("img", name=re.compile(tongue.verdict))
    await expect(card).to_have_count(1)
    await advice.get_by_role("button", name=tongue.change, exact=True).press("Enter")
    await expect(heard.last).to_contain_text(tongue.summary)
