"""How the bot presents itself: name, descriptions, commands."""

import re
from typing import Any, Final, cast

from simulator.params import Params
from simulator.profile import Key
from simulator.refusals import bad
from simulator.tags import units
from simulator.world import World

Json = dict[str, Any]

COMMAND: Final = re.compile(r"[a-z0-9_]+")
LANGUAGE: Final = re.compile(r"[a-z]{2}")
LONGEST_COMMAND: Final = 32
LONGEST_COMMAND_DESCRIPTION: Final = 256
MOST_COMMANDS: Final = 100
SCOPES: Final = frozenset(
    {
        "default",
        "all_private_chats",
        "all_group_chats",
        "all_chat_administrators",
        "chat",
        "chat_administrators",
        "chat_member",
    }
)


def set_my_commands(world: World, params: Params) -> bool:
    """Carry out setMyCommands."""
    given = params.json("commands", "commands")
    if given is not None and not isinstance(given, list):
        raise bad("expected an Array of BotCommand")
    commands = [_command(one) for one in cast("list[object]", given or [])]
    if len(commands) > MOST_COMMANDS:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    world.profile.commands[_key(params)] = commands
    _tell_commands(world)
    return True


def get_my_commands(world: World, params: Params) -> list[Json]:
    """Carry out getMyCommands."""
    return world.profile.commands.get(_key(params), [])


def delete_my_commands(world: World, params: Params) -> bool:
    """Carry out deleteMyCommands."""
    world.profile.commands.pop(_key(params), None)
    _tell_commands(world)
    return True


def set_my_name(world: World, params: Params) -> bool:
    """Carry out setMyName."""
    name = _set(world.profile.names, params, "name", 64)
    if not params.text("language_code") and name:
        world.me = {**world.me, "first_name": name}
    return True


def get_my_name(world: World, params: Params) -> Json:
    """Carry out getMyName."""
    return _get(world.profile.names, params, "name")


def set_my_description(world: World, params: Params) -> bool:
    """Carry out setMyDescription."""
    _set(world.profile.descriptions, params, "description", 512)
    return True


def get_my_description(world: World, params: Params) -> Json:
    """Carry out getMyDescription."""
    return _get(world.profile.descriptions, params, "description")


def set_my_short_description(world: World, params: Params) -> bool:
    """Carry out setMyShortDescription."""
    _set(world.profile.short_descriptions, params, "short_description", 120)
    return True


def get_my_short_description(world: World, params: Params) -> Json:
    """Carry out getMyShortDescription."""
    return _get(world.profile.short_descriptions, params, "short_description")


def set_chat_menu_button(world: World, params: Params) -> bool:
    """Carry out setChatMenuButton, for all chats alike."""
    button = params.json("menu_button", "menu button")
    if isinstance(button, dict):
        world.profile.menu_button = cast("Json", button)
    return True


def get_chat_menu_button(world: World, _: Params) -> Json:
    """Carry out getChatMenuButton."""
    return world.profile.menu_button


def _language(params: Params) -> str:
    code = params.text("language_code")
    if code and not LANGUAGE.fullmatch(code):
        raise bad("invalid language code specified")
    return code


def _set(texts: dict[str, str], params: Params, name: str, longest: int) -> str:
    language, text = _language(params), params.text(name)
    if units(text) > longest:
        raise bad(f"{name.replace('_', ' ')} is too long")
    if text:
        texts[language] = text
    else:
        texts.pop(language, None)
    return text


def _get(texts: dict[str, str], params: Params, name: str) -> Json:
    return {name: texts.get(_language(params)) or texts.get("", "")}


def _command(given: object) -> Json:
    if not isinstance(given, dict):
        raise bad("can't parse BotCommand: expected an Object")
    command = cast("Json", given)
    for name in ("command", "description"):
        if name not in command:
            raise bad(f"can't parse BotCommand: Can't find field \"{name}\"")
    word = str(command["command"]).strip().removeprefix("/")
    description = str(command["description"]).strip()
    _check_length("command", word, LONGEST_COMMAND)
    _check_length("command description", description, LONGEST_COMMAND_DESCRIPTION)
    if not COMMAND.fullmatch(word):
        raise bad("BOT_COMMAND_INVALID")
    return {"command": word, "description": description}


def _check_length(what: str, text: str, longest: int) -> None:
    if not text:
        raise bad(f"{what} must be non-empty")
    if len(text) > longest:
        raise bad(f"{what} length must not exceed {longest}")


def _key(params: Params) -> Key:
    given = params.json("scope", "BotCommandScope")
    scope = cast("Json", given or {"type": "default"})
    kind = scope.get("type")
    if kind not in SCOPES:
        raise bad("can't parse BotCommandScope: Unsupported type specified")
    name = "" if kind == "default" else str(kind)
    if "chat_id" in scope:
        name += f":{scope['chat_id']}"
    return name, _language(params)


def _tell_commands(world: World) -> None:
    for chat in world.chats.values():
        chat.tell("commands")
