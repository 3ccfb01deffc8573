"""Faults on demand do what they say, to the calls they name."""

import asyncio
from typing import Any

import aiohttp
import pytest

from tests.phone import Phone
from tests.simulated import Simulator

Json = dict[str, Any]


async def ask_for(simulator: Simulator, **fault: object) -> None:
    async with simulator.http.post("/phone/faults", json=fault) as response:
        assert response.ok, await response.text()


async def waiting(simulator: Simulator) -> list[Json]:
    async with simulator.http.get("/phone/faults") as response:
        told: list[Json] = (await response.json())["faults"]
        return told


async def forget(simulator: Simulator) -> None:
    async with simulator.http.delete("/phone/faults") as response:
        assert response.ok


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


async def test_a_fault_that_makes_no_sense_is_refused(simulator: Simulator) -> None:
    for fault in ({"error_code": 200}, {"times": 0}, {"colour": "red"}):
        async with simulator.http.post("/phone/faults", json=fault) as response:
            assert response.status == 400
            assert next(iter(fault)) in await response.text()
