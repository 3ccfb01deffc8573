"""Chromium for the tests of the phone page; the tests say so where it is missing."""

from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Final

import aiohttp
import pytest
import pytest_asyncio
from playwright.async_api import Browser, async_playwright

from simulator.server import running
from simulator.world import World
from tests.browser.pages import Opener
from tests.simulated import Simulator

CHROMIUM: Final = Path("/usr/bin/chromium")
ARGUMENTS: Final = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncGenerator[Browser]:
    """One browser for all tests of the page."""
    if not CHROMIUM.exists():
        pytest.skip(f"The phone page is tested where {CHROMIUM} is: apt-get install chromium.")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=CHROMIUM, args=list(ARGUMENTS), chromium_sandbox=False
        )
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session")
async def simulator() -> AsyncGenerator[Simulator]:
    """A simulator of this test's own, in the browser's loop."""
    world = World()
    async with running(world) as url, aiohttp.ClientSession(url) as http:
        yield Simulator(url, world, http)


@pytest_asyncio.fixture(loop_scope="session")
async def opener(browser: Browser, simulator: Simulator) -> AsyncGenerator[Opener]:
    """Opens pages that are closed, and were without errors, at the end of the test."""
    opener = Opener(browser, simulator)
    yield opener
    await opener.close()
    assert opener.errors == []
