"""The server: the Bot API on one side, phones on the other."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from functools import partial
from mimetypes import guess_type
from pathlib import Path
from typing import Final

from aiohttp import web

from simulator import control, eyes, hands
from simulator.botapi import Answer, answer, answer_in_webhook, refused
from simulator.params import read_params
from simulator.phone_requests import WORLD, explain
from simulator.refusals import Refusal, not_found, unauthorized
from simulator.world import World

PAGE: Final = Path(__file__).parent / "page"
BIGGEST_BODY: Final = 60 * 1024 * 1024


@asynccontextmanager
async def running(world: World, port: int = 0, host: str = "127.0.0.1") -> AsyncGenerator[str]:
    """Serve this world; give its address.

    Args:
        world: what is served.
        port: 0 takes a free one.
        host: where to listen.

    Raises:
        OSError: the port is taken.
    """
    runner = web.AppRunner(
        application(world), access_log=None, handler_cancellation=True, shutdown_timeout=1.0
    )
    await runner.setup()
    try:
        site = web.TCPSite(runner, host, port)
        await site.start()
        yield f"http://{host}:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


def application(world: World) -> web.Application:
    """Build the application around a world."""
    app = web.Application(client_max_size=BIGGEST_BODY)
    app[WORLD] = world
    world.webhook.answered = partial(answer_in_webhook, world)
    app.router.add_route("*", "/bot{token}/{method}", _call)
    app.router.add_get("/file/bot{token}/{path:.+}", _file)
    app.add_subapp("/phone", _phones(world))
    app.router.add_get("/", _page)
    app.router.add_get("/page/{path:.+}", _page)
    app.on_shutdown.append(_close)
    return app


def _phones(world: World) -> web.Application:
    app = web.Application(middlewares=[explain])
    app[WORLD] = world
    for part in (hands, eyes, control):
        app.add_routes(part.routes)
    return app


async def _close(app: web.Application) -> None:
    world = app[WORLD]
    world.close()
    await world.webhook.close()


async def _page(request: web.Request) -> web.Response:
    """Give a file of the phone page, read as a whole: a request that is cut leaves none open."""
    path = PAGE / request.match_info.get("path", "index.html")
    if not path.resolve().is_relative_to(PAGE.resolve()) or not path.is_file():
        raise web.HTTPNotFound
    kind, _ = guess_type(path)
    return web.Response(body=await asyncio.to_thread(path.read_bytes), content_type=kind)


async def _call(request: web.Request) -> web.StreamResponse:
    """Carry out one call of the bot."""
    world = request.app[WORLD]
    token = request.match_info["token"]
    if token != world.token:
        is_a_token = token.partition(":")[0].isdecimal()
        return _response(refused(unauthorized() if is_a_token else not_found()))
    try:
        params = await read_params(request)
    except Refusal as refusal:
        return _response(refused(refusal))
    given = await answer(world, request.match_info["method"], params)
    if given is None:
        if request.transport:
            request.transport.abort()
        return web.Response()
    return _response(given)


async def _file(request: web.Request) -> web.Response:
    """Give the bot a file."""
    world = request.app[WORLD]
    stored = world.files.by_path.get(request.match_info["path"])
    if request.match_info["token"] != world.token or stored is None:
        return _response(refused(not_found()))
    return web.Response(body=stored.content, content_type="application/octet-stream")


def _response(given: Answer) -> web.Response:
    return web.Response(
        body=given.text.encode(), status=given.status, content_type=given.content_type
    )
