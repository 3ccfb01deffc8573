"""Questions of a bot: who am I, what is this chat, where is that file."""

from typing import Any, Final

from simulator.chats import TYPING_SECONDS
from simulator.files import BIGGEST_DOWNLOAD
from simulator.params import Params
from simulator.refusals import bad
from simulator.world import World

Json = dict[str, Any]

ACTIONS: Final = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
        "cancel",
    }
)
ABILITIES: Final = {
    "can_join_groups": True,
    "can_read_all_group_messages": False,
    "supports_inline_queries": False,
    "can_connect_to_business": False,
    "has_main_web_app": False,
}


def get_me(world: World, _: Params) -> Json:
    """Carry out getMe."""
    return world.me | ABILITIES


def get_chat(world: World, params: Params) -> Json:
    """Carry out getChat."""
    chat = world.chat_to_read(params)
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription")
    return world.described(chat) | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys((*gifts, "gifts_from_channels"), False),
    }


def send_chat_action(world: World, params: Params) -> bool:
    """Carry out sendChatAction."""
    chat = world.chat_to_write(params)
    action = params.text("action")
    if action not in ACTIONS:
        raise bad("wrong parameter action in request")
    chat.typing_until = 0.0 if action == "cancel" else world.clock() + TYPING_SECONDS
    chat.tell("typing", action=action)
    return True


def get_file(world: World, params: Params) -> Json:
    """Carry out getFile."""
    file_id = params.text("file_id")
    if not file_id:
        raise bad("file_id not specified")
    stored = world.files.by_id.get(file_id)
    if stored is None:
        raise bad("wrong file_id or the file is temporarily unavailable")
    if len(stored.content) > BIGGEST_DOWNLOAD:
        raise bad("file is too big")
    return stored.described() | {"file_path": stored.path}


def log_out(_world: World, _: Params) -> bool:
    """Carry out logOut and close, which mean nothing to a stand-in."""
    return True
