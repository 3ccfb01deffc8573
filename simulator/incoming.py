"""What a person may send, of every kind, as the bot gets to see it."""

import base64
from collections.abc import Callable, Mapping
from typing import Any, Final

from pydantic import BaseModel, ConfigDict, Field

from simulator.entities import tidy
from simulator.tags import units
from simulator.world import World

Json = dict[str, Any]

LONGEST_TEXT: Final = 4096
PIXEL: Final = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
SECONDS: Final = {"duration": 3}
SIZE: Final = {"width": 320, "height": 240}


class Sent(BaseModel):
    """What a phone sends: a text, or a thing of some other kind."""

    model_config = ConfigDict(extra="forbid", populate_by_name=True)

    person: int = Field(alias="from")
    text: str = ""
    kind: str = "text"
    caption: str = ""
    file_name: str = "file.txt"
    emoji: str = "🎲"
    phone_number: str = "+33123456789"
    latitude: float = 48.8566
    longitude: float = 2.3522
    content: str = "AAAA"
    reply_to: int | None = None
    forwarded: bool = False


def split(text: str) -> list[str]:
    """Cut a long text as the apps do, between words where that can be."""
    parts: list[str] = []
    while units(text) > LONGEST_TEXT:
        end = _fitting(text)
        at = max(text.rfind("\n", 0, end), text.rfind(" ", 0, end)) + 1 or end
        parts.append(text[:at])
        text = text[at:]
    return [*parts, text]


def _fitting(text: str) -> int:
    """Give how many characters make no more than the longest message."""
    end = LONGEST_TEXT
    while units(text[:end]) > LONGEST_TEXT:
        end -= (units(text[:end]) - LONGEST_TEXT + 1) // 2
    return end


def text_content(text: str) -> Json:
    """Give what a text message contains."""
    shown, entities = tidy(text, [])
    return {"text": shown} | ({"entities": entities} if entities else {})


def contents(world: World, sent: Sent) -> list[Json]:
    """Give what the messages contain that come of it, one or more.

    Raises:
        KeyError: there is no such kind.
    """
    if sent.kind == "text":
        return [text_content(part) for part in split(sent.text)]
    content = KINDS[sent.kind](world, sent)
    if sent.caption:
        content["caption"] = sent.caption
    return [content]


def _file(world: World, sent: Sent, kind: str, name: str, mime_type: str) -> Json:
    content = PIXEL if kind == "photo" else base64.b64decode(sent.content)
    return world.files.add(kind, name, mime_type, content).described()


def _photo(world: World, sent: Sent) -> Json:
    file = _file(world, sent, "photo", "photo.jpg", "image/jpeg")
    return {"photo": [{**file, "width": 1, "height": 1}]}


def _document(world: World, sent: Sent) -> Json:
    file = _file(world, sent, "document", sent.file_name, "text/plain")
    return {"document": {"file_name": sent.file_name, "mime_type": "text/plain", **file}}


def _voice(world: World, sent: Sent) -> Json:
    file = _file(world, sent, "voice", "voice.oga", "audio/ogg")
    return {"voice": SECONDS | {"mime_type": "audio/ogg"} | file}


def _audio(world: World, sent: Sent) -> Json:
    file = _file(world, sent, "audio", "song.mp3", "audio/mpeg")
    return {"audio": SECONDS | {"mime_type": "audio/mpeg", "file_name": "song.mp3"} | file}


def _video(world: World, sent: Sent) -> Json:
    file = _file(world, sent, "video", "video.mp4", "video/mp4")
    return {"video": SECONDS | SIZE | {"mime_type": "video/mp4"} | file}


def _video_note(world: World, sent: Sent) -> Json:
    file = _file(world, sent, "video", "note.mp4", "video/mp4")
    return {"video_note": SECONDS | {"length": 240} | file}


def _animation(world: World, sent: Sent) -> Json:
    file = _file(world, sent, "video", "fun.mp4", "video/mp4")
    document = {"mime_type": "video/mp4", "file_name": "fun.mp4"} | file
    return {"animation": SECONDS | SIZE | document, "document": document}


def _sticker(world: World, sent: Sent) -> Json:
    file = _file(world, sent, "sticker", "sticker.webp", "image/webp")
    kind = {"type": "regular", "is_animated": False, "is_video": False, "emoji": "👍"}
    return {"sticker": {"width": 512, "height": 512} | kind | file}


def _location(_: World, sent: Sent) -> Json:
    return {"location": {"latitude": sent.latitude, "longitude": sent.longitude}}


def _venue(world: World, sent: Sent) -> Json:
    place = _location(world, sent)
    return place | {"venue": place | {"title": "Café", "address": "1 rue du Port"}}


def _contact(_: World, sent: Sent) -> Json:
    return {"contact": {"phone_number": sent.phone_number, "first_name": "Dominique"}}


def _dice(_: World, sent: Sent) -> Json:
    return {"dice": {"emoji": sent.emoji, "value": 4}}


def _poll(_world: World, _: Sent) -> Json:
    options = [{"persistent_id": "0", "text": "A"}, {"persistent_id": "1", "text": "B"}]
    return {
        "poll": {
            "id": "1",
            "question": "A or B?",
            "options": [{**option, "voter_count": 0} for option in options],
            "total_voter_count": 0,
            "is_closed": False,
            "is_anonymous": True,
            "type": "regular",
            "allows_multiple_answers": False,
            "allows_revoting": False,
            "members_only": False,
        }
    }


def _story(_world: World, sent: Sent) -> Json:
    return {"story": {"chat": {"id": sent.person, "type": "private"}, "id": 1}}


def _unknown(_world: World, _: Sent) -> Json:
    """A message of a kind that came after this version of the Bot API."""
    return {"hologram_of_the_future": {"depth": 3}}


KINDS: Final[Mapping[str, Callable[[World, Sent], Json]]] = {
    "animation": _animation,
    "audio": _audio,
    "contact": _contact,
    "dice": _dice,
    "document": _document,
    "location": _location,
    "photo": _photo,
    "poll": _poll,
    "sticker": _sticker,
    "story": _story,
    "unknown": _unknown,
    "venue": _venue,
    "video": _video,
    "video_note": _video_note,
    "voice": _voice,
}
