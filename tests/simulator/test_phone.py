"""The phone of the tests, with a bot at the other end."""

import pytest

from tests import phone as phones
from tests.phone import Phone
from tests.simulated import Simulator
from tests.simulator.bots import counting, keyboard, polling


async def test_a_conversation(simulator: Simulator, phone: Phone) -> None:
    async with polling(simulator, counting):
        await phone.say("/start")
        await phone.sees("0")
        assert phone.buttons == ["Up", "Down", "Help"]
        await phone.tap("Up")
        await phone.tap("Up")
        assert phone.screen == "2"
        await phone.tap("Do")
        await phone.sees("1")
        await phone.tap("Help")
        assert await phone.toast("up or down") == "Tap up or down"
        await phone.quiet()
    assert [message["text"] for message in phone.answers] == ["You wrote '/start'.", "1"]


async def test_what_is_not_there_fails_with_what_is(
    simulator: Simulator, phone: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(phones, "LIMIT", 0.05)
    await phone.say("hello")
    await simulator.call(
        "sendMessage", chat_id=phone.chat, text="Here we are", reply_markup=keyboard("Up")
    )
    with pytest.raises(pytest.fail.Exception, match="Here we are"):
        await phone.sees("Somewhere else")
    with pytest.raises(pytest.fail.Exception, match=r"'Left' among \['Up'\]"):
        await phone.tap("Left")
    with pytest.raises(pytest.fail.Exception, match="no answer"):
        await phone.tap("Up")
    with pytest.raises(pytest.fail.Exception, match="no toast"):
        await phone.toast("Well done")
    with pytest.raises(pytest.fail.Exception, match=r"still owes.*'taps': 1, 'updates': 2"):
        await phone.quiet()


async def test_spaces_and_apostrophes_are_read_as_typed(simulator: Simulator, phone: Phone) -> None:
    await phone.say("bonjour")
    text = "C’est combien\u00a0? 1\u202f200"
    await simulator.call("sendMessage", chat_id=phone.chat, text=text)
    await phone.sees("C'est combien ? 1 200")
