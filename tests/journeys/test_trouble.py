"""What Telegram, the network and the clock do to a conversation."""

import pytest

from bot import intake
from bot.deciding import decide
from bot.handlers import Incoming
from bot.settings import Settings
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


async def test_updates_that_come_again_change_nothing(simulator: Simulator, phone: Phone) -> None:
    await reach(phone, 4)
    simulator.fault(method="getUpdates", again=50)
    await phone.tap("Du commerce")
    await phone.sees("5/8")
    await phone.quiet()
    assert "5/8" in phone.screen
    assert len(phone.answers) == 1


async def test_a_burst_that_comes_in_another_order_loses_nobody(
    simulator: Simulator, phone: Phone
) -> None:
    """Numbered as they were tapped, they are taken in that order."""
    await reach(phone, 1)
    bubble = phone.bubble
    assert bubble is not None
    simulator.fault(method="getUpdates", error_code=502)  # so that the burst is one batch
    simulator.fault(method="getUpdates", order="reversed")
    await phone.tap("Pourquoi ?")
    for data in ("v1:1:users:n10_24:2", "v1:1:staff:none:3", "v1:1:state:+fine:4"):
        await phone.tap_data(data, bubble["message_id"], wait=False)
    await phone.sees("4/8")


async def test_numbers_that_begin_anew_after_a_week_are_taken(
    simulator: Simulator, phone: Phone
) -> None:
    await reach(phone, 2)
    await phone.quiet()
    for number in (900_000, 400):
        async with simulator.http.post("/phone/updates", json={"next_id": number}) as response:
            assert response.ok, await response.text()
        await phone.tap("Retour")
        await phone.sees("1/8")
        await phone.tap("10 à 24")
        await phone.sees("2/8")
        await phone.quiet()


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


async def test_a_chat_that_is_forbidden_is_left_alone_until_it_writes(
    simulator: Simulator, phone: Phone
) -> None:
    await reach(phone, 1)
    gone = {"error_code": 403, "description": "Forbidden: user is deactivated"}
    simulator.fault(method="editMessageText", chat_id=phone.chat, times=1, **gone)
    await phone.tap("10 à 24", wait=False)
    await phone.say("personne")  # answers the question that the screen could not show
    await phone.sees("3/8")


async def test_a_tap_whose_answer_telegram_refuses_still_counts(
    simulator: Simulator, phone: Phone
) -> None:
    await reach(phone, 1)
    simulator.fault(method="answerCallbackQuery", error_code=400, times=1)
    await phone.tap("10 à 24", wait=False)
    await phone.sees("2/8")
    simulator.fault(method="answerCallbackQuery", error_code=502, times=1)
    await phone.tap("Personne")
    await phone.sees("3/8")


async def test_a_reply_that_hangs_holds_no_other_chat_up(
    simulator: Simulator, phone: Phone, english_phone: Phone
) -> None:
    await reach(english_phone, 1)
    simulator.fault(method="sendMessage", chat_id=phone.chat, hang=True)
    await phone.say("bonjour")  # nothing is held of this chat, so the reply goes before the ack
    await english_phone.tap("10 to 24")
    await english_phone.sees("2/8")
    await english_phone.tap("Nobody")
    await english_phone.sees("3/8")
    await phone.say("/start")
    await phone.sees("1/8")


async def test_an_invitation_that_is_refused_breaks_nothing(
    simulator: Simulator, phone: Phone
) -> None:
    simulator.fault(method="sendMessage", error_code=403, times=2)
    group = await simulator.group(phone)
    await phone.at(group).say("/start@simulated_bot")
    await phone.say("bonjour")
    await phone.say("/start")
    await phone.sees("1/8")


async def test_what_nobody_said_is_not_answered(simulator: Simulator, phone: Phone) -> None:
    await reach(phone, 1)
    world = simulator.world
    pinned = {
        "message_id": 900,
        "date": 1,
        "chat": {"id": phone.chat, "type": "private"},
        "from": {"id": phone.person, "is_bot": False, "first_name": "Camille"},
        "pinned_message": {
            "message_id": 2,
            "date": 1,
            "chat": {"id": phone.chat, "type": "private"},
        },
    }
    world.updates.add("message", phone.chat, pinned, lambda _: None)
    await phone.tap("10 à 24")
    await phone.sees("2/8")
    assert len(phone.answers) == 1


class TestAtTelegramsPace:
    """With the limits that a real chat has; the other tests lift them."""

    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"send_rate": 25.0})

    async def test_a_conversation_goes_on(self, phone: Phone) -> None:
        await reach(phone, 2)
        await phone.say("personne")
        await phone.sees("3/8")


class TestWhenTelegramIsAway:
    """Before the bot has even started."""

    @pytest.fixture
    async def settings(self, settings: Settings, simulator: Simulator) -> Settings:
        for method in ("getMe", "deleteWebhook", "setMyCommands"):
            simulator.fault(method=method, error_code=502, times=1)
        return settings

    async def test_it_waits_and_starts(self, phone: Phone) -> None:
        await phone.say("/start")
        await phone.sees("1/8")
