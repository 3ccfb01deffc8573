"""Serves an application over HTTP, for as long as a block lasts."""

import asyncio
import socket
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager

import uvicorn
from starlette.applications import Starlette


class _Server(uvicorn.Server):
    """A server that leaves the signals to us."""

    @contextmanager
    def capture_signals(self) -> Generator[None]:
        yield


@asynccontextmanager
async def listening(app: Starlette, host: str, port: int) -> AsyncGenerator[int]:
    """Serve an application while the block lasts; give the port. What came in is finished.

    Raises:
        OSError: The address cannot be listened on.
    """
    server = _Server(
        uvicorn.Config(
            app,
            host,
            port,
            log_config=None,
            access_log=False,  # it would hold addresses
            server_header=False,
            lifespan="off",
            timeout_graceful_shutdown=2,
        )
    )
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    door = socket.create_server((host, port), family=family)
    serving = asyncio.create_task(server.serve([door]))
    try:
        yield door.getsockname()[1]
    finally:
        server.should_exit = True
        await serving
        door.close()
