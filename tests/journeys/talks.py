"""Conversations that other tests begin with."""

import re
from functools import cache
from typing import Final

from tests.french import messages, msgids, wordings
from tests.phone import Phone, plain

LEAST: Final = 3  # shorter texts, such as "Oui", are words of many languages

#: What the owner of a bakery with three shops taps, question by question.
BAKERY_FR: Final = (
    "10 à 24",
    "Quelqu’un, en plus",
    "Oui, ça tient",
    "Du commerce",
    "L’éditeur, en ligne",
    "Identités, paie, banque",
    "Rien de tout cela",
)
BAKERY_EN: Final = (
    "10 to 24",
    "Someone, on the side",
    "Yes, all is well",
    "Off the shelf",
    "The vendor, online",
    "Identity, pay, bank",
    "None of these",
)


async def reach(phone: Phone, question: int) -> None:
    """Start, and tap until this question of the quick interview stands (1 to 8)."""
    await phone.say("/start")
    await phone.sees("1/8")
    english = "I don’t know" in phone.buttons
    for place, label in enumerate((BAKERY_EN if english else BAKERY_FR)[: question - 1], 2):
        await phone.tap(label)
        await phone.sees(f"{place}/8")


async def advised(phone: Phone) -> None:
    """Start, and tap until the advice stands."""
    await reach(phone, 8)
    await conclude(phone, 8)


async def conclude(phone: Phone, question: int) -> None:
    """Tap from this question on until the advice stands."""
    english = "I don’t know" in phone.buttons
    for place, label in enumerate((BAKERY_EN if english else BAKERY_FR)[question - 1 :], question):
        await phone.tap(label)
        await phone.sees(f"{place + 1}/8")
    await phone.tap("The price" if english else "Le prix")
    await phone.tap("Not thinking about it" if english else "Ne plus y penser")
    await phone.sees("What would change" if english else "Ce qui changerait le conseil")


@cache
def _wordings(locale: str) -> dict[str, re.Pattern[str]]:
    """Every text of the catalogue in a language, up to its first place to fill in."""
    pairs = [pair for one in messages() for pair in zip(msgids(one), wordings(one), strict=False)]
    ours = [plain(fr if locale == "fr" else en) for en, fr in pairs]
    theirs = plain(" | ".join(en if locale == "fr" else fr for en, fr in pairs)).casefold()
    shown = {re.sub(r"<[^>]+>", "", text).partition("%(")[0].strip(" .:«“") for text in ours}
    telling = {text for text in shown if len(text) > LEAST and text.casefold() not in theirs}
    return {text: re.compile(rf"(?<!\w){re.escape(text)}(?!\w)") for text in telling}


def foreign(screen: str, locale: str) -> list[str]:
    """Give the wordings of the other language that a screen in this one shows."""
    other = "en" if locale == "fr" else "fr"
    return [text for text, pattern in _wordings(other).items() if pattern.search(plain(screen))]
