"""Updates go to a webhook until it takes them."""

import asyncio
from typing import Any

import pytest

from simulator import webhook
from tests.phone import Phone
from tests.simulated import Simulator
from tests.simulator.hooks import Hook

Json = dict[str, Any]


async def failure(simulator: Simulator) -> Json:
    """Wait until a delivery has failed; give what is known of the webhook then."""
    info: Json = {}
    async with asyncio.timeout(5):
        while "last_error_message" not in info:
            info = (await simulator.call("getWebhookInfo"))["result"]
    return info


async def test_updates_come_in_order_with_the_secret(
    simulator: Simulator, phone: Phone, hook: Hook
) -> None:
    await phone.say("before")
    await simulator.call("setWebhook", url=hook.url, secret_token="s3cret-_")
    for word in ("one", "two", "three"):
        await phone.say(word)
    assert [await hook.text() for _ in range(4)] == ["before", "one", "two", "three"]
    assert hook.secrets == ["s3cret-_"] * 4
    await phone.quiet()


async def test_what_is_not_taken_comes_again(
    simulator: Simulator, phone: Phone, hook: Hook
) -> None:
    hook.statuses = [503, 500]
    await simulator.call("setWebhook", url=hook.url)
    await phone.say("one")
    await phone.say("two")
    assert [await hook.text() for _ in range(4)] == ["one", "one", "one", "two"]
    assert hook.secrets == [None] * 4
    await phone.quiet()
    info = (await simulator.call("getWebhookInfo"))["result"]
    message = "Wrong response from the webhook: 500 Internal Server Error"
    assert (info["url"], info["last_error_message"]) == (hook.url, message)
    assert info["pending_update_count"] == 0


async def test_a_chat_that_hangs_holds_no_other_up(simulator: Simulator, hook: Hook) -> None:
    slow, quick = await simulator.phone("Slow"), await simulator.phone("Quick")
    hook.gates[slow.chat] = asyncio.Event()
    await simulator.call("setWebhook", url=hook.url)
    await slow.say("first of the slow")
    assert await hook.text() == "first of the slow"
    await slow.say("second of the slow")
    await quick.say("quick")
    assert await hook.text() == "quick"
    await quick.quiet()
    hook.gates[slow.chat].set()
    assert await hook.text() == "second of the slow"
    await slow.quiet()


async def test_a_call_in_the_answer_is_carried_out(
    simulator: Simulator, phone: Phone, hook: Hook
) -> None:
    hook.answer = {"method": "sendMessage", "chat_id": phone.chat, "text": "Hello"}
    await simulator.call("setWebhook", url=hook.url)
    await phone.say("/start")
    await phone.sees("Hello")
    assert [call["method"] for call in await simulator.calls()] == ["setWebhook", "sendMessage"]


async def test_an_answer_that_is_no_call_is_passed_over(
    simulator: Simulator, phone: Phone, hook: Hook
) -> None:
    hook.answer = "ok"
    await simulator.call("setWebhook", url=hook.url)
    await phone.say("/start")
    await phone.quiet()
    hook.answer = {"chat_id": phone.chat}
    await phone.say("again")
    await phone.quiet()
    assert phone.answers == []


async def test_nobody_listens(simulator: Simulator, phone: Phone, hook: Hook) -> None:
    await simulator.call("setWebhook", url="http://127.0.0.1:9/", max_connections=500)
    await phone.say("/start")
    info = await failure(simulator)
    assert info["last_error_message"] == "Connection refused"
    assert (info["max_connections"], info["pending_update_count"]) == (100, 1)
    await simulator.call("setWebhook", url=hook.url, allowed_updates=["message"])
    assert await hook.text() == "/start"
    info = (await simulator.call("getWebhookInfo"))["result"]
    assert "last_error_message" not in info
    assert info["allowed_updates"] == ["message"]


@pytest.mark.parametrize(
    ("closes", "reason"), [(True, "Connection closed"), (False, "Read timeout expired")]
)
async def test_a_webhook_that_does_not_answer(
    simulator: Simulator,
    phone: Phone,
    monkeypatch: pytest.MonkeyPatch,
    *,
    closes: bool,
    reason: str,
) -> None:
    async def meet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if not closes:
            await reader.read()  # until the simulator has had enough
        writer.close()

    monkeypatch.setattr(webhook, "PATIENCE", 0.02)
    server = await asyncio.start_server(meet, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        await simulator.call("setWebhook", url=f"http://127.0.0.1:{port}/")
        await phone.say("/start")
        assert (await failure(simulator))["last_error_message"] == reason
        await simulator.call("deleteWebhook")


async def test_waiting_updates_can_be_dropped(
    simulator: Simulator, phone: Phone, hook: Hook
) -> None:
    await phone.say("dropped")
    await simulator.call("setWebhook", url=hook.url, drop_pending_updates=True)
    await phone.say("kept")
    assert await hook.text() == "kept"
    await phone.quiet()
    await simulator.call("setWebhook", url="")
    await phone.say("dropped too")
    await simulator.call("deleteWebhook", drop_pending_updates=True)
    assert (await simulator.call("getUpdates"))["result"] == []
