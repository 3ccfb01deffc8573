"""The real process: killed, stopped, told wrong things, and what it logs meanwhile."""

import signal
import time
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from tests.journeys.talks import advised, reach
from tests.phone import Phone
from tests.served import Served
from tests.servers import Server
from tests.simulated import Simulator

STOP_SECONDS = 5.0
EVERY = ["polling, sqlite", "webhook, sqlite", "polling, postgresql", "webhook, postgresql"]
SET_UPS = pytest.mark.parametrize("bot", EVERY, indirect=True)
EXTREMES = pytest.mark.parametrize("bot", [EVERY[0], EVERY[-1]], indirect=True)


@pytest.fixture(params=["polling, sqlite"])
async def bot(
    request: pytest.FixtureRequest, simulator: Simulator, tmp_path: Path
) -> AsyncGenerator[Served]:
    """Takes the place of the bot inside the test."""
    intake, _, database = request.param.partition(", ")
    url = f"sqlite:///{tmp_path}/bot.db"
    if database == "postgresql":
        server: Server = request.getfixturevalue("server")
        url = server.database()
    served = Served(simulator, tmp_path / "log", url, hooked=intake == "webhook")
    await served.start()
    yield served
    if served.process.returncode is None:
        await served.end(signal.SIGKILL)


@SET_UPS
async def test_killed_in_mid_interview_it_goes_on_where_it_was(bot: Served, phone: Phone) -> None:
    await reach(phone, 3)
    await bot.end(signal.SIGKILL)
    await phone.tap("Quelqu’un s’en va", wait=False)  # waits at Telegram until the bot is back
    await bot.start()
    await phone.waits(
        lambda: "✓ Quelqu’un s’en va" in phone.buttons, "the tap of before the start counts"
    )
    await phone.sees("3/8")
    await phone.tap("Valider")
    await phone.sees("4/8")
    await phone.tap("Retour")
    await phone.tap("Retour")
    await phone.sees("2/8")
    assert "✓ Quelqu’un, en plus" in phone.buttons


@EXTREMES
async def test_killed_before_it_could_paint_it_paints_at_the_next_start(
    simulator: Simulator, bot: Served, phone: Phone
) -> None:
    await reach(phone, 1)
    simulator.fault(method="editMessageText", hang=True)
    await phone.tap("10 à 24")  # answered, so committed; and not painted
    await phone.sees("1/8")
    await bot.end(signal.SIGKILL)
    await bot.start()
    await phone.sees("2/8")


@EXTREMES
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_told_to_stop_it_finishes_and_exits_in_time(
    bot: Served, phone: Phone, number: signal.Signals
) -> None:
    await reach(phone, 2)
    began = time.monotonic()
    assert await bot.end(number) == 0
    assert time.monotonic() - began < STOP_SECONDS


async def test_no_log_holds_the_token_an_id_or_what_was_typed(
    simulator: Simulator, bot: Served, phone: Phone
) -> None:
    await advised(phone)
    simulator.fault(method="editMessageText", error_code=502, times=1)
    simulator.fault(method="getUpdates", drop=True, times=1)
    await phone.say("un secret bien gardé")
    await phone.hears("un secret bien gardé")
    await phone.say("/export")
    await phone.document("pocket-cio")
    await bot.end(signal.SIGTERM)
    log = bot.log.read_text("utf-8")
    assert '"ready"' in log
    secret = simulator.token.partition(":")[2]
    for never in (secret, str(phone.person), "un secret", "Camille"):
        assert never not in log, never


async def test_an_unknown_token_is_one_clear_line(bot: Served) -> None:
    await bot.end(signal.SIGTERM)
    bot.log.write_bytes(b"")
    await bot.start(BOT_TOKEN="99:unknown-to-telegram-unknown-to-tele", LOG_LEVEL="WARNING")
    assert await bot.process.wait() == 2
    (line,) = bot.log.read_text("utf-8").strip().splitlines()
    assert "BOT_TOKEN" in line


async def test_told_to_stop_twice_it_ends_at_once(
    simulator: Simulator, bot: Served, phone: Phone
) -> None:
    await reach(phone, 2)
    simulator.fault(method="editMessageText", hang=True)
    await phone.tap("Quelqu’un, en plus", wait=False)
    await phone.watches(lambda: not simulator.world.faults.waiting, "the call was made")
    bot.process.send_signal(signal.SIGTERM)
    await phone.watches(lambda: '"stopping"' in bot.log.read_text("utf-8"), "it was told")
    assert await bot.end(signal.SIGTERM) == -signal.SIGTERM, "not the grace of the first"
