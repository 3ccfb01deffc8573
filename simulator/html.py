"""Telegram's HTML: which text and which entities a message with parse_mode HTML has.

Follows `parse_html` of Telegram's own library, tdlib/td, td/telegram/MessageEntity.cpp, down to its
messages. Offsets in those are bytes, offsets of entities are UTF-16 units.
"""

import re
from dataclasses import dataclass, field
from typing import Final

from simulator.refusals import Refusal, bad
from simulator.tags import STYLES, Entity, OpenTag, add_entity, units

NAMED: Final = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
LARGEST_CODE_POINT: Final = 0x10FFFF

MARK: Final = re.compile(r"[<&]")
REFERENCE: Final = re.compile(r"&(?:#x([0-9a-fA-F]*)|#([0-9]*)|([a-zA-Z]*));?")
BLANK: Final = " \t\r\n\v\0"
SPACE: Final = re.compile(f"[{BLANK}]*")
TAG_NAME: Final = re.compile(f"[^{BLANK}>]*")
ATTRIBUTE_NAME: Final = re.compile(f"[^{BLANK}=>/\"']*")
NAME_TOKEN: Final = re.compile(r"[A-Za-z0-9.-]*")


@dataclass(slots=True)
class _Reader:
    """Reads one text; `position` counts characters of the source."""

    source: str
    position: int = 0
    offset: int = 0
    pieces: list[str] = field(default_factory=list[str])
    entities: list[Entity] = field(default_factory=list[Entity])
    open: list[OpenTag] = field(default_factory=list[OpenTag])

    def take(self, pattern: re.Pattern[str]) -> str:
        """Read what the pattern matches here."""
        found = pattern.match(self.source, self.position)
        text = found[0] if found else ""
        self.position += len(text)
        return text

    @property
    def next(self) -> str:
        """The character that comes next, empty at the end."""
        return self.source[self.position : self.position + 1]

    def write(self, text: str) -> None:
        """Add to the text that people see."""
        self.pieces.append(text)
        self.offset += units(text)

    def refuse(self, reason: str, begin: int | None = None) -> Refusal:
        """Make a refusal, with its place in bytes."""
        where = ""
        if begin is not None:
            where = f" at byte offset {len(self.source[:begin].encode())}"
        return bad(f"can't parse entities: {reason.replace('@', where)}")


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """Give the text and its entities, the outer before the inner.

    Raises:
        Refusal: a tag is unknown, not closed or closed in the wrong order.

    >>> parse_html("<b>1 &lt; 2</b>")
    ('1 < 2', [{'offset': 0, 'length': 5, 'type': 'bold'}])
    """
    reader = _Reader(source)
    while found := MARK.search(source, reader.position):
        reader.write(source[reader.position : found.start()])
        reader.position = found.start()
        if found[0] == "&":
            reader.write(REFERENCE.sub(decode, reader.take(REFERENCE)))
        elif source.startswith("</", reader.position):
            _end_tag(reader)
        else:
            _start_tag(reader)
    reader.write(source[reader.position :])
    if reader.open:
        tag = reader.open[-1].tag
        raise reader.refuse(f'Can\'t find end tag corresponding to start tag "{tag}"')
    for entity in reader.entities:
        if entity["type"] == "code":  # a language counts within <pre> only
            entity.pop("language", None)
    return "".join(reader.pieces), reader.entities


def decode(found: re.Match[str]) -> str:
    """Give the character that a reference such as `&amp;` stands for, or the reference itself."""
    hexadecimal, decimal, name = found.groups()
    if name is not None:
        return NAMED.get(name, found[0])
    digits = hexadecimal if hexadecimal is not None else decimal
    code = int(digits or "0", 16 if hexadecimal is not None else 10)
    too_long = len(found[0].rstrip(";")) >= len("&#x10ffff1")
    return found[0] if code == 0 or code >= LARGEST_CODE_POINT or too_long else chr(code)


def _start_tag(reader: _Reader) -> None:
    begin = reader.position
    reader.position += 1
    tag = reader.take(TAG_NAME).lower()
    if not reader.next:
        raise reader.refuse("Unclosed start tag@", begin)
    if tag not in STYLES:
        raise reader.refuse(f'Unsupported start tag "{tag}"@', begin)
    opened = OpenTag(tag, reader.offset, len(reader.pieces))
    reader.take(SPACE)
    while reader.next != ">":
        name, value = _attribute(reader, tag, begin)
        opened.attributes[name] = value
        reader.take(SPACE)
    reader.position += 1
    if tag == "span" and opened.after("class", "tg-") != "spoiler":
        raise reader.refuse('Tag "span" must have class "tg-spoiler"@', begin)
    reader.open.append(opened)


def _attribute(reader: _Reader, tag: str, begin: int) -> tuple[str, str]:
    name = reader.take(ATTRIBUTE_NAME)
    if not name:
        raise reader.refuse(f'Empty attribute name in the tag "{tag}"@', begin)
    reader.take(SPACE)
    if reader.next and reader.next != "=":
        return name, "1"
    reader.position += 1
    reader.take(SPACE)
    if not reader.next:
        raise reader.refuse(f'Unclosed start tag "{tag}"@', begin)
    value = _quoted(reader) if reader.next in "'\"" else _token(reader)
    if not reader.next:
        raise reader.refuse("Unclosed start tag@", begin)
    return name, value


def _quoted(reader: _Reader) -> str:
    quote = reader.next
    end = reader.source.find(quote, reader.position + 1)
    if end < 0:
        end = len(reader.source)
    value = reader.source[reader.position + 1 : end]
    reader.position = end + 1
    return REFERENCE.sub(decode, value)


def _token(reader: _Reader) -> str:
    begin = reader.position
    value = reader.take(NAME_TOKEN).lower()
    if reader.next and reader.next not in f"{BLANK}>":
        raise reader.refuse("Unexpected end of name token@", begin)
    return value


def _end_tag(reader: _Reader) -> None:
    begin = reader.position
    if not reader.open:
        raise reader.refuse("Unexpected end tag@", begin)
    reader.position += 2
    tag = reader.take(TAG_NAME).lower()
    reader.take(SPACE)
    if reader.next != ">":
        raise reader.refuse("Unclosed end tag@", begin)
    reader.position += 1
    opened = reader.open.pop()
    if tag and tag != opened.tag:
        expected = f', expected "</{opened.tag}>", found "</{tag}>"'
        raise reader.refuse(f"Unmatched end tag@{expected}", begin)
    if reader.offset > opened.offset:
        inside = "".join(reader.pieces[opened.begin :])
        add_entity(reader.entities, opened, inside, reader.offset - opened.offset)
