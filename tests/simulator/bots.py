"""The smallest bot there is: it polls and reacts, over bare HTTP."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from tests.simulated import Simulator

Json = dict[str, Any]
React = Callable[[Simulator, Json], Awaitable[None]]


@asynccontextmanager
async def polling(simulator: Simulator, react: React) -> AsyncGenerator[None]:
    """Run a bot beside the test."""
    task = asyncio.create_task(_poll(simulator, react))
    try:
        yield
    finally:
        task.cancel()
        await asyncio.wait([task])


async def _poll(simulator: Simulator, react: React) -> None:
    offset = 0
    while True:
        told = await simulator.call("getUpdates", offset=offset, timeout=30)
        for update in told["result"]:
            await react(simulator, update)
            offset = update["update_id"] + 1


def keyboard(*labels: str) -> Json:
    """Give a keyboard of one column, the data being the label in lower case."""
    rows = [[{"text": label, "callback_data": label.lower()}] for label in labels]
    return {"inline_keyboard": rows}


async def counting(simulator: Simulator, update: Json) -> None:
    """Count up and down in one bubble, and echo what is written."""
    if "callback_query" in update:
        await _count(simulator, update["callback_query"])
    elif "message" in update:
        chat_id = update["message"]["chat"]["id"]
        text = update["message"].get("text")
        await simulator.call("sendMessage", chat_id=chat_id, text=f"You wrote {text!r}.")
        await simulator.call(
            "sendMessage", chat_id=chat_id, text="0", reply_markup=keyboard("Up", "Down", "Help")
        )


async def _count(simulator: Simulator, query: Json) -> None:
    answer = {"callback_query_id": query["id"]}
    if query["data"] == "help":
        await simulator.call("answerCallbackQuery", text="Tap up or down", **answer)
        return
    message = query["message"]
    step = 1 if query["data"] == "up" else -1
    await simulator.call("answerCallbackQuery", **answer)
    await simulator.call(
        "editMessageText",
        chat_id=message["chat"]["id"],
        message_id=message["message_id"],
        text=str(int(message["text"]) + step),
        reply_markup=message["reply_markup"],
    )
