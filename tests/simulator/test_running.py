"""The simulator alone, and the demo: they start, tell, and stop."""

import asyncio
import signal
import socket
import sys
from asyncio.subprocess import PIPE
from collections.abc import Iterator

import aiohttp
import pytest

from simulator import __main__ as alone
from simulator import demo
from simulator.server import running
from simulator.world import World

# A bot of a few lines, which does what its argument says.
BOT = """
import json, os, signal, sys, urllib.request

def poll():
    url = f"{os.environ['BOT_API_URL']}/bot{os.environ['BOT_TOKEN']}/getUpdates"
    assert json.load(urllib.request.urlopen(url))["ok"]
    assert os.environ["DATABASE_URL"].startswith("sqlite:////")
    assert os.environ["LOG_LEVEL"] == "WARNING"
    assert "WEBHOOK_URL" not in os.environ
    assert not os.path.exists(".env")

def stop_the_demo_and_wait():
    os.kill(os.getppid(), signal.SIGTERM)
    signal.pause()

match sys.argv[1]:
    case "good":
        poll()
        stop_the_demo_and_wait()
    case "stubborn":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        poll()
        stop_the_demo_and_wait()
        signal.pause()
    case "slow":
        stop_the_demo_and_wait()
    case "dies later":
        poll()
        sys.exit(3)
    case "dies at once":
        sys.exit(3)
"""


@pytest.fixture
def taken() -> Iterator[int]:
    """Give a port that is taken for as long as the test runs."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        yield port


@pytest.mark.parametrize(
    ("bot", "code", "told"),
    [
        ("good", 0, "Pocket CIO is ready: open http://127.0.0.1:"),
        ("stubborn", 0, "Pocket CIO is ready"),
        ("slow", 0, "Stopping."),
        ("dies later", 1, "The bot stopped by itself, exit code 3"),
        ("dies at once", 1, "The bot stopped by itself, exit code 3"),
    ],
)
async def test_the_demo(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    *,
    bot: str,
    code: int,
    told: str,
) -> None:
    monkeypatch.setattr(demo, "PATIENCE", 0.2)
    monkeypatch.setenv("WEBHOOK_URL", "https://example.org")
    monkeypatch.delenv("LOG_LEVEL", raising=False)
    assert await demo.show(0, [sys.executable, "-c", BOT, bot]) == code
    output = capsys.readouterr()
    assert told in output.out + output.err


@pytest.mark.parametrize("port", ["many", "70000", "-1"])
def test_a_demo_on_no_port(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], port: str
) -> None:
    monkeypatch.setenv("DEMO_PORT", port)
    assert demo.main() == 2
    assert capsys.readouterr().err == f"DEMO_PORT={port}: give a port, a number up to 65535.\n"


def test_a_demo_on_a_port_that_is_taken(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], taken: int
) -> None:
    monkeypatch.setenv("DEMO_PORT", str(taken))
    assert demo.main() == 2
    told = capsys.readouterr().err
    assert told.startswith(f"Port {taken} cannot be used (")
    assert "make demo DEMO_PORT=8090" in told


def test_a_demo_without_a_bot(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEMO_PORT", "0")
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with pytest.raises(FileNotFoundError, match="/nowhere/python"):
        demo.main()


def test_the_simulator_on_a_port_that_is_taken(
    capsys: pytest.CaptureFixture[str], taken: int
) -> None:
    assert alone.main(["--port", str(taken)]) == 2
    assert "Give another one with --port." in capsys.readouterr().err


def test_the_simulator_tells_what_a_bot_needs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop_at_once() -> asyncio.Event:
        stop = asyncio.Event()
        stop.set()
        return stop

    monkeypatch.setattr(alone, "stop_asked", stop_at_once)
    assert alone.main(["--port", "0", "--token", "7:test"]) == 0
    assert "BOT_TOKEN=7:test" in capsys.readouterr().out


async def test_a_signal_stops_the_simulator_also_while_a_phone_is_open() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "simulator", "--port", "0", stdout=PIPE
    )
    assert process.stdout is not None
    url = (await process.stdout.readline()).decode().removeprefix("Phone page:").strip()
    async with aiohttp.ClientSession(url) as http:
        async with http.post("/phone/people", json={}) as response:
            chat = (await response.json())["id"]
        async with http.get(f"/phone/chats/{chat}/events") as stream:
            process.send_signal(signal.SIGTERM)
            assert (await stream.text()).startswith(": open")
    assert await process.wait() == 0


async def test_the_end_of_the_simulator_ends_a_poll() -> None:
    world = World()
    async with aiohttp.ClientSession() as http:
        async with running(world) as url:
            poll = asyncio.create_task(http.get(f"{url}/bot{world.token}/getUpdates?timeout=50"))
            await world.updates.asked.wait()
        async with await poll as response:
            assert (await response.json()) == {"ok": True, "result": []}
