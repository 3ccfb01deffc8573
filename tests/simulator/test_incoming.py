"""What people do reaches the bot in the shape that Telegram gives it."""

from typing import Any

import pytest
import telegram

from simulator.incoming import KINDS, split
from simulator.tags import units
from tests.phone import Phone
from tests.simulated import Simulator
from tests.simulator.readers import update, updates

Json = dict[str, Any]


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"unknown"}))
async def test_a_thing_of_any_kind(simulator: Simulator, phone: Phone, kind: str) -> None:
    await phone.sends(kind, caption="Look")
    message = (await update(simulator)).message
    assert message is not None
    assert getattr(message, kind)
    assert message.caption == "Look"


async def test_a_kind_that_no_library_knows(simulator: Simulator, phone: Phone) -> None:
    await phone.sends("unknown")
    [found] = await updates(simulator)
    read = telegram.Update.de_json(found, bot=None)
    assert read.message is not None
    assert read.message.api_kwargs == {"hologram_of_the_future": {"depth": 3}}


async def test_a_kind_that_no_phone_knows(phone: Phone) -> None:
    with pytest.raises(pytest.fail.Exception, match="no kind of message called 'smell'"):
        await phone.sends("smell")


async def test_a_command_with_a_deep_link(simulator: Simulator, phone: Phone) -> None:
    await phone.say("/start from_the_site")
    message = (await update(simulator)).message
    assert message is not None
    assert message.from_user is not None
    assert message.parse_entities() == {message.entities[0]: "/start"}
    assert message.entities[0].type == "bot_command"
    assert (message.from_user.language_code, message.chat.type) == ("fr", "private")


async def test_a_phone_without_a_language(simulator: Simulator) -> None:
    phone = await simulator.phone("Kim", None)
    await phone.say("👍 /help me@example.org https://example.org/a. @someone #tag")
    message = (await update(simulator)).message
    assert message is not None
    assert message.from_user is not None
    assert message.from_user.language_code is None
    assert {one.type: text for one, text in message.parse_entities().items()} == {
        "bot_command": "/help",
        "email": "me@example.org",
        "url": "https://example.org/a",
        "mention": "@someone",
        "hashtag": "#tag",
    }


async def test_an_edit_a_reply_and_a_forward(simulator: Simulator, phone: Phone) -> None:
    first = await phone.say("one")
    await phone.edits(first, "two /help")
    edited = (await update(simulator)).edited_message
    assert edited is not None
    assert edited.edit_date is not None
    assert edited.text == "two /help"
    await phone.say("three", reply_to=first)
    reply = (await update(simulator)).message
    assert reply is not None
    assert reply.reply_to_message is not None
    assert reply.reply_to_message.text == "two /help"
    await phone.say("four", forwarded=True)
    forwarded = (await update(simulator)).message
    assert forwarded is not None
    assert forwarded.forward_origin is not None


async def test_only_ones_own_texts_can_be_edited(simulator: Simulator, phone: Phone) -> None:
    photo = await phone.sends("photo")
    told = await simulator.call("sendMessage", chat_id=phone.chat, text="Mine")
    for message_id in (photo, told["result"]["message_id"], 99):
        with pytest.raises(pytest.fail.Exception, match="text of one's own"):
            await phone.edits(message_id, "changed")


@pytest.mark.parametrize("word", ["word ", "👍", "é\n", "👍👍👍 "])
def test_a_long_text_is_cut_between_words(word: str) -> None:
    text = word * (9000 // units(word))
    parts = split(text)
    assert "".join(parts) == text
    assert len(parts) == 3
    assert all(units(part) <= 4096 for part in parts)
    assert all(part.endswith(word) for part in parts)


async def test_a_long_text_comes_as_several(simulator: Simulator, phone: Phone) -> None:
    await phone.say("x" * 5000)
    found = [one["message"]["text"] for one in await updates(simulator)]
    assert [len(text) for text in found] == [4096, 904]


async def test_a_tap_and_its_message(simulator: Simulator, phone: Phone) -> None:
    await phone.say("/start")
    markup = {"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]}
    told = await simulator.call(
        "sendMessage", chat_id=phone.chat, text="Hello", reply_markup=markup
    )
    message_id = told["result"]["message_id"]
    await phone.tap("A", wait=False)
    query = (await update(simulator)).callback_query
    assert query is not None
    assert query.data == "a"
    assert isinstance(query.message, telegram.Message)
    assert query.message.reply_markup is not None
    await phone.tap_data("forged", message_id, wait=False, inaccessible=True)
    old = (await update(simulator)).callback_query
    assert is_inaccessible(old)
    await simulator.call("deleteMessage", chat_id=phone.chat, message_id=message_id)
    await phone.tap_data("a", message_id, wait=False)
    gone = (await update(simulator)).callback_query
    assert is_inaccessible(gone)


def is_inaccessible(query: telegram.CallbackQuery | None) -> bool:
    """Say whether Telegram gave no more of the message than where it was."""
    return bool(query and query.message and query.message.date.timestamp() == 0)


async def test_blocking_and_taking_back(simulator: Simulator, phone: Phone) -> None:
    await phone.say("/start")
    for change, was, becomes in (
        (phone.block, "member", "kicked"),
        (phone.unblock, "kicked", "member"),
    ):
        await change()
        await change()
        found = (await update(simulator)).my_chat_member
        assert found is not None
        assert found.old_chat_member.status == was
        assert found.new_chat_member.status == becomes
    assert await updates(simulator) == []


async def test_who_blocked_the_bot_cannot_write(phone: Phone) -> None:
    await phone.say("/start")
    await phone.block()
    for act in (phone.say("Hello"), phone.tap_data("a", 1)):
        with pytest.raises(pytest.fail.Exception, match="unblock it first"):
            await act


async def test_a_group_lets_the_bot_see_what_is_for_it(
    simulator: Simulator, phone: Phone, english_phone: Phone
) -> None:
    group = await simulator.group(phone, english_phone, title="Friends")
    joined = (await update(simulator)).my_chat_member
    assert joined is not None
    assert joined.chat.title == "Friends"
    told = await simulator.call("sendMessage", chat_id=group, text="Hello all")
    at = english_phone.at(group)
    for text, seen in {
        "hello": False,
        " ": False,
        "/help": True,
        "/help@other_bot": False,
        "/help@Simulated_bot": True,
        "hey @simulated_bot": True,
    }.items():
        await at.say(text)
        assert bool(await updates(simulator)) == seen, text
    mine = await at.say("you?", reply_to=told["result"]["message_id"])
    assert (await update(simulator)).message is not None
    assert (await at.sees("Hello all"))["chat"]["title"] == "Friends"
    await at.edits(mine, "me!")
    assert (await update(simulator)).edited_message is not None
    await at.block()
    await updates(simulator)
    await at.say("/help")
    assert await updates(simulator) == []


async def test_only_members_are_in_a_group(
    simulator: Simulator, phone: Phone, english_phone: Phone
) -> None:
    group = await simulator.group(phone)
    with pytest.raises(pytest.fail.Exception, match="is not in chat"):
        await english_phone.at(group).say("Hello")
