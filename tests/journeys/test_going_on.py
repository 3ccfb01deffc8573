"""After the advice: the plan, the costs, one question more, and what if."""

from scoring.knowledge.questions import REFINE
from tests.journeys.talks import advised
from tests.journeys.test_changing import export
from tests.phone import Phone


async def test_the_plan_says_what_to_do_by_when(phone: Phone) -> None:
    await advised(phone)
    await phone.tap("Plan d’action")
    await phone.sees(
        "1. Donner à qui s’occupe de l’informatique un mandat et des heures\nCette semaine · Vous"
    )
    await phone.sees("Trimestre 1, en cours")
    await phone.sees("Trimestre 2, le suivant")
    await phone.sees("Trimestre 4")
    await phone.tap("Action 1")
    await phone.sees("C’est fait quand :")


async def test_costs_are_ranges_with_their_date_and_what_they_leave_out(phone: Phone) -> None:
    await advised(phone)
    await phone.tap("Coûts")
    await phone.sees("Prix français, 24 novembre 2026.")
    await phone.sees("Répartition conseillée : ")
    await phone.sees("Si tout suivait une seule forme")
    await phone.sees("Une fourchette, jamais un seul chiffre")
    await phone.sees("Ce qui n’est pas compté")


async def test_costs_abroad_are_ratios(phone: Phone) -> None:
    await advised(phone)
    for country, seen in (
        ("Suisse", "fois la répartition conseillée"),
        ("Belgique", "Prix français"),
    ):
        await phone.say("/modifier")
        await phone.sees("Vos réponses")
        await answer_country(phone, country)
        await phone.say("coûts")
        await phone.sees(seen)
        assert ("€" in phone.screen.partition("Comment c’est compté")[0]) == (country == "Belgique")


async def answer_country(phone: Phone, country: str) -> None:
    """Answer the question on the country, refining until it comes, or changing it."""
    if "Pays" in phone.buttons:
        await phone.tap("Pays")
    else:
        await phone.say("/affiner")
        await phone.sees("Votre réponse")
        while "Suisse" not in phone.buttons:
            before = phone.screen
            await phone.tap("Passer")
            await phone.waits(lambda: phone.screen != before, "another question")  # noqa: B023
    await phone.tap(country)


async def test_costs_wait_for_the_number_of_people(phone: Phone) -> None:
    await phone.say("/start")
    for question in range(1, 9):
        await phone.sees(f"{question}/8")
        await phone.tap("Je ne sais pas")
    await phone.sees("Gardez la décision")
    await phone.tap("Coûts")
    await phone.sees("répondez d’abord à cette question")


async def test_refining_asks_one_question_more_and_stops_when_told(phone: Phone) -> None:
    await advised(phone)
    await phone.tap("Affiner")
    await phone.sees("en place")
    await phone.sees("Votre réponse")
    await phone.tap("Double authentification")
    await phone.tap("Valider")
    await phone.waits(lambda: "Cela suffit" in phone.buttons, "another question")
    await phone.tap("Cela suffit")
    await phone.sees("Ce qui changerait le conseil")
    answers = (await export(phone))["answers"]
    assert answers["basics"] == ["mfa"]
    await phone.tap("Modifier")
    await phone.sees("Précautions en place · Double authentification")


async def test_refining_to_the_end_leads_to_the_advice(phone: Phone) -> None:
    await advised(phone)
    await phone.tap("Affiner")
    await phone.sees("Votre réponse")
    for _ in REFINE:
        before = phone.screen
        await phone.tap("Passer")
        await phone.waits(lambda: phone.screen != before, "another screen")  # noqa: B023
    await phone.sees("Ce qui changerait le conseil")


async def test_what_if_changes_nothing_until_it_is_wished(phone: Phone) -> None:
    await advised(phone)
    before = await export(phone)
    await phone.tap("Et si…")
    await phone.sees("Rien ne change dans votre dossier")
    await phone.tap("Vos informaticiens")
    await phone.sees("qui s’occupe de l’informatique")
    await phone.tap("5 personnes ou plus")
    await phone.sees("Le conseil change : Externalisé")
    await phone.sees("Dépannage\n")
    after = await export(phone)
    assert after["answers"] == before["answers"]
    await phone.tap("Garder cette réponse")
    await phone.sees("le responsable de votre équipe")
    assert (await export(phone))["answers"]["staff"] == "team"
