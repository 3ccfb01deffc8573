"""Whatever a person may send: each gets a message that helps, and the question stays."""

from typing import Any, Final

import pytest

from tests.journeys.talks import advised, reach
from tests.phone import Phone

NEEDS_NUMBER: Final = "il me faut un nombre"
NOT_ONE_OF: Final = "n’est pas l’une des réponses"

#: At the first question, which asks for a number.
AT_A_NUMBER: Final = {
    "word": ("beaucoup", NEEDS_NUMBER),
    "emoji": ("🙈🙈🙈", NEEDS_NUMBER),
    "punctuation": ("...", NEEDS_NUMBER),
    "two numbers": ("12 à Lyon et 3 à Nice", NEEDS_NUMBER),
    "number in a word": ("1e3", NEEDS_NUMBER),
    "markup": ("<b>beaucoup</b> & <script>", NEEDS_NUMBER),
    "placeholder": ("%(n)s {} %s", NEEDS_NUMBER),
    "right to left": ("\u202eabc\u202c عشرة", NEEDS_NUMBER),
    "zero": ("0", "le minimum ici est 1"),
    "negative": ("-5", "le minimum ici est 1"),
    "too many": ("99 999", "le maximum ici est 2 000"),
    "far too many": ("9" * 60, "le maximum ici est 2 000"),
    "fraction": ("12,5", "seuls les nombres entiers"),
    "range backwards": ("15-10", "un intervalle qui descend"),
    "four thousand characters": ("bla " * 1000, "C’est un long message"),
    "unknown command": ("/vacances", "Je ne connais pas la commande /vacances"),
    "empty command": ("/", "Je ne connais pas la commande /"),
    "command in capitals with a bot": ("/NIMPORTE@autre_bot", "Je ne connais pas la commande"),
    "advice too early": ("/conseil", "Le conseil vient après 8 questions"),
}

#: At the second question, whose options hold figures.
AT_OPTIONS: Final = {
    "word": ("peut-être", NOT_ONE_OF),
    "place that is no figure": ("99999", NOT_ONE_OF),
    "fraction": ("1,5", "seuls les nombres entiers"),
    "two figures": ("2 et 9 et 11", NOT_ONE_OF),
}

KINDS: Final = {
    "photo": "Je ne sais pas regarder les images",
    "voice": "Je ne peux pas encore écouter",
    "audio": "Je ne peux pas encore écouter",
    "video": "Je ne sais pas regarder les vidéos",
    "video_note": "Je ne sais pas regarder les vidéos",
    "sticker": "Je ne sais pas lire les autocollants",
    "animation": "Je ne sais pas lire les autocollants",
    "location": "je n’ai pas besoin d’un lieu",
    "venue": "je n’ai pas besoin d’un lieu",
    "contact": "je n’ai pas besoin d’un contact",
    "document": "Je ne peux pas ouvrir les fichiers",
    "poll": "Je ne réponds ni aux sondages",
    "dice": "Je ne réponds ni aux sondages",
}


@pytest.mark.parametrize(("typed", "answer"), AT_A_NUMBER.values(), ids=AT_A_NUMBER)
async def test_at_a_question_that_asks_for_a_number(phone: Phone, typed: str, answer: str) -> None:
    await reach(phone, 1)
    await phone.say(typed)
    await phone.hears(answer)
    await phone.sees("1/8")


@pytest.mark.parametrize(("typed", "answer"), AT_OPTIONS.values(), ids=AT_OPTIONS)
async def test_at_a_question_with_options(phone: Phone, typed: str, answer: str) -> None:
    await reach(phone, 2)
    await phone.say(typed)
    await phone.hears(answer)
    await phone.sees("2/8")


@pytest.mark.parametrize(("kind", "answer"), KINDS.items(), ids=KINDS)
async def test_every_kind_of_message(phone: Phone, kind: str, answer: str) -> None:
    await reach(phone, 3)
    await phone.sends(kind)
    await phone.hears(answer)
    await phone.sees("3/8")


async def test_a_place_that_no_option_has(phone: Phone) -> None:
    await reach(phone, 8)
    await phone.say("12")
    await phone.hears("il y a 10 réponses")
    await phone.sees("8/8")


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("bonjour", "Bonjour. Reprenons ici"),
        ("blabla", "aucune question n’attend de réponse"),
        ("12", "aucune question n’attend de réponse"),
        ("/passer", "Il n’y a pas de question à passer"),
    ],
)
async def test_when_no_question_waits(phone: Phone, typed: str, answer: str) -> None:
    await advised(phone)
    await phone.say(typed)
    await phone.hears(answer)
    await phone.sees("Ce qui changerait le conseil")


async def test_what_is_said_before_start_is_answered(phone: Phone) -> None:
    for typed in ("bonjour", "/aide", "/conseil"):
        await phone.say(typed)
        await phone.hears("Je ne garde rien sur vous")
    await phone.tap("Commencer")
    await phone.sees("1/8")


async def test_an_edited_message_needs_no_answer(phone: Phone) -> None:
    await reach(phone, 1)
    typed = await phone.say("beaucoup")
    await phone.waits(lambda: len(phone.answers) == 3, "a refusal, and the question below it")
    await phone.edits(typed, "12")
    await phone.say("/aide")
    await phone.sees("Comment ça marche")
    assert len(phone.answers) == 4


async def test_what_is_quoted_is_shown_as_it_was_typed(phone: Phone) -> None:
    await reach(phone, 1)
    await phone.say("<b>beaucoup</b> & %(n)s")
    told: dict[str, Any] = await phone.hears("<b>beaucoup</b> & %(n)s")
    assert "entities" not in told
