"""Changing one's mind: back, skip, change one answer, start again, another language."""

import json
from typing import Any

import pytest

from tests.journeys.talks import advised, foreign, reach
from tests.phone import Phone


async def export(phone: Phone) -> dict[str, Any]:
    """Everything that is held, as the person gets it."""
    await phone.say("/export")
    await phone.hears("tout ce que je garde")
    told: dict[str, Any] = json.loads(await phone.document("pocket-cio"))
    return told


async def test_back_shows_the_answer_given_and_a_new_one_leads_on(phone: Phone) -> None:
    await reach(phone, 4)
    await phone.tap("Retour")
    await phone.sees("3/8")
    assert "✓ Oui, ça tient" in phone.buttons
    await phone.tap("Retour")
    await phone.sees("2/8")
    assert "✓ Quelqu’un, en plus" in phone.buttons
    await phone.tap("2 à 4 personnes")
    await phone.sees("3/8")
    assert (await export(phone))["answers"] == {"users": 17, "staff": "few", "state": ["fine"]}


async def test_back_at_the_first_question_stays(phone: Phone) -> None:
    await reach(phone, 1)
    assert "Retour" not in phone.buttons
    await phone.say("/retour")
    await phone.sees("1/8")


async def test_back_from_the_advice_leads_to_the_last_question(phone: Phone) -> None:
    await advised(phone)
    await phone.say("/back")
    await phone.sees("8/8")
    assert "✓ Le prix" in phone.buttons
    await phone.say("/conseil")
    await phone.sees("Ce qui changerait le conseil")


async def test_what_is_skipped_is_absent_and_what_is_unknown_is_null(phone: Phone) -> None:
    await reach(phone, 1)
    await phone.tap("Passer")
    await phone.sees("2/8")
    await phone.say("/passer")
    await phone.sees("3/8")
    await phone.tap("Je ne sais pas")
    await phone.sees("4/8")
    held = await export(phone)
    assert held["answers"] == {"state": None}
    assert held["advice"] is None
    assert "schema" in held


async def test_skipping_an_answer_already_given_keeps_it(phone: Phone) -> None:
    await reach(phone, 2)
    await phone.tap("Retour")
    await phone.tap("Passer")
    await phone.sees("2/8")
    assert (await export(phone))["answers"] == {"users": 17}


async def test_one_answer_is_changed_from_the_summary_and_the_rest_is_kept(phone: Phone) -> None:
    await advised(phone)
    before = await export(phone)
    await phone.tap("Modifier")
    await phone.sees("Personnes équipées · 17")
    await phone.sees("Ce qui compte le plus · Le prix, Ne plus y penser")
    await phone.tap("Vos informaticiens")
    await phone.sees("qui s’occupe de l’informatique")
    assert "✓ Quelqu’un, en plus" in phone.buttons
    await phone.tap("5 personnes ou plus")
    await phone.sees("le responsable de votre équipe")
    after = await export(phone)
    assert after["answers"] == {**before["answers"], "staff": "team"}
    assert after["advice"]["verdict"] != before["advice"]["verdict"]


async def test_changing_an_answer_in_the_middle_comes_back_to_the_question(phone: Phone) -> None:
    await reach(phone, 5)
    await phone.say("modifier")
    await phone.tap("Personnes équipées")
    await phone.say("40")
    await phone.sees("5/8")
    assert (await export(phone))["answers"]["users"] == 40


async def test_leaving_the_summary_changes_nothing(phone: Phone) -> None:
    await advised(phone)
    before = await export(phone)
    await phone.tap("Modifier")
    await phone.sees("Vos réponses")
    await phone.tap("Vos informaticiens")
    await phone.sees("qui s’occupe de l’informatique")
    await phone.tap("Retour")
    await phone.sees("Vos réponses")
    await phone.tap("Retour")
    await phone.sees("Ce qui changerait le conseil")
    after = await export(phone)
    assert (after["answers"], after["advice"]) == (before["answers"], before["advice"])


async def test_restart_asks_first(phone: Phone) -> None:
    await advised(phone)
    await phone.tap("Modifier")
    await phone.sees("Vos réponses")
    await phone.tap("Recommencer")
    await phone.sees("Vos réponses seront effacées")
    await phone.tap("Annuler")
    await phone.sees("Ce qui changerait le conseil")
    await phone.say("/recommencer")
    await phone.sees("Vos réponses seront effacées")
    await phone.tap("Oui, recommencer")
    await phone.sees("1/8")
    assert (await export(phone))["answers"] == {}


@pytest.mark.parametrize(
    ("said", "seen"), [("oui", "1/8"), ("non", "Ce qui changerait le conseil")]
)
async def test_yes_and_no_can_be_typed(phone: Phone, said: str, seen: str) -> None:
    await advised(phone)
    await phone.say("recommencer")
    await phone.sees("Vos réponses seront effacées")
    await phone.say(said)
    await phone.sees(seen)


async def test_several_answers_are_ticked_and_unticked(phone: Phone) -> None:
    await reach(phone, 3)
    await phone.tap("Valider")
    await phone.toast("Choisissez d’abord")
    await phone.tap("Débordés, épuisés")
    assert "✓ Débordés, épuisés" in phone.buttons
    await phone.tap("Quelqu’un s’en va")
    await phone.tap("✓ Débordés, épuisés")
    assert [label for label in phone.buttons if label.startswith("✓")] == ["✓ Quelqu’un s’en va"]
    await phone.tap("Valider")
    await phone.sees("4/8")
    assert (await export(phone))["answers"]["state"] == ["leaving"]


async def test_a_third_pick_of_two_is_refused(phone: Phone) -> None:
    await advised(phone)
    await phone.say("/retour")
    await phone.sees("8/8")
    await phone.tap("Garder la main")
    await phone.toast("2 réponses au plus")
    await phone.tap("✓ Le prix")
    await phone.tap("Garder la main")
    await phone.sees("Ce qui changerait le conseil")
    assert (await export(phone))["answers"]["prio"] == ["control", "focus"]


async def test_the_language_changes_at_question_five_and_leaves_nothing_behind(
    phone: Phone,
) -> None:
    await reach(phone, 5)
    assert foreign(phone.screen, "en"), "the test must know French when it sees it"
    await phone.tap("English")
    await phone.sees("And who keeps that essential system running")
    await phone.tap("Why?")
    await phone.sees("What the answers mean")
    await all_english(phone)
    for label, seen in (
        ("The vendor, online", "6/8"),
        ("Identity, pay, bank", "7/8"),
        ("None of these", "8/8"),
        ("The price", "8/8"),
        ("Not thinking about it", "What would change"),
        ("Who does what", "Steering"),
        ("Back", "What would change"),
        ("Why?", "Out of 100 trials"),
        ("Back", "What would change"),
        ("Change", "Your answers"),
        ("Help", "eight short questions"),
        ("Back", "What would change"),
        ("Change", "Your answers"),
        ("Restart", "Start again"),
        ("Cancel", "What would change"),
        ("Plan of action", "This week"),
        ("Back", "What would change"),
        ("Costs", "French prices"),
        ("Back", "What would change"),
        ("Rules", "Rules that may apply"),
        ("Back", "What would change"),
        ("Refine", "Your answer"),
        ("Skip", "Your answer"),
        ("That is enough", "What would change"),
        ("What if…", "Nothing changes in your file"),
        ("Your own IT people", "looks after IT"),
        ("5 people or more", "The advice turns"),
        ("Back", "Nothing changes in your file"),
        ("Back", "What would change"),
        ("Good practices", "five areas"),
        ("Continuity", "Done when"),
        ("Back", "five areas"),
        ("Back", "What would change"),
        ("The three forms", "Hybrid"),
        ("Hybrid", "Advantages"),
    ):
        await phone.tap(label)
        await phone.sees(seen)
        await all_english(phone)
    await phone.say("/language")
    await phone.tap("Français")
    await phone.sees("Ce qui changerait le conseil")
    assert not foreign(phone.screen, "fr")
    held = await export(phone)
    assert held["answers"] == {
        "users": 17,
        "staff": "bit",
        "state": ["fine"],
        "apps": "standard",
        "runs": "vendor",
        "data": "personal",
        "push": ["none"],
        "prio": ["cost", "focus"],
    }


async def all_english(phone: Phone) -> None:
    """No word of French is on the screen, but the name of the language."""
    shown = "\n".join([phone.screen, *phone.buttons])
    assert not foreign(shown, "en"), shown
