"""Texts and captions of a bot: parsed, checked and tidied."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Any, Final, cast

from simulator.entities import tidy
from simulator.html import parse_html
from simulator.params import Params
from simulator.refusals import Refusal, bad
from simulator.tags import Entity, checked_url, units

LONGEST_TEXT: Final = 4096
LONGEST_CAPTION: Final = 1024
MOST_BYTES: Final = 1 << 15
FARTHEST: Final = 1_000_000

STYLES: Final = frozenset(
    {
        "bold",
        "italic",
        "underline",
        "strikethrough",
        "spoiler",
        "code",
        "pre",
        "text_link",
        "text_mention",
        "custom_emoji",
        "blockquote",
        "expandable_blockquote",
        "date_time",
    }
)
# Telegram finds these itself and passes over them where a bot gives them.
AUTOMATIC: Final = frozenset(
    {
        "mention",
        "hashtag",
        "cashtag",
        "bot_command",
        "url",
        "email",
        "phone_number",
        "bank_card_number",
    }
)
NEEDS: Final = {"text_link": "url", "text_mention": "user", "custom_emoji": "custom_emoji_id"}

Formatted = tuple[str, list[Entity]]


def message_text(params: Params, *, too_long: str) -> Formatted:
    """Read the text of a message.

    Args:
        params: the call.
        too_long: what Telegram says of a long one; it differs between sending and editing.

    Raises:
        Refusal: it is empty, too long or cannot be parsed.
    """
    if not params.text("text"):
        raise bad("message text is empty")
    text, entities = formatted(params, "text", "entities")
    if not text:
        raise bad("text must be non-empty")
    if units(text) > LONGEST_TEXT:
        raise bad(too_long)
    return text, entities


def caption(params: Params, *, too_long: str) -> Formatted:
    """Read the caption of a picture or document, which may be empty.

    Raises:
        Refusal: it is too long or cannot be parsed.
    """
    text, entities = formatted(params, "caption", "caption_entities")
    if units(text) > LONGEST_CAPTION:
        raise bad(too_long)
    return text, entities


def formatted(params: Params, text_name: str, entities_name: str) -> Formatted:
    """Read a text with either its parse mode or its entities."""
    text = params.text(text_name)
    if len(text.encode("utf-8", "surrogatepass")) > MOST_BYTES:
        raise bad("text is too long")
    mode = params.text("parse_mode").lower()
    if text and mode not in {"", "none"}:
        return _parsed(text, mode)
    return tidy(text, list(_given(params.json(entities_name, "entities"))))


def _parsed(text: str, mode: str) -> Formatted:
    if mode in {"markdown", "markdownv2"}:
        raise Refusal(501, "Not Implemented: the simulator reads HTML and entities, no Markdown")
    if mode != "html":
        raise bad("unsupported parse_mode")
    found, entities = _parsed_html(text)
    return found, list(entities)


@lru_cache(maxsize=2048)
def _parsed_html(text: str) -> tuple[str, tuple[Entity, ...]]:
    """Parse and tidy; a bot's screens come again and again."""
    found, entities = tidy(*parse_html(text))
    return found, tuple(entities)


def _given(entities: object) -> Iterable[Entity]:
    if not isinstance(entities, list):
        return
    for given in cast("list[object]", entities):
        if not isinstance(given, dict):
            raise bad("can't parse MessageEntity: expected an Object")
        entity = cast("dict[str, Any]", given)
        checked = _checked(entity)
        if checked and checked["length"]:
            yield checked


def _checked(entity: Entity) -> Entity | None:
    for name in ("offset", "length", "type"):
        if name not in entity:
            raise bad(f"can't parse MessageEntity: Can't find field \"{name}\"")
    for name in ("offset", "length"):
        number = entity[name]
        if not isinstance(number, int):
            raise bad(f'can\'t parse MessageEntity: Field "{name}" must be of type Number')
        if not 0 <= number <= FARTHEST:
            raise bad(f"receive an entity with incorrect {name} {number}")
    kind = entity["type"]
    if kind in AUTOMATIC:
        return None
    if kind not in STYLES:
        raise bad("can't parse MessageEntity: Unsupported type specified")
    if (need := NEEDS.get(kind)) and need not in entity:
        raise bad(f"can't parse MessageEntity: Can't find field \"{need}\"")
    if kind == "text_link":
        url = checked_url(entity["url"])
        return {**entity, "url": url} if url else None
    return entity
