"""What every test of the simulator may ask for."""

from collections.abc import AsyncGenerator

import pytest

from tests.simulated import Simulator
from tests.simulator.hooks import Hook, serving


@pytest.fixture
async def hook(simulator: Simulator) -> AsyncGenerator[Hook]:
    """A webhook to which the simulator comes again soon."""
    simulator.world.webhook.first_pause = 0.01
    async with serving(Hook()) as served:
        yield served
