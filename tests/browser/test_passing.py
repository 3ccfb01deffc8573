"""What is passed on from the page: forwards, texts that links share, links that start the bot."""

import re

import pytest
from playwright.async_api import Locator, expect

from tests.browser.pages import DESK, Opener, Sight, keyboard
from tests.browser.test_bubbles import png, send_file

pytestmark = pytest.mark.asyncio(loop_scope="session")

PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n"  # noqa: E501
SHARE = "https://t.me/share/url?url=https%3A%2F%2Ft.me%2Fsimulated_bot%3Fstart%3Dshared&text=Un%20conseil"
DRAFT = "https://t.me/simulated_bot?start=shared\nUn conseil"


async def pair(opener: Opener) -> tuple[Sight, Sight]:
    """Two phones side by side, both begun."""
    page = await opener.page("?lang=fr", DESK)
    camille, alex = await opener.look(page, 0), await opener.look(page, 1)
    for one in (camille, alex):
        await one.start()
        assert (await one.update("message"))["text"] == "/start"
    return camille, alex


def choice(sight: Sight, name: str) -> Locator:
    return sight.phone.get_by_role("dialog").get_by_role("button", name=name)


async def opens_menu(message: Locator) -> None:
    """Open the menu of a message with the mouse."""
    await message.hover()
    await message.get_by_role("button", name="Actions du message").click()


async def test_a_message_is_forwarded_to_the_other_phone(opener: Opener) -> None:
    camille, alex = await pair(opener)
    await camille.hears("Un <b>conseil</b>", reply_markup=keyboard(["Oui"]))
    await opens_menu(camille.messages.last)
    await camille.phone.get_by_role("menuitem", name="Transférer").click()
    await choice(camille, "Alex").click()
    await expect(camille.phone.get_by_role("status")).to_have_text("Transféré à Alex.")
    there = alex.messages.last
    await expect(there).to_contain_text("Forwarded from Simulated bot")
    await expect(there.locator("strong")).to_have_text("conseil")
    await expect(there).to_have_class(re.compile(r"\bout\b"))
    await expect(there.locator(".key")).to_have_count(0)
    message = await alex.update("message")
    assert message["from"]["id"] == message["chat"]["id"] == alex.person
    assert message["forward_origin"]["sender_user"]["is_bot"]


async def test_by_a_finger_and_by_a_right_click(opener: Opener) -> None:
    sight = await opener.sight(has_touch=True)
    await sight.start()
    await sight.hears("Un conseil")
    entry = sight.phone.get_by_role("menuitem", name="Transférer")
    await sight.messages.last.locator(".text").tap()
    await expect(entry).to_be_focused()
    await sight.page.keyboard.press("Escape")
    await expect(entry).to_be_hidden()
    await sight.messages.last.locator(".text").click(button="right")
    await expect(entry).to_be_visible()
    await sight.phone.get_by_role("heading").click()
    await expect(entry).to_be_hidden()


async def test_by_keyboard_and_back(opener: Opener) -> None:
    sight = await opener.sight()
    await sight.start()
    await sight.hears("Un conseil")
    key = sight.messages.last.get_by_role("button", name="Actions du message")
    await key.focus()
    await sight.page.keyboard.press("Enter")
    await sight.page.keyboard.press("ArrowDown")
    await expect(sight.phone.get_by_role("menuitem", name="Copier le texte")).to_be_focused()
    await sight.page.keyboard.press("ArrowDown")
    await sight.page.keyboard.press("Enter")
    await expect(choice(sight, "Simulated bot")).to_be_focused()
    await sight.page.keyboard.press("Escape")
    await expect(key).to_be_focused()


async def test_into_the_same_chat(opener: Opener) -> None:
    sight = await opener.sight()
    await sight.start()
    await send_file(sight, "sendPhoto", "carte.png", png(540, 675), "image/png")
    await opens_menu(sight.messages.last)
    await sight.phone.get_by_role("menuitem", name="Transférer").click()
    await choice(sight, "Simulated bot").click()
    await expect(sight.messages).to_have_count(3)
    await expect(sight.messages.last.get_by_role("img", name="Voici")).to_be_visible()
    await expect(sight.messages.last).to_contain_text("Transféré de Simulated bot")


async def test_a_phone_that_is_away_gets_what_is_passed_on(opener: Opener) -> None:
    """Where the screen holds one phone, the other one is a person all the same."""
    sight = await opener.sight("?lang=fr")
    await sight.start()
    await sight.hears(
        "Un conseil", reply_markup={"inline_keyboard": [[{"text": "À", "url": SHARE}]]}
    )
    await opens_menu(sight.messages.last)
    await sight.phone.get_by_role("menuitem", name="Transférer").click()
    await choice(sight, "Alex").click()
    await expect(sight.phone.get_by_role("status")).to_have_text("Transféré à Alex.")
    await sight.phone.get_by_role("link", name="À").click()
    await choice(sight, "Alex").click()
    await expect(sight.phone.get_by_role("status")).to_contain_text("champ de Alex")
    await sight.phone.get_by_role("button", name="Téléphone de Alex").click()
    other = await opener.look(sight.page)
    await expect(other.messages).to_have_count(1)
    await expect(other.field).to_have_value(DRAFT)


@pytest.mark.parametrize("to", ["Alex", "Simulated bot"])
async def test_a_link_that_shares_leaves_a_text_to_be_read(opener: Opener, to: str) -> None:
    camille, alex = await pair(opener)
    key = {"inline_keyboard": [[{"text": "Choisir", "url": SHARE}]]}
    await camille.hears("Prêt", reply_markup=key)
    await camille.phone.get_by_role("link", name="Choisir").click()
    await choice(camille, to).click()
    there = alex if to == "Alex" else camille
    await expect(there.field).to_have_value(DRAFT)
    await expect(there.field).to_be_focused()
    chosen = "field => field.value.slice(field.selectionStart, field.selectionEnd)"
    assert await there.field.evaluate(chosen) == "Un conseil"
    await there.page.keyboard.press("Enter")
    assert (await there.update("message"))["text"] == DRAFT


async def test_sharing_may_be_given_up(opener: Opener) -> None:
    sight = await opener.sight()
    await sight.start()
    await sight.hears(f'<a href="{SHARE.replace("&", "&amp;")}">Partager</a>')
    await sight.phone.get_by_role("link", name="Partager").click()
    await choice(sight, "Annuler").click()
    await expect(sight.phone.get_by_role("dialog")).to_have_count(0)
    await expect(sight.field).to_have_value("")


@pytest.mark.parametrize(
    ("address", "sent"),
    [
        ("https://t.me/simulated_bot?start=tips_security", "/start tips_security"),
        ("https://telegram.me/Simulated_Bot?start=by_cci-lyon", "/start by_cci-lyon"),
        ("tg://resolve?domain=simulated_bot&start=forms", "/start forms"),
    ],
)
async def test_a_link_to_the_bot_starts_it(opener: Opener, address: str, sent: str) -> None:
    sight = await opener.sight()
    await sight.start()
    await sight.update("message")
    await sight.hears(f'Voyez <a href="{address.replace("&", "&amp;")}">ceci</a>')
    link = sight.phone.get_by_role("link", name="ceci")
    await expect(link).to_have_text("ceci")  # and not that it opens elsewhere
    await link.click()
    assert (await sight.update("message"))["text"] == sent
    assert len(sight.page.context.pages) == 1


async def test_an_address_in_a_forwarded_text_starts_the_bot(opener: Opener) -> None:
    camille, alex = await pair(opener)
    await camille.hears("Essayez : https://t.me/simulated_bot?start=shared")
    await opens_menu(camille.messages.last)
    await camille.phone.get_by_role("menuitem", name="Transférer").click()
    await choice(camille, "Alex").click()
    await alex.update("message")
    await alex.phone.get_by_role("link", name="t.me").click()
    assert (await alex.update("message"))["text"] == "/start shared"


@pytest.mark.parametrize(
    "address",
    [
        "https://t.me/another_bot?start=x",
        "https://example.org/simulated_bot?start=x",
        "https://t.me.example.org/simulated_bot?start=x",
    ],
)
async def test_a_link_that_leads_elsewhere_opens_elsewhere(opener: Opener, address: str) -> None:
    sight = await opener.sight()
    await sight.start()
    await sight.hears(f'<a href="{address}">ceci</a>')
    link = sight.phone.get_by_role("link", name="ceci")
    await expect(link).to_contain_text("s’ouvre dans un nouvel onglet")
    await sight.page.context.route(address, lambda route: route.fulfill(body="elsewhere"))
    async with sight.page.expect_popup() as opened:
        await link.click()
    assert (await opened.value).url == address
    await expect(sight.messages).to_have_count(2)


async def test_a_payload_that_telegram_does_not_take_is_left_out(opener: Opener) -> None:
    sight = await opener.sight()
    await sight.start()
    await sight.hears('<a href="https://t.me/simulated_bot?start=a%20b">ceci</a>')
    await sight.phone.get_by_role("link", name="ceci").click()
    await expect(sight.messages).to_have_count(2)


async def test_a_picture_grows_with_its_caption(opener: Opener) -> None:
    sight = await opener.sight()
    await sight.start()
    await send_file(sight, "sendPhoto", "carte.png", png(540, 675), "image/png")
    await sight.phone.get_by_role("button", name="Voici").click()
    viewer = sight.phone.get_by_role("dialog", name="Voici")
    await expect(viewer.locator(".caption")).to_have_text("Voici")
    picture, caption = viewer.get_by_role("img"), viewer.locator(".caption")
    above, below = await picture.bounding_box(), await caption.bounding_box()
    assert above is not None
    assert below is not None
    assert above["y"] + above["height"] <= below["y"] + 1


async def test_a_pdf_opens_in_the_browser_s_own_viewer(opener: Opener) -> None:
    sight = await opener.sight()
    await sight.start()
    await send_file(sight, "sendDocument", "dossier.pdf", PDF, "application/pdf")
    card = sight.messages.last
    await expect(card).to_contain_text(f"PDF · {len(PDF)}")
    link = card.get_by_role("link", name="Ouvrir dossier.pdf")
    await expect(link).to_have_attribute("target", "_blank")
    address = await link.evaluate("link => link.href")
    seen: list[str] = []
    sight.page.context.on("request", lambda request: seen.append(request.url))
    async with sight.page.context.expect_event("page"):
        await link.click()
    response = await sight.page.request.get(address)
    assert response.headers["content-type"] == "application/pdf"
    assert response.headers["content-disposition"].startswith("inline")
    assert await response.body() == PDF
    assert address in seen
