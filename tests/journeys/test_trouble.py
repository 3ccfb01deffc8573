"""What Telegram, the network and the clock do to a conversation."""

import pytest

from bot import intake
from bot.deciding import decide
from bot.handlers import Incoming
from bot.storage.store import Decision
from dialogs.session import Session
from tests.journeys.talks import advised, reach
from tests.phone import Phone
from tests.simulated import Simulator


async def test_a_burst_of_taps_ends_on_the_newest_screen(phone: Phone) -> None:
    await reach(phone, 1)
    bubble = phone.bubble
    assert bubble is not None
    for data in ("v1:1:users:n10_24:2", "v1:1:staff:none:3", "v1:1:state:+fine:4"):
        await phone.tap_data(data, bubble["message_id"], wait=False)
    await phone.sees("4/8")


async def test_another_chat_s_429_holds_nobody_up(
    simulator: Simulator, phone: Phone, english_phone: Phone
) -> None:
    await reach(phone, 1)
    simulator.fault(
        method="editMessageText", chat_id=phone.chat, error_code=429, retry_after=1, times=1
    )
    await phone.tap("10 à 24", wait=False)
    await advised(english_phone)
    await phone.sees("2/8")


@pytest.mark.parametrize("code", [500, 502, 504])
async def test_a_telegram_that_stumbles_is_asked_again(
    simulator: Simulator, phone: Phone, code: int
) -> None:
    await reach(phone, 1)
    simulator.fault(method="editMessageText", error_code=code, times=2)
    await phone.tap("10 à 24", wait=False)
    await phone.sees("2/8")


async def test_a_bubble_that_is_gone_is_sent_anew(simulator: Simulator, phone: Phone) -> None:
    await reach(phone, 1)
    assert phone.bubble is not None
    old = phone.bubble["message_id"]
    gone = {"error_code": 400, "description": "Bad Request: message to edit not found"}
    simulator.fault(method="editMessageText", times=1, **gone)
    await phone.tap("10 à 24", wait=False)
    await phone.sees("2/8")
    assert phone.bubble["message_id"] > old


async def test_a_person_who_blocked_the_bot_is_left_alone_until_they_write(
    simulator: Simulator, phone: Phone, english_phone: Phone
) -> None:
    await reach(phone, 2)
    await phone.block()
    await advised(english_phone)
    sent = [one for one in await simulator.calls() if one["request"].get("chat_id") == phone.chat]
    await phone.unblock()
    await phone.say("personne")
    await phone.sees("3/8")
    assert all(one["response"]["ok"] for one in sent)


async def test_polling_survives_refusals_and_a_conflict(simulator: Simulator, phone: Phone) -> None:
    await reach(phone, 1)
    simulator.fault(method="getUpdates", error_code=502, times=1)
    await phone.tap("10 à 24", wait=False)
    await phone.sees("2/8")


async def test_a_group_gets_one_line_and_a_button(
    simulator: Simulator, phone: Phone, english_phone: Phone
) -> None:
    group = await simulator.group(phone, english_phone)
    french, english = phone.at(group), english_phone.at(group)
    await french.say("/start@simulated_bot")
    told = await french.hears("Je ne parle qu’en privé")
    (button,) = told["reply_markup"]["inline_keyboard"][0]
    assert button["url"].startswith("https://t.me/simulated_bot")
    await english.say("/help@simulated_bot")
    await english.hears("I talk in private only")


async def test_two_people_do_not_see_each_other(phone: Phone, english_phone: Phone) -> None:
    await reach(phone, 4)
    await reach(english_phone, 2)
    await phone.tap("Du commerce")
    await phone.sees("5/8")
    await english_phone.tap("Nobody")
    await english_phone.sees("3/8")


async def test_an_update_that_always_fails_is_set_aside_and_told(
    phone: Phone, english_phone: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    def poisoned(arrived: Incoming, session: Session | None) -> Decision:
        if arrived.message and arrived.message.text == "poison":
            raise RuntimeError("a bug of ours")
        return decide(arrived, session)

    await reach(phone, 2)
    monkeypatch.setattr(intake, "decide", poisoned)
    await phone.say("poison")
    await advised(english_phone)
    await phone.hears("Quelque chose s’est cassé de notre côté")
    await phone.sees("2/8")
    await phone.tap("Personne")
    await phone.sees("3/8")
