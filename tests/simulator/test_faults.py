"""Faults on demand do what they say, to the calls they name."""

import asyncio
import json
import re
from typing import Any

import aiohttp
import pytest

from simulator.server import PAGE
from tests.phone import Phone
from tests.simulated import Simulator
from tests.simulator.asking import ask_for, forget, known, waiting

Json = dict[str, Any]


async def answer(simulator: Simulator, method: str, **params: object) -> tuple[int, str]:
    url = f"/bot{simulator.token}/{method}"
    async with simulator.http.post(url, json=params) as response:
        return response.status, await response.text()


@pytest.mark.parametrize(
    ("fault", "answered"),
    [
        (
            {"error_code": 500},
            {"ok": False, "error_code": 500, "description": "Internal Server Error"},
        ),
        (
            {"error_code": 403, "description": "Forbidden: user is deactivated"},
            {"ok": False, "error_code": 403, "description": "Forbidden: user is deactivated"},
        ),
        ({"error_code": 418}, {"ok": False, "error_code": 418, "description": "Error"}),
        (
            {"retry_after": 7},
            {
                "ok": False,
                "error_code": 429,
                "description": "Too Many Requests: retry after 7",
                "parameters": {"retry_after": 7},
            },
        ),
    ],
)
async def test_refusals(simulator: Simulator, fault: Json, answered: Json) -> None:
    await ask_for(simulator, method="getMe", **fault)
    assert await simulator.call("getMe") == answered
    assert (await simulator.call("getMe"))["ok"]


async def test_only_the_calls_that_match(simulator: Simulator, phone: Phone) -> None:
    other = await simulator.phone("Other")
    for one in (phone, other):
        await one.say("/start")
    await ask_for(simulator, method="sendMessage", chat_id=phone.chat, times=2, error_code=400)
    told = [
        await simulator.call("sendMessage", chat_id=chat, text="Hello")
        for chat in (other.chat, phone.chat, phone.chat, phone.chat)
    ]
    assert [one["ok"] for one in told] == [True, False, False, True]
    assert (await simulator.call("sendChatAction", chat_id=phone.chat, action="typing"))["ok"]


async def test_until_they_are_forgotten(simulator: Simulator) -> None:
    await ask_for(simulator, times=None, error_code=502)
    assert [fault["error_code"] for fault in await waiting(simulator)] == [502]
    for method in ("getMe", "getUpdates", "getMe"):
        assert not (await simulator.call(method))["ok"]
    await forget(simulator)
    assert await waiting(simulator) == []
    assert (await simulator.call("getMe"))["ok"]


async def test_an_answer_that_is_no_json(simulator: Simulator) -> None:
    await ask_for(simulator, body="<html>Bad Gateway</html>", error_code=502)
    assert await answer(simulator, "getMe") == (502, "<html>Bad Gateway</html>")
    await ask_for(simulator, body="{", error_code=None, content_type="application/json")
    assert await answer(simulator, "getMe") == (502, "{")
    assert (await simulator.calls())[0]["response"] == "<html>Bad Gateway</html>"


@pytest.mark.parametrize("after", [False, True])
async def test_a_dropped_connection(simulator: Simulator, phone: Phone, *, after: bool) -> None:
    await phone.say("/start")
    await ask_for(simulator, method="sendMessage", drop=True, after=after)
    with pytest.raises(aiohttp.ClientError):
        await simulator.call("sendMessage", chat_id=phone.chat, text="Hello")
    await phone.look()
    assert [message["text"] for message in phone.answers] == ["Hello"] * after


async def test_a_late_answer(simulator: Simulator) -> None:
    await ask_for(simulator, delay=0.05)
    assert (await simulator.call("getMe"))["ok"]
    assert (await simulator.calls())[0]["ms"] >= 50


@pytest.mark.parametrize("after", [False, True])
async def test_a_hanging_call_holds_no_other_up(
    simulator: Simulator, phone: Phone, *, after: bool
) -> None:
    await phone.say("/start")
    await ask_for(simulator, method="sendMessage", hang=True, after=after)
    hello = {"chat_id": phone.chat, "text": "Hello"}
    hanging = asyncio.create_task(simulator.call("sendMessage", **hello))
    async with asyncio.timeout(5):
        while await waiting(simulator):
            pass
    assert (await simulator.call("getMe"))["ok"]
    await phone.look()
    assert len(phone.answers) == after
    await forget(simulator)
    assert (await hanging)["ok"]
    await phone.sees("Hello")


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        ({"error_code": 200}, "error_code"),
        ({"times": 0}, "times"),
        ({"colour": "red"}, "colour"),
        ({"probability": 1.5, "drop": True}, "probability"),
        ({"order": "sorted"}, "order"),
        ({"method": "getMe"}, "say what is to happen: error_code, retry_after, body, drop"),
        ({"drop": True, "error_code": 500}, "not error_code and drop"),
        ({"hang": True, "delay": 1}, "not delay and hang"),
        ({"method": "webhook", "again": 1, "order": "reversed"}, "not again and order"),
        ({"retry_after": 1, "error_code": 500}, "retry_after is Telegram's 429"),
        ({"drop": True, "description": "Sorry"}, "description goes with"),
        ({"again": 1}, "the method is getUpdates or webhook"),
        ({"method": "sendMessage", "order": "shuffled"}, "the method is getUpdates or webhook"),
        ({"method": "webhook", "error_code": 502}, "the bot answers a post to its webhook"),
        ({"method": "getUpdates", "chat_id": 1, "drop": True}, "getUpdates names no chat"),
        ({"method": "webhook", "delay": 1, "after": True}, "after goes with"),
        ({"method": "getUpdates", "again": 1, "after": True}, "after goes with"),
    ],
)
async def test_a_fault_that_makes_no_sense_is_refused(
    simulator: Simulator, fault: Json, reason: str
) -> None:
    async with simulator.http.post("/phone/faults", json=fault) as response:
        assert response.status == 400
        assert reason in await response.text()
    assert await waiting(simulator) == []


async def test_too_many_requests_in_one_chat_or_in_all(simulator: Simulator, phone: Phone) -> None:
    other = await simulator.phone("Other")
    for one in (phone, other):
        await one.say("/start")

    async def codes() -> list[int]:
        told = [
            await simulator.call("sendMessage", chat_id=one.chat, text="Hello")
            for one in (phone, other)
        ]
        return [one.get("error_code", 200) for one in told]

    await ask_for(simulator, method="sendMessage", chat_id=phone.chat, retry_after=3, times=None)
    assert [await codes() for _ in range(2)] == [[429, 200], [429, 200]]
    await forget(simulator)
    await ask_for(simulator, method="sendMessage", retry_after=3, times=None)
    assert [await codes() for _ in range(2)] == [[429, 429], [429, 429]]


@pytest.mark.parametrize("times", [None, 5])
async def test_some_calls_fail_the_same_ones_each_time(
    simulator: Simulator, times: int | None
) -> None:
    async def failed(seed: int, others: int = 0) -> list[bool]:
        chance = {"probability": 0.3, "seed": seed}
        await ask_for(simulator, method="getMe", error_code=502, times=times, **chance)
        for _ in range(others):
            assert (await simulator.call("getMyName"))["ok"]
        told = [not (await simulator.call("getMe"))["ok"] for _ in range(40)]
        await forget(simulator)
        return told

    first = await failed(seed=1)
    assert await failed(seed=1, others=3) == first
    assert await failed(seed=2) != first
    assert sum(first) == (times or sum(first))
    assert 1 < sum(first) < 39


async def test_a_fault_of_no_probability_lets_the_next_one_come(simulator: Simulator) -> None:
    await ask_for(simulator, error_code=500, probability=0)
    await ask_for(simulator, error_code=503)
    assert (await simulator.call("getMe"))["error_code"] == 503
    assert [one["fired"] for one in await waiting(simulator)] == [0]


async def test_one_request_tells_what_went_wrong(simulator: Simulator) -> None:
    told = await ask_for(simulator, method="getMe", error_code=500, times=3)
    assert told == {"method": "getMe", "error_code": 500, "times": 3, "fired": 0}
    await ask_for(simulator, method="getMyName", drop=True)
    await ask_for(simulator, method="getChat", error_code=403, times=None)
    for _ in range(2):
        await simulator.call("getMe")
        await simulator.call("getChat")
    with pytest.raises(aiohttp.ClientError):
        await simulator.call("getMyName")
    assert await known(simulator) == {
        "faults": [
            {"method": "getMe", "error_code": 500, "times": 1, "fired": 2},
            {"method": "getChat", "error_code": 403, "times": None, "fired": 2},
        ],
        "spent": [{"method": "getMyName", "drop": True, "times": 0, "fired": 1}],
    }
    await forget(simulator)
    assert await known(simulator) == {"faults": [], "spent": []}


async def test_the_examples_of_the_readme_are_taken(simulator: Simulator) -> None:
    readme = (PAGE.parent / "README.md").read_text(encoding="utf-8")
    examples = re.findall(r"^curl \$url(\S+) -d '(.*)'", readme, re.MULTILINE)
    assert len(examples) > 8
    for path, body in examples:
        async with simulator.http.post(path, data=body) as response:
            assert response.ok, await response.text()
            assert (await response.json()).items() >= json.loads(body).items()
