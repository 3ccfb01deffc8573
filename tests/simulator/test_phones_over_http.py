"""What the phone page relies on: live events, and plain words when a request is wrong."""

import asyncio
import json
from typing import Any

import aiohttp
import pytest
from yarl import URL

from simulator import eyes
from simulator.recent import Recent
from tests.phone import Phone
from tests.simulated import Simulator

Json = dict[str, Any]


async def lines(response: aiohttp.ClientResponse, count: int) -> list[str]:
    """Read so many lines that are not empty."""
    found: list[str] = []
    while len(found) < count:
        line = (await response.content.readline()).decode().strip()
        if line:
            found.append(line)
    return found


async def test_events_are_streamed_as_they_come(simulator: Simulator, phone: Phone) -> None:
    await phone.say("/start")
    url = f"/phone/chats/{phone.chat}/events"
    async with simulator.http.get(url, params={"after": 0}) as response:
        assert response.content_type == "text/event-stream"
        assert (await lines(response, 2))[1] == "id: 1"
        [line] = await lines(response, 1)
        event = json.loads(line.removeprefix("data: "))
        assert (event["kind"], event["message"]["text"]) == ("message", "/start")
        await simulator.call("sendMessage", chat_id=phone.chat, text="Hello")
        assert "Hello" in (await lines(response, 2))[1]
    async with simulator.http.get(url, headers={"Last-Event-ID": "1"}) as response:
        assert (await lines(response, 2))[1] == "id: 2"


async def test_a_silent_stream_shows_that_it_lives(
    simulator: Simulator, phone: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(eyes, "HEARTBEAT", 0.01)
    async with simulator.http.get(f"/phone/chats/{phone.chat}/events") as response:
        assert await lines(response, 3) == [": open", ": still here", ": still here"]


async def test_waiting_ends_with_an_event_or_with_the_time(
    simulator: Simulator, phone: Phone
) -> None:
    async def wait(**query: float) -> Json:
        url = f"/phone/chats/{phone.chat}/wait"
        async with simulator.http.get(url, params=query) as response:
            told: Json = await response.json()
            return told

    assert await wait(after=0, timeout=0.01) == {"seq": 0, "events": []}
    waiting = asyncio.create_task(wait(after=0))
    await phone.say("/start")
    assert [event["seq"] for event in (await waiting)["events"]] == [1]
    assert await wait(timeout=0.01) == {"seq": 1, "events": []}


async def test_a_phone_that_missed_events_looks_at_the_whole_chat(
    simulator: Simulator, phone: Phone
) -> None:
    await phone.say("/start")
    await phone.look()
    told = await simulator.call("sendMessage", chat_id=phone.chat, text="0")
    chat = simulator.world.chats[phone.chat]
    chat.recent = Recent(kept=10)
    message = chat.messages[told["result"]["message_id"]]
    for number in range(20):
        chat.replace({**message, "text": str(number)})
    await phone.sees("19")
    assert len(phone.messages) == 2


async def test_a_bot_that_owes_nothing_is_quiet_at_once(simulator: Simulator, phone: Phone) -> None:
    async with simulator.http.get(f"/phone/chats/{phone.chat}/quiet?still=0") as response:
        told = await response.json()
    assert told == {"quiet": True, "seq": 0, "owed": {"taps": 0, "updates": 0, "calls": 0}}


async def test_quiet_comes_when_all_is_answered(simulator: Simulator, phone: Phone) -> None:
    await phone.say("/start")
    quiet = asyncio.create_task(phone.quiet(still=0))
    query = await phone.tap_data("a", 1, wait=False)
    await simulator.call("answerCallbackQuery", callback_query_id=query)
    update = (await simulator.call("getUpdates"))["result"][-1]["update_id"]
    assert not quiet.done()
    await simulator.call("getUpdates", offset=update + 1)
    await quiet


async def test_people_and_their_language(simulator: Simulator, phone: Phone) -> None:
    async with simulator.http.get("/phone/people") as response:
        [person] = (await response.json())["people"]
    assert (person["id"], person["language_code"]) == (phone.person, "fr")
    more = {"first_name": "Sam", "last_name": "Doe", "username": "sam"}
    async with simulator.http.post("/phone/people", json=more) as response:
        sam = Phone(simulator.http, (await response.json())["id"])
    await sam.say("/start")
    await sam.look()
    assert sam.messages[0]["from"] == {"id": sam.person, "is_bot": False, **more}
    assert sam.messages[0]["chat"] == {"id": sam.person, "type": "private", **more}
    url = f"/phone/people/{phone.person}"
    async with simulator.http.post(url, json={"language_code": None}) as response:
        assert (await response.json())["language_code"] is None


@pytest.mark.parametrize(
    ("request_line", "body", "status", "words"),
    [
        ("GET chats/99", None, 404, "no such chat"),
        ("GET chats/100001/wait?after=x", None, 400, "after must be a number"),
        ("POST people", {"name": "A"}, 400, "name: Extra inputs"),
        ("POST people/99", {"language_code": "fr"}, 404, "no such person"),
        ("POST groups", {"members": [99]}, 409, "no person 99"),
        ("POST groups", {"members": []}, 400, "members: List should have"),
        ("POST chats/100001/send", {"text": "Hello"}, 400, "from: Field required"),
        ("POST chats/100001/send", {"from": 99}, 409, "not in chat"),
    ],
)
async def test_a_wrong_request_is_told_in_words(
    simulator: Simulator, request_line: str, body: Json | None, status: int, words: str
) -> None:
    assert (await simulator.phone()).person == 100_001
    method, path = request_line.split()
    async with simulator.http.request(method, f"/phone/{path}", json=body) as response:
        assert response.status == status
        assert words in await response.text()


async def test_the_log_shows_the_newest_calls(simulator: Simulator) -> None:
    for _ in range(3):
        await simulator.call("getMe")
    async with simulator.http.get("/phone/calls?after=1&limit=1") as response:
        [call] = (await response.json())["calls"]
    assert (call["n"], call["method"], call["response"]["ok"]) == (3, "getMe", True)


async def test_the_page_is_served(simulator: Simulator) -> None:
    kinds = {"": "text/html", "page/main.js": "text/javascript", "page/wave.svg": "image/svg+xml"}
    for path, kind in kinds.items():
        async with simulator.http.get(f"/{path}") as response:
            assert (response.status, response.content_type) == (200, kind)


@pytest.mark.parametrize("path", ["page/none.js", "page/style", "page/..%2Fserver.py"])
async def test_nothing_but_the_page_is_served(simulator: Simulator, path: str) -> None:
    async with simulator.http.get(URL(f"{simulator.url}/{path}", encoded=True)) as response:
        assert response.status == 404
