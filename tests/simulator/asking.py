"""Asking the simulator for faults, over HTTP."""

from typing import Any

from tests.simulated import Simulator

Json = dict[str, Any]


async def ask_for(simulator: Simulator, **fault: object) -> Json:
    """Ask for a fault; give what the simulator says of it."""
    async with simulator.http.post("/phone/faults", json=fault) as response:
        assert response.ok, await response.text()
        told: Json = await response.json()
        return told


async def known(simulator: Simulator) -> Json:
    """Give all that the simulator says of faults."""
    async with simulator.http.get("/phone/faults") as response:
        told: Json = await response.json()
        return told


async def waiting(simulator: Simulator) -> list[Json]:
    """Give the faults that may still fire."""
    told: list[Json] = (await known(simulator))["faults"]
    return told


async def forget(simulator: Simulator) -> None:
    """Forget all faults."""
    async with simulator.http.delete("/phone/faults") as response:
        assert response.ok
