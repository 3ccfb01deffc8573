"""The control interface, for those who test a bot: its calls, and faults on demand."""

from aiohttp import web

from simulator.faults import Fault
from simulator.phone_requests import WORLD, body_of, number_of

routes = web.RouteTableDef()


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
    request.app[WORLD].faults.add(fault)
    return web.json_response(fault.model_dump())


@routes.get("/faults")
async def faults(request: web.Request) -> web.Response:
    """List the faults that wait for their calls."""
    waiting = request.app[WORLD].faults.waiting
    return web.json_response({"faults": [fault.model_dump() for fault in waiting]})


@routes.delete("/faults")
async def no_faults(request: web.Request) -> web.Response:
    """Forget all faults."""
    request.app[WORLD].faults.clear()
    return web.json_response({})
