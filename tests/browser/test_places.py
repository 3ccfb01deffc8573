"""Every screen on a small phone: to the eye, with large letters, to a screen reader."""

import re
from typing import Final, Literal

import pytest
from playwright.async_api import expect

from bot.pages.render import render
from dialogs.session import Locale, State
from simulator.html import parse_html
from tests.browser.pages import Opener
from tests.browser.places import SERVICE, places
from tests.browser.test_keyboards import cut_labels

WORD: Final = re.compile(r"\w")
#: In the last of them nothing is left to show.
SHOWN: Final = frozenset(State) - {State.GONE}
WIDER: Final = (
    "[...document.querySelectorAll('.screen, .scroller')]"
    ".filter(box => box.scrollWidth > box.clientWidth + 1).map(box => box.className)"
)


def test_every_place_is_shown() -> None:
    named = {session.state for session in places("fr").values()}
    assert named == SHOWN


@pytest.mark.asyncio(loop_scope="session")
@pytest.mark.parametrize("locale", ["fr", "en"])
async def test_every_screen_fits_a_small_phone_and_a_screen_reader(
    opener: Opener, locale: Locale
) -> None:
    sight = await opener.sight(f"?single=1&lang={locale}")
    await sight.start()
    for name, session in places(locale).items():
        screen = render(session, SERVICE)
        await sight.hears(screen.text, reply_markup=screen.keyboard)
        bubble = sight.messages.last
        text, _ = parse_html(screen.text)
        first = text.split("\n")[0]
        await expect(bubble).to_contain_text(first)
        assert WORD.search(text), name
        for row in screen.rows:
            for button in row:
                assert WORD.search(button.label), f"{name}: {button.label} says nothing aloud"
                role: Literal["link", "button"] = "link" if button.url else "button"
                named = bubble.get_by_role(role, name=button.label, exact=True)
                await expect(named).to_have_count(1)
        for letters in ("100%", "200%"):
            await sight.page.evaluate(f"document.documentElement.style.fontSize = '{letters}'")
            assert await cut_labels(sight.page) == [], name
            assert await sight.page.evaluate(WIDER) == [], name
