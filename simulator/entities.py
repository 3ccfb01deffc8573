"""Entities: what Telegram finds in a text by itself, and how it tidies those that were given."""

import re
from bisect import bisect_left
from typing import Any, Final

from simulator.tags import Entity, units

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
DROPPED: Final = re.compile("[\r\u2028-\u202e\u0333\u033f\u030a]")
CONTROL: Final = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f]")
BLANK: Final = " \n"


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
    """Give the text without what Telegram takes out of every text."""
    return CONTROL.sub(" ", DROPPED.sub("", text))


def tidy(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Clean and trim the text, keep what lies on something visible, add what is found in it."""
    gone = [units(text[: found.start()]) for found in DROPPED.finditer(text)]
    if gone:
        entities = [_moved(entity, gone) for entity in entities]
    text = cleaned(text).rstrip(BLANK)
    first = min((entity["offset"] for entity in entities), default=len(text))
    # What is blank is one unit a character, so that both counts agree here.
    lead = min(len(text) - len(text.lstrip(BLANK)), first)
    text = text[lead:]
    end = units(text)
    kept = [cut for entity in entities if (cut := _cut(entity, lead, end))]
    for entity in find_entities(text):
        if not any(_within(entity, outer) and outer["type"] in CLOSED for outer in kept):
            kept.append(entity)
    kept.sort(key=_place)
    return text, kept


def _moved(entity: Entity, gone: list[int]) -> Entity:
    """Count an entity's place without the units that are gone."""
    begin, end = entity["offset"], entity["offset"] + entity["length"]
    offset = begin - bisect_left(gone, begin)
    return {**entity, "offset": offset, "length": end - bisect_left(gone, end) - offset}


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
