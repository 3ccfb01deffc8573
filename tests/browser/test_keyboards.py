"""Inline keyboards: what they look like, and what a tap does."""

import pytest
from playwright.async_api import Page, expect

from tests.browser.pages import Opener, keyboard

pytestmark = pytest.mark.asyncio(loop_scope="session")

LABELS = {
    "fr": (
        ["Quelqu’un, en plus", "Des gens sont en danger"],
        ["Écrit pour vous par un prestataire", "Du marché, reliés entre eux ou adaptés"],
        ["Anticonstitutionnellement", "✅ Confidentialité des données de santé"],
        ["Je ne sais pas"],
        ["Pourquoi\u00a0?", "Recommencer"],
    ),
    "en": (
        ["Someone, on the side", "People are in danger"],
        ["Made for us by an outside company", "Off the shelf, connected or adapted"],
        ["Telecommunications-infrastructure", "✅ Confidentiality of patients’ records"],
        ["I don’t know"],
        ["Why?", "Restart"],
    ),
}
CUT = """keys => keys.flatMap(key => {
  const label = key.querySelector('.label'), box = key.getBoundingClientRect();
  const text = document.createRange(); text.selectNodeContents(label);
  const ink = text.getBoundingClientRect();
  const cut = key.scrollWidth > key.clientWidth || key.scrollHeight > key.clientHeight
    || ink.left < box.left || ink.right > box.right || ink.top < box.top || ink.bottom > box.bottom;
  return cut ? [label.textContent] : [];
})"""
HEIGHTS = """rows => rows.map(row =>
  [...new Set([...row.children].map(key => Math.round(key.getBoundingClientRect().height)))])"""


async def cut_labels(page: Page) -> list[str]:
    """Give the labels that are not shown in full."""
    found: list[str] = await page.eval_on_selector_all(".key", CUT)
    return found


@pytest.mark.parametrize("language", ["fr", "en"])
async def test_no_label_is_cut(opener: Opener, language: str) -> None:
    sight = await opener.sight(f"?single=1&lang={language}")
    await sight.start()
    await sight.hears("?", reply_markup=keyboard(*LABELS[language]))
    await expect(sight.key(LABELS[language][0][0])).to_be_visible()
    for width in (320, 360, 412):
        await sight.page.set_viewport_size({"width": width, "height": 740})
        assert await cut_labels(sight.page) == []
        heights: list[list[int]] = await sight.page.eval_on_selector_all(".keys", HEIGHTS)
        assert all(len(row) == 1 and row[0] >= 44 for row in heights), heights


async def test_a_tap_spins_until_it_is_answered(opener: Opener) -> None:
    sight = await opener.sight()
    await sight.start()
    await sight.hears("1/8", reply_markup=keyboard(["Un", "Deux"]))
    await sight.key("Un").click()
    query = await sight.update("callback_query")
    assert query["data"] == "un"
    await expect(sight.key("Un")).to_have_attribute("aria-busy", "true")
    await expect(sight.key("Un").locator(".spinner")).to_be_visible()
    await expect(sight.key("Deux").locator(".spinner")).to_be_hidden()
    await sight.key("Un").click()
    await sight.key("Deux").click()
    assert (await sight.update("callback_query"))["data"] == "deux"
    answered = await sight.simulator.call("answerCallbackQuery", callback_query_id=query["id"])
    assert answered["ok"]
    await expect(sight.key("Un")).not_to_have_attribute("aria-busy", "true")
    await expect(sight.key("Deux")).to_have_attribute("aria-busy", "true")


async def test_a_button_does_not_spin_for_ever(opener: Opener) -> None:
    page = await opener.page("?lang=fr&single=1")
    await page.clock.install()
    await page.reload()
    sight = await opener.look(page)
    await sight.start()
    await sight.hears("1/8", reply_markup=keyboard(["Un"]))
    await sight.key("Un").click()
    await expect(sight.key("Un")).to_have_attribute("aria-busy", "true")
    await page.clock.fast_forward(14_000)
    await expect(sight.key("Un")).to_have_attribute("aria-busy", "true")
    await page.clock.fast_forward(2_000)
    await expect(sight.key("Un")).not_to_have_attribute("aria-busy", "true")


async def test_a_toast_is_read_out_and_goes(opener: Opener) -> None:
    page = await opener.page("?lang=fr&single=1")
    await page.clock.install()
    await page.reload()
    sight = await opener.look(page)
    await sight.start()
    await sight.hears("1/8", reply_markup=keyboard(["Un"]))
    await sight.key("Un").click()
    query = await sight.update("callback_query")
    words = "Cette question est déjà passée."
    await sight.simulator.call("answerCallbackQuery", callback_query_id=query["id"], text=words)
    toast = sight.phone.get_by_role("status")
    await expect(toast).to_have_text(words)
    await page.clock.fast_forward(3_000)
    await expect(toast).to_have_text(words)
    await page.clock.fast_forward(5_000)
    await expect(toast).to_have_text("")


async def test_an_alert_waits_for_ok(opener: Opener) -> None:
    sight = await opener.sight()
    await sight.start()
    await sight.hears("1/8", reply_markup=keyboard(["Un"]))
    await sight.key("Un").click()
    query = await sight.update("callback_query")
    await sight.simulator.call(
        "answerCallbackQuery", callback_query_id=query["id"], text="Attention", show_alert=True
    )
    alert = sight.phone.get_by_role("alertdialog")
    await expect(alert).to_contain_text("Attention")
    await expect(alert.get_by_role("button", name="OK")).to_be_focused()
    await expect(sight.phone.locator(".foot")).to_have_attribute("inert", "")
    await sight.page.keyboard.press("Enter")
    await expect(alert).to_have_count(0)
    await expect(sight.key("Un")).to_be_focused()


async def test_styles_links_and_copies(opener: Opener) -> None:
    sight = await opener.sight("?lang=en&single=1")
    await sight.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    await sight.start()
    await sight.update("message")
    rows = [
        [
            {"text": style, "callback_data": style, "style": style}
            for style in ("primary", "danger")
        ],
        [{"text": "Guide", "url": "https://example.org/guide"}],
        [{"text": "Again", "url": "https://t.me/simulated_bot?start=again"}],
        [{"text": "Copy", "copy_text": {"text": "the code"}}],
    ]
    await sight.hears("Look", reply_markup={"inline_keyboard": rows})
    colours = {
        await sight.key(label).evaluate("key => getComputedStyle(key).backgroundColor")
        for label in ("primary", "danger", "Copy")
    }
    assert len(colours) == 3
    guide = sight.phone.get_by_role("link", name="Guide (opens in a new tab)")
    await expect(guide).to_have_attribute("href", "https://example.org/guide")
    await expect(guide).to_have_attribute("rel", "noopener noreferrer")
    await sight.phone.get_by_role("link", name="Again").click()
    assert (await sight.update("message"))["text"] == "/start again"
    await sight.key("Copy").click()
    await expect(sight.phone.get_by_role("status")).to_have_text("Copied to the clipboard")
    assert await sight.page.evaluate("navigator.clipboard.readText()") == "the code"


async def test_the_focus_follows_the_screen(opener: Opener) -> None:
    sight = await opener.sight()
    await sight.start()
    first = keyboard(["☐ Prix", "☐ Calme"], ["Valider"])
    sent = (await sight.hears("Choisissez", reply_markup=first))["message_id"]
    await sight.key("☐ Calme").press("Enter")
    assert (await sight.update("callback_query"))["data"] == "☐ calme"
    picked = keyboard(["☐ Prix", "☑ Calme"], ["Valider"])
    await sight.bot("editMessageReplyMarkup", message_id=sent, reply_markup=picked)
    await expect(sight.key("☑ Calme")).to_be_focused()
    after = keyboard(["Oui", "Non"])
    await sight.bot("editMessageText", message_id=sent, text="Et puis", reply_markup=after)
    await expect(sight.key("Oui")).to_be_focused()
    await sight.bot("editMessageText", message_id=sent, text="Et puis")
    await expect(sight.key("Oui")).to_have_count(0)
    await sight.hears("Plus bas", reply_markup=keyboard(["Encore", "Assez"]))
    await expect(sight.key("Encore")).to_be_focused()
