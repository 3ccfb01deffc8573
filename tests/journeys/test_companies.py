"""Several companies in one chat: each with its own answers, its own advice, its own name."""

import json
from typing import Any

import pytest

from tests.journeys.talks import advised, conclude, foreign, reach
from tests.journeys.test_buttons import bubble, data
from tests.journeys.test_changing import export
from tests.phone import Phone


def told(held: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The answers of each company, by its name."""
    return {one["name"]: one["answers"] for one in held["companies"]}


async def begin_another(phone: Phone, name: str) -> None:
    """Add a company of this name, and come to its first question."""
    english = "I don’t know" in phone.buttons or "Who does what" in phone.buttons
    await phone.say("/companies")
    await phone.tap("Add a company" if english else "Ajouter une entreprise")
    await phone.sees("What is the company called?" if english else "Comment s’appelle l’entreprise")
    await phone.say(name)
    await phone.sees("1/8")


async def test_an_adviser_keeps_two_companies_apart(phone: Phone) -> None:
    await advised(phone)
    await begin_another(phone, "  Garage\nDupont ")
    await phone.sees("Garage Dupont")
    await phone.say("3")
    await phone.sees("2/8")
    held = await export(phone)
    assert held["answers"] == {"users": 3}
    assert held["advice"] is None
    assert told(held)["Garage Dupont"] == {"users": 3}
    assert told(held)[""]["users"] == 17
    first, second = held["companies"]
    assert (first["name"], first["advice"]["verdict"]) == ("", "outsourced")
    assert (second["name"], second["advice"]) == ("Garage Dupont", None)
    await phone.say("entreprises")
    await phone.sees("1. Entreprise sans nom · Externalisé")
    await phone.sees("2. Garage Dupont · question 2 sur 8 · vous êtes ici")
    await phone.tap("1. Entreprise sans nom")
    await phone.tap("Nommer")
    await phone.say("Boulangerie <Martin> & Cie")
    await phone.sees("Boulangerie <Martin> & Cie")
    await phone.tap("Ouvrir")
    await phone.sees("Boulangerie <Martin> & Cie")
    await phone.sees("Ce qui changerait le conseil")
    await phone.quiet()
    assert len([one for one in phone.answers if "photo" in one]) == 1, "it had its card before"
    await phone.tap("Plan d’action")
    await phone.sees("Boulangerie <Martin> & Cie")
    assert (await export(phone))["answers"]["users"] == 17
    assert not foreign(phone.screen, "fr")


async def test_the_same_in_english(english_phone: Phone) -> None:
    phone = english_phone
    await advised(phone)
    await begin_another(phone, "Baker Street")
    await phone.tap("50 to 99")
    await phone.sees("2/8")
    for _ in range(7):
        await phone.say("/skip")
    await phone.sees("First of all")
    await phone.sees("Baker Street")
    await phone.say("/companies")
    await phone.sees("2. Baker Street · ")
    await phone.sees("you are here")
    await phone.tap("1. Unnamed company")
    await phone.tap("Compare")
    await phone.sees("Two companies side by side")
    await phone.sees("Unnamed company: Outsourced · ")
    await phone.sees("The first thing to do")
    await phone.sees("at French prices")
    assert not foreign(phone.screen, "en")
    await phone.tap("Back")
    await phone.tap("Open")
    await phone.sees("What would change this")
    await phone.sees("Unnamed company")
    assert len([one for one in phone.answers if "photo" in one]) == 2, "a card for each, once"
    await phone.tap("Companies")
    await phone.say("Baker Street")
    await phone.tap("Rename")
    await phone.sees("What should “Baker Street” be called")
    await phone.say("Baker & Daughters")
    await phone.sees("Baker & Daughters")
    await phone.tap("Erase")
    await phone.sees("Erase “Baker & Daughters”?")
    assert not foreign(phone.screen, "en")
    await phone.tap("Yes, erase it")
    await phone.sees("1. Unnamed company · Outsourced · you are here")
    assert "Baker" not in phone.screen


async def test_buttons_of_one_company_are_old_in_the_other(phone: Phone) -> None:
    await reach(phone, 2)
    of_the_first = data(phone, "Personne")
    await begin_another(phone, "Garage Dupont")
    await phone.tap("10 à 24")
    await phone.sees("2/8")
    of_the_second = data(phone, "Personne")
    await phone.tap_data(of_the_first, bubble(phone))
    await phone.toast("Ce bouton date d’un écran précédent")
    await phone.say("/entreprises")
    await phone.tap("1. Entreprise sans nom")
    await phone.tap("Ouvrir")
    await phone.sees("2/8")
    for old in (of_the_first, of_the_second):
        await phone.tap_data(old, bubble(phone))
        await phone.toast("Ce bouton date d’un écran précédent")
    assert told(await export(phone)) == {"": {"users": 17}, "Garage Dupont": {"users": 17}}
    await phone.tap("Personne")
    await phone.sees("3/8")
    assert told(await export(phone))["Garage Dupont"] == {"users": 17}


async def test_one_is_erased_and_the_talk_goes_on_with_the_other(phone: Phone) -> None:
    await reach(phone, 2)
    for name in ("Garage Dupont", "Cabinet Noé"):
        await begin_another(phone, name)
        await phone.tap("50 à 99")
        await phone.sees("2/8")
    await phone.say("/entreprises")
    await phone.tap("2. Cabinet Noé")
    await phone.sees("l’entreprise dont nous parlons")
    await phone.tap("Effacer")
    await phone.sees("Effacer « Cabinet Noé »")
    await phone.tap("Annuler")
    await phone.sees("Question 2 sur 8")
    await phone.say("effacer")
    await phone.sees("pour de bon")
    await phone.tap("Oui, effacer")
    await phone.sees("2. Garage Dupont · question 2 sur 8 · vous êtes ici")
    assert "Cabinet Noé" not in phone.screen
    held = await export(phone)
    assert told(held) == {"": {"users": 17}, "Garage Dupont": {"users": 75}}
    assert "Cabinet" not in json.dumps(held, ensure_ascii=False)
    await phone.say("/recommencer")
    await phone.sees("Les réponses de « Garage Dupont » seront effacées")
    await phone.tap("Oui, recommencer")
    await phone.sees("Garage Dupont")
    await phone.sees("1/8")
    assert told(await export(phone)) == {"": {"users": 17}, "Garage Dupont": {}}
    await phone.say("/supprimer")
    await phone.sees("Les 2 entreprises et leurs réponses")
    await phone.tap("Oui, tout effacer")
    await phone.sees("j’ai effacé tout")


async def test_the_only_one_erased_leaves_an_empty_one(phone: Phone) -> None:
    await advised(phone)
    await phone.say("/entreprises")
    await phone.tap("1. Entreprise sans nom")
    await phone.tap("Effacer")
    await phone.sees("Nous reprendrons à la première question")
    await phone.tap("Oui, effacer")
    await phone.sees("1/8")
    assert (await export(phone))["answers"] == {}


async def test_who_names_the_first_before_any_answer_has_one(phone: Phone) -> None:
    await reach(phone, 1)
    await begin_another(phone, "Garage Dupont")
    held = await export(phone)
    assert [one["name"] for one in held["companies"]] == ["Garage Dupont"]
    await phone.say("/start")
    await phone.sees("Garage Dupont")


async def test_papers_say_of_which_company_they_are(phone: Phone) -> None:
    await reach(phone, 1)
    await begin_another(phone, "Garage Dupont & Cie")
    await conclude(phone, 1)
    await phone.say("/carte")
    caption = await phone.hears("Des huit fonctions")
    assert caption["caption"].startswith("Garage Dupont & Cie\n")
    await phone.say("/rapport")
    await phone.hears("Garage Dupont & Cie")
    assert (await phone.document("dsi-de-poche-garage-dupont-cie.pdf")).startswith(b"%PDF-")


@pytest.mark.parametrize(
    "name",
    [
        '<b>R&D</b> "Co"',
        "שלום עליכם",
        "👩‍👩‍👧‍👦 Crèche 🇫🇷",
        "日本電気",
        "Plan",
        "'; DROP TABLE chats; --",
        "%(n)s {0}",
    ],
)
async def test_any_name_stands_as_it_was_typed(phone: Phone, name: str) -> None:
    await reach(phone, 2)
    await begin_another(phone, name)
    await phone.sees(name)
    await phone.say("/entreprises")
    await phone.sees(name)
    await phone.say("/start")
    for _ in range(8):
        await phone.say("/passer")
    await phone.sees("à trancher")
    await phone.say("/rapport")
    assert (await phone.document("dsi-de-poche")).startswith(b"%PDF-")
    assert name in [one["name"] for one in (await export(phone))["companies"]]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Martin " * 571, "un nom tient en 40 caractères"),
        ("\u200b\u2060", "Je n’y vois pas de nom"),
        ("GARAGE dupont", "s’appelle déjà « GARAGE dupont »"),
    ],
)
async def test_a_name_that_cannot_be_is_refused_kindly(phone: Phone, name: str, said: str) -> None:
    await reach(phone, 2)
    await begin_another(phone, "Garage Dupont")
    await phone.say("/entreprises")
    await phone.tap("Ajouter une entreprise")
    await phone.say(name)
    await phone.hears(said)
    await phone.sees("Comment s’appelle l’entreprise")
    await phone.sends("voice")
    await phone.hears("messages vocaux")
    await phone.say("/aide")
    await phone.sees("/entreprises")
    await phone.say("/start")
    await phone.sees("Garage Dupont")


async def test_who_has_one_company_is_asked_nothing_more(phone: Phone) -> None:
    await advised(phone)
    assert "Entreprises" not in phone.buttons
    first = phone.screen.splitlines()[0]
    assert first.startswith("Externalisé")
    await phone.tap("Modifier")
    await phone.sees("Vos réponses")
    assert phone.buttons.count("Entreprises") == 1
