"""The words of the page in both languages."""

import re

import pytest

from tests.browser.pages import Opener

pytestmark = pytest.mark.asyncio(loop_scope="session")

Catalogue = dict[str, str]
PLACE = re.compile(r"\{\w+\}")


async def catalogues(opener: Opener) -> tuple[Catalogue, Catalogue]:
    """Give the English and the French words."""
    page = await opener.page()
    english: Catalogue = await page.evaluate("import('/page/words.en.js').then(it => it.default)")
    french: Catalogue = await page.evaluate("import('/page/words.fr.js').then(it => it.default)")
    return english, french


async def test_both_languages_say_the_same_things(opener: Opener) -> None:
    english, french = await catalogues(opener)
    assert list(english) == list(french)
    for key in english:
        assert sorted(PLACE.findall(english[key])) == sorted(PLACE.findall(french[key])), key


async def test_french_is_set_as_french_is(opener: Opener) -> None:
    _, french = await catalogues(opener)
    for text in french.values():
        assert "'" not in text, text
        assert not re.search(r"(?<![\u00a0\u202f])[:;!?»]", text), text
        assert not re.search(r"\bt(u|on|a|es|oi)\b", text, re.IGNORECASE), text


async def test_english_has_its_apostrophes(opener: Opener) -> None:
    english, _ = await catalogues(opener)
    assert all("'" not in text for text in english.values())
