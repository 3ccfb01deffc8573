"""What the bot and people send, as bubbles."""

import io
import re
import struct
import zlib

import aiohttp
import pytest
from playwright.async_api import Locator, expect

from tests.browser.pages import Opener, Sight, keyboard

pytestmark = pytest.mark.asyncio(loop_scope="session")

LONG = " ".join(["Sous une quinzaine de postes, un salarié dédié coûte plus cher."] * 6)


def png(width: int, height: int) -> bytes:
    """Draw a grey picture."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + content))
        return struct.pack(">I", len(content)) + kind + content + check

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    lines = zlib.compress((b"\0" + b"\x80" * width) * height)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", lines) + chunk(b"IEND", b"")


async def send_file(sight: Sight, method: str, name: str, content: bytes, kind: str) -> None:
    form = aiohttp.FormData({"chat_id": str(sight.person), "caption": "Voici"}, quote_fields=False)
    field = "photo" if method == "sendPhoto" else "document"
    form.add_field(field, io.BytesIO(content), filename=name, content_type=kind)
    simulator = sight.simulator
    async with simulator.http.post(f"/bot{simulator.token}/{method}", data=form) as response:
        assert response.ok, await response.text()


async def height(element: Locator) -> float:
    box = await element.bounding_box()
    assert box is not None
    return box["height"]


async def test_an_empty_chat_says_what_the_bot_can_do(opener: Opener) -> None:
    sight = await opener.sight()
    await sight.simulator.call("setMyName", name="DSI de poche", language_code="fr")
    await sight.simulator.call(
        "setMyDescription", description="Huit questions.", language_code="fr"
    )
    await sight.page.reload()
    await expect(sight.phone).to_contain_text("Que peut faire ce bot\u00a0?")
    await expect(sight.phone).to_contain_text("Huit questions.")
    await expect(sight.phone.get_by_role("heading", name="DSI de poche")).to_be_visible()
    await sight.phone.get_by_role("button", name="DÉMARRER").click()
    assert (await sight.update("message"))["text"] == "/start"
    await expect(sight.field).to_be_visible()
    await expect(sight.phone.get_by_text("Huit questions.")).to_be_hidden()


async def test_a_deep_link_starts_with_its_payload(opener: Opener) -> None:
    sight = await opener.sight("?lang=en&single=1&start=boulangerie")
    await sight.start()
    assert (await sight.update("message"))["text"] == "/start boulangerie"


async def test_both_sides_have_their_bubbles(opener: Opener) -> None:
    sight = await opener.sight()
    await sight.start()
    await sight.field.fill("une petite dizaine")
    await sight.field.press("Enter")
    await sight.hears("Environ 10\u00a0: noté.")
    mine, theirs = sight.messages.nth(1), sight.messages.nth(2)
    await expect(mine).to_have_class(re.compile(r"\bout\b"))
    await expect(theirs).to_have_class(re.compile(r"\bin\b"))
    await expect(mine).to_contain_text("Vous\u00a0: une petite dizaine")
    await expect(theirs.locator("time")).to_have_text(re.compile(r"^\d\d:\d\d$"))
    await expect(sight.field).to_have_value("")
    left, right = await mine.bounding_box(), await theirs.bounding_box()
    assert left is not None
    assert right is not None
    assert left["x"] > right["x"]


async def test_an_edit_takes_the_place_of_what_was(opener: Opener) -> None:
    sight = await opener.sight()
    await sight.start()
    sent = await sight.hears("Avant", reply_markup=keyboard(["Un", "Deux"]))
    await expect(sight.key("Deux")).to_be_visible()
    await sight.bot("editMessageText", message_id=sent["message_id"], text="Après")
    last = sight.messages.last
    await expect(last).to_contain_text("Après")
    await expect(last).not_to_contain_text("Avant")
    await expect(sight.key("Deux")).to_have_count(0)
    await expect(sight.messages).to_have_count(2)


async def test_what_was_edited_says_so(opener: Opener) -> None:
    sight = await opener.sight()
    await sight.start()
    theirs = await sight.hears("Avant")
    await sight.bot("editMessageText", message_id=theirs["message_id"], text="Après")
    await expect(sight.messages.last).to_contain_text("Aprèsmodifié")
    mine = {"from": sight.person, "message_id": 1, "text": "/start encore"}
    url = f"/phone/chats/{sight.person}/edit"
    async with sight.simulator.http.post(url, json=mine) as response:
        assert response.ok
    await expect(sight.messages.first).to_contain_text("modifié")


async def test_a_screen_that_changes_is_not_called_edited(opener: Opener) -> None:
    sight = await opener.sight()
    await sight.start()
    sent = await sight.hears("1/8", reply_markup=keyboard(["Un"]))
    await sight.bot(
        "editMessageText",
        message_id=sent["message_id"],
        text="2/8",
        reply_markup=keyboard(["Deux"]),
    )
    await expect(sight.messages.last).to_contain_text("2/8")
    await expect(sight.messages.last).not_to_contain_text("modifié")
    await sight.bot("editMessageReplyMarkup", message_id=sent["message_id"])
    await expect(sight.key("Deux")).to_have_count(0)
    await expect(sight.messages.last).not_to_contain_text("modifié")


async def test_a_message_taken_back_is_gone(opener: Opener) -> None:
    sight = await opener.sight()
    await sight.start()
    sent = await sight.hears("Un instant")
    await expect(sight.phone.get_by_text("Un instant")).to_be_visible()
    await sight.bot("deleteMessage", message_id=sent["message_id"])
    await expect(sight.phone.get_by_text("Un instant")).to_have_count(0)


ENTITIES = (
    ("un <b>gras</b> texte", "strong", "gras"),
    ("un <i>penché</i> texte", "em", "penché"),
    ("un <u>souligné</u> texte", "u", "souligné"),
    ("un <s>barré</s> texte", "s", "barré"),
    ("un <code>code</code> texte", "code", "code"),
    ("🇫🇷 puis <b>loin</b>", "strong", "loin"),
    ("<b>gras <i>et penché</i></b>", "strong em", "et penché"),
    ('<pre><code class="language-json">{}</code></pre>', 'pre[data-language="json"] code', "{}"),
    ("<blockquote>cité</blockquote>", "blockquote", "cité"),
    ('<a href="https://example.org/a">ici</a>', 'a[href="https://example.org/a"]', "ici"),
    ("voir https://example.org", 'a[href^="https://example.org"]', "https://example.org"),
)


async def test_entities_are_drawn(opener: Opener) -> None:
    sight = await opener.sight()
    await sight.start()
    for html, selector, text in ENTITIES:
        await sight.hears(html)
        await expect(sight.messages.last.locator(selector)).to_contain_text(text)


async def test_a_hidden_word_shows_when_asked(opener: Opener) -> None:
    sight = await opener.sight()
    await sight.start()
    await sight.hears("C’est <tg-spoiler>sésame</tg-spoiler>.")
    await expect(sight.phone.get_by_text("sésame")).to_be_hidden()
    await sight.phone.get_by_role("button", name="Texte masqué, l’afficher").click()
    await expect(sight.phone.get_by_text("sésame")).to_be_visible()


async def test_a_long_quote_folds(opener: Opener) -> None:
    sight = await opener.sight()
    await sight.start()
    await sight.hears(f"Pourquoi\n<blockquote expandable>{LONG}</blockquote>Voilà")
    quote = sight.messages.last.locator("blockquote")
    folded = await height(quote)
    await sight.phone.get_by_role("button", name="Tout afficher").click()
    assert await height(quote) > 2 * folded
    await sight.phone.get_by_role("button", name="Réduire").click()
    assert abs(await height(quote) - folded) < 1


async def test_a_short_quote_has_nothing_to_unfold(opener: Opener) -> None:
    sight = await opener.sight()
    await sight.start()
    await sight.hears("<blockquote expandable>Court.</blockquote>")
    await expect(sight.messages.last.locator("blockquote")).to_have_text("Court.")
    await expect(sight.phone.get_by_role("button", name="Tout afficher")).to_have_count(0)


async def test_a_command_in_a_text_is_sent_by_a_tap(opener: Opener) -> None:
    sight = await opener.sight()
    await sight.start()
    await sight.update("message")
    await sight.hears("Voir /plan pour la suite.")
    await sight.phone.get_by_role("button", name="/plan").click()
    assert (await sight.update("message"))["text"] == "/plan"


async def test_nothing_that_is_sent_becomes_markup(opener: Opener) -> None:
    sight = await opener.sight()
    await sight.start()
    nasty = "<img src=x onerror=alert(1)><script>alert(1)</script>"
    await sight.field.fill(nasty)
    await sight.field.press("Enter")
    await sight.bot("sendMessage", text=nasty, reply_markup=keyboard([nasty]))
    await send_file(sight, "sendDocument", '<img src="x">.json', b"{}", "application/json")
    link = {"inline_keyboard": [[{"text": "Lien", "url": "tg://resolve?domain=x"}]]}
    await sight.bot("sendMessage", text="javascript:alert(1)", reply_markup=link)
    await expect(sight.messages).to_have_count(5)
    assert await sight.phone.locator("img, script, iframe, [onerror]").count() == 0
    await expect(sight.messages.nth(2).locator(".text")).to_contain_text(nasty)


async def test_a_picture_shows_and_grows(opener: Opener) -> None:
    sight = await opener.sight()
    await sight.start()
    await send_file(sight, "sendPhoto", "carte.png", png(540, 675), "image/png")
    picture = sight.messages.last.get_by_role("img", name="Voici")
    await expect(picture).to_have_js_property("naturalWidth", 540)
    await sight.phone.get_by_role("button", name="Voici").click()
    viewer = sight.phone.get_by_role("dialog", name="Voici")
    await expect(viewer.get_by_role("img")).to_have_js_property("naturalWidth", 540)
    await expect(sight.phone.get_by_role("button", name="Fermer")).to_be_focused()
    await sight.page.keyboard.press("Escape")
    await expect(viewer).to_have_count(0)
    await expect(sight.phone.get_by_role("button", name="Voici")).to_be_focused()


async def test_a_document_opens_and_downloads(opener: Opener) -> None:
    sight = await opener.sight()
    await sight.start()
    await send_file(sight, "sendDocument", "mes-données.json", b'{"a": 1}', "application/json")
    card = sight.messages.last
    await expect(card).to_contain_text("JSON · 8")
    async with sight.page.expect_popup() as opened:
        await card.get_by_role("link", name="Ouvrir mes-données.json").click()
    await expect((await opened.value).locator("body")).to_contain_text('"a": 1')
    async with sight.page.expect_download() as kept:
        await card.get_by_role("link", name="Télécharger mes-données.json").click()
    assert (await kept.value).suggested_filename == "mes-données.json"


async def test_what_no_browser_should_run_is_only_kept(opener: Opener) -> None:
    sight = await opener.sight()
    await sight.start()
    await send_file(sight, "sendDocument", "page.html", b"<script>1</script>", "text/html")
    async with sight.page.expect_download() as kept:
        await sight.messages.last.get_by_role("link", name="page.html").click()
    assert (await kept.value).suggested_filename == "page.html"


async def test_the_end_stays_in_view_unless_one_reads_above(opener: Opener) -> None:
    sight = await opener.sight()
    await sight.start()
    for number in range(30):
        await sight.hears(f"Ligne {number}")
    await expect(sight.phone.get_by_text("Ligne 29")).to_be_in_viewport()
    to_end = sight.phone.get_by_role("button", name="Aller au dernier message")
    await expect(to_end).to_be_hidden()
    await sight.phone.locator(".scroller").hover()
    await sight.page.mouse.wheel(0, -900)
    await expect(to_end).to_be_visible()
    await sight.hears("Encore une")
    await expect(to_end).to_contain_text("1")
    await expect(sight.phone.get_by_text("Encore une")).not_to_be_in_viewport()
    await to_end.click()
    await expect(sight.phone.get_by_text("Encore une")).to_be_in_viewport()
    await expect(to_end).to_be_hidden()
