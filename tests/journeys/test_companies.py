"""Several companies in one chat: each with its own answers, its own advice, its own name."""

from typing import Any

from tests.journeys.talks import advised, foreign
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
    verdicts = {one["name"]: (one["advice"] or {}).get("verdict") for one in held["companies"]}
    assert verdicts == {"": "outsourced", "Garage Dupont": None}
    await phone.say("entreprises")
    await phone.sees("1. Entreprise sans nom · Externalisé")
    await phone.sees("2. Garage Dupont · question 2 sur 8 · vous êtes ici")
    await phone.tap("1. Entreprise sans nom")
    await phone.tap("Nommer")
    await phone.say("Boulangerie <Martin> & fils")
    await phone.sees("Boulangerie <Martin> & fils")
    await phone.tap("Ouvrir")
    await phone.sees("Boulangerie <Martin> & fils")
    await phone.sees("Ce qui changerait l’avis")
    await phone.tap("Plan d’action")
    await phone.sees("Boulangerie <Martin> & fils")
    assert (await export(phone))["answers"]["users"] == 17
    assert not foreign(phone.screen, "fr")


async def test_the_same_in_english(english_phone: Phone) -> None:
    phone = english_phone
    await advised(phone)
    await begin_another(phone, "Baker Street")
    for _ in range(8):
        await phone.say("/skip")
    await phone.hears("Baker Street")
    await phone.sees("Who does what") if False else None
    await phone.say("/companies")
    await phone.sees("2. Baker Street · ")
    await phone.tap("1. Unnamed company")
    await phone.tap("Compare")
    await phone.sees("Two companies side by side")
    await phone.sees("Unnamed company: Outsourced · ")
    assert not foreign(phone.screen, "en")
    await phone.tap("Back")
    await phone.tap("Open")
    await phone.sees("Unnamed company")
    await phone.sees("What would change this")
