"""`python -m tests.browser.pictures`: the pictures of the README, from real conversations."""

import asyncio
import base64
import sys
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import aiohttp
from playwright.async_api import Browser, Page, async_playwright, expect

from simulator.server import running
from simulator.world import World
from tests.browser.bots import serving
from tests.browser.conftest import ARGUMENTS, CHROMIUM
from tests.browser.pages import Opener, Sight
from tests.browser.palettes import reduced
from tests.browser.talks import Talk
from tests.simulated import Simulator

PICTURES: Final = Path(__file__).parents[2] / "docs" / "pictures"
TYPED: Final = {"fr": "une petite dizaine", "en": "about a dozen"}
WIDTH: Final = 380
SCALE: Final = 1.5
MOMENT: Final = datetime(2026, 11, 24, 9, 42, tzinfo=UTC)
TALLEST: Final = (
    "() => { const log = document.querySelector('.scroller');"
    " return innerHeight - log.clientHeight + log.firstElementChild.scrollHeight }"
)
STYLE: Final = f"""
<!doctype html>
<style>
  body {{ margin: 0 }}
  main {{ display: flex; gap: 24px; width: max-content; padding: 24px; background: #FBFAF7 }}
  img {{ display: block; width: {WIDTH}px; border-radius: 24px; box-shadow: 0 0 0 1px #dcd8ce }}
</style>
"""


async def main() -> None:
    """Talk in each language, and draw a question and an advice side by side."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    world = World(clock=MOMENT.timestamp)
    async with (
        async_playwright() as playwright,
        running(world) as url,
        aiohttp.ClientSession(url) as http,
    ):
        simulator = Simulator(url, world, http)
        browser = await playwright.chromium.launch(
            executable_path=CHROMIUM, args=list(ARGUMENTS), chromium_sandbox=False
        )
        with TemporaryDirectory() as folder:
            async with serving(simulator, Path(folder)):
                for language in TYPED:
                    path = PICTURES / f"conversation.{language}.png"
                    await draw(browser, simulator, language, path)
                    sys.stdout.write(f"{path}: {path.stat().st_size // 1024} kB\n")
        await browser.close()


async def draw(browser: Browser, simulator: Simulator, language: str, path: Path) -> None:
    """Draw a question and the advice of two people, on phones as tall as either needs."""
    opener = Opener(browser, simulator)
    advised = await begun(opener, language)
    while await Talk(advised).asked():
        await Talk(advised).answer()
    asked = await begun(opener, language)
    await asked.field.fill(TYPED[language])
    await asked.field.press("Enter")
    await expect(Talk(asked).text).to_contain_text("2/8")
    await expect(asked.phone.locator(".keyboard")).to_have_count(1)
    await asked.field.blur()
    both = (asked.page, advised.page)
    height = max([int(await page.evaluate(TALLEST)) for page in both])
    phones = [await picture(page, height) for page in both]
    await opener.close()
    page = await browser.new_page(device_scale_factor=SCALE)
    images = (f'<img alt="" src="data:image/png;base64,{one}">' for one in phones)
    await page.set_content(f"{STYLE}<main>{''.join(images)}</main>")
    drawn = await reduced(page, await page.locator("main").screenshot())
    await asyncio.to_thread(path.write_bytes, drawn)
    await page.close()


async def begun(opener: Opener, language: str) -> Sight:
    """Begin a conversation, with nothing that moves or changes from day to day."""
    sight = await opener.sight(
        f"?lang={language}&single=1&theme=light",
        (WIDTH, 740),
        moment=MOMENT,
        device_scale_factor=SCALE,
        has_touch=True,
        reduced_motion="reduce",
        timezone_id="Europe/Paris",
    )
    await Talk(sight).begin()
    return sight


async def picture(page: Page, height: int) -> str:
    """Draw a phone as tall as this, in base64."""
    await page.set_viewport_size({"width": WIDTH, "height": height})
    await page.mouse.move(0, 0)
    return base64.b64encode(await page.screenshot(animations="disabled")).decode()


if __name__ == "__main__":
    asyncio.run(main())
