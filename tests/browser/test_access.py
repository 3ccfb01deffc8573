"""The phone by keyboard, by ear, with large letters, without movement, with enough contrast."""

from typing import Any, Literal

import pytest
from playwright.async_api import expect

from tests.browser.pages import DESK, Opener, Sight, keyboard
from tests.browser.test_keyboards import LABELS, cut_labels

pytestmark = pytest.mark.asyncio(loop_scope="session")

SPOKEN = """
- region "Téléphone de Camille":
  - button "Aller au champ de message"
  - heading "Simulated bot" [level=2]
  - paragraph: bot
  - button "Réglages de ce téléphone"
  - log "Conversation avec Simulated bot":
    - text: Aujourd’hui
    - article:
      - text: "Vous :"
      - button "/start"
    - article:
      - group "Boutons":
        - button "Un"
        - button "Je ne sais pas"
  - button "Menu"
  - textbox "Message"
  - button "Joindre"
  - button "Envoyer"
  - status
"""

FAINT = """() => {
  const parse = text => {
    const [r, g, b, a = 1] = text.match(/[\\d.]+/g).map(Number);
    return text.startsWith("color(") ? [r * 255, g * 255, b * 255, a] : [r, g, b, a];
  };
  const over = ([r, g, b, a], [x, y, z]) => [r, g, b].map((c, i) => c * a + [x, y, z][i] * (1 - a));
  const light = rgb => rgb.map(c => c / 255)
    .map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
  const ground = node => {
    if (!node) return [255, 255, 255];
    return over(parse(getComputedStyle(node).backgroundColor), ground(node.parentElement));
  };
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode.parentElement;
    const seen = node.checkVisibility({ visibilityProperty: true });
    if (!walker.currentNode.data.trim() || !seen || node.closest("noscript")) continue;
    const below = ground(node);
    const text = over(parse(getComputedStyle(node).color), below);
    const [high, low] = [light(text), light(below)].sort((a, b) => b - a);
    const ratio = (high + .05) / (low + .05);
    if (ratio < 4.5) found.push(`${walker.currentNode.data.trim()}: ${ratio.toFixed(2)}`);
  }
  return found;
}"""


async def shows_everything(sight: Sight) -> None:
    """Put something of every colour on the screen."""
    await sight.start()
    await sight.field.fill("Voir https://example.org et /aide")
    await sight.field.press("Enter")
    await sight.phone.get_by_role("button", name="Joindre").click()
    await sight.phone.get_by_role("button", name="Contact").click()
    text = (
        "<b>gras</b> <code>code</code> <a href='https://example.org'>lien</a> /aide"
        "<pre><code class='language-json'>{}</code></pre>"
        "<blockquote expandable>" + "cité " * 60 + "</blockquote>"
    )
    rows = [
        [{"text": style, "callback_data": style, "style": style}]
        for style in ("primary", "success", "danger")
    ]
    rows.append([{"text": "usuel", "callback_data": "usual"}])
    await sight.hears(text, reply_markup={"inline_keyboard": rows})
    await sight.key("usuel").click()
    query = await sight.update("callback_query")
    await sight.simulator.call("answerCallbackQuery", callback_query_id=query["id"], text="Toast")
    await expect(sight.phone.get_by_role("status")).to_have_text("Toast")
    await sight.bot("sendChatAction", action="typing")
    await expect(sight.phone.locator(".status")).to_have_text("écrit")


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_all_text_has_contrast(opener: Opener, scheme: Literal["light", "dark"]) -> None:
    page = await opener.page("?panel=1", DESK, scheme, locale="fr-FR")
    sight = await opener.look(page)
    await shows_everything(sight)
    await page.get_by_text("sendChatAction").wait_for()
    await sight.phone.get_by_role("button", name="Menu").click()
    await page.locator(".phone").nth(1).get_by_role("button", name="Settings").click()
    faint: list[str] = await page.evaluate(FAINT)
    assert not faint, "; ".join(faint)


async def test_a_screen_reader_finds_its_way(opener: Opener) -> None:
    sight = await opener.sight()
    await sight.start()
    await sight.hears("1/8", reply_markup=keyboard(["Un", "Je ne sais pas"]))
    await expect(sight.phone.get_by_role("log")).to_have_attribute("aria-live", "polite")
    await expect(sight.page.locator("main")).to_match_aria_snapshot(SPOKEN)


async def test_a_conversation_by_keyboard_alone(opener: Opener) -> None:
    sight = await opener.sight()
    press = sight.page.keyboard.press
    await press("Tab")
    await expect(sight.phone.get_by_role("button", name="Aller au champ")).to_be_focused()
    while await sight.page.evaluate("!document.activeElement.matches('.big')"):
        await press("Tab")
    await press("Enter")
    assert (await sight.update("message"))["text"] == "/start"
    await expect(sight.field).to_be_focused()
    await sight.hears("1/8", reply_markup=keyboard(["Un", "Deux"]))
    await expect(sight.key("Deux")).to_be_visible()
    while not await sight.key("Deux").evaluate("key => key === document.activeElement"):
        await press("Shift+Tab")
    await press("Space")
    query = await sight.update("callback_query")
    assert query["data"] == "deux"
    await sight.simulator.call("answerCallbackQuery", callback_query_id=query["id"])
    await expect(sight.key("Deux")).to_be_focused()
    outline = await sight.key("Deux").evaluate("key => getComputedStyle(key).outlineStyle")
    assert outline == "solid"


async def test_letters_may_be_twice_as_large(opener: Opener) -> None:
    sight = await opener.sight()
    await sight.page.evaluate("document.documentElement.style.fontSize = '200%'")
    await sight.start()
    await sight.hears("Une question un peu longue", reply_markup=keyboard(*LABELS["fr"]))
    await expect(sight.key("Recommencer")).to_be_visible()
    assert await cut_labels(sight.page) == []
    wide: list[Any] = await sight.page.evaluate(
        "[...document.querySelectorAll('body, .screen, .head, .scroller, .composer')]"
        ".filter(box => box.scrollWidth > box.clientWidth).map(box => box.className)"
    )
    assert wide == []


async def test_what_is_to_be_pressed_is_large_enough(opener: Opener) -> None:
    sight = await opener.sight("?lang=fr")
    await sight.start()
    await sight.hears("1/8", reply_markup=keyboard(["Un"]))
    await expect(sight.key("Un")).to_be_visible()
    small: list[str] = await sight.page.evaluate(
        "[...document.querySelectorAll('button:not(.skip, .in-text)')].filter(one => {"
        " const box = one.getBoundingClientRect();"
        " return box.width && (box.width < 38 || box.height < 38) })"
        ".map(one => one.outerHTML)"
    )
    assert small == []


async def test_nothing_moves_for_those_who_asked(opener: Opener) -> None:
    sight = await opener.sight(reduced_motion="reduce")
    await sight.start()
    sent = await sight.hears("Un")
    await sight.bot("editMessageText", message_id=sent["message_id"], text="Deux\nlignes")
    await expect(sight.messages.last).to_contain_text("lignes")
    assert await sight.page.evaluate("document.getAnimations().length") == 0


async def test_an_edit_moves_a_little(opener: Opener) -> None:
    sight = await opener.sight()
    await sight.start()
    sent = await sight.hears("Un")
    await expect(sight.messages.last).to_contain_text("Un")
    await sight.page.evaluate(
        "() => { window.moves = 0; const animate = Element.prototype.animate;"
        " Element.prototype.animate = function (...how) {"
        " window.moves += 1; return animate.apply(this, how); } }"
    )
    await sight.bot("editMessageText", message_id=sent["message_id"], text="Deux\nlignes")
    await expect(sight.messages.last).to_contain_text("lignes")
    assert await sight.page.evaluate("window.moves") > 0
