"""The phone API, what people see: a chat, live; the bot's profile; files."""

import asyncio
import json

from aiohttp import web

from simulator.phone_requests import WORLD, chat_of, number_of
from simulator.profile import by_language

LONGEST_WAIT = 60.0
HEARTBEAT = 15.0
STILL = 0.05
# A browser may open these by itself; anything else it keeps, so that no script of a bot runs here.
SHOWN = frozenset({"application/json", "application/pdf", "text/plain"})
routes = web.RouteTableDef()


@routes.get(r"/chats/{chat:-?\d+}")
async def snapshot(request: web.Request) -> web.Response:
    """Show the whole chat."""
    return web.json_response(chat_of(request).snapshot(request.app[WORLD].clock()))


@routes.get(r"/chats/{chat:-?\d+}/wait")
async def wait(request: web.Request) -> web.Response:
    """Wait for what comes after an event."""
    chat = chat_of(request)
    seq = int(number_of(request, "after", chat.seq))
    loop = asyncio.get_running_loop()
    end = loop.time() + min(number_of(request, "timeout", LONGEST_WAIT), LONGEST_WAIT)
    while chat.seq <= seq and await chat.changed.wait(end - loop.time()):
        pass
    return web.json_response({"seq": chat.seq, "events": chat.after(seq)})


@routes.get(r"/chats/{chat:-?\d+}/quiet")
async def quiet(request: web.Request) -> web.Response:
    """Wait until the bot owes this chat nothing, and stays so for a moment."""
    chat = chat_of(request)
    still = number_of(request, "still", STILL)
    loop = asyncio.get_running_loop()
    end = loop.time() + min(number_of(request, "timeout", LONGEST_WAIT), LONGEST_WAIT)
    while loop.time() < end and not chat.changed.closed:
        if not chat.quiet:
            await chat.changed.wait(end - loop.time())
        elif not await chat.changed.wait(still):
            break
    owed = {"taps": len(chat.taps), "updates": len(chat.unconfirmed), "calls": chat.busy}
    return web.json_response({"quiet": chat.quiet, "seq": chat.seq, "owed": owed})


@routes.get(r"/chats/{chat:-?\d+}/events")
async def events(request: web.Request) -> web.StreamResponse:
    """Stream what happens, as server-sent events."""
    chat = chat_of(request)
    seq = int(request.headers.get("Last-Event-ID") or number_of(request, "after", chat.seq))
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


@routes.get("/bot")
async def bot(request: web.Request) -> web.Response:
    """Show the bot as a phone in this language does."""
    world = request.app[WORLD]
    language = request.query.get("language", "")[:2]
    chat = world.chats.get(int(number_of(request, "chat", 0)))
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


@routes.get("/files/{file_id}")
async def file(request: web.Request) -> web.Response:
    """Give a picture or document that was sent."""
    stored = request.app[WORLD].files.by_id.get(request.match_info["file_id"])
    if stored is None:
        raise web.HTTPNotFound(text="There is no such file.")
    shown = stored.kind == "photo" or stored.mime_type in SHOWN
    how = "inline" if shown else "attachment"
    response = web.Response(body=stored.content)
    response.content_type = stored.mime_type or "application/octet-stream"
    response.headers["Content-Disposition"] = f'{how}; filename="{stored.name}"'
    return response
