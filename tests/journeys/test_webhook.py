"""Updates that are posted to us: what is taken, what is refused, and by what a talk is moved."""

import asyncio
import io
import json
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any, Final

import aiohttp
import pytest
from pydantic import SecretStr

from bot.serving import run
from bot.settings import Settings
from tests.journeys.talks import reach
from tests.phone import Phone
from tests.served import free_port
from tests.simulated import Simulator

SECRET: Final = "a-secret-of-the-tests"  # noqa: S105  # it opens nothing
HEADERS: Final = {
    "X-Telegram-Bot-Api-Secret-Token": SECRET,
    "Content-Type": "application/json",
}


@pytest.fixture
def settings(simulator: Simulator, tmp_path: Path) -> Settings:
    """A bot that Telegram reaches."""
    door = f"127.0.0.1:{free_port()}"
    return Settings(
        bot_token=SecretStr(simulator.token),
        bot_api_url=simulator.url,
        database_url=f"sqlite:///{tmp_path}/pocket-cio.db",
        send_rate=0,
        webhook_url=f"http://{door}",
        webhook_secret=SecretStr(SECRET),
        webhook_listen=door,
    )


@pytest.fixture
async def http(settings: Settings, phone: Phone) -> AsyncGenerator[aiohttp.ClientSession]:
    """Whoever finds the address."""
    await reach(phone, 1)  # so the bot listens
    async with aiohttp.ClientSession(str(settings.webhook_url)) as session:
        yield session


def said(phone: Phone, text: str, update_id: int) -> str:
    person = {"id": phone.person, "is_bot": False, "first_name": "Camille", "language_code": "fr"}
    chat = {"id": phone.person, "type": "private", "first_name": "Camille"}
    message = {"message_id": 900, "date": 1, "chat": chat, "from": person, "text": text}
    return json.dumps({"update_id": update_id, "message": message})


REFUSED: Final[dict[str, tuple[str, dict[str, str], str | None, int]]] = {
    "no secret": ("POST", {"X-Telegram-Bot-Api-Secret-Token": ""}, "{}", 403),
    "a wrong secret": ("POST", {"X-Telegram-Bot-Api-Secret-Token": SECRET[:-1]}, "{}", 403),
    "a secret that is no ASCII": ("POST", {"X-Telegram-Bot-Api-Secret-Token": "é"}, "{}", 403),
    "no JSON": ("POST", {}, "update_id=1", 400),
    "no object": ("POST", {}, "[1]", 400),
    "no update": ("POST", {}, "{}", 400),
    "an id that is none": ("POST", {}, '{"update_id": "1"}', 400),
    "nested too deep": ("POST", {}, "[" * 100_000, 400),
    "a form": ("POST", {"Content-Type": "text/plain"}, "{}", 415),
    "too large": ("POST", {}, '{"update_id": 1, "x": "' + "x" * (1 << 20) + '"}', 413),
    "a look": ("GET", {}, None, 405),
    "a change": ("PUT", {}, "{}", 405),
}


@pytest.mark.parametrize("case", REFUSED)
async def test_what_is_no_update_of_telegrams_is_refused(
    http: aiohttp.ClientSession, phone: Phone, case: str
) -> None:
    method, headers, body, status = REFUSED[case]
    sent = io.BytesIO(body.encode()) if body else None
    async with http.request(method, "/telegram", headers=HEADERS | headers, data=sent) as answer:
        assert answer.status == status
        assert SECRET not in await answer.text()
    await phone.tap("10 à 24")
    await phone.sees("2/8")


async def test_an_update_of_a_kind_not_known_is_taken_and_forgotten(
    http: aiohttp.ClientSession,
) -> None:
    for body in ('{"update_id": 5}', '{"update_id": 6, "tea_time": {"sugar": 2}}'):
        async with http.post("/telegram", headers=HEADERS, data=body) as answer:
            assert answer.status == 200


async def test_an_update_that_is_posted_twice_counts_once(
    http: aiohttp.ClientSession, phone: Phone
) -> None:
    body = said(phone, "12", 900_000)
    posts = [http.post("/telegram", headers=HEADERS, data=body) for _ in range(5)]
    answers = await asyncio.gather(*posts)
    assert [answer.status for answer in answers] == [200] * 5
    await phone.sees("2/8")


async def test_what_waits_is_taken_over_from_polling_and_back(
    settings: Settings, http: aiohttp.ClientSession, phone: Phone, bot: "Life"
) -> None:
    """The intake changes while the person goes on."""
    del http
    polling = settings.model_copy(update={"webhook_url": None})
    for label, question, life in (
        ("10 à 24", "2/8", polling),
        ("Quelqu’un, en plus", "3/8", settings),
        ("Oui, ça tient", "4/8", polling),
    ):
        await bot.end()
        await phone.tap(label, wait=False)
        bot.begin(life)
        await phone.sees(question)


#: What happens to a post on its way, and to what of it the bot gets to see.
ON_THE_WAY: Final[dict[str, dict[str, Any]]] = {
    "cut in the middle": {"drop": True, "times": 2},
    "an answer that is lost": {"drop": True, "after": True, "times": 2},
    "posted five times at once": {"again": 4, "times": 3},
    "late": {"delay": 0.2, "times": 3},
}


@pytest.mark.parametrize("what", ON_THE_WAY)
async def test_a_post_that_goes_wrong_is_made_good(
    simulator: Simulator, http: aiohttp.ClientSession, phone: Phone, what: str
) -> None:
    del http
    simulator.world.webhook.first_pause = 0.05  # seconds; Telegram is less hasty
    simulator.fault(method="webhook", **ON_THE_WAY[what])
    for label, question in (("10 à 24", "2/8"), ("Quelqu’un, en plus", "3/8")):
        await phone.tap(label)
        await phone.sees(question)
    await phone.quiet()
    assert "3/8" in phone.screen
    assert len(phone.answers) == 1


async def test_posts_out_of_order_are_refused_kindly_and_the_talk_goes_on(
    simulator: Simulator, http: aiohttp.ClientSession, phone: Phone
) -> None:
    del http
    bubble = phone.bubble
    assert bubble is not None
    simulator.fault(method="webhook", order="reversed", times=1)
    for data in ("v1:1:users:n10_24:2", "v1:1:staff:none:3"):
        await phone.tap_data(data, bubble["message_id"], wait=False)
    await phone.toast("Ce bouton date d’un écran précédent")
    await phone.sees("2/8")
    await phone.tap("Quelqu’un, en plus")
    await phone.sees("3/8")


class Life:
    """The bot inside the test."""

    def __init__(self) -> None:
        self._stop = asyncio.Event()
        self._running: asyncio.Task[None] | None = None

    def begin(self, settings: Settings) -> None:
        """Run with these settings."""
        self._stop = asyncio.Event()
        self._running = asyncio.create_task(run(settings, self._stop))

    async def end(self) -> None:
        """Stop as SIGTERM does."""
        self._stop.set()
        if self._running:
            await self._running


@pytest.fixture(autouse=True)
async def bot(settings: Settings) -> AsyncGenerator[Life]:
    """The bot, from start to stop, in the place of the one that polls."""
    life = Life()
    life.begin(settings)
    yield life
    await life.end()
