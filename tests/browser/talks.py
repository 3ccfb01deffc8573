"""A talk with the real bot, by tapping on the page."""

import re
from typing import Final

from playwright.async_api import Locator, expect

from tests.browser.pages import Sight

MOST_TAPS: Final = 12
DONE: Final = ("Valider", "Done")
CHANGED: Final = "([screen, before]) => screen.innerText !== before"


class Talk:
    """One person who taps their way to the advice.

    Attributes:
        taps: how many taps it has taken so far.
    """

    def __init__(self, sight: Sight) -> None:
        self._sight = sight
        self.taps = 0

    @property
    def screen(self) -> Locator:
        """The bubble that holds the screen, with its keyboard."""
        return self._sight.phone.locator(".keyed").last

    @property
    def text(self) -> Locator:
        """The text of the screen."""
        return self.screen.locator(".text")

    async def labels(self) -> list[str]:
        """Give the labels of the buttons, in reading order."""
        return await self.screen.locator(".label").all_inner_texts()

    async def begin(self) -> None:
        """Press the start button, and see the first question."""
        await self._sight.phone.locator(".big").click()
        self.taps += 1
        await expect(self.text).to_contain_text("1/8")

    async def tap(self, label: str) -> None:
        """Tap a button, and see the screen change."""
        before = await self.screen.inner_text()
        await self.screen.get_by_text(label, exact=True).click()
        self.taps += 1
        screen = await self.screen.element_handle()
        await self._sight.page.wait_for_function(CHANGED, arg=[screen, before])

    async def answer(self) -> None:
        """Answer the question on the screen with its second option, and go on."""
        labels = await self.labels()
        await self.tap(labels[1])
        for done in DONE:
            if done in labels and done in await self.labels():
                await self.tap(done)

    async def asked(self) -> int:
        """Give the number of the question on the screen, 0 where none is."""
        found = re.search(r"\b(\d)/8\b", await self.text.inner_text())
        return int(found[1]) if found else 0
