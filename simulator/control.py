"""The control interface, for those who test a bot: its calls, its updates, faults on demand."""

from typing import Final

from aiohttp import web
from pydantic import BaseModel, ConfigDict, Field

from simulator.acting import CannotDo
from simulator.faults import Fault
from simulator.phone_requests import WORLD, body_of, number_of

HIGHEST_ID: Final = 2**31 - 1
LONGEST_MOVE: Final = 400 * 24 * 60 * 60  # seconds
routes = web.RouteTableDef()


class Numbering(BaseModel):
    """The ids of updates go on from another number."""

    model_config = ConfigDict(extra="forbid")

    next_id: int = Field(ge=1, le=HIGHEST_ID)


class Moved(BaseModel):
    """The clock is moved on."""

    model_config = ConfigDict(extra="forbid")

    seconds: float = Field(gt=0, le=LONGEST_MOVE)


@routes.get("/calls")
async def calls(request: web.Request) -> web.Response:
    """List the calls of the bot."""
    found = request.app[WORLD].calls.after(int(number_of(request, "after", 0)))
    found = found[-int(number_of(request, "limit", len(found))) :]
    return web.json_response({"calls": [call.described() for call in found]})


@routes.post("/faults")
async def new_fault(request: web.Request) -> web.Response:
    """Ask for a fault."""
    fault = await body_of(request, Fault)
    return web.json_response(request.app[WORLD].faults.add(fault).described())


@routes.get("/faults")
async def faults(request: web.Request) -> web.Response:
    """List the faults that may still fire and those that are spent, with how often they fired."""
    known = request.app[WORLD].faults
    told = {"faults": known.waiting, "spent": known.spent}
    return web.json_response(
        {name: [mishap.described() for mishap in some] for name, some in told.items()}
    )


@routes.delete("/faults")
async def no_faults(request: web.Request) -> web.Response:
    """Forget all faults."""
    request.app[WORLD].faults.clear()
    return web.json_response({})


@routes.post("/updates")
async def numbering(request: web.Request) -> web.Response:
    """Number the updates from here on anew."""
    next_id = (await body_of(request, Numbering)).next_id
    try:
        request.app[WORLD].updates.number_from(next_id)
    except ValueError:
        reason = f"An update from {next_id} on still waits: let the bot take it first."
        raise CannotDo(reason) from None
    return web.json_response({"next_id": next_id})


@routes.get("/clock")
async def clock(request: web.Request) -> web.Response:
    """Tell the time, how far it was moved on, and whether the bot goes by it."""
    return _time(request)


@routes.post("/clock")
async def move_clock(request: web.Request) -> web.Response:
    """Let it be later."""
    moved = await body_of(request, Moved)
    request.app[WORLD].later.move(moved.seconds)
    return _time(request)


def _time(request: web.Request) -> web.Response:
    later = request.app[WORLD].later
    told = {"now": later(), "ahead": later.ahead, "shared": later.file is not None}
    return web.json_response(told)
