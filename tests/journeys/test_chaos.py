"""Killed over and over while people talk with it, the bot neither loses nor repeats anything."""

import pytest

from tests.chaos.kills import kill
from tests.chaos.stands import SET_UPS, SetUp
from tests.servers import Server

KILLS = 3
PEOPLE = 6


@pytest.fixture
def bot() -> None:
    """None inside the test: it runs as processes."""


@pytest.mark.parametrize("set_up", SET_UPS, ids=str)
async def test_killed_under_load_it_loses_and_repeats_nothing(
    request: pytest.FixtureRequest, set_up: SetUp
) -> None:
    server: Server | None = request.getfixturevalue("server") if set_up.postgresql else None
    counts = await kill(set_up, server, KILLS, PEOPLE, seed=1, limit=20)
    assert counts.interviews >= PEOPLE
    assert (counts.lost, counts.twice, counts.stuck) == (0, 0, 0)
