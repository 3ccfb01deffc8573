"""Updates wait until the bot confirms them, in order."""

import asyncio
from typing import Any

import pytest

from simulator.world import World
from tests.phone import Phone
from tests.simulated import Simulator

Json = dict[str, Any]


async def texts(simulator: Simulator, **params: object) -> list[str]:
    """Give the texts that a getUpdates brings."""
    told = await simulator.call("getUpdates", **params)
    return [update["message"]["text"] for update in told["result"]]


async def polled(simulator: Simulator) -> None:
    """Wait until a getUpdates has reached the simulator."""
    await simulator.world.updates.asked.wait()
    simulator.world.updates.asked.clear()


async def test_an_update_comes_again_until_it_is_confirmed(
    simulator: Simulator, phone: Phone
) -> None:
    for word in ("one", "two", "three"):
        await phone.say(word)
    first = (await simulator.call("getUpdates"))["result"][0]["update_id"]
    assert await texts(simulator) == ["one", "two", "three"]
    assert await texts(simulator, offset=first) == ["one", "two", "three"]
    assert await texts(simulator, offset=first + 1) == ["two", "three"]
    assert await texts(simulator) == ["two", "three"]
    assert await texts(simulator, limit=1) == ["two"]
    assert await texts(simulator, limit=0) == ["two"]
    assert await texts(simulator, offset=-1) == ["three"]
    assert await texts(simulator) == ["three"]
    assert await texts(simulator, offset=first + 9) == []
    assert await texts(simulator, offset=-5) == []


async def test_a_poll_waits_for_an_update(simulator: Simulator, phone: Phone) -> None:
    poll = asyncio.create_task(texts(simulator, timeout=30))
    await polled(simulator)
    await phone.say("at last")
    assert await poll == ["at last"]


async def test_a_poll_without_patience_is_answered_at_once(simulator: Simulator) -> None:
    assert await texts(simulator) == []


async def test_the_older_of_two_polls_ends(simulator: Simulator, phone: Phone) -> None:
    older = asyncio.create_task(simulator.call("getUpdates", timeout=30))
    await polled(simulator)
    newer = asyncio.create_task(texts(simulator, timeout=30))
    assert await older == {
        "ok": False,
        "error_code": 409,
        "description": "Conflict: terminated by other getUpdates request; "
        "make sure that only one bot instance is running",
    }
    await phone.say("hello")
    assert await newer == ["hello"]


async def test_a_webhook_ends_polling(simulator: Simulator) -> None:
    poll = asyncio.create_task(simulator.call("getUpdates", timeout=30))
    await polled(simulator)
    await simulator.call("setWebhook", url="http://127.0.0.1:9/")
    assert (await poll)["description"] == "Conflict: terminated by setWebhook request"
    assert (await simulator.call("getUpdates"))["description"] == (
        "Conflict: can't use getUpdates method while webhook is active; "
        "use deleteWebhook to delete the webhook first"
    )
    await simulator.call("deleteWebhook")
    assert await texts(simulator) == []


@pytest.mark.parametrize(
    ("allowed", "kinds"),
    [
        (None, ["message", "edited_message", "my_chat_member"]),
        ([], ["message", "edited_message", "my_chat_member"]),
        ("[not json", ["message", "edited_message", "my_chat_member"]),
        (["message"], ["message"]),
        ('["edited_message", "my_chat_member"]', ["edited_message", "my_chat_member"]),
    ],
)
async def test_only_the_kinds_that_the_bot_wants(
    simulator: Simulator, phone: Phone, allowed: object, kinds: list[str]
) -> None:
    await simulator.call("getUpdates", allowed_updates=allowed)
    message_id = await phone.say("one")
    await phone.edits(message_id, "two")
    await phone.block()
    told = (await simulator.call("getUpdates"))["result"]
    assert [kind for update in told for kind in update if kind != "update_id"] == kinds
    assert [update["update_id"] for update in told] == list(range(1, len(kinds) + 1))


def test_some_kinds_come_on_request_only() -> None:
    updates = World().updates
    assert not updates.wants("chat_member")
    updates.allow(["chat_member"])
    assert updates.wants("chat_member")
    assert not updates.wants("message")


async def test_an_update_stays_what_it_was(simulator: Simulator, phone: Phone) -> None:
    message_id = await phone.say("before")
    await phone.edits(message_id, "after")
    told = (await simulator.call("getUpdates"))["result"]
    assert told[0]["message"]["text"] == "before"
    assert told[1]["edited_message"]["text"] == "after"
    assert told[1]["edited_message"]["edit_date"] >= told[0]["message"]["date"]
