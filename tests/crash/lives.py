"""A bot inside the test that can die, or be failed, at any step: each call and each transaction.

It is the bot as it is served, on a database in memory, over a network that hands its calls to the
simulator without a wire. Each step can be cut before it is done or after: the outside has it, and
the bot never hears of it.
"""

import asyncio
from collections.abc import Callable, Coroutine, MutableMapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from http import HTTPStatus
from typing import Any, Final, TypeVar

from pydantic import SecretStr
from sqlalchemy.exc import OperationalError
from starlette.applications import Starlette
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.serving import run_with
from bot.settings import Settings
from bot.storage.database import Sqlite, Work
from bot.storage.store import Store
from bot.webhook import PATH
from bot.wire.calling import Caller
from simulator.batches import Waiting
from simulator.botapi import answer, answer_in_webhook
from simulator.params import Params, Upload
from simulator.webhook import Delivery
from simulator.world import World
from tests.crash.warp import Warped

T = TypeVar("T")

SECRET: Final = "a-secret-of-the-tests"  # noqa: S105  # of nobody


@dataclass
class Fate:
    """What becomes of a life: the number of the step at which it is cut, and how.

    Attributes:
        fatal: The step, from 1; None lets it live.
        dies: The process ends there; else only that step fails, and the process goes on.
        steps: What was done, in order.
    """

    fatal: int | None = None
    dies: bool = True
    steps: list[str] = field(default_factory=list[str])
    dead: asyncio.Event = field(default_factory=asyncio.Event)
    buried: bool = False

    async def meet(self, step: str, fault: Exception) -> None:
        """Go through a step, or no further."""
        if self.dead.is_set():
            await self._rest()
        self.steps.append(step)
        if len(self.steps) == self.fatal:
            if not self.dies:
                raise fault
            self.dead.set()
            await self._rest()

    async def _rest(self) -> None:
        """Do nothing any more, as the dead do."""
        if not self.buried:
            await asyncio.Event().wait()
        raise asyncio.CancelledError


class Wire(BaseRequest):
    """Hands the calls to the simulator."""

    def __init__(self, world: World, fate: Fate) -> None:
        self._world = world
        self._fate = fate

    @property
    def read_timeout(self) -> float:
        return 20.0

    async def initialize(self) -> None:
        """Nothing is to be opened."""

    async def shutdown(self) -> None:
        """Nothing is to be closed."""

    async def do_request(  # noqa: PLR0913, PLR0917  # as BaseRequest has it
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = None,
        write_timeout: object = None,
        connect_timeout: object = None,
        pool_timeout: object = None,
    ) -> tuple[int, bytes]:
        del method, write_timeout, connect_timeout, pool_timeout
        name = url.rpartition("/")[2]
        broken = NetworkError("The connection to Telegram broke (on demand).")
        await self._fate.meet(f"{name}, before", broken)
        seconds = read_timeout if isinstance(read_timeout, int | float) else self.read_timeout
        try:
            async with asyncio.timeout(seconds):
                told = await answer(self._world, name, _params(request_data))
        except TimeoutError:
            raise TimedOut("Telegram did not answer in time.") from None
        await self._fate.meet(f"{name}, after", broken)
        if told is None:
            raise broken
        return told.status, told.text.encode()


def _params(given: RequestData | None) -> Params:
    if given is None:
        return Params({})
    files = given.multipart_data if given.contains_files else {}
    uploads = {
        name: Upload(file, kind, content)
        for name, (file, content, kind) in files.items()
        if isinstance(content, bytes)
    }
    return Params(given.parameters, uploads)


class Memory(Sqlite):
    """A database that outlives those who use it."""

    def __init__(self) -> None:
        super().__init__("sqlite://")
        self.fate = Fate()

    async def read(self, work: Work[T]) -> T:
        return await self._step("read", super().read(work))

    async def write(self, work: Work[T]) -> T:
        return await self._step("write", super().write(work))

    async def close(self) -> None:
        """It is kept for the next life."""

    async def _step(self, name: str, work: Coroutine[Any, Any, T]) -> T:
        gone = OperationalError("on demand", None, ConnectionError("the database is away"))
        try:
            await self.fate.meet(f"{name}, before", gone)
        except BaseException:
            work.close()
            raise
        done = await work
        await self.fate.meet(f"{name}, after", gone)
        return done


class Posts(Delivery):
    """Posts updates to an application inside the test, as Telegram posts them to a webhook."""

    def __init__(self, world: World) -> None:
        super().__init__(world.updates)
        self.answered = partial(answer_in_webhook, world)
        self.app: Starlette | None = None

    async def _take(self, session: object, hook: object, update: Waiting) -> bool:
        """Say whether the bot took the update; a bot that is dead takes nothing."""
        del session, hook
        if self.app is None:
            return False
        status, body = await _post(self.app, update.text.encode())
        if status == HTTPStatus.OK:
            self._updates.confirm(update.id)
            self._read(body)
        return status == HTTPStatus.OK


async def _post(app: Starlette, body: bytes) -> tuple[int, bytes]:
    told: list[MutableMapping[str, Any]] = []

    async def receive() -> MutableMapping[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(part: MutableMapping[str, Any]) -> None:
        told.append(part)

    headers = {"content-type": "application/json", "x-telegram-bot-api-secret-token": SECRET}
    scope = {
        "type": "http",
        "method": "POST",
        "path": PATH,
        "query_string": b"",
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
    }
    await app(scope, receive, send)
    return told[0]["status"], b"".join(part.get("body", b"") for part in told)


async def live(
    world: World,
    memory: Memory,
    clock: Callable[[], datetime],
    fate: Fate,
    person: asyncio.Task[None],
) -> None:
    """Live until the person is done or death comes; then nothing of this life goes on."""
    memory.fate = fate
    before = asyncio.all_tasks()
    hooked = isinstance(world.webhook, Posts)
    settings = Settings(
        bot_token=SecretStr(world.token),
        webhook_url="https://bot.example.org" if hooked else None,
        webhook_secret=SecretStr(SECRET) if hooked else None,
    )
    wire = Wire(world, fate)
    bot = Caller(world.token, request=wire, get_updates_request=wire)
    life = asyncio.create_task(
        run_with(settings, bot, Store(memory, clock), asyncio.Event(), Warped(clock))
    )
    death = asyncio.create_task(fate.dead.wait())
    await asyncio.wait({life, person, death}, return_when=asyncio.FIRST_COMPLETED)
    fate.dead.set()
    fate.buried = True
    gone = asyncio.all_tasks() - before
    for task in gone:
        task.cancel()
    await asyncio.gather(*gone, return_exceptions=True)
