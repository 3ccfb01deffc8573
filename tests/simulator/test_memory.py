"""What the simulator keeps of a long run has an end."""

from collections.abc import AsyncGenerator

import aiohttp
import pytest

from simulator.files import Files
from simulator.server import running
from simulator.world import World
from tests.simulated import Simulator


@pytest.fixture
async def forgetful() -> AsyncGenerator[Simulator]:
    """A simulator that keeps next to nothing."""
    world = World(calls_kept=2, events_kept=3)
    world.files = Files(bytes_kept=10)
    async with running(world) as url, aiohttp.ClientSession(url) as http:
        yield Simulator(url, world, http)


async def test_the_log_keeps_the_newest_calls(forgetful: Simulator) -> None:
    for method in ("getMe", "getMyName", "getMyCommands"):
        await forgetful.call(method)
    assert [call["method"] for call in await forgetful.calls()] == ["getMyName", "getMyCommands"]
    assert [call["method"] for call in await forgetful.calls(after=2)] == ["getMyCommands"]


async def test_the_newest_events_are_kept_whatever_their_chats(forgetful: Simulator) -> None:
    one, other = await forgetful.phone("One"), await forgetful.phone("Other")
    for phone in (one, one, other, one, other):
        await phone.say("hello")

    async def seqs(chat: int) -> list[int]:
        async with forgetful.http.get(f"/phone/chats/{chat}/wait?after=0") as response:
            return [event["seq"] for event in (await response.json())["events"]]

    assert (await seqs(one.chat), await seqs(other.chat)) == ([3], [1, 2])
    await one.look()
    assert len(one.messages) == 3


async def test_the_newest_files_are_kept(forgetful: Simulator) -> None:
    phone = await forgetful.phone()
    await phone.say("/start")
    ids: list[str] = []
    found: list[list[bool]] = []
    for size in (6, 4, 5, 99):
        form = aiohttp.FormData({"chat_id": str(phone.chat)})
        form.add_field("document", bytes(size), filename="file.bin")
        url = f"/bot{forgetful.token}/sendDocument"
        async with forgetful.http.post(url, data=form) as response:
            ids.append((await response.json())["result"]["document"]["file_id"])
        found.append([(await forgetful.call("getFile", file_id=one))["ok"] for one in ids])
    assert found == [[True], [True, True], [False, True, True], [False, False, False, True]]
    assert len(set(ids)) == 4


async def test_the_log_of_calls_keeps_no_files(forgetful: Simulator) -> None:
    phone = await forgetful.phone()
    await phone.say("/start")
    form = aiohttp.FormData({"chat_id": str(phone.chat)})
    form.add_field("document", bytes(9), filename="file.bin", content_type="a/b")
    async with forgetful.http.post(f"/bot{forgetful.token}/sendDocument", data=form) as response:
        assert response.ok
    described = {"file_name": "file.bin", "mime_type": "a/b", "size": 9}
    assert (await forgetful.calls())[0]["request"]["document"] == described
    (call,) = forgetful.world.calls.after(0)
    assert call.request["document"] == described


async def test_taps_are_forgotten_once_it_is_too_late_to_answer(forgetful: Simulator) -> None:
    phone = await forgetful.phone()
    await phone.say("/start")
    told = await forgetful.call("sendMessage", chat_id=phone.chat, text="Tap")
    message_id = told["result"]["message_id"]
    now = [0.0]
    forgetful.world.clock = lambda: now[0]
    for second in (0.0, 30.0, 61.0):
        now[0] = second
        await phone.tap_data("data", message_id, wait=False)
    async with forgetful.http.get(f"/phone/chats/{phone.chat}") as response:
        assert len((await response.json())["pending"]) == 2
    assert len(forgetful.world.taps) == 2
