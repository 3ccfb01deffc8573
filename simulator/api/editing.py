"""Editing and deleting what the bot sent."""

from typing import Any, Final, cast

from simulator.api.media import media_of
from simulator.chats import Chat
from simulator.keyboards import inline_keyboard
from simulator.params import Params
from simulator.refusals import Refusal, bad
from simulator.texts import caption, message_text
from simulator.world import World

Json = dict[str, Any]

NOT_MODIFIED: Final = (
    "message is not modified: specified new message content and reply markup are exactly the "
    "same as a current content and reply markup of the message"
)
CONTENT: Final = ("text", "entities", "caption", "caption_entities", "photo", "document")
CAPTION: Final = ("caption", "caption_entities")
DELETABLE_SECONDS: Final = 48 * 3600


def edit_message_text(world: World, params: Params) -> Json:
    """Carry out editMessageText."""
    chat, message = _mine(world, params)
    text, entities = message_text(params, too_long="MESSAGE_TOO_LONG")
    if "text" not in message:
        raise bad("there is no text in the message to edit")
    content = {"text": text} | ({"entities": entities} if entities else {})
    return _edit(world, chat, message, _without(message, CONTENT) | content, params)


def edit_message_caption(world: World, params: Params) -> Json:
    """Carry out editMessageCaption."""
    chat, message = _mine(world, params)
    text, entities = caption(params, too_long="MEDIA_CAPTION_TOO_LONG")
    if "text" in message:
        raise bad("there is no caption in the message to edit")
    content: Json = {"caption": text} if text else {}
    if entities:
        content["caption_entities"] = entities
    return _edit(world, chat, message, _without(message, CAPTION) | content, params)


def edit_message_media(world: World, params: Params) -> Json:
    """Carry out editMessageMedia, also where the message was a text."""
    chat, message = _mine(world, params)
    media = params.json("media", "input media")
    content = media_of(world, params, media)
    return _edit(world, chat, message, _without(message, CONTENT) | content, params)


def edit_message_reply_markup(world: World, params: Params) -> Json:
    """Carry out editMessageReplyMarkup."""
    chat, message = _mine(world, params)
    return _edit(world, chat, message, dict(message), params)


def delete_message(world: World, params: Params) -> bool:
    """Carry out deleteMessage."""
    chat = world.chat_to_write(params)
    message = _named(chat, params, "message to delete not found")
    _check_deletable(world, chat, message)
    chat.remove(message["message_id"])
    return True


def delete_messages(world: World, params: Params) -> bool:
    """Carry out deleteMessages; what is gone already is passed over."""
    chat = world.chat_to_write(params)
    given = params.json("message_ids", "message identifiers")
    if not isinstance(given, list):
        raise bad("expected an Array of message identifiers")
    ids = cast("list[object]", given)
    found = [chat.messages[one] for one in ids if isinstance(one, int) and one in chat.messages]
    for message in found:
        _check_deletable(world, chat, message)
    for message in found:
        chat.remove(message["message_id"])
    return True


def _check_deletable(world: World, chat: Chat, message: Json) -> None:
    mine = message["from"]["id"] == world.me["id"]
    if not (mine or chat.kind == "private"):
        raise bad("message can't be deleted")
    if world.now() - message["date"] > DELETABLE_SECONDS:
        raise bad("message can't be deleted for everyone")


def _mine(world: World, params: Params) -> tuple[Chat, Json]:
    if params.text("inline_message_id"):
        raise Refusal(501, "Not Implemented: the simulator has no inline messages")
    chat = world.chat_to_write(params)
    message = _named(chat, params, "message to edit not found")
    if message["from"]["id"] != world.me["id"]:
        raise bad("message can't be edited")
    return chat, message


def _named(chat: Chat, params: Params, missing: str) -> Json:
    message_id = params.integer("message_id")
    if not params.text("message_id"):
        raise bad("message identifier is not specified")
    message = chat.messages.get(message_id)
    if message is None:
        raise bad(missing)
    return message


def _without(message: Json, names: tuple[str, ...]) -> Json:
    return {name: value for name, value in message.items() if name not in names}


def _edit(world: World, chat: Chat, old: Json, new: Json, params: Params) -> Json:
    keyboard = inline_keyboard(params, only_inline=True)
    new.pop("reply_markup", None)
    if keyboard:
        new["reply_markup"] = keyboard
    if new == old:
        raise bad(NOT_MODIFIED)
    new["edit_date"] = world.now()
    chat.replace(new)
    return new
