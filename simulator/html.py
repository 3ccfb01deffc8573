"""Telegram's HTML: which text and which entities a message with parse_mode HTML has.

Follows `parse_html` of Telegram's own library, tdlib/td, td/telegram/MessageEntity.cpp, down to its
messages. Offsets in those are bytes, offsets of entities are UTF-16 units.
"""

import re
from dataclasses import dataclass, field
from typing import Any, Final

from simulator.refusals import Refusal, bad

Entity = dict[str, Any]

STYLES: Final = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
}
NAMED: Final = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
LARGEST_CODE_POINT: Final = 0x10FFFF

MARK: Final = re.compile(r"[<&]")
REFERENCE: Final = re.compile(r"&(?:#x([0-9a-fA-F]*)|#([0-9]*)|([a-zA-Z]*));?")
TAG_NAME: Final = re.compile(r"[^\s>]*")
ATTRIBUTE_NAME: Final = re.compile(r"[^\s=>/\"']*")
SPACE: Final = re.compile(r"\s*")
NAME_TOKEN: Final = re.compile(r"[A-Za-z0-9.-]*")


def units(text: str) -> int:
    """Count UTF-16 units, as Telegram counts lengths and offsets.

    >>> units("é"), units("👍")
    (1, 2)
    """
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass(slots=True)
class _Open:
    """A tag that waits for its end."""

    tag: str
    argument: str
    offset: int
    begin: int


@dataclass(slots=True)
class _Reader:
    """Reads one text; `position` counts characters of the source."""

    source: str
    position: int = 0
    offset: int = 0
    pieces: list[str] = field(default_factory=list[str])
    entities: list[Entity] = field(default_factory=list[Entity])
    open: list[_Open] = field(default_factory=list[_Open])

    def take(self, pattern: re.Pattern[str]) -> str:
        """Read what the pattern matches here."""
        found = pattern.match(self.source, self.position)
        if found is None:
            return ""
        self.position = found.end()
        return found[0]

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
            reader.write(_reference(reader))
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


def _reference(reader: _Reader) -> str:
    found = REFERENCE.match(reader.source, reader.position)
    if found is None:
        reader.position += 1
        return "&"
    reader.position = found.end()
    return decode(found)


def _start_tag(reader: _Reader) -> None:
    begin = reader.position
    reader.position += 1
    tag = reader.take(TAG_NAME).lower()
    if not reader.next:
        raise reader.refuse("Unclosed start tag@", begin)
    if tag not in STYLES:
        raise reader.refuse(f'Unsupported start tag "{tag}"@', begin)
    argument = ""
    while True:
        reader.take(SPACE)
        if reader.next == ">":
            break
        name, value = _attribute(reader, tag, begin)
        argument = _argument(tag, name, value) or argument
    reader.position += 1
    if tag == "span" and argument != "spoiler":
        raise reader.refuse('Tag "span" must have class "tg-spoiler"@', begin)
    reader.open.append(_Open(tag, argument, reader.offset, len(reader.pieces)))


def _attribute(reader: _Reader, tag: str, begin: int) -> tuple[str, str | None]:
    name = reader.take(ATTRIBUTE_NAME)
    if not name:
        reason = "Empty attribute name in the tag" if reader.next else "Unclosed start tag"
        raise reader.refuse(f'{reason} "{tag}"@', begin)
    reader.take(SPACE)
    if reader.next != "=":
        if not reader.next:
            raise reader.refuse(f'Unclosed start tag "{tag}"@', begin)
        return name, None
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
    if reader.next and not reader.next.isspace() and reader.next != ">":
        raise reader.refuse("Unexpected end of name token@", begin)
    return value


def _argument(tag: str, name: str, value: str | None) -> str:
    """Give what an attribute means to Telegram; most mean nothing."""
    if (tag, name) == ("blockquote", "expandable"):
        return "1"
    if value is None:
        return ""
    if (tag, name) in {("a", "href"), ("tg-emoji", "emoji-id")}:
        return value
    prefix = {"code": "language-", "span": "tg-"}.get(tag)
    if prefix and name == "class" and value.startswith(prefix):
        return value.removeprefix(prefix)
    return ""


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
        _close(reader, opened)


def _close(reader: _Reader, opened: _Open) -> None:
    entity: Entity = {
        "offset": opened.offset,
        "length": reader.offset - opened.offset,
        "type": STYLES[opened.tag],
    }
    if opened.tag == "a":
        inside = "".join(reader.pieces[opened.begin :])
        entity["url"] = checked_url(opened.argument or inside)
        if not entity["url"]:
            return
    elif opened.tag == "tg-emoji":
        if not opened.argument.isdecimal():
            raise reader.refuse("Invalid custom emoji identifier specified")
        entity["custom_emoji_id"] = opened.argument
    elif opened.tag == "blockquote" and opened.argument:
        entity["type"] = "expandable_blockquote"
    elif opened.tag == "code" and opened.argument:
        entity["language"] = opened.argument
    elif opened.tag == "pre" and reader.entities and _same_place(reader.entities[-1], entity):
        inner = reader.entities[-1]
        if inner.get("language"):
            inner["type"] = "pre"
            return
    reader.entities.append(entity)


def _same_place(one: Entity, other: Entity) -> bool:
    return (one["offset"], one["length"]) == (other["offset"], other["length"])


def checked_url(url: str) -> str:
    """Give the URL as Telegram keeps it, empty if it is none.

    >>> checked_url("example.org"), checked_url("tg://user?id=7"), checked_url("no url")
    ('http://example.org/', 'tg://user?id=7', '')
    """
    if url.startswith(("tg://", "mailto:", "tel:", "ton://")):
        return url
    scheme, separator, rest = url.rpartition("://") if "://" in url else ("http", "://", url)
    host, slash, path = rest.partition("/")
    if scheme.lower() not in {"http", "https"} or "." not in host.strip(".") or " " in host:
        return ""
    return f"{scheme.lower()}{separator}{host}{slash or '/'}{path}"
