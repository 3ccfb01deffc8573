"""The clock of the simulator, and who goes by it."""

from pathlib import Path

import pytest

from tests.phone import Json, Phone
from tests.simulated import Simulator

DAY = 24 * 60 * 60


async def test_the_clock_is_moved_on(simulator: Simulator, phone: Phone, tmp_path: Path) -> None:
    file = tmp_path / "clock"
    async with simulator.http.get("/phone/clock") as answer:
        assert not (await answer.json())["shared"]
    simulator.world.later.file = file
    await phone.say("Today")
    told: Json = {}
    for _ in range(2):
        async with simulator.http.post("/phone/clock", json={"seconds": DAY}) as answer:
            told = await answer.json()
    assert (told["ahead"], told["shared"]) == (2 * DAY, True)
    assert float(file.read_text()) == 2 * DAY
    await phone.say("The day after tomorrow")
    await phone.look()
    before, after = (message["date"] for message in phone.messages)
    assert 2 * DAY <= after - before < 2 * DAY + 60


@pytest.mark.parametrize("seconds", [0, -DAY, 401 * DAY, "a day"])
async def test_it_goes_on_only_and_not_too_far(simulator: Simulator, seconds: object) -> None:
    async with simulator.http.post("/phone/clock", json={"seconds": seconds}) as answer:
        assert answer.status == 400
    assert simulator.world.later.ahead == 0
