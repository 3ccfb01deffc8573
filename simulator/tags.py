"""What the tags of Telegram's HTML mean: an entity each, or none."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from simulator.refusals import bad

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
    "tg-time": "date_time",
}
OTHER_LINKS: Final = ("tg://", "mailto:", "tel:", "ton://")
HOST: Final = re.compile(r"[^\s.]+(?:\.[^\s.]+)+")


@dataclass(slots=True)
class OpenTag:
    """A tag that waits for its end.

    Attributes:
        tag: its name in lower case.
        offset: where it begins in the text, in UTF-16 units.
        begin: how many pieces of text came before.
        attributes: what else it says; an attribute without a value has "1".
    """

    tag: str
    offset: int
    begin: int
    attributes: dict[str, str] = field(default_factory=dict[str, str])

    def after(self, name: str, prefix: str) -> str:
        """Give what follows the prefix in an attribute, empty if it begins otherwise."""
        value = self.attributes.get(name, "")
        return value.removeprefix(prefix) if value.startswith(prefix) else ""


def add_entity(entities: list[Entity], opened: OpenTag, inside: str, length: int) -> None:
    """Add what a tag means, now that it is closed.

    Args:
        entities: those closed before; the last may become one with this.
        opened: the tag.
        inside: the text in it.
        length: of that, in UTF-16 units.

    Raises:
        Refusal: the emoji has no number.
    """
    entity: Entity = {"offset": opened.offset, "length": length, "type": STYLES[opened.tag]}
    if opened.tag == "pre" and entities and _is_its_code(entities[-1], entity):
        entities[-1]["type"] = "pre"
        return
    details = DETAILS.get(opened.tag)
    if details is None or details(entity, opened, inside):
        entities.append(entity)


def _is_its_code(inner: Entity, outer: Entity) -> bool:
    """Say whether <pre> holds nothing but code in a language: both are one entity then."""
    return "language" in inner and all(inner[one] == outer[one] for one in ("offset", "length"))


def _link(entity: Entity, opened: OpenTag, inside: str) -> bool:
    url = checked_url(opened.attributes.get("href") or inside)
    entity["url"] = url
    return bool(url)


def _emoji(entity: Entity, opened: OpenTag, _: str) -> bool:
    entity["custom_emoji_id"] = opened.attributes.get("emoji-id", "")
    if not entity["custom_emoji_id"].isdecimal():
        raise bad("can't parse entities: Invalid custom emoji identifier specified")
    return True


def _time(entity: Entity, opened: OpenTag, _: str) -> bool:
    unix, form = opened.attributes.get("unix", ""), opened.attributes.get("format")
    moment = int(unix) if unix.isdecimal() else 0
    entity["unix_time"] = moment
    if form:
        entity["date_time_format"] = form
    return moment > 0


def _quote(entity: Entity, opened: OpenTag, _: str) -> bool:
    if "expandable" in opened.attributes:
        entity["type"] = "expandable_blockquote"
    return True


def _code(entity: Entity, opened: OpenTag, _: str) -> bool:
    if language := opened.after("class", "language-"):
        entity["language"] = language
    return True


DETAILS: Final[Mapping[str, Callable[[Entity, OpenTag, str], bool]]] = {
    "a": _link,
    "blockquote": _quote,
    "code": _code,
    "tg-emoji": _emoji,
    "tg-time": _time,
}


def checked_url(url: str) -> str:
    """Give the URL as Telegram keeps it, empty if it is none.

    >>> checked_url("example.org"), checked_url("tg://user?id=7"), checked_url("no url")
    ('http://example.org/', 'tg://user?id=7', '')
    """
    if url.startswith(OTHER_LINKS):
        return url
    scheme, separator, rest = url.rpartition("://") if "://" in url else ("http", "://", url)
    host, slash, path = rest.partition("/")
    if scheme.lower() not in {"http", "https"} or not HOST.fullmatch(host):
        return ""
    return f"{scheme.lower()}{separator}{host}{slash or '/'}{path}"


def units(text: str) -> int:
    """Count UTF-16 units, as Telegram counts lengths and offsets.

    >>> units("é"), units("👍")
    (1, 2)
    """
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
