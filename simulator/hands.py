"""The phone API, what people do: send, tap, edit, block."""

from aiohttp import web
from pydantic import BaseModel, ConfigDict, Field

from simulator import acting
from simulator.forwarding import Forwarded, forward
from simulator.incoming import Sent
from simulator.phone_requests import WORLD, body_of, chat_of

routes = web.RouteTableDef()


class NewPerson(BaseModel):
    """Somebody buys a phone."""

    model_config = ConfigDict(extra="forbid")

    first_name: str = "Camille"
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None


class NewLanguage(BaseModel):
    """Somebody sets their phone to another language, or to none that Telegram tells."""

    model_config = ConfigDict(extra="forbid")

    language_code: str | None


class NewGroup(BaseModel):
    """Somebody opens a group and adds the bot."""

    model_config = ConfigDict(extra="forbid")

    title: str = "Group"
    members: list[int] = Field(min_length=1)


class Who(BaseModel):
    """The person who does something that needs no more words."""

    model_config = ConfigDict(extra="forbid")

    person: int = Field(alias="from")


@routes.get("/people")
async def people(request: web.Request) -> web.Response:
    """List the people."""
    everybody = request.app[WORLD].people.values()
    return web.json_response({"people": [person.described() for person in everybody]})


@routes.post("/people")
async def new_person(request: web.Request) -> web.Response:
    """Add a person."""
    new = await body_of(request, NewPerson)
    person = request.app[WORLD].meet(**new.model_dump())
    return web.json_response(person.described())


@routes.post(r"/people/{person:\d+}")
async def new_language(request: web.Request) -> web.Response:
    """Change the language of a phone; the bot learns it with the next update."""
    person = request.app[WORLD].people.get(int(request.match_info["person"]))
    if person is None:
        raise web.HTTPNotFound(text="There is no such person.")
    person.language_code = (await body_of(request, NewLanguage)).language_code
    return web.json_response(person.described())


@routes.post("/groups")
async def new_group(request: web.Request) -> web.Response:
    """Open a group with the bot in it."""
    new = await body_of(request, NewGroup)
    world = request.app[WORLD]
    if unknown := [one for one in new.members if one not in world.people]:
        raise acting.CannotDo(f"There is no person {unknown[0]}.")
    chat = world.gather(new.title, new.members)
    acting.tell_membership(world, chat, new.members[0], "left", "member")
    return web.json_response({"id": chat.id})


@routes.post(r"/chats/{chat:-?\d+}/send")
async def send(request: web.Request) -> web.Response:
    """A person sends something."""
    chat = chat_of(request)
    ids = acting.send(request.app[WORLD], chat, await body_of(request, Sent))
    return web.json_response({"message_id": ids[-1], "message_ids": ids})


@routes.post(r"/chats/{chat:-?\d+}/forward")
async def pass_on(request: web.Request) -> web.Response:
    """A person forwards a message, to their own chat with the bot or to another's."""
    new = await body_of(request, Forwarded)
    return web.json_response({"message_id": forward(request.app[WORLD], chat_of(request), new)})


@routes.post(r"/chats/{chat:-?\d+}/edit")
async def edit(request: web.Request) -> web.Response:
    """A person edits a message."""
    acting.edit(request.app[WORLD], chat_of(request), await body_of(request, acting.Edited))
    return web.json_response({})


@routes.post(r"/chats/{chat:-?\d+}/tap")
async def tap(request: web.Request) -> web.Response:
    """A person taps a button."""
    new = acting.tap(request.app[WORLD], chat_of(request), await body_of(request, acting.Tapped))
    return web.json_response({"callback_query_id": new.id})


@routes.post(r"/chats/{chat:-?\d+}/{what:block|unblock}")
async def block(request: web.Request) -> web.Response:
    """A person blocks the bot, or takes it back."""
    who = await body_of(request, Who)
    blocked = request.match_info["what"] == "block"
    acting.block(request.app[WORLD], chat_of(request), who.person, blocked=blocked)
    return web.json_response({})
