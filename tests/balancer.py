"""What stands before replicas: posts go to each in turn, and past one that does not answer."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from itertools import count

import aiohttp
from aiohttp import web


@asynccontextmanager
async def balancing(doors: Sequence[str]) -> AsyncGenerator[str]:
    """Listen while the block lasts; give the address.

    Args:
        doors: The addresses of the replicas.
    """
    turns = count()

    async def pass_on(request: web.Request) -> web.Response:
        body, turn = await request.read(), next(turns)
        for shift in range(len(doors)):
            url = f"{doors[(turn + shift) % len(doors)]}{request.path}"
            try:
                async with http.post(url, data=body, headers=request.headers) as answer:
                    return web.Response(status=answer.status, body=await answer.read())
            except aiohttp.ClientError:
                continue
        return web.Response(status=502)

    app = web.Application()
    app.router.add_post("/{path:.*}", pass_on)
    runner = web.AppRunner(app)
    async with aiohttp.ClientSession() as http:
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        try:
            port = runner.addresses[0][1]
            yield f"http://127.0.0.1:{port}"
        finally:
            await runner.cleanup()
