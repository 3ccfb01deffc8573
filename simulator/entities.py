"""Entities: what Telegram finds in a text by itself, and how it tidies those that were given."""

import re
from typing import Any, Final

from simulator.html import Entity, units

# Telegram's own rules are longer; these find what people and bots do write.
FOUND: Final = re.compile(
    r"(?P<url>\bhttps?://[^\s<>\"]+[^\s<>\".,;:!?)])"
    r"|(?P<email>\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<mention>(?<![\w@])@[A-Za-z]\w{2,31}\b)"
    r"|(?P<bot_command>(?<![\w/<])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z]\w{2,31})?(?![\w/]))"
    r"|(?P<hashtag>(?<![\w#])#\w*[^\W\d]\w*)"
)
MAYBE: Final = re.compile(r"[/@#:]")
# Of entities at one place, the first of these goes around the others.
ORDER: Final = ("expandable_blockquote", "blockquote", "pre", "code", "text_link", "bold", "italic")
# Nothing is found inside these, and code holds nothing else.
CLOSED: Final = frozenset({"pre", "code", "text_link", "text_mention"})
INVISIBLE: Final = {ord("\r"): "", **dict.fromkeys(range(0x2028, 0x202F), "")}
CONTROL: Final = dict.fromkeys([*range(9), *range(0xB, 0xD), *range(0xE, 0x20)], " ")
BLANK: Final = " \n\t"


def find_entities(text: str) -> list[Entity]:
    """Find commands, addresses, mentions and hashtags.

    >>> find_entities("👍 /help")
    [{'offset': 3, 'length': 5, 'type': 'bot_command'}]
    """
    if not MAYBE.search(text):
        return []
    return [
        {
            "offset": units(text[: found.start()]),
            "length": units(found[0]),
            "type": str(found.lastgroup),
        }
        for found in FOUND.finditer(text)
    ]


def cleaned(text: str) -> str:
    """Drop what Telegram drops from every text; entities are counted after this."""
    return text if text.isprintable() else text.translate(INVISIBLE | CONTROL)


def tidy(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Trim the text, keep the entities that lie on something visible, add those found in it."""
    stripped = text.rstrip(BLANK)
    first = min((entity["offset"] for entity in entities), default=len(stripped))
    # What is blank is one unit a character, so that both counts agree here.
    lead = min(len(stripped) - len(stripped.lstrip(BLANK)), first)
    stripped = stripped[lead:]
    end = units(stripped)
    kept = [cut for entity in entities if (cut := _cut(entity, lead, end))]
    for entity in find_entities(stripped):
        if not any(_within(entity, outer) and outer["type"] in CLOSED for outer in kept):
            kept.append(entity)
    kept.sort(key=_place)
    return stripped, kept


def _cut(entity: Entity, lead: int, end: int) -> Entity | None:
    offset = entity["offset"] - lead
    length = min(entity["length"], end - offset)
    return {**entity, "offset": offset, "length": length} if length > 0 else None


def _within(inner: Entity, outer: Entity) -> bool:
    begins = bool(inner["offset"] < outer["offset"] + outer["length"])
    return begins and outer["offset"] < inner["offset"] + inner["length"]


def _place(entity: dict[str, Any]) -> tuple[int, int, int]:
    kind = entity["type"]
    rank = ORDER.index(kind) if kind in ORDER else len(ORDER)
    return entity["offset"], -entity["length"], rank
