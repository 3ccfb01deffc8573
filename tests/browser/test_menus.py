"""The menus of a phone: the bot's commands, what else can be sent, the settings."""

import pytest
from playwright.async_api import expect

from tests.browser.pages import DESK, Json, Opener, Sight, keyboard

pytestmark = pytest.mark.asyncio(loop_scope="session")

KINDS = {
    "Photo": "photo",
    "Message vocal": "voice",
    "Autocollant": "sticker",
    "Position": "location",
    "Contact": "contact",
    "Document": "document",
}


async def set_commands(sight: Sight) -> None:
    french = [
        {"command": "conseil", "description": "Revoir l’avis"},
        {"command": "aide", "description": "De l’aide"},
    ]
    english = [{"command": "advice", "description": "See the advice again"}]
    call = sight.simulator.call
    assert (await call("setMyCommands", commands=french, language_code="fr"))["ok"]
    assert (await call("setMyCommands", commands=english))["ok"]


async def test_the_menu_lists_the_commands_in_the_phone_s_language(opener: Opener) -> None:
    sight = await opener.sight()
    await sight.start()
    await set_commands(sight)
    await sight.update("message")
    menu = sight.phone.get_by_role("group", name="Commandes du bot")
    await sight.phone.get_by_role("button", name="Menu").click()
    await expect(menu.get_by_role("button")).to_have_text(
        ["Revoir l’avis/conseil", "De l’aide/aide"]
    )
    await expect(menu.get_by_role("button").first).to_be_focused()
    await sight.page.keyboard.press("ArrowDown")
    await sight.page.keyboard.press("Enter")
    assert (await sight.update("message"))["text"] == "/aide"
    await expect(menu).to_be_hidden()


async def test_a_slash_suggests_commands(opener: Opener) -> None:
    sight = await opener.sight("?lang=en&single=1")
    await sight.start()
    await set_commands(sight)
    await sight.update("message")
    await sight.field.press_sequentially("/ad")
    await expect(sight.phone.get_by_role("button", name="See the advice again")).to_be_visible()
    await sight.field.press_sequentially("x")
    await expect(sight.phone.get_by_role("button", name="See the advice again")).to_be_hidden()
    await sight.field.press("Backspace")
    await sight.field.press("ArrowUp")
    await sight.page.keyboard.press("Enter")
    assert (await sight.update("message"))["text"] == "/advice"


async def test_everything_else_can_be_sent(opener: Opener) -> None:
    sight = await opener.sight()
    await sight.start()
    for number, (label, kind) in enumerate(KINDS.items(), start=2):
        await sight.phone.get_by_role("button", name="Joindre").click()
        menu = sight.phone.get_by_role("group", name="Envoyer autre chose")
        await menu.get_by_role("button", name=label).click()
        await expect(sight.messages).to_have_count(number)
        await expect(menu).to_be_hidden()
        while kind not in (message := await sight.update("message")):
            assert "text" in message
    await sight.hears("Je ne peux pas ouvrir cela.")
    await expect(sight.messages).to_have_count(len(KINDS) + 2)


async def test_escape_closes_a_menu_and_gives_the_focus_back(opener: Opener) -> None:
    sight = await opener.sight()
    await sight.start()
    for name in ("Menu", "Joindre", "Réglages de ce téléphone"):
        opens = sight.phone.get_by_role("button", name=name)
        await opens.press("Enter")
        await expect(opens).to_have_attribute("aria-expanded", "true")
        await sight.page.keyboard.press("Escape")
        await expect(opens).to_have_attribute("aria-expanded", "false")
        await expect(opens).to_be_focused()


async def test_the_phone_changes_its_language(opener: Opener) -> None:
    sight = await opener.sight("?lang=en&single=1")
    await sight.start()
    await sight.phone.get_by_role("button", name="Settings of this phone").click()
    await sight.phone.get_by_label("Language").select_option("fr")
    await expect(sight.phone).to_have_attribute("lang", "fr")
    await expect(sight.messages).to_have_count(1)
    await sight.field.fill("bonjour")
    await sight.phone.get_by_role("button", name="Envoyer").click()
    await expect(sight.messages).to_have_count(2)
    sender: Json = {}
    while sender.get("language_code") != "fr":
        sender = (await sight.update("message"))["from"]
    assert sender["id"] == sight.person


@pytest.mark.parametrize(("asked", "told"), [("de", "de"), ("none", None)])
async def test_a_phone_of_another_language_speaks_english(
    opener: Opener, asked: str, told: str | None
) -> None:
    sight = await opener.sight(f"?lang={asked}&single=1")
    await expect(sight.phone.get_by_role("button", name="START")).to_be_visible()
    await sight.start()
    assert (await sight.update("message"))["from"].get("language_code") == told


async def test_the_theme_is_the_phone_s_own(opener: Opener) -> None:
    page = await opener.page("?theme=dark", DESK)
    left, right = await opener.look(page), await opener.look(page, 1)
    ground = "phone => getComputedStyle(phone.querySelector('.head')).backgroundColor"
    dark = await left.phone.evaluate(ground)
    assert await right.phone.evaluate(ground) == dark
    await right.phone.get_by_role("button", name="Settings of this phone").click()
    await right.phone.get_by_label("Theme").select_option("light")
    assert await left.phone.evaluate(ground) == dark
    assert await right.phone.evaluate(ground) == "rgb(255, 255, 255)"
    await page.reload()
    right = await opener.look(page, 1)
    assert await right.phone.evaluate(ground) == "rgb(255, 255, 255)"


async def test_the_theme_follows_the_browser(opener: Opener) -> None:
    ground = "phone => getComputedStyle(phone.querySelector('.head')).backgroundColor"
    sight = await opener.sight(scheme="dark")
    dark = await sight.phone.evaluate(ground)
    await sight.page.emulate_media(color_scheme="light")
    assert await sight.phone.evaluate(ground) != dark


async def test_the_bot_can_be_blocked_and_taken_back(opener: Opener) -> None:
    sight = await opener.sight()
    await sight.start()
    await sight.phone.get_by_role("button", name="Réglages de ce téléphone").click()
    await sight.phone.get_by_role("button", name="Bloquer le bot").click()
    back = sight.phone.get_by_role("button", name="DÉBLOQUER", exact=True)
    await expect(back).to_be_visible()
    refused = await sight.simulator.call("sendMessage", chat_id=sight.person, text="?")
    assert refused["error_code"] == 403
    await sight.page.keyboard.press("Escape")
    await back.click()
    await expect(sight.field).to_be_visible()


async def test_the_phone_goes_to_a_new_person(opener: Opener) -> None:
    sight = await opener.sight()
    await sight.start()
    await sight.hears("1/8", reply_markup=keyboard(["Un"]))
    await sight.phone.get_by_role("button", name="Réglages de ce téléphone").click()
    await sight.phone.get_by_role("button", name="Recommencer avec une autre personne").click()
    await expect(sight.phone.get_by_role("button", name="DÉMARRER")).to_be_visible()
    assert await sight.phone.get_attribute("data-person") != str(sight.person)
