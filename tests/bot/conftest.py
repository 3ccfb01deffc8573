"""What the tests of the bot's edge share."""

import gc
import logging
import sys
from collections.abc import AsyncIterator, Iterator
from typing import NamedTuple

import pytest
import structlog

from bot import logs
from bot.delivery import Delivery
from bot.wire.calling import Caller
from bot.wire.pace import Pace
from bot.wire.request import AiohttpRequest
from simulator.acting import send
from simulator.chats import Chat
from simulator.incoming import Sent
from simulator.server import running
from simulator.world import TOKEN, World


@pytest.fixture
def process_as_before(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Take back what a command sets for its whole process: logging, secrets, collection."""
    root = logging.getLogger()
    handlers, level, thresholds = root.handlers[:], root.level, gc.get_threshold()
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(logs, "_secrets", set[str]())
    yield
    root.handlers[:], root.level = handlers, level
    for name in logs.QUIET:
        logging.getLogger(name).setLevel(logging.NOTSET)
    logging.captureWarnings(capture=False)
    structlog.reset_defaults()
    gc.set_threshold(*thresholds)
    gc.unfreeze()


class Stage(NamedTuple):
    """A way to a person's chat."""

    delivery: Delivery
    chat: Chat

    @property
    def said(self) -> list[dict[str, object]]:
        return [one for one in self.chat.messages.values() if one["from"]["is_bot"]]


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    world = World()
    person = world.meet("Alex", language_code="en")
    chat = world.chats[person.id]
    send(world, chat, Sent.model_validate({"from": person.id, "text": "/start"}))
    async with running(world) as url, AiohttpRequest() as request:
        bot = Caller(TOKEN, f"{url}/bot", request=request, get_updates_request=request)
        yield Stage(Delivery(bot, Pace(0)), chat)
