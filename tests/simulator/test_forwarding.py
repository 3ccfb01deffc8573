"""What a bot sees of a message that a person forwards."""

import pytest
from telegram import MessageOriginHiddenUser, MessageOriginUser

from tests.phone import Json, Phone
from tests.simulated import Simulator
from tests.simulator.readers import update

CALLBACK = {"text": "Here", "callback_data": "here"}
LINK = {"text": "There", "url": "https://example.org/"}


def keyboard(*keys: Json) -> Json:
    return {"inline_keyboard": [list(keys)]}


async def heard(simulator: Simulator, phone: Phone, **more: object) -> int:
    """Let the bot say something; give its id."""
    await phone.say("/start")
    told = await simulator.call("sendMessage", chat_id=phone.chat, text="An <b>advice</b>", **more)
    number: int = told["result"]["message_id"]
    return number


async def test_the_bot_of_the_other_chat_sees_who_said_it_first(
    simulator: Simulator, phone: Phone, english_phone: Phone
) -> None:
    said = await heard(simulator, phone, parse_mode="HTML")
    new = await phone.forwards(said, english_phone)
    message = (await update(simulator)).message
    assert message is not None
    assert (message.message_id, message.chat.id) == (new, english_phone.person)
    assert message.from_user is not None
    assert message.from_user.id == english_phone.person
    assert message.text == "An advice"
    assert message.parse_entities() == {message.entities[0]: "advice"}
    origin = message.forward_origin
    assert isinstance(origin, MessageOriginUser)
    assert origin.sender_user.is_bot
    await english_phone.look()
    assert english_phone.messages[-1]["message_id"] == new


async def test_a_forward_of_a_forward_keeps_its_origin(
    simulator: Simulator, phone: Phone, english_phone: Phone
) -> None:
    first = await phone.say("mine", forwarded=True)
    await phone.forwards(first, english_phone)
    message = (await update(simulator)).message
    assert message is not None
    assert isinstance(message.forward_origin, MessageOriginHiddenUser)


@pytest.mark.parametrize(
    ("keys", "stays"), [([LINK], True), ([LINK, CALLBACK], False), ([CALLBACK], False)]
)
async def test_buttons_go_along_where_they_work_anywhere(
    simulator: Simulator, phone: Phone, keys: list[Json], *, stays: bool
) -> None:
    said = await heard(simulator, phone, reply_markup=keyboard(*keys))
    await phone.forwards(said)
    await phone.look()
    assert ("reply_markup" in phone.messages[-1]) is stays


async def test_a_picture_goes_along(
    simulator: Simulator, phone: Phone, english_phone: Phone
) -> None:
    picture = await phone.sends("photo", caption="A card")
    await phone.forwards(picture, english_phone)
    message = (await update(simulator)).message
    assert message is not None
    assert message.photo
    assert message.caption == "A card"


async def test_what_no_phone_lets_one_forward(
    simulator: Simulator, phone: Phone, english_phone: Phone
) -> None:
    said = await phone.say("one")
    for what, why in (
        ({"from": phone.person, "message_id": 99, "to": phone.chat}, "no message 99"),
        ({"from": phone.person, "message_id": said, "to": 7}, "no chat 7"),
        ({"from": english_phone.person, "message_id": said, "to": phone.chat}, "is not in chat"),
    ):
        url = f"/phone/chats/{phone.chat}/forward"
        async with simulator.http.post(url, json=what) as response:
            assert response.status == 409
            assert why in await response.text()
    await english_phone.say("/start")
    await english_phone.block()
    with pytest.raises(pytest.fail.Exception, match="blocked"):
        await phone.forwards(said, english_phone)
