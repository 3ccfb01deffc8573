"""`python -m tests.browser.gallery`: every screen as a phone shows it, for `docs/screens.md`."""

import asyncio
import sys
from pathlib import Path
from typing import Final, Literal

import aiohttp
from playwright.async_api import async_playwright

from bot.pages.render import render
from dialogs.session import Locale
from simulator.server import running
from simulator.world import World
from tests.browser.conftest import ARGUMENTS, CHROMIUM
from tests.browser.pages import Opener
from tests.browser.palettes import reduced
from tests.browser.pictures import MOMENT, SCALE
from tests.browser.places import SERVICE, places
from tests.simulated import Simulator

DOCS: Final = Path(__file__).parents[2] / "docs"
LOCALES: Final[tuple[Locale, ...]] = ("fr", "en")
WIDTH: Final = 360
#: Some are drawn at night too.
DARK: Final = ("asking_1", "advice")
HEAD: Final = """# Every screen

As a phone of 360 pixels shows them, to a bakery of seven people, and two of them at night. Drawn by
`python -m tests.browser.gallery`.
"""


async def main() -> None:
    """Draw every place in every language, and the page that shows them."""
    world = World(clock=MOMENT.timestamp)
    async with (
        async_playwright() as playwright,
        running(world) as url,
        aiohttp.ClientSession(url) as http,
    ):
        browser = await playwright.chromium.launch(
            executable_path=CHROMIUM, args=list(ARGUMENTS), chromium_sandbox=False
        )
        opener = Opener(browser, Simulator(url, world, http))
        for locale in LOCALES:
            await draw(opener, locale, "light", tuple(places(locale)))
            await draw(opener, locale, "dark", DARK)
        await opener.close()
        await browser.close()
    (DOCS / "screens.md").write_text(page(tuple(places("fr"))), encoding="utf-8")


async def draw(
    opener: Opener, locale: Locale, theme: Literal["light", "dark"], names: tuple[str, ...]
) -> None:
    """Draw these places, each as one bubble with its buttons."""
    sight = await opener.sight(
        f"?lang={locale}&single=1&theme={theme}",
        (WIDTH, 2400),
        moment=MOMENT,
        device_scale_factor=SCALE,
        has_touch=True,
        reduced_motion="reduce",
        timezone_id="Europe/Paris",
    )
    await sight.start()
    for name in names:
        screen = render(places(locale)[name], SERVICE)
        sent = await sight.hears(screen.text, reply_markup=screen.keyboard)
        bubble = sight.messages.last
        await bubble.locator(".key").last.wait_for()
        path = DOCS / file_of(name, locale, theme)
        path.parent.mkdir(parents=True, exist_ok=True)
        drawn = await reduced(sight.page, await bubble.screenshot(animations="disabled"))
        await asyncio.to_thread(path.write_bytes, drawn)
        sys.stdout.write(f"{path.relative_to(DOCS)}: {path.stat().st_size // 1024} kB\n")
        await sight.bot("deleteMessage", message_id=sent["message_id"])
        await bubble.locator(".key").last.wait_for(state="detached")


def file_of(name: str, locale: str, theme: str) -> str:
    """Name the file of a picture, from `docs/`."""
    return f"screens/{locale}/{name}{'' if theme == 'light' else '.dark'}.png"


def page(names: tuple[str, ...]) -> str:
    """Write the page that shows all pictures, both languages side by side."""
    rows = [(name, name, "light") for name in names]
    rows += [(f"{name}, at night", name, "dark") for name in DARK]
    table = ["| screen | français | English |", "| --- | --- | --- |"]
    for title, name, theme in rows:
        shown = " | ".join(f"![{title}]({file_of(name, locale, theme)})" for locale in LOCALES)
        table.append(f"| {title.replace('_', ' ')} | {shown} |")
    return "\n".join((HEAD, *table, ""))


if __name__ == "__main__":
    asyncio.run(main())
