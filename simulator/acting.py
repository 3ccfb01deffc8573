"""What people do on their phones, and what the bot gets to know of it."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from simulator.chats import Chat, Tap
from simulator.incoming import Sent, contents, text_content
from simulator.world import World

Json = dict[str, Any]


class Edited(BaseModel):
    """A person changes a text message of theirs."""

    model_config = ConfigDict(extra="forbid")

    person: int = Field(alias="from")
    message_id: int
    text: str


class Tapped(BaseModel):
    """A person taps a button, or an app sends data that is on no button."""

    model_config = ConfigDict(extra="forbid")

    person: int = Field(alias="from")
    message_id: int
    data: str
    inaccessible: bool = False


class CannotDo(Exception):
    """A phone would not let a person do this."""


def send(world: World, chat: Chat, sent: Sent) -> list[int]:
    """A person sends something; give the identifiers of the messages that come of it.

    Raises:
        CannotDo: they are not in this chat, blocked the bot, or the kind is unknown.
    """
    check_in(chat, sent.person)
    try:
        parts = contents(world, sent)
    except KeyError:
        raise CannotDo(f"There is no kind of message called {sent.kind!r}.") from None
    around: Json = {}
    if sent.reply_to in chat.messages:
        replied = chat.messages[sent.reply_to]
        around["reply_to_message"] = {
            name: value for name, value in replied.items() if name != "reply_to_message"
        }
    if sent.forwarded:
        origin = {"type": "hidden_user", "date": world.now()}
        around["forward_origin"] = origin | {"sender_user_name": "Dominique"}
    return [deliver(world, chat, sent.person, around | content) for content in parts]


def deliver(world: World, chat: Chat, person: int, content: Json) -> int:
    """Put a message of a person into a chat, and let the bot know; give its identifier."""
    chat.started = True
    message = world.new_message(chat, world.people[person].user()) | content
    chat.show(message)
    if _reaches_bot(world, chat, message):
        world.update("message", chat, message)
    number: int = message["message_id"]
    return number


def edit(world: World, chat: Chat, edited: Edited) -> None:
    """A person edits a message of theirs.

    Raises:
        CannotDo: it is not theirs, or holds no text.
    """
    check_in(chat, edited.person)
    old = chat.messages.get(edited.message_id)
    if old is None or old["from"]["id"] != edited.person or "text" not in old:
        raise CannotDo("Only a text of one's own can be edited.")
    kept = {name: value for name, value in old.items() if name not in {"text", "entities"}}
    message = kept | {"edit_date": world.now()} | text_content(edited.text)
    chat.replace(message)
    if _reaches_bot(world, chat, message):
        world.update("edited_message", chat, message)


def tap(world: World, chat: Chat, tapped: Tapped) -> Tap:
    """A person taps a button.

    A message that is gone by then reaches the bot as inaccessible, as with Telegram.

    Raises:
        CannotDo: they are not in this chat, or blocked the bot.
    """
    check_in(chat, tapped.person)
    sender = world.people[tapped.person].user()
    message = chat.messages.get(tapped.message_id)
    if message is None or tapped.inaccessible:
        where = world.described(chat)
        message = {"chat": where, "message_id": tapped.message_id, "date": 0}
    new = world.new_tap(chat, tapped.person)
    chat.tell("tapped", callback_query_id=new.id, message_id=tapped.message_id, data=tapped.data)
    world.update(
        "callback_query",
        chat,
        {
            "id": new.id,
            "from": sender,
            "message": message,
            "chat_instance": f"{chat.id}",
            "data": tapped.data,
        },
    )
    return new


def block(world: World, chat: Chat, person: int, *, blocked: bool) -> None:
    """A person blocks the bot, or takes it back; in a group they throw it out or invite it."""
    if chat.blocked == blocked:
        return
    chat.blocked = blocked
    was, becomes = ("member", "kicked") if blocked else ("kicked", "member")
    tell_membership(world, chat, person, was, becomes)
    chat.tell("blocked", blocked=blocked)


def tell_membership(world: World, chat: Chat, person: int, was: str, becomes: str) -> None:
    """Tell the bot that its place in a chat changed."""
    world.update(
        "my_chat_member",
        chat,
        {
            "chat": world.described(chat),
            "from": world.people[person].user(),
            "date": world.now(),
            "old_chat_member": _member(world, was),
            "new_chat_member": _member(world, becomes),
        },
    )


def _member(world: World, status: str) -> Json:
    member: Json = {"user": world.me, "status": status}
    return member | {"until_date": 0} if status == "kicked" else member


def check_in(chat: Chat, person: int) -> None:
    """Make sure that a person can do something in a chat.

    Raises:
        CannotDo: they are not in it, or blocked the bot.
    """
    if person not in chat.members:
        raise CannotDo(f"Person {person} is not in chat {chat.id}.")
    if chat.blocked and chat.kind == "private":
        raise CannotDo("The bot is blocked: unblock it first.")


def _reaches_bot(world: World, chat: Chat, message: Json) -> bool:
    """Say whether a bot in privacy mode gets to see a message."""
    if chat.kind == "private":
        return True
    if chat.blocked:
        return False
    name = f"@{world.me['username']}".lower()
    text = str(message.get("text", "")).lower()
    word = text.split(maxsplit=1)[0] if text.strip() else ""
    if word.startswith("/"):
        return "@" not in word or word.endswith(name)
    replied: Json = message.get("reply_to_message", {})
    return name in text or replied.get("from", {}).get("id") == world.me["id"]
