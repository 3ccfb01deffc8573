"""Readers that are not ours, who know the shape of Telegram's answers and updates."""

from collections.abc import Iterator
from typing import Any, cast

import telegram
from aiogram import types
from pydantic import BaseModel

from tests.simulated import Simulator

Json = dict[str, Any]


def read_update(update: Json) -> telegram.Update:
    """Read an update with both libraries; nothing in it may be unknown to either."""
    read = telegram.Update.de_json(update, bot=None)
    assert list(_unknown_to_ptb(read)) == []
    assert list(_unknown_to_aiogram(types.Update.model_validate(update))) == []
    return read


def read_message(message: Json) -> telegram.Message:
    """Read a message with both libraries; nothing in it may be unknown to either."""
    read = telegram.Message.de_json(message, bot=None)
    assert list(_unknown_to_ptb(read)) == []
    assert list(_unknown_to_aiogram(types.Message.model_validate(message))) == []
    return read


def _unknown_to_ptb(value: object) -> Iterator[str]:
    if isinstance(value, telegram.TelegramObject):
        yield from value.api_kwargs
        for one in value.to_dict(recursive=False).values():
            yield from _unknown_to_ptb(one)
    elif isinstance(value, tuple):
        for item in cast("tuple[object, ...]", value):
            yield from _unknown_to_ptb(item)


def _unknown_to_aiogram(value: object) -> Iterator[str]:
    if isinstance(value, BaseModel):
        yield from value.model_extra or {}
        for name in type(value).model_fields:
            yield from _unknown_to_aiogram(getattr(value, name))
    elif isinstance(value, list):
        for item in cast("list[object]", value):
            yield from _unknown_to_aiogram(item)


async def updates(simulator: Simulator) -> list[Json]:
    """Give what waits for the bot, and confirm it."""
    told = await simulator.call("getUpdates")
    await simulator.call("getUpdates", offset=-1)
    if told["result"]:
        await simulator.call("getUpdates", offset=told["result"][-1]["update_id"] + 1)
    found: list[Json] = told["result"]
    return found


async def update(simulator: Simulator) -> telegram.Update:
    """Give the newest update, read by the libraries."""
    return read_update((await updates(simulator))[-1])
