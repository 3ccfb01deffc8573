"""What comes by itself, over months: the clock is moved, all else is as it is served."""

import asyncio
from collections.abc import AsyncGenerator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.serving import run
from bot.settings import Settings
from tests.journeys.talks import reach
from tests.phone import Json, Phone, plain
from tests.times import MovedTime

PARIS = ZoneInfo("Europe/Paris")


@pytest.fixture
def time() -> MovedTime:
    return MovedTime()


@pytest.fixture(autouse=True)
async def bot(settings: Settings, time: MovedTime) -> AsyncGenerator[None]:
    """The bot, by a time that is moved."""
    stop = asyncio.Event()
    running = asyncio.create_task(run(settings, stop, time))
    yield
    stop.set()
    await running


def paris(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=PARIS)


def said(phone: Phone, words: str) -> list[Json]:
    """Give the messages of the bot that hold these words."""
    return [one for one in phone.answers if plain(words) in plain(str(one.get("text")))]


async def test_an_unfinished_interview_is_recalled_once(phone: Phone, time: MovedTime) -> None:
    await reach(phone, 3)
    time.move(paris(1, 6, 9, 30))
    await phone.quiet()
    assert not said(phone, "s’est arrêté en route"), "a day has not passed"
    time.move(paris(1, 6, 11))
    await phone.sees("Votre entretien s’est arrêté en route")
    await phone.tap("Reprendre")
    await phone.sees("3/8")
    for days in range(1, 30):
        time.move(paris(1, 6, 12) + timedelta(days=days))
        await phone.quiet()
    assert not said(phone, "s’est arrêté en route"), "the one that came was tapped away"
