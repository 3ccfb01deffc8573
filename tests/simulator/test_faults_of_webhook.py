"""Posts to the webhook that are cut, late, repeated or out of order."""

import asyncio
from typing import Any

import pytest

from tests.phone import Phone
from tests.simulated import Simulator
from tests.simulator.asking import ask_for, forget, waiting
from tests.simulator.hooks import Hook

Json = dict[str, Any]
UNTIL_FORGOTTEN = ({"hang": True}, {"delay": 3600})


async def fault(simulator: Simulator, **what: object) -> None:
    await ask_for(simulator, method="webhook", **what)


async def test_a_post_that_is_cut_comes_again_whole(
    simulator: Simulator, phone: Phone, hook: Hook
) -> None:
    await fault(simulator, drop=True, times=2)
    await simulator.call("setWebhook", url=hook.url)
    await phone.say("one")
    assert await hook.text() == "one"
    await phone.quiet()
    assert (hook.tries, hook.got.qsize()) == (3, 0)
    info = (await simulator.call("getWebhookInfo"))["result"]
    assert info["last_error_message"] == "Connection closed"


async def test_an_answer_that_is_lost_brings_the_update_again(
    simulator: Simulator, phone: Phone, hook: Hook
) -> None:
    hook.answer = {"method": "sendMessage", "chat_id": phone.chat, "text": "Hello"}
    await fault(simulator, drop=True, after=True)
    await simulator.call("setWebhook", url=hook.url)
    await phone.say("one")
    first, second = await hook.got.get(), await hook.got.get()
    assert first == second
    await phone.quiet()
    assert [one["text"] for one in phone.answers] == ["Hello"]


@pytest.mark.parametrize("late", UNTIL_FORGOTTEN)
async def test_a_post_that_is_late_is_overtaken_by_other_chats(
    simulator: Simulator, phone: Phone, hook: Hook, late: Json
) -> None:
    other = await simulator.phone("Other")
    await fault(simulator, chat_id=phone.chat, **late)
    await simulator.call("setWebhook", url=hook.url)
    await phone.say("late")
    await phone.say("behind it")
    await other.say("overtakes")
    assert await hook.text() == "overtakes"
    await other.quiet()
    assert (hook.tries, await waiting(simulator)) == (1, [])
    await forget(simulator)
    assert [await hook.text() for _ in range(2)] == ["late", "behind it"]
    await phone.quiet()


async def test_a_post_that_is_a_little_late_comes_by_itself(
    simulator: Simulator, phone: Phone, hook: Hook
) -> None:
    await fault(simulator, delay=0.01)
    await simulator.call("setWebhook", url=hook.url)
    await phone.say("one")
    assert await hook.text() == "one"
    await phone.quiet()


async def test_an_update_comes_several_times_at_once(
    simulator: Simulator, phone: Phone, hook: Hook
) -> None:
    hook.gates[phone.chat] = asyncio.Event()
    hook.statuses = [500]
    await fault(simulator, again=2)
    await simulator.call("setWebhook", url=hook.url)
    await phone.say("one")
    await phone.say("two")
    posted = [await hook.got.get() for _ in range(3)]
    assert posted == [posted[0]] * 3
    assert hook.got.empty()
    hook.gates[phone.chat].set()
    assert await hook.text() == "two"
    await phone.quiet()
    assert hook.tries == 4


@pytest.mark.parametrize(
    ("times", "order"),
    [(1, ["two", "one", "three"]), (2, ["three", "two", "one"])],
)
async def test_later_ones_come_before_earlier_ones(
    simulator: Simulator, phone: Phone, hook: Hook, times: int, order: list[str]
) -> None:
    other = await simulator.phone("Other")
    await fault(simulator, chat_id=phone.chat, order="reversed", times=times)
    await simulator.call("setWebhook", url=hook.url)
    await phone.say("one")
    await other.say("hello")
    assert await hook.text() == "hello"
    await phone.say("two")
    await phone.say("three")
    assert [await hook.text() for _ in range(3)] == order
    await phone.quiet()


async def test_an_update_that_was_posted_once_keeps_its_place(
    simulator: Simulator, phone: Phone, hook: Hook
) -> None:
    hook.gates[phone.chat] = asyncio.Event()
    hook.statuses = [500]
    await simulator.call("setWebhook", url=hook.url)
    await phone.say("one")
    assert await hook.text() == "one"
    await fault(simulator, order="reversed")
    hook.gates[phone.chat].set()
    assert await hook.text() == "one"
    await phone.say("two")
    await phone.say("three")
    assert [await hook.text() for _ in range(2)] == ["three", "two"]
    await phone.quiet()


async def test_what_steps_aside_goes_when_the_faults_are_forgotten(
    simulator: Simulator, phone: Phone, hook: Hook
) -> None:
    words = [f"word {nth}" for nth in range(8)]

    async def shuffled() -> list[str]:
        await fault(simulator, order="shuffled", times=None, seed=5)
        for word in words:
            await phone.say(word)
        assert [one["fired"] for one in await waiting(simulator)] == [8]
        assert hook.got.empty()
        await forget(simulator)
        return [await hook.text() for _ in words]

    await simulator.call("setWebhook", url=hook.url)
    first = await shuffled()
    assert first != words
    assert sorted(first) == words
    await phone.quiet()
    assert await shuffled() == first
    await phone.quiet()


async def test_updates_with_lower_ids_are_posted_too(
    simulator: Simulator, phone: Phone, hook: Hook
) -> None:
    await simulator.call("setWebhook", url=hook.url)
    ids: list[int] = []
    for next_id in (1000, 1):
        async with simulator.http.post("/phone/updates", json={"next_id": next_id}) as response:
            assert response.ok
        await phone.say("hello")
        ids.append((await hook.got.get())["update_id"])
        await phone.quiet()
    assert ids == [1000, 1]
