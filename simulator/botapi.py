"""The Bot API: a method and its parameters in, an answer out, faults on demand in between."""

import json
import time
from typing import Any, NamedTuple

from simulator.api.intake import get_updates
from simulator.api.methods import METHODS
from simulator.chats import Chat
from simulator.mishaps import Mishap
from simulator.params import Params
from simulator.refusals import Refusal, not_found
from simulator.world import World


class Answer(NamedTuple):
    """What goes back over the wire."""

    status: int
    text: str
    content_type: str = "application/json"


def refused(refusal: Refusal) -> Answer:
    """Answer with a refusal."""
    return Answer(refusal.code, json.dumps(refusal.answer(), ensure_ascii=False))


async def answer(world: World, method: str, params: Params) -> Answer | None:
    """Carry out a call, or what a fault makes of it, and note it.

    Returns:
        The answer; None if the connection is to be dropped without one.
    """
    began = time.perf_counter()
    chat = world.named_chat(params) or _tapped_chat(world, params)
    if chat:
        chat.begin()
    try:
        mishap = world.faults.match(lambda fault: fault.is_of_call(method, params))
        given = await (
            _fail(world, mishap, method, params) if mishap else _do(world, method, params)
        )
    finally:
        if chat:
            chat.end()
    seconds = time.perf_counter() - began
    world.calls.note(method, params, given.text if given else "", seconds)
    return given


def answer_in_webhook(world: World, method: str, values: dict[str, Any]) -> None:
    """Carry out a call that came in a webhook's answer; nobody waits for its result."""
    params = Params(values)
    given = _do_at_once(world, method, params)
    world.calls.note(method, params, given.text, 0.0)


async def _do(world: World, method: str, params: Params) -> Answer:
    if method.lower() != "getupdates":
        return _do_at_once(world, method, params)
    try:
        result = await get_updates(world, params)
    except Refusal as refusal:
        return refused(refusal)
    return Answer(200, f'{{"ok":true,"result":{result}}}')


def _do_at_once(world: World, method: str, params: Params) -> Answer:
    carry_out = METHODS.get(method.lower())
    try:
        if carry_out is None:
            raise not_found("method not found")
        result = {"ok": True, "result": carry_out(world, params)}
    except Refusal as refusal:
        return refused(refusal)
    return Answer(200, json.dumps(result, ensure_ascii=False))


async def _fail(world: World, mishap: Mishap, method: str, params: Params) -> Answer | None:
    fault = mishap.fault
    done = await _do(world, method, params) if fault.after else None
    if fault.hang or fault.delay:
        await mishap.hold()
    if fault.drop:
        return None
    if fault.body is not None:
        return Answer(fault.status, fault.body, fault.content_type)
    if fault.refuses:
        return Answer(fault.status, json.dumps(fault.answer(), ensure_ascii=False))
    return done or await _do(world, method, params)


def _tapped_chat(world: World, params: Params) -> Chat | None:
    tap = world.taps.get(params.text("callback_query_id"))
    return world.chats[tap.chat] if tap else None
