"""The smallest bot there is that has a webhook."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from simulator.posts import SECRET_HEADER

Json = dict[str, Any]


@dataclass
class Hook:
    """A bot's webhook: what it got, and what it is to answer."""

    url: str = ""
    tries: int = 0
    got: asyncio.Queue[Json] = field(default_factory=asyncio.Queue[Json])
    secrets: list[str | None] = field(default_factory=list[str | None])
    statuses: list[int] = field(default_factory=list[int])
    answer: Json | str | None = None
    gates: dict[int, asyncio.Event] = field(default_factory=dict[int, asyncio.Event])

    async def take(self, request: web.Request) -> web.Response:
        self.tries += 1
        update = await request.json()
        self.secrets.append(request.headers.get(SECRET_HEADER))
        await self.got.put(update)
        if gate := self.gates.get(update["message"]["chat"]["id"]):
            await gate.wait()
        if self.statuses:
            return web.Response(status=self.statuses.pop(0))
        return web.json_response(self.answer)

    async def text(self) -> str:
        """Wait for the next update; give its text."""
        return str((await self.got.get())["message"]["text"])


@asynccontextmanager
async def serving(hook: Hook) -> AsyncGenerator[Hook]:
    app = web.Application()
    app.router.add_post("/hook", hook.take)
    runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        hook.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
        yield hook
    finally:
        await runner.cleanup()
