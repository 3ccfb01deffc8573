"""Two people: side by side on a desk, one after the other in the hand; and what a reload keeps."""

import pytest
from playwright.async_api import expect

from tests.browser.pages import DESK, Opener

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_two_people_side_by_side(opener: Opener) -> None:
    page = await opener.page("", DESK)
    left, right = await opener.look(page), await opener.look(page, 1)
    await expect(page.get_by_role("region", name="Téléphone de Camille")).to_be_visible()
    await expect(page.get_by_role("region", name="Alex’s phone")).to_be_visible()
    await left.start()
    await left.hears("Pour Camille")
    await right.start()
    await right.hears("For Alex")
    await expect(left.messages).to_have_count(2)
    await expect(right.messages).to_have_count(2)
    await expect(left.phone).not_to_contain_text("For Alex")
    first, second = await left.phone.bounding_box(), await right.phone.bounding_box()
    assert first is not None
    assert second is not None
    assert first["x"] + first["width"] < second["x"]
    assert second["y"] + second["height"] <= DESK[1]


async def test_in_the_hand_the_chat_is_the_screen(opener: Opener) -> None:
    page = await opener.page("?lang=fr")
    sight = await opener.look(page)
    assert await page.locator(".phone").count() == 1
    box = await sight.phone.bounding_box()
    assert box == {"x": 0, "y": 0, "width": 360, "height": 740}
    await expect(page.locator(".panel")).to_be_hidden()
    assert await page.evaluate("document.documentElement.scrollWidth") == 360


async def test_the_switch_hands_the_phone_over(opener: Opener) -> None:
    page = await opener.page("?lang=fr")
    sight = await opener.look(page)
    await sight.start()
    await sight.hears("Pour Camille")
    await page.get_by_role("button", name="Téléphone de Alex").click()
    await expect(page.get_by_role("button", name="START")).to_be_visible()
    await page.reload()
    await expect(page.get_by_role("button", name="START")).to_be_visible()
    await page.get_by_role("button", name="Camille’s phone").click()
    await expect(page.get_by_text("Pour Camille")).to_be_visible()


async def test_a_reload_keeps_people_and_messages(opener: Opener) -> None:
    page = await opener.page("", DESK)
    left, right = await opener.look(page), await opener.look(page, 1)
    await left.start()
    await left.hears("Toujours là")
    await page.reload()
    assert (await opener.look(page)).person == left.person
    assert (await opener.look(page, 1)).person == right.person
    await expect(left.phone.get_by_text("Toujours là")).to_be_visible()


async def test_the_name_is_as_asked(opener: Opener) -> None:
    sight = await opener.sight("?lang=fr&name=Dominique&single=1")
    await sight.start()
    assert (await sight.update("message"))["from"]["first_name"] == "Dominique"


async def test_turning_the_phone_keeps_the_chat(opener: Opener) -> None:
    page = await opener.page("?lang=fr", DESK)
    left = await opener.look(page)
    await left.start()
    await left.hears("Gardé")
    await page.set_viewport_size({"width": 740, "height": 360})
    await expect(page.locator(".phone")).to_have_count(1)
    await expect(page.get_by_text("Gardé")).to_be_visible()
    box = await page.locator(".phone").bounding_box()
    assert box == {"x": 0, "y": 0, "width": 740, "height": 360}
