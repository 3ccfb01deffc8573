"""Old buttons, double taps, forged ones: a toast, the current screen, and nothing else."""

import pytest

from tests.journeys.talks import advised, reach
from tests.journeys.test_changing import export
from tests.phone import Phone


def data(phone: Phone, label: str) -> str:
    """The callback data behind a label."""
    buttons = [button for row in phone.keyboard for button in row]
    found: str = next(one["callback_data"] for one in buttons if one["text"] == label)
    return found


def bubble(phone: Phone) -> int:
    assert phone.bubble is not None
    number: int = phone.bubble["message_id"]
    return number


async def test_a_double_tap_answers_once(phone: Phone) -> None:
    await reach(phone, 2)
    twice = data(phone, "Personne")
    await phone.tap_data(twice, bubble(phone), wait=False)
    await phone.tap_data(twice, bubble(phone))
    await phone.toast("Ce bouton date d’un écran précédent")
    await phone.sees("3/8")
    assert (await export(phone))["answers"] == {"users": 17, "staff": "none"}


async def test_a_double_tap_on_a_tick_does_no_harm(phone: Phone) -> None:
    await reach(phone, 3)
    tick = data(phone, "Quelqu’un s’en va")
    await phone.tap_data(tick, bubble(phone))
    await phone.tap_data(tick, bubble(phone))
    assert "✓ Quelqu’un s’en va" in phone.buttons
    await phone.sees("3/8")


async def test_an_old_button_changes_nothing(phone: Phone) -> None:
    await reach(phone, 1)
    old = data(phone, "1 à 9")
    await phone.tap("10 à 24")
    await phone.sees("2/8")
    await phone.tap_data(old, bubble(phone))
    await phone.toast("Ce bouton date d’un écran précédent")
    await phone.sees("2/8")
    assert (await export(phone))["answers"] == {"users": 17}


async def test_a_button_of_before_the_restart_is_old(phone: Phone) -> None:
    await reach(phone, 1)
    old = data(phone, "1 à 9")
    await phone.say("recommencer")
    await phone.tap("Oui, recommencer")
    await phone.sees("1/8")
    await phone.tap_data(old, bubble(phone))
    await phone.toast("Ce bouton date d’un écran précédent")
    assert (await export(phone))["answers"] == {}


async def test_a_question_s_button_is_old_once_the_advice_is_there(phone: Phone) -> None:
    await reach(phone, 8)
    old = data(phone, "De vrais experts")
    await phone.tap("Le prix")
    await phone.tap("Ne plus y penser")
    await phone.sees("Ce qui changerait le conseil")
    await phone.tap_data(old, bubble(phone))
    await phone.toast("Ce bouton date d’un écran précédent")
    await phone.sees("Ce qui changerait le conseil")


@pytest.mark.parametrize(
    "forged",
    [
        "",
        "x",
        "v1:1:users:n1_9",
        "v1:1:users:n7_8:1",
        "v1:1:nonsense:1:1",
        "v0:1:users:n1_9:1",
        "v1:1:~:nonsense:1",
        "v1:a:users:n1_9:b",
        "v1:1:users:²:1",
        "v1:1:staff:team'); DROP TABLE chats;--:1",
        "v1:1:prio:+cost:1",
        "v1:1:~:yes:1",
        "v1:1:users:n1_9:99999999999999999999",
    ],
)
async def test_a_forged_button_gets_a_toast(phone: Phone, forged: str) -> None:
    await reach(phone, 2)
    await phone.tap_data(forged, bubble(phone))
    await phone.toast()
    await phone.sees("2/8")
    assert (await export(phone))["answers"] == {"users": 17}


async def test_an_option_forged_for_the_question_that_stands_is_refused(phone: Phone) -> None:
    await reach(phone, 2)
    good = data(phone, "Personne")
    await phone.tap_data(good.replace(":none:", ":everyone:"), bubble(phone))
    await phone.toast("Je ne connais pas ce bouton")
    await phone.sees("2/8")


async def test_a_tap_on_a_message_too_old_to_edit_brings_the_screen_anew(phone: Phone) -> None:
    await reach(phone, 2)
    await phone.tap_data(data(phone, "Personne"), bubble(phone), inaccessible=True)
    await phone.sees("3/8")


async def test_every_button_keeps_within_telegram_s_64_bytes(phone: Phone) -> None:
    await advised(phone)
    await phone.tap("Modifier")
    for row in phone.keyboard:
        assert len(row) <= 2
        for button in row:
            assert len(button["callback_data"].encode()) <= 64
