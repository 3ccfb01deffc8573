"""The plan followed up: what is done, what waits, what is not for us."""

import pytest

from tests.journeys.talks import advised
from tests.phone import Phone, plain


async def first_of(phone: Phone) -> str:
    """Open the plan; give the title of its first action."""
    await phone.say("/plan")
    await phone.sees("Plan d’action")
    return plain(phone.screen).partition("1. ")[2].partition("\n")[0]


async def test_what_is_done_gives_way_to_what_comes_next(phone: Phone) -> None:
    await advised(phone)
    done = await first_of(phone)
    await phone.tap("Action 1")
    await phone.sees(done)
    await phone.sees("C’est fait quand :")
    await phone.tap("Fait")
    await phone.sees("Noté : fait.")
    await phone.tap("Retour")
    await phone.sees("Où vous en êtes : 1 faite.")
    assert done not in plain(phone.screen)
    assert "Action 6" in phone.buttons, "another one has moved up"
    waits = await first_of(phone)
    await phone.tap("Action 1")
    await phone.tap("Plus tard")
    await phone.tap("Retour")
    await phone.sees("1 faite et 1 pour plus tard.")
    await phone.tap("Déjà notées")
    await phone.sees(f"1. {done} : fait\n2. {waits} : plus tard")
    await phone.tap("Action 1")
    await phone.sees("Noté : fait.")
    assert "Fait" not in phone.buttons
    await phone.tap("Remettre à faire")
    await phone.waits(lambda: "Noté" not in phone.screen, "it is open again")
    await phone.tap("Retour")
    await phone.sees(f"1. {waits} : plus tard")
    assert await first_of(phone) == done


async def test_actions_of_the_quarters_are_marked_too(english_phone: Phone) -> None:
    phone = english_phone
    await advised(phone)
    await phone.say("/plan")
    await phone.tap("Quarter 2")
    await phone.sees("Quarter 2, the next one\n\n1. ")
    count = len(phone.buttons)
    title = plain(phone.screen).partition("1. ")[2].partition(". ")[0]
    await phone.tap("Action 1")
    await phone.sees(title)
    await phone.tap("Not for us")
    await phone.sees("Marked: not for us.")
    await phone.tap("Back")
    await phone.sees("Quarter 2, the next one\n\n1. ")
    assert title not in plain(phone.screen)
    assert len(phone.buttons) == count - 1
    await phone.tap("Back")
    await phone.sees("So far: 1 not for you.")
    assert title not in plain(phone.screen)


@pytest.mark.parametrize("typed", ["fait", "c’est fait", "Done"])
async def test_a_mark_can_be_typed(phone: Phone, typed: str) -> None:
    await advised(phone)
    await phone.say("/plan")
    await phone.sees("Plan d’action")
    await phone.say("2")
    await phone.sees("C’est fait quand :")
    await phone.waits(lambda: "Plan d’action" not in phone.screen, "the action")
    await phone.say(typed)
    await phone.sees("Noté : fait.")


async def test_marks_outlive_another_answer_and_not_a_restart(phone: Phone) -> None:
    await advised(phone)
    await phone.say("/plan")
    await phone.tap("Action 1")
    await phone.tap("Fait")
    await phone.say("/modifier")
    await phone.tap("Vos informaticiens")
    await phone.tap("2 à 4 personnes")
    await phone.say("/plan")
    await phone.sees("Où vous en êtes : 1 faite.")
    await phone.say("/recommencer")
    await phone.sees("Vos réponses seront effacées, et vos actions notées aussi.")
    await phone.tap("Oui, recommencer")
    await phone.sees("1/8")
    await advised(phone)
    await phone.say("/plan")
    await phone.sees("Plan d’action")
    assert "Où vous en êtes" not in phone.screen
