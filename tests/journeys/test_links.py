"""Links that open a subject, or tell who handed them out."""

import json

from tests.journeys.talks import advised, conclude, reach
from tests.phone import Json, Phone
from tests.simulated import Simulator

OURS = "https://t.me/simulated_bot"


async def dossier(phone: Phone) -> Json:
    await phone.say("/export")
    await phone.quiet()
    told: Json = json.loads(await phone.document("pocket-cio.json"))
    return told


async def test_a_new_person_lands_on_the_subject(phone: Phone, english_phone: Phone) -> None:
    for one, title, back in ((phone, "Sécurité", "Retour"), (english_phone, "Security", "Back")):
        await one.follow(f"{OURS}?start=tips_security")
        await one.sees(title)
        await one.tap(back)
        await one.sees("1/8")


async def test_the_subject_waits_for_the_language(simulator: Simulator) -> None:
    phone = await simulator.phone("Noor", None)
    await phone.follow(f"{OURS}?start=form_hybrid_by_cci-lyon")
    await phone.sees("Which language")
    await phone.tap("Français")
    await phone.sees("Hybridation")
    await phone.tap("Retour")
    await phone.sees("1/8")
    assert (await dossier(phone))["dialogue"]["code"] == "cci-lyon"


async def test_it_waits_also_when_the_person_starts_again(simulator: Simulator) -> None:
    phone = await simulator.phone("Noor", None)
    await phone.follow(f"{OURS}?start=tips_continuity")
    await phone.say("/start")
    await phone.say("english")
    await phone.sees("Continuity")


async def test_amid_the_interview_back_leads_to_the_question(phone: Phone) -> None:
    await reach(phone, 3)
    before = (await dossier(phone))["answers"]
    for link, title in (
        ("tips", "Bonnes pratiques"),
        ("tips_partners", "Partenaires"),
        ("forms", "Les trois formes"),
        ("form_in_house", "Internalisation"),
    ):
        await phone.follow(f"{OURS}?start={link}")
        await phone.sees(title)
        await phone.tap("Retour")
        await phone.sees("3/8")
    assert (await dossier(phone))["answers"] == before


async def test_what_is_ticked_is_still_ticked(english_phone: Phone) -> None:
    phone = english_phone
    await reach(phone, 3)
    await phone.tap("Someone is leaving")
    await phone.follow(f"{OURS}?start=tips_security")
    await phone.sees("Security")
    await phone.tap("Back")
    await phone.sees("3/8")
    assert [label for label in phone.buttons if label.startswith("✓")] == ["✓ Someone is leaving"]


async def test_what_waits_for_a_yes_still_waits(phone: Phone) -> None:
    await phone.say("/start")
    await phone.sees("1/8")
    await phone.say("on est 12, c’est mon neveu qui gère")
    await phone.sees("J’ai compris")
    await phone.follow(f"{OURS}?start=tips_security")
    await phone.tap("Retour")
    await phone.sees("J’ai compris")
    await phone.tap("Oui")
    assert (await dossier(phone))["answers"]["users"] == 12


async def test_plan_and_costs_come_after_the_advice(phone: Phone) -> None:
    await phone.follow(f"{OURS}?start=costs")
    await phone.sees("1/8")
    await reach(phone, 2)
    await phone.follow(f"{OURS}?start=plan")
    await phone.sees("2/8")
    await conclude(phone, 2)
    for link, title in (("costs", "Ce que cela coûte"), ("plan", "Plan d’action")):
        await phone.follow(f"{OURS}?start={link}")
        await phone.sees(title)
        await phone.tap("Retour")
        await phone.sees("Ce qui changerait le conseil")


async def test_a_question_after_the_advice_waits_too(phone: Phone) -> None:
    await advised(phone)
    for way in ("Affiner", "Modifier"):
        await phone.say("/conseil")
        await phone.sees("Ce qui changerait le conseil")
        await phone.tap(way)
        if way == "Modifier":
            await phone.sees("Vos réponses")
            await phone.tap("Vos informaticiens")
            await phone.sees("informatique")
        await phone.quiet()
        question = phone.screen
        for link, title in (("tips_review", "Bilan régulier"), ("form_hybrid", "Hybridation")):
            await phone.follow(f"{OURS}?start={link}")
            await phone.sees(title)
        await phone.tap("Retour")
        await phone.sees(question)


async def test_from_the_list_back_leads_to_the_list(phone: Phone) -> None:
    await reach(phone, 2)
    await phone.follow(f"{OURS}?start=tips")
    await phone.sees("Bonnes pratiques")
    await phone.tap("Sécurité")
    await phone.sees("Former chacun")
    await phone.tap("Retour")
    await phone.sees("Bonnes pratiques")
    await phone.tap("Retour")
    await phone.sees("2/8")


async def test_a_code_is_kept_and_shown(phone: Phone, english_phone: Phone) -> None:
    for one in (phone, english_phone):
        await one.follow(f"{OURS}?start=by_CCI_Lyon-2027")
        await one.sees("1/8")
        await one.say("/privacy")
        await one.sees("CCI_Lyon-2027")
        assert (await dossier(one))["dialogue"]["code"] == "CCI_Lyon-2027"


async def test_a_code_changes_nothing_of_a_dossier_that_is_there(phone: Phone) -> None:
    await advised(phone)
    before = await dossier(phone)
    await phone.follow(f"{OURS}?start=by_other")
    await phone.sees("Ce qui changerait le conseil")
    after = await dossier(phone)
    assert after["answers"] == before["answers"]
    assert after["dialogue"]["code"] is None
    await phone.say("/supprimer")
    await phone.tap("Oui, tout effacer")
    await phone.sees("j’ai effacé")
    await phone.follow(f"{OURS}?start=by_other")
    await phone.sees("1/8")
    assert (await dossier(phone))["dialogue"]["code"] == "other"


async def test_a_parameter_that_is_none_of_ours_begins_normally(phone: Phone) -> None:
    for text in ("/start tips_gardening", "/start by_", f"/start by_{'x' * 40}", "/start 'OR 1=1"):
        await phone.say(text)
        await phone.sees("1/8")
    held = (await dossier(phone))["dialogue"]
    assert (held["code"], held["subject"]) == (None, None)
