"""Keyboards under a message, as Telegram takes them."""

from collections.abc import Mapping
from typing import Any, Final, cast

from simulator.entities import cleaned
from simulator.params import Params
from simulator.refusals import bad
from simulator.tags import checked_url, units

Json = dict[str, Any]

LONGEST_DATA: Final = 64
LONGEST_COPY: Final = 256
MOST_BUTTONS: Final = 100
KINDS: Final = frozenset(
    {
        "url",
        "callback_data",
        "callback_game",
        "pay",
        "switch_inline_query",
        "switch_inline_query_chosen_chat",
        "switch_inline_query_current_chat",
        "login_url",
        "web_app",
        "copy_text",
    }
)
NEVER_EMPTY: Final = frozenset({"url", "callback_data"})
OTHERS: Final = ("keyboard", "remove_keyboard", "force_reply")
LOOKS: Final = frozenset({"primary", "success", "danger"})


def inline_keyboard(params: Params, *, only_inline: bool) -> Json | None:
    """Read the keyboard that a message carries; None when it has none.

    Other keyboards belong to the chat, not to the message, and are only looked at.

    Raises:
        Refusal: a button is not well formed, or a keyboard has no place here.
    """
    markup = params.json("reply_markup", "reply keyboard markup")
    if markup is None:
        return None
    if not isinstance(markup, dict):
        raise bad("object expected as reply markup")
    given = cast("Json", markup)
    rows = _rows(given)
    if not rows and only_inline and any(given.get(name) for name in OTHERS):
        raise bad("inline keyboard expected")
    if sum(map(len, rows)) > MOST_BUTTONS:
        raise bad("reply markup is too long")
    return {"inline_keyboard": rows} if rows else None


def _rows(markup: Mapping[str, object]) -> list[list[Json]]:
    given = markup.get("inline_keyboard")
    if given is not None and not isinstance(given, list):
        raise bad('field "inline_keyboard" must be of type Array')
    read: list[list[Json]] = []
    for row in cast("list[object]", given or []):
        if not isinstance(row, list):
            raise bad(
                'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'
            )
        if buttons := [_button(button) for button in cast("list[object]", row)]:
            read.append(buttons)
    return read


def _button(given: object) -> Json:
    wrong = "can't parse inline keyboard button: "
    if not isinstance(given, dict):
        raise bad(f"{wrong}InlineKeyboardButton must be an Object")
    button = cast("Json", given)
    if "text" not in button:
        raise bad(f'{wrong}Can\'t find field "text"')
    if not isinstance(button["text"], str):
        raise bad(f'{wrong}Field "text" must be of type String')
    text = cleaned(button["text"]).strip()
    kinds = [name for name, value in button.items() if name in KINDS and _is_set(name, value)]
    if not kinds:
        raise bad(f"{wrong}Text buttons are unallowed in the inline keyboard")
    if not text:
        raise bad("inline keyboard button text must be non-empty")
    if len(kinds) > 1:
        raise bad("inline keyboard button must have exactly one optional field")
    looks = str(button.get("style") or "default").lower()
    if looks not in LOOKS | {"default"}:
        raise bad(f"{wrong}invalid button style specified")
    kind = kinds[0]
    read: Json = {"text": text, kind: _checked(kind, button[kind])}
    if looks != "default":
        read["style"] = looks
    return read


def _is_set(kind: str, value: object) -> bool:
    return value is not None and not (kind in NEVER_EMPTY and value == "")


def _checked(kind: str, value: object) -> object:
    if kind == "callback_data" and len(str(value).encode()) > LONGEST_DATA:
        raise bad("BUTTON_DATA_INVALID")
    if kind == "url":
        url = checked_url(str(value))
        if not url:
            raise bad(f"inline keyboard button URL '{value}' is invalid: Wrong HTTP URL")
        return url
    if kind == "copy_text":
        _check_copied(value)
    return value


def _check_copied(value: object) -> None:
    given = cast("Json", value if isinstance(value, dict) else {})
    if not 1 <= units(str(given.get("text", ""))) <= LONGEST_COPY:
        raise bad("BUTTON_COPY_TEXT_INVALID")
