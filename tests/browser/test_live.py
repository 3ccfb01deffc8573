"""What happens while one looks: typing, calls, a wire that is cut, a simulator that begins anew."""

from pathlib import Path

import aiohttp
import pytest
from playwright.async_api import expect

from simulator.server import running
from simulator.world import World
from tests.browser.pages import DESK, Opener
from tests.browser.relays import relayed
from tests.simulated import Simulator

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_typing_shows_until_the_message_comes(opener: Opener) -> None:
    sight = await opener.sight()
    await sight.start()
    status = sight.phone.locator(".status")
    await expect(status).to_have_text("bot")
    await sight.bot("sendChatAction", action="typing")
    await expect(status).to_have_text("écrit")
    await sight.hears("Voilà")
    await expect(status).to_have_text("bot")


async def test_what_was_missed_comes_after_a_cut(opener: Opener, simulator: Simulator) -> None:
    async with relayed(simulator.url) as relay:
        page = await opener.page(f"{relay.url}/?lang=fr&single=1")
        sight = await opener.look(page)
        await sight.start()
        sent = await sight.hears("Avant la coupure")
        await expect(sight.phone.get_by_text("Avant la coupure")).to_be_visible()
        relay.cut()
        await expect(sight.phone.locator(".status")).to_contain_text("connex")
        await sight.hears("Pendant la coupure")
        await sight.bot("editMessageText", message_id=sent["message_id"], text="Changé")
        await sight.field.fill("perdu")
        await sight.field.press("Enter")
        await expect(sight.phone.get_by_role("status")).to_contain_text("non envoyé")
        await expect(sight.field).to_have_value("perdu")
        relay.mend()
        await expect(sight.phone.locator(".status")).to_have_text("bot")
        await expect(sight.messages).to_have_count(3)
        await expect(sight.phone.get_by_text("Pendant la coupure")).to_be_visible()
        await expect(sight.phone.get_by_text("Changé")).to_be_visible()
        await page.close()


async def test_a_simulator_that_begins_anew_gets_new_people(opener: Opener) -> None:
    async with running(World()) as url:
        page = await opener.page(f"{url}/?lang=fr&single=1")
        await (await opener.look(page)).start()
        port = int(url.rpartition(":")[2])
    await expect(page.locator(".status")).to_contain_text("connex")
    world = World()
    async with running(world, port) as url, aiohttp.ClientSession(url) as http:
        await expect(page.get_by_role("button", name="DÉMARRER")).to_be_visible()
        await expect(page.get_by_role("article")).to_have_count(0)
        async with http.get("/phone/people") as response:
            assert len((await response.json())["people"]) == 1
        await page.close()


async def test_the_panel_shows_the_calls_of_the_bot(opener: Opener) -> None:
    page = await opener.page("", DESK)
    sight = await opener.look(page, 1)
    await sight.start()
    panel = page.get_by_role("complementary", name="Calls of the bot")
    await expect(panel.get_by_text("What the bot asks")).to_be_hidden()
    await panel.get_by_role("button", name="Calls of the bot").click()
    await sight.hears("<b>Hello</b>")
    await expect(panel.get_by_text("Alex · Hello")).to_be_visible()
    await sight.simulator.call("sendMessage", chat_id=1, text="?")
    await expect(panel.get_by_text("400 Bad Request: chat not found")).to_be_visible()
    await sight.simulator.call("getUpdates", offset=100)
    await panel.get_by_text("Alex · Hello").click()
    await expect(panel.get_by_text('"parse_mode": "HTML"')).to_be_visible()
    await expect(panel.get_by_text("getUpdates")).to_be_hidden()
    await panel.get_by_label("Show the waiting for updates").check()
    await expect(panel.get_by_text("getUpdates")).to_be_visible()


async def test_the_clock_of_a_demo_is_moved_from_the_page(
    opener: Opener, simulator: Simulator, tmp_path: Path
) -> None:
    page = await opener.page(f"{simulator.url}/?lang=en", DESK)
    await expect(page.get_by_role("region").first).to_be_visible()
    await expect(page.get_by_role("button", name="+1 day")).to_have_count(0)
    simulator.world.later.file = tmp_path / "clock"
    await page.reload()
    shown = page.get_by_role("group", name="Date of the demo").locator("time")
    today = await shown.text_content()
    await page.get_by_role("button", name="+1 week").click()
    await expect(shown).not_to_have_text(today or "")
    assert simulator.world.later.ahead == 7 * 24 * 60 * 60
