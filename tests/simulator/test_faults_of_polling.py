"""Updates that come to a poll twice, out of order, or with another numbering."""

import asyncio
from typing import Any

import pytest

from tests.phone import Phone
from tests.simulated import Simulator
from tests.simulator.asking import ask_for, known, waiting

Json = dict[str, Any]


async def updates(simulator: Simulator, **params: object) -> list[tuple[int, str]]:
    """Give the ids and the texts that a getUpdates brings."""
    told = await simulator.call("getUpdates", **params)
    return [(one["update_id"], one["message"]["text"]) for one in told["result"]]


async def say(phone: Phone, *words: str) -> None:
    for word in words:
        await phone.say(word)


async def number_from(simulator: Simulator, next_id: int) -> tuple[int, str]:
    async with simulator.http.post("/phone/updates", json={"next_id": next_id}) as response:
        return response.status, await response.text()


async def test_confirmed_updates_come_again_before_new_ones(
    simulator: Simulator, phone: Phone
) -> None:
    await say(phone, "one", "two", "three")
    await ask_for(simulator, method="getUpdates", again=2)
    assert await updates(simulator) == [(1, "one"), (2, "two"), (3, "three")]
    assert [one["fired"] for one in await waiting(simulator)] == [0]
    await say(phone, "four")
    assert await updates(simulator, offset=4) == [(2, "two"), (3, "three"), (4, "four")]
    assert await updates(simulator, offset=4) == [(4, "four")]
    await ask_for(simulator, method="getUpdates", again=9)
    assert await updates(simulator, offset=4, limit=2) == [(1, "one"), (2, "two")]
    assert await waiting(simulator) == []


async def test_a_poll_under_way_gets_them_too(simulator: Simulator, phone: Phone) -> None:
    await say(phone, "one")
    assert await updates(simulator, offset=2) == []
    simulator.world.updates.asked.clear()
    poll = asyncio.create_task(updates(simulator, offset=2, timeout=30))
    await simulator.world.updates.asked.wait()
    await ask_for(simulator, method="getUpdates", again=1)
    assert await poll == [(1, "one")]


async def test_what_was_dropped_does_not_come_again(simulator: Simulator, phone: Phone) -> None:
    await say(phone, "one")
    await simulator.call("deleteWebhook", drop_pending_updates=True)
    await ask_for(simulator, method="getUpdates", again=1)
    assert await updates(simulator) == []


async def test_of_one_chat_only(simulator: Simulator, phone: Phone) -> None:
    other = await simulator.phone("Other")
    for word in ("one", "two", "three"):
        await say(phone, word)
        await say(other, word.upper())
    await ask_for(simulator, method="getUpdates", chat_id=other.chat, order="reversed")
    texts = [text for _, text in await updates(simulator)]
    assert texts == ["one", "THREE", "two", "TWO", "three", "ONE"]
    await ask_for(simulator, method="getUpdates", chat_id=other.chat, again=2)
    texts = [text for _, text in await updates(simulator, offset=7)]
    assert texts == ["TWO", "THREE"]


async def test_the_newest_come_first(simulator: Simulator, phone: Phone) -> None:
    await ask_for(simulator, method="getUpdates", order="reversed")
    await say(phone, "one")
    assert await updates(simulator) == [(1, "one")]
    await say(phone, "two", "three")
    assert await updates(simulator) == [(3, "three"), (2, "two"), (1, "one")]
    assert await updates(simulator) == [(1, "one"), (2, "two"), (3, "three")]
    assert (await known(simulator))["spent"][0]["fired"] == 1


async def test_a_shuffle_is_the_same_each_time(simulator: Simulator, phone: Phone) -> None:
    in_order = [(nth, f"word {nth}") for nth in range(1, 9)]
    await say(phone, *(text for _, text in in_order))

    async def shuffled(seed: int) -> list[tuple[int, str]]:
        await ask_for(simulator, method="getUpdates", order="shuffled", seed=seed)
        return await updates(simulator)

    first = await shuffled(seed=3)
    assert await shuffled(seed=3) == first
    assert await shuffled(seed=4) != first
    assert first != in_order
    assert sorted(first) == in_order


@pytest.mark.parametrize("seed", range(6))
async def test_a_shuffle_of_two_turns_them_round(
    simulator: Simulator, phone: Phone, seed: int
) -> None:
    await say(phone, "one", "two")
    await ask_for(simulator, method="getUpdates", order="shuffled", seed=seed)
    assert await updates(simulator) == [(2, "two"), (1, "one")]


@pytest.mark.parametrize("next_id", [7, 70_000])
async def test_ids_begin_anew(simulator: Simulator, phone: Phone, next_id: int) -> None:
    await number_from(simulator, 500)
    await say(phone, "before")
    assert await updates(simulator) == [(500, "before")]
    assert await updates(simulator, offset=501) == []
    assert await number_from(simulator, next_id) == (200, f'{{"next_id": {next_id}}}')
    await say(phone, "one", "two")
    given = [(next_id, "one"), (next_id + 1, "two")]
    assert await updates(simulator, offset=501) == given
    assert await updates(simulator, offset=next_id + 1) == given[1:]
    assert await updates(simulator, offset=501) == given[1:]


async def test_an_offset_a_little_ahead_confirms_all(simulator: Simulator, phone: Phone) -> None:
    await say(phone, "one")
    assert await updates(simulator, offset=13) == [(1, "one")]
    assert await updates(simulator, offset=12) == []
    assert await updates(simulator) == []


async def test_also_what_comes_while_the_bot_waits(simulator: Simulator, phone: Phone) -> None:
    poll = asyncio.create_task(updates(simulator, offset=11, timeout=30))
    await simulator.world.updates.asked.wait()
    await say(phone, *(f"word {nth}" for nth in range(1, 12)))
    assert await poll == [(11, "word 11")]


async def test_ids_do_not_go_back_before_one_that_waits(simulator: Simulator, phone: Phone) -> None:
    await say(phone, "one")
    reason = "An update from 1 on still waits: let the bot take it first."
    assert await number_from(simulator, 1) == (409, reason)
    assert (await number_from(simulator, 2))[0] == 200
    assert (await number_from(simulator, 0))[0] == 400
    assert (await number_from(simulator, 2**31))[0] == 400
