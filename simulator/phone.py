"""The phone API: what the phone page and tests do, over HTTP with JSON."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from aiohttp import web
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from simulator import acting
from simulator.chats import Chat
from simulator.faults import Fault
from simulator.incoming import Sent
from simulator.profile import by_language
from simulator.world import World

Json = dict[str, Any]
Body = TypeVar("Body", bound=BaseModel)

WORLD = web.AppKey("world", World)
LONGEST_WAIT = 60.0
HEARTBEAT = 15.0
STILL = 0.05
routes = web.RouteTableDef()


class NewPerson(BaseModel):
    """Somebody buys a phone."""

    model_config = ConfigDict(extra="forbid")

    first_name: str = "Camille"
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None


class NewGroup(BaseModel):
    """Somebody opens a group and adds the bot."""

    model_config = ConfigDict(extra="forbid")

    title: str = "Group"
    members: list[int] = Field(min_length=1)


class Who(BaseModel):
    """The person who does something that needs no more words."""

    model_config = ConfigDict(extra="forbid")

    person: int = Field(alias="from")


@web.middleware
async def explain(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """Say in words what was wrong with a request to the phone API."""
    try:
        return await handler(request)
    except ValidationError as error:
        problems = [f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors()]
        return web.Response(text="; ".join(problems), status=400)
    except acting.CannotDo as error:
        return web.Response(text=str(error), status=409)


async def _body(request: web.Request, model: type[Body]) -> Body:
    return model.model_validate_json(await request.read() or b"{}")


def _chat(request: web.Request) -> Chat:
    chat = request.app[WORLD].chats.get(int(request.match_info["chat"]))
    if chat is None:
        raise web.HTTPNotFound(text="There is no such chat.")
    return chat


def _query(request: web.Request, name: str, default: float) -> float:
    try:
        return float(request.query.get(name, default))
    except ValueError:
        raise web.HTTPBadRequest(text=f"{name} must be a number.") from None


@routes.get("/phone/people")
async def people(request: web.Request) -> web.Response:
    """List the people."""
    everybody = request.app[WORLD].people.values()
    return web.json_response({"people": [person.described() for person in everybody]})


@routes.post("/phone/people")
async def new_person(request: web.Request) -> web.Response:
    """Add a person."""
    new = await _body(request, NewPerson)
    person = request.app[WORLD].meet(**new.model_dump())
    return web.json_response(person.described())


@routes.post("/phone/groups")
async def new_group(request: web.Request) -> web.Response:
    """Open a group with the bot in it."""
    new = await _body(request, NewGroup)
    world = request.app[WORLD]
    if unknown := [one for one in new.members if one not in world.people]:
        raise acting.CannotDo(f"There is no person {unknown[0]}.")
    chat = world.gather(new.title, new.members)
    acting.tell_membership(world, chat, new.members[0], "left", "member")
    return web.json_response({"id": chat.id})


@routes.get(r"/phone/chats/{chat:-?\d+}")
async def snapshot(request: web.Request) -> web.Response:
    """Show the whole chat."""
    return web.json_response(_chat(request).snapshot(request.app[WORLD].clock()))


@routes.get(r"/phone/chats/{chat:-?\d+}/wait")
async def wait(request: web.Request) -> web.Response:
    """Wait for what comes after an event."""
    chat = _chat(request)
    seq = int(_query(request, "after", chat.seq))
    loop = asyncio.get_running_loop()
    end = loop.time() + min(_query(request, "timeout", LONGEST_WAIT), LONGEST_WAIT)
    while chat.seq <= seq and await chat.changed.wait(end - loop.time()):
        pass
    return web.json_response({"seq": chat.seq, "events": chat.after(seq)})


@routes.get(r"/phone/chats/{chat:-?\d+}/quiet")
async def quiet(request: web.Request) -> web.Response:
    """Wait until the bot owes this chat nothing, and stays so for a moment."""
    chat = _chat(request)
    still = _query(request, "still", STILL)
    loop = asyncio.get_running_loop()
    end = loop.time() + min(_query(request, "timeout", LONGEST_WAIT), LONGEST_WAIT)
    while loop.time() < end and not chat.changed.closed:
        if not chat.quiet:
            await chat.changed.wait(end - loop.time())
        elif not await chat.changed.wait(still):
            break
    owed = {"taps": len(chat.taps), "updates": len(chat.unconfirmed), "calls": chat.busy}
    return web.json_response({"quiet": chat.quiet, "seq": chat.seq, "owed": owed})


@routes.get(r"/phone/chats/{chat:-?\d+}/events")
async def events(request: web.Request) -> web.StreamResponse:
    """Stream what happens, as server-sent events."""
    chat = _chat(request)
    seq = int(request.headers.get("Last-Event-ID") or _query(request, "after", chat.seq))
    headers = {"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
    stream = web.StreamResponse(headers=headers)
    await stream.prepare(request)
    await stream.write(b": open\n\n")
    while not chat.changed.closed:
        for event in chat.after(seq):
            seq = event["seq"]
            line = f"id: {seq}\ndata: {json.dumps(event, ensure_ascii=False)}\n\n"
            await stream.write(line.encode())
        if not await chat.changed.wait(HEARTBEAT):
            await stream.write(b": still here\n\n")
    return stream


@routes.post(r"/phone/chats/{chat:-?\d+}/send")
async def send(request: web.Request) -> web.Response:
    """A person sends something."""
    chat = _chat(request)
    ids = acting.send(request.app[WORLD], chat, await _body(request, Sent))
    return web.json_response({"message_id": ids[-1], "message_ids": ids})


@routes.post(r"/phone/chats/{chat:-?\d+}/edit")
async def edit(request: web.Request) -> web.Response:
    """A person edits a message."""
    acting.edit(request.app[WORLD], _chat(request), await _body(request, acting.Edited))
    return web.json_response({})


@routes.post(r"/phone/chats/{chat:-?\d+}/tap")
async def tap(request: web.Request) -> web.Response:
    """A person taps a button."""
    new = acting.tap(request.app[WORLD], _chat(request), await _body(request, acting.Tapped))
    return web.json_response({"callback_query_id": new.id})


@routes.post(r"/phone/chats/{chat:-?\d+}/{what:block|unblock}")
async def block(request: web.Request) -> web.Response:
    """A person blocks the bot, or takes it back."""
    who = await _body(request, Who)
    blocked = request.match_info["what"] == "block"
    acting.block(request.app[WORLD], _chat(request), who.person, blocked=blocked)
    return web.json_response({})


@routes.get("/phone/bot")
async def bot(request: web.Request) -> web.Response:
    """Show the bot as a phone in this language does."""
    world = request.app[WORLD]
    language = request.query.get("language", "")[:2]
    chat = world.chats.get(int(_query(request, "chat", 0)))
    kind = chat.kind if chat else "private"
    profile = world.profile
    return web.json_response(
        {
            "id": world.me["id"],
            "username": world.me["username"],
            "name": by_language(profile.names, language),
            "description": by_language(profile.descriptions, language),
            "short_description": by_language(profile.short_descriptions, language),
            "commands": profile.commands_for(language, chat.id if chat else 0, kind),
        }
    )


@routes.get("/phone/files/{file_id}")
async def file(request: web.Request) -> web.Response:
    """Give a picture or document that was sent."""
    stored = request.app[WORLD].files.by_id.get(request.match_info["file_id"])
    if stored is None:
        raise web.HTTPNotFound(text="There is no such file.")
    how = "inline" if stored.kind == "photo" else "attachment"
    response = web.Response(body=stored.content)
    response.content_type = stored.mime_type or "application/octet-stream"
    response.headers["Content-Disposition"] = f'{how}; filename="{stored.name}"'
    return response


@routes.get("/phone/calls")
async def calls(request: web.Request) -> web.Response:
    """List the calls of the bot."""
    found = request.app[WORLD].calls.after(int(_query(request, "after", 0)))
    return web.json_response({"calls": [call.described() for call in found]})


@routes.post("/phone/faults")
async def new_fault(request: web.Request) -> web.Response:
    """Ask for a fault."""
    fault = await _body(request, Fault)
    request.app[WORLD].faults.add(fault)
    return web.json_response(fault.model_dump())


@routes.get("/phone/faults")
async def faults(request: web.Request) -> web.Response:
    """List the faults that wait for their calls."""
    waiting = request.app[WORLD].faults.waiting
    return web.json_response({"faults": [fault.model_dump() for fault in waiting]})


@routes.delete("/phone/faults")
async def no_faults(request: web.Request) -> web.Response:
    """Forget all faults."""
    request.app[WORLD].faults.clear()
    return web.json_response({})
