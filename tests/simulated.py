"""A simulator that runs inside the test, with what a test asks of it."""

from typing import Any

import aiohttp

from simulator.faults import Fault
from simulator.world import World
from tests.phone import Phone

Json = dict[str, Any]


class Simulator:
    """The stand-in that a test's bot and phones speak to.

    Attributes:
        url: what the bot gets as BOT_API_URL.
        token: what the bot gets as BOT_TOKEN.
        world: the inside, for what no phone could do.
    """

    def __init__(self, url: str, world: World, http: aiohttp.ClientSession) -> None:
        self.url = url
        self.token = world.token
        self.world = world
        self.http = http

    async def phone(self, name: str = "Camille", language: str | None = "fr") -> Phone:
        """Give the phone of a new person."""
        body = {"first_name": name, "language_code": language}
        async with self.http.post("/phone/people", json=body) as response:
            return Phone(self.http, (await response.json())["id"])

    async def group(self, *members: Phone, title: str = "Group") -> int:
        """Open a group with the bot in it; `phone.at(group)` looks into it."""
        body = {"title": title, "members": [phone.person for phone in members]}
        async with self.http.post("/phone/groups", json=body) as response:
            told: int = (await response.json())["id"]
            return told

    async def calls(self, after: int = 0) -> list[Json]:
        """Give the bot's calls, newest last."""
        async with self.http.get(f"/phone/calls?after={after}") as response:
            told: list[Json] = (await response.json())["calls"]
            return told

    async def call(self, method: str, **params: object) -> Json:
        """Call as the bot would; give the answer, be it a refusal."""
        async with self.http.post(f"/bot{self.token}/{method}", json=params) as response:
            told: Json = await response.json()
            return told

    def fault(self, **what: Any) -> None:  # noqa: ANN401 - pydantic checks it
        """Let the next calls that match fail, as simulator/README.md says."""
        self.world.faults.add(Fault(**what))
