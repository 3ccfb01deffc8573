"""What is passed on, chosen knowingly, and what it says of whoever passes it on."""

import json
import re
from typing import NamedTuple
from urllib.parse import parse_qs, urlsplit

import pytest

from simulator.images import size_of
from tests.journeys.talks import advised, foreign, reach
from tests.phone import Json, Phone, plain
from tests.simulated import Simulator

CARD = (1080, 1350)
LINK = "https://t.me/simulated_bot?start=shared"


class Tongue(NamedTuple):
    """What a person of one language taps and reads."""

    language: str
    command: str
    share: str
    advice: str
    bot: str
    choose: str
    back: str
    verdict: str
    about: str
    choice: str
    ready: str


TONGUES = (
    Tongue(
        "fr",
        "/partager",
        "Partager",
        "Le conseil",
        "Le robot seulement",
        "Choisir un destinataire",
        "Retour",
        "Externalisé · ",
        "Qui doit s'occuper de l'informatique de votre entreprise",
        "Que voulez-vous partager",
        "Prêt à partager",
    ),
    Tongue(
        "en",
        "/share",
        "Share",
        "The advice",
        "The bot alone",
        "Choose who gets it",
        "Back",
        "Outsourced · ",
        "Who should run your company's IT",
        "What do you want to share",
        "Ready to share",
    ),
)
each_tongue = pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.language)


async def owner(simulator: Simulator, tongue: Tongue) -> Phone:
    """Give the phone of somebody whose name would be known again."""
    return await simulator.phone("Zébulon", tongue.language)


def words_of(message: Json) -> str:
    return plain(message.get("text") or message.get("caption") or "")


def offered(address: str) -> str:
    """Give what Telegram's own page would put into the chat chosen: the link, then the text."""
    asked = parse_qs(urlsplit(address).query)
    assert address.startswith("https://t.me/share/url?")
    assert asked["url"] == [LINK]
    return plain(asked["text"][0])


@each_tongue
async def test_the_advice_is_passed_on_with_its_card(simulator: Simulator, tongue: Tongue) -> None:
    phone = await owner(simulator, tongue)
    await advised(phone)
    await phone.tap(tongue.share)
    await phone.sees(tongue.choice)
    assert phone.buttons[:2] == [tongue.advice, tongue.bot]
    assert not foreign(phone.screen, tongue.language)
    await phone.tap(tongue.advice)
    await phone.quiet()
    *_, message, screen = phone.answers
    assert screen == phone.bubble, "what is to be forwarded stands above"
    told = words_of(message)
    assert tongue.verdict in told
    assert re.search(r"\n1\. .+\n2\. .+\n3\. .+\n", told)
    assert told.endswith(LINK)
    assert size_of(await phone.picture()) == CARD
    assert f"{offered(await phone.address(tongue.choose))}\n{LINK}" == told


@each_tongue
async def test_the_bot_alone_says_nothing_of_the_company(
    simulator: Simulator, tongue: Tongue
) -> None:
    """Two companies that have nothing in common, and nobody at all, pass the same on."""
    told: set[str] = set()
    for question in (8, 3, 1):
        phone = await owner(simulator, tongue)
        await (advised(phone) if question > 3 else reach(phone, question))
        await phone.say(tongue.command)
        if question > 3:
            await phone.sees(tongue.choice)
            await phone.tap(tongue.bot)
        message = await phone.hears(tongue.about)
        assert "photo" not in message
        await phone.sees(tongue.ready)
        told.add(words_of(message))
        assert f"{offered(await phone.address(tongue.choose))}\n{LINK}" == words_of(message)
    assert len(told) == 1


@each_tongue
async def test_what_is_passed_on_names_nobody(simulator: Simulator, tongue: Tongue) -> None:
    phone = await owner(simulator, tongue)
    await phone.say("/start by_one-client-alone")
    await advised(phone)
    for choice in (tongue.advice, tongue.bot):
        await phone.say(tongue.command)
        await phone.sees(tongue.choice)
        await phone.tap(choice)
        await phone.sees(tongue.ready)
        whole = f"{words_of(phone.answers[-2])} {await phone.address(tongue.choose)}"
        for mark in ("Zébulon", str(phone.person), "one-client-alone"):
            assert mark not in whole


@each_tongue
async def test_back_leads_from_sharing_to_where_one_was(
    simulator: Simulator, tongue: Tongue
) -> None:
    asked, done = await owner(simulator, tongue), await owner(simulator, tongue)
    await reach(asked, 4)
    await asked.say(tongue.command)
    await asked.sees(tongue.ready)
    await asked.tap(tongue.back)
    await asked.sees("4/8")
    await advised(done)
    await done.tap(tongue.share)
    await done.tap(tongue.bot)
    await done.sees(tongue.ready)
    await done.tap(tongue.back)
    await done.sees(tongue.choice)
    await done.tap(tongue.back)
    await done.sees(tongue.verdict)


async def test_a_second_tap_sends_nothing_more(phone: Phone) -> None:
    await advised(phone)
    await phone.tap("Partager")
    assert phone.bubble is not None
    tapped = phone.bubble["message_id"]
    button = await phone.tap("Le robot seulement")
    await phone.sees("Prêt à partager")
    before = len(phone.answers)
    await phone.tap_data(button["callback_data"], tapped)
    await phone.toast()
    await phone.quiet()
    assert len(phone.answers) == before


async def test_before_the_advice_a_forged_button_gives_none_away(phone: Phone) -> None:
    await reach(phone, 2)
    assert phone.bubble is not None
    _, interview, _, _, revision = phone.keyboard[0][0]["callback_data"].split(":")
    forged = f"v1:{interview}:~:share.advice:{revision}"
    await phone.tap_data(forged, phone.bubble["message_id"])
    message = await phone.hears("Qui doit s'occuper")
    assert "photo" not in message


@each_tongue
async def test_what_is_forwarded_to_the_bot_is_not_taken_for_an_answer(
    simulator: Simulator, tongue: Tongue
) -> None:
    phone = await owner(simulator, tongue)
    await reach(phone, 1)
    for kind in ("text", "photo"):
        await phone.sends(kind, text="12", forwarded=True)
        await phone.hears("forwarded" if tongue.language == "en" else "transférés")
        await phone.sees("1/8")
    await phone.say("/export")
    assert json.loads(await phone.document("pocket-cio.json"))["answers"] == {}


async def test_from_one_owner_to_the_next(phone: Phone, english_phone: Phone) -> None:
    """One forwards the advice; the other, who has never been here, begins by its link."""
    await advised(phone)
    await phone.say("/partager")
    await phone.sees("Que voulez-vous partager")
    await phone.tap("Le conseil")
    await phone.sees("Prêt à partager")
    message = phone.answers[-2]
    await phone.forwards(message["message_id"], english_phone)
    await english_phone.hears("/start begins")
    await english_phone.follow(words_of(message).split()[-1])
    await english_phone.sees("1/8")
    await phone.forwards(message["message_id"], english_phone)
    await english_phone.hears("I do not read forwarded messages")
    await english_phone.sees("1/8")
