"""What every test may ask for."""

from collections.abc import AsyncGenerator, Iterator

import aiohttp
import pytest

from simulator.server import running
from simulator.world import World
from tests.phone import Phone
from tests.servers import Server, is_there, postgresql
from tests.simulated import Simulator


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A PostgreSQL server for all tests that want one."""
    if not is_there():
        pytest.skip("PostgreSQL is not installed: its initdb is not on the PATH")
    with postgresql() as running_server:
        yield running_server


@pytest.fixture
async def simulator() -> AsyncGenerator[Simulator]:
    """A simulator of this test's own."""
    world = World()
    async with running(world) as url, aiohttp.ClientSession(url) as http:
        yield Simulator(url, world, http)


@pytest.fixture
async def phone(simulator: Simulator) -> Phone:
    """The phone of somebody who reads French."""
    return await simulator.phone("Camille", "fr")


@pytest.fixture
async def english_phone(simulator: Simulator) -> Phone:
    """The phone of somebody who reads English."""
    return await simulator.phone("Alex", "en")
