"""People who type and never tap: from /start to the advice and its screens."""

import pytest

from tests.journeys.talks import advised, reach
from tests.phone import Phone


async def test_a_garage_that_only_types_reaches_its_advice(phone: Phone) -> None:
    await phone.say("/start")
    await phone.sees("1/8")
    await phone.say("bonjour")
    await phone.hears("Bonjour. Reprenons ici")
    await phone.say("on est une douzaine")
    await phone.sees("Noté : environ 12.")
    await phone.say("euh c koi la question")
    await phone.hears("n'est pas l'une des réponses")
    await phone.say("c'est ma comptable")
    await phone.sees("Noté : Quelqu'un, en plus.")
    await phone.say("débordés et tout repose sur un seul")
    await phone.sees("Noté : Tout repose sur un seul, Débordés, épuisés.")
    await phone.say("plutot du commerce je dirais")
    await phone.sees("5/8")
    await phone.say("edtieur")
    await phone.sees("6/8")
    await phone.say("retour")
    await phone.sees("5/8")
    await phone.say("le cloud")
    await phone.sees("6/8")
    await phone.say("pourquoi ?")
    await phone.sees("il faut savoir qui y touche")
    await phone.say("les fiches de paie")
    await phone.sees("7/8")
    await phone.say("une pane")
    await phone.sees("J'ai un doute : vouliez-vous dire « Une grosse panne » ?")
    await phone.say("oui")
    await phone.waits(lambda: "✓ Une grosse panne" in phone.buttons, "the failure is ticked")
    await phone.say("c'est tout")
    await phone.sees("8/8")
    await phone.say("le prix et que ça marche")
    await phone.sees("Ce qui changerait le conseil")
    for typed, shown in (
        ("qui fait quoi ?", "Qui fait quoi"),
        ("retour", "Ce qui changerait le conseil"),
        ("plan d'action", "Plan d'action"),
        ("combien ça coute", "Ce que cela coûte par an"),
        ("bonnes pratiques", "Quelle que soit la forme choisie"),
        ("securité", "Sécurité"),
        ("modifier", "Touchez la réponse à changer"),
        ("logiciel indispensable", "d'où vient-il"),
        ("sur mesure", "Ce qui changerait le conseil"),
        ("merci beaucoup", "Ce qui changerait le conseil"),
    ):
        await phone.say(typed)
        await phone.sees(shown)


async def test_a_shop_that_only_types_reaches_its_advice(english_phone: Phone) -> None:
    phone = english_phone
    await phone.say("/start")
    await phone.sees("1/8")
    await phone.say("we're 8 people, my nephew fixes the computers, we got hacked last year")
    await phone.sees("I understood:")
    await phone.sees("People with a screen · 8")
    await phone.sees("Your own IT people · Nobody")
    await phone.sees("What is pressing you · An attack or a fraud")
    await phone.sees("Is that right?")
    await phone.say("yep")
    await phone.sees("3/8")
    await phone.say("dunno")
    await phone.sees("4/8")
    await phone.say("off-the-shelf")
    await phone.sees("5/8")
    await phone.say("outside provder")
    await phone.sees("6/8")
    await phone.say("excel")
    await phone.hears("not one of the answers")
    await phone.say("just invoices")
    await phone.sees("8/8")  # what is pressing was told at first
    await phone.say("cheap + reliable")
    await phone.sees("What would change this")
    for typed, shown in (
        ("why", "Why this advice"),
        ("go back please", "What would change this"),
        ("who does what", "Who does what"),
        ("how much does it cost?", "What it costs a year"),
        ("three forms", "The three forms"),
        ("what if", "Choose an answer to try another one"),
        ("people with a screen", "How many people use a computer"),
        ("about 60", "What if"),
        ("en français svp", "Et si"),
        ("thanks!", "Et si"),
        ("start over", "Recommencer à la première question"),
        ("yes", "1/8"),
    ):
        await phone.say(typed)
        await phone.sees(shown)


async def test_what_was_understood_is_noted_only_after_a_yes(phone: Phone) -> None:
    await reach(phone, 4)
    await phone.say("on est 12, tout est sur un serveur, c'est mon neveu qui gère")
    await phone.sees("J'ai compris :")
    await phone.sees("Personnes équipées · 12")
    await phone.say("non")
    await phone.sees("4/8")
    await phone.say("/modifier")
    await phone.sees("Personnes équipées · 17")
    await phone.say("retour")
    await phone.sees("4/8")
    await phone.say("on est 12, tout est sur un serveur, c'est mon neveu qui gère")
    await phone.tap("Oui, notez")
    await phone.sees("4/8")
    await phone.say("/modifier")
    await phone.sees("Personnes équipées · 12")
    await phone.sees("Aide extérieure · Un proche, un bénévole")


async def test_a_doubt_is_settled_by_a_tap_too(phone: Phone) -> None:
    await reach(phone, 4)
    await phone.say("des macros excel")
    await phone.sees("vouliez-vous dire « Fait chez nous » ou « Du commerce » ?")
    assert len(phone.buttons) == 3
    await phone.tap("Aucune de ces réponses")
    await phone.sees("4/8")
    await phone.say("des macros excel")
    await phone.tap("Fait chez nous")
    await phone.sees("5/8")


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("stop", "vos réponses sont gardées"),
        ("merci", "Avec plaisir. Reprenons ici"),
        ("salut", "Bonjour. Reprenons ici"),
    ],
)
async def test_a_kind_word_where_no_question_stands(phone: Phone, typed: str, answer: str) -> None:
    await advised(phone)
    await phone.say(typed)
    await phone.hears(answer)
    await phone.sees("Ce qui changerait le conseil")
