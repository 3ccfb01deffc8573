"""How long calls wait, by a clock that jumps."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from bot.wire.pace import Pace
from tests.crash.warp import WarpLoop

T = TypeVar("T")


def run(work: Coroutine[Any, Any, T]) -> T:
    with asyncio.Runner(loop_factory=WarpLoop) as runner:
        return runner.run(work)


async def waited(call: Coroutine[Any, Any, None]) -> int:
    loop = asyncio.get_running_loop()
    began = loop.time()
    await call
    return round(loop.time() - began)


def test_what_is_asked_of_single_chats_holds_nobody_else_up() -> None:
    async def work() -> int:
        pace = Pace(0)
        for chat in (1, 2, 1, 2):
            pace.refused(chat, 30)
        pace.taken()
        pace.refused(3, 30)
        return await waited(pace.turn(4))

    assert run(work()) == 0


def test_what_is_asked_of_three_chats_in_a_row_is_asked_of_all() -> None:
    async def work() -> tuple[int, int, int]:
        pace = Pace(25)
        for chat in (1, 2, 3):
            pace.refused(chat, 30)
        return (
            await waited(pace.turn(4)),
            await waited(pace.answer()),
            await waited(pace.turn(5)),
        )

    assert run(work()) == (30, 0, 0)


def test_a_chat_gets_five_calls_at_once_then_one_a_second() -> None:
    async def work() -> list[int]:
        pace = Pace(25)
        return [await waited(pace.turn(1)) for _ in range(8)]

    assert run(work()) == [0, 0, 0, 0, 0, 1, 1, 1]


def test_replicas_share_the_rate() -> None:
    async def work(replicas: int) -> int:
        pace = Pace(10)
        pace.share(replicas)
        return await waited(all_of(pace))

    async def all_of(pace: Pace) -> None:
        for chat in range(110):
            await pace.turn(chat)

    assert (run(work(1)), run(work(2))) == (10, 21)
