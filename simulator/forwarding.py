"""A person forwards a message: what goes along, and what stays behind."""

from typing import Any, Final

from pydantic import BaseModel, ConfigDict, Field

from simulator.acting import CannotDo, check_in, deliver
from simulator.chats import Chat
from simulator.world import World

Json = dict[str, Any]

#: What a message has of its own place; all else is its content, and goes along.
_OF_ITS_PLACE: Final = frozenset(
    {"message_id", "from", "chat", "date", "edit_date", "reply_to_message", "reply_markup"}
)
#: The kinds of buttons that work away from their message: tdlib, ReplyMarkup.cpp, dup_reply_markup.
_WORK_ANYWHERE: Final = frozenset({"text", "style", "url", "copy_text"})


class Forwarded(BaseModel):
    """A person forwards a message to a chat with the bot, theirs or another's.

    People have no chats with each other here: what is forwarded to somebody is what they, in turn,
    forward to the bot.
    """

    model_config = ConfigDict(extra="forbid")

    person: int = Field(alias="from")
    message_id: int
    to: int


def forward(world: World, chat: Chat, forwarded: Forwarded) -> int:
    """Forward a message of this chat; give the identifier of the new one.

    Raises:
        CannotDo: they are not in this chat, or there is no such message or chat.
    """
    if forwarded.person not in chat.members:
        raise CannotDo(f"Person {forwarded.person} is not in chat {chat.id}.")
    message = chat.messages.get(forwarded.message_id)
    if message is None:
        raise CannotDo(f"There is no message {forwarded.message_id} in chat {chat.id}.")
    there = world.chats.get(forwarded.to)
    if there is None:
        raise CannotDo(f"There is no chat {forwarded.to}.")
    sender = there.id if there.kind == "private" else forwarded.person
    check_in(there, sender)
    return deliver(world, there, sender, _content(message))


def _content(message: Json) -> Json:
    """Give what a forward contains; that of a forward names the first sender."""
    content = {name: value for name, value in message.items() if name not in _OF_ITS_PLACE}
    first = {"type": "user", "date": message["date"], "sender_user": message["from"]}
    content.setdefault("forward_origin", first)
    markup: Json = message.get("reply_markup", {})
    keys = [key for row in markup.get("inline_keyboard", []) for key in row]
    if keys and all(key.keys() <= _WORK_ANYWHERE for key in keys):
        content["reply_markup"] = markup
    return content
