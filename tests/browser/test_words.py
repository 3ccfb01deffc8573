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


async def test_both_languages_are_set_as_they_are(opener: Opener) -> None:
    english, french = await catalogues(opener)
    assert not [text for text in (*english.values(), *french.values()) if "'" in text]
    for text in french.values():
        assert not re.search(r"(?<![\u00a0\u202f])[:;!?»]", text), text
        assert not re.search(r"\bt(u|on|a|es|oi)\b", text, re.IGNORECASE), text
