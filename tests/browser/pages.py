"""Pages opened as people see them, and a bot at the other end that does as it is told."""

from datetime import datetime
from typing import Any, Literal

from playwright.async_api import Browser, BrowserContext, Locator, Page

from tests.simulated import Simulator

Json = dict[str, Any]
SMALL = (360, 740)
DESK = (1280, 800)


class Sight:
    """One phone on a page, and the bot's side of its chat.

    Attributes:
        page: the browser's page.
        phone: the phone's element, in which all else is looked for.
        person: the id of its owner, and of their chat.
    """

    def __init__(self, page: Page, phone: Locator, person: int, simulator: Simulator) -> None:
        self.page = page
        self.phone = phone
        self.person = person
        self.simulator = simulator

    @property
    def field(self) -> Locator:
        """Where one writes."""
        return self.phone.get_by_role("textbox", name="Message")

    @property
    def messages(self) -> Locator:
        """All messages."""
        return self.phone.get_by_role("article")

    def key(self, label: str) -> Locator:
        """A button of an inline keyboard."""
        return self.phone.locator(".keyboard").get_by_role("button", name=label, exact=True)

    async def start(self) -> None:
        """Press the start button, and see the message."""
        await self.phone.locator(".big").click()
        await self.messages.first.wait_for()

    async def hears(self, text: str, **more: object) -> Json:
        """Let the bot send a text; give its message."""
        return await self.bot("sendMessage", text=text, parse_mode="HTML", **more)

    async def bot(self, method: str, **params: object) -> Json:
        """Let the bot call a method for this chat; give the result."""
        told = await self.simulator.call(method, chat_id=self.person, **params)
        assert told["ok"], told
        result: Json = told["result"]
        return result

    async def update(self, kind: str) -> Json:
        """Wait for the bot's next update of this kind, and confirm all up to it."""
        offset = 0
        while True:
            told = await self.simulator.call("getUpdates", offset=offset, timeout=10)
            assert told["result"], f"no {kind} came"
            for update in told["result"]:
                offset = update["update_id"] + 1
                if kind in update:
                    await self.simulator.call("getUpdates", offset=offset, timeout=0)
                    found: Json = update[kind]
                    return found


class Opener:
    """Opens pages, and collects what goes wrong in them."""

    def __init__(self, browser: Browser, simulator: Simulator) -> None:
        self._browser = browser
        self._simulator = simulator
        self._contexts: list[BrowserContext] = []
        self.errors: list[str] = []

    async def page(
        self,
        address: str = "",
        size: tuple[int, int] = SMALL,
        scheme: Literal["light", "dark"] = "light",
        moment: datetime | None = None,
        **context: Any,  # noqa: ANN401 - playwright's own options
    ) -> Page:
        """Open the page at an address such as `?lang=fr`, at a moment if one is given."""
        width, height = size
        opened = await self._browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme=scheme,
            locale=context.pop("locale", "en-GB"),
            **context,
        )
        self._contexts.append(opened)
        if moment:
            await opened.clock.set_fixed_time(moment)
        page = await opened.new_page()
        page.set_default_timeout(10_000)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        url = address if address.startswith("http") else f"{self._simulator.url}/{address}"
        await page.goto(url)
        return page

    async def sight(
        self,
        address: str = "?lang=fr&single=1",
        size: tuple[int, int] = SMALL,
        **how: Any,  # noqa: ANN401 - as above
    ) -> Sight:
        """Open the page and look at its first phone."""
        return await self.look(await self.page(address, size, **how))

    async def look(self, page: Page, index: int = 0) -> Sight:
        """Look at one of the phones of a page."""
        phone = page.locator(".phone").nth(index)
        await phone.locator(".big:visible, article").first.wait_for()
        person = int(await phone.get_attribute("data-person") or 0)
        return Sight(page, phone, person, self._simulator)

    async def close(self) -> None:
        """Close all pages."""
        for context in self._contexts:
            await context.close()


def keyboard(*rows: list[str], **more: str) -> Json:
    """Give an inline keyboard; a button's data is its label in lower case, at most 64 bytes."""
    lines = [
        [
            {
                "text": label,
                "callback_data": label.lower().encode()[:64].decode(errors="ignore"),
                **more,
            }
            for label in row
        ]
        for row in rows
    ]
    return {"inline_keyboard": lines}
