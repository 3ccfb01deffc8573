"""Sending: texts, pictures, documents."""

from typing import Any, cast

from simulator.api.media import media_content, media_of, photo_or_document
from simulator.chats import Chat
from simulator.keyboards import inline_keyboard
from simulator.params import Params
from simulator.refusals import bad
from simulator.texts import caption, message_text
from simulator.world import World

Json = dict[str, Any]


def send_message(world: World, params: Params) -> Json:
    """Carry out sendMessage."""
    chat = world.chat_to_write(params)
    text, entities = message_text(params, too_long="message is too long")
    content: Json = {"text": text}
    if entities:
        content["entities"] = entities
    return _send(world, chat, params, content)


def send_photo(world: World, params: Params) -> Json:
    """Carry out sendPhoto."""
    return _send_media(world, params, "photo")


def send_document(world: World, params: Params) -> Json:
    """Carry out sendDocument."""
    return _send_media(world, params, "document")


def send_media_group(world: World, params: Params) -> list[Json]:
    """Carry out sendMediaGroup, of pictures and documents."""
    chat = world.chat_to_write(params)
    media = params.json("media", "media")
    if not isinstance(media, list):
        raise bad("expected an Array of InputMedia")
    items = [media_of(world, params, item) for item in cast("list[object]", media)]
    if not 2 <= len(items) <= 10:  # noqa: PLR2004 - Telegram's limits
        raise bad("there must be 2-10 media in an album")
    album = f"{world.me['id']}{params.text('chat_id')}{len(chat.messages)}"
    return [_send(world, chat, params, {"media_group_id": album} | item) for item in items]


def _send_media(world: World, params: Params, kind: str) -> Json:
    chat = world.chat_to_write(params)
    found = photo_or_document(world, params, kind, params.text(kind), kind)
    text, entities = caption(params, too_long="message caption is too long")
    return _send(world, chat, params, media_content(found, text, entities))


def _send(world: World, chat: Chat, params: Params, content: Json) -> Json:
    keyboard = inline_keyboard(params, only_inline=False)
    replied = _replied(chat, params)
    message = world.new_message(chat, world.me)
    if replied:
        message["reply_to_message"] = {
            name: value for name, value in replied.items() if name != "reply_to_message"
        }
    message |= content
    if params.flag("protect_content"):
        message["has_protected_content"] = True
    if effect := params.text("message_effect_id"):
        message["effect_id"] = effect
    if keyboard:
        message["reply_markup"] = keyboard
    chat.show(message)
    return message


def _replied(chat: Chat, params: Params) -> Json | None:
    given = params.json("reply_parameters", "reply parameters")
    if given is None:
        given = {
            "message_id": params.integer("reply_to_message_id"),
            "allow_sending_without_reply": params.flag("allow_sending_without_reply"),
        }
    if not isinstance(given, dict):
        raise bad("object expected as reply parameters")
    reply = Params(cast("Json", given))
    message_id = reply.integer("message_id")
    message = chat.messages.get(message_id)
    if message_id and message is None and not reply.flag("allow_sending_without_reply"):
        raise bad("message to be replied not found")
    return message
