"""Pictures and documents in a call: uploaded, attached, or sent before."""

from typing import Any, Final, cast

from simulator.files import StoredFile
from simulator.images import size_of
from simulator.params import Params, Upload
from simulator.refusals import Refusal, bad
from simulator.tags import Entity
from simulator.texts import caption
from simulator.world import World

Json = dict[str, Any]

BIGGEST: Final = {"photo": 10 * 1024 * 1024, "document": 50 * 1024 * 1024}
LARGEST_SIDES: Final = 10_000
WIDEST: Final = 20


def media_of(world: World, params: Params, given: object) -> Json:
    """Read one InputMedia with its caption: what a message with it contains."""
    if not isinstance(given, dict):
        raise bad("can't parse InputMedia: expected an Object")
    media = cast("Json", given)
    kind = str(media.get("type"))
    if kind not in BIGGEST:
        reason = "the simulator takes photos and documents as media"
        raise Refusal(501, f"Not Implemented: {reason}")
    found = photo_or_document(world, params, kind, str(media.get("media", "")), "media")
    text, entities = caption(Params(media), too_long="message caption is too long")
    return media_content(found, text, entities)


def media_content(stored: StoredFile, text: str, entities: list[Entity]) -> Json:
    """Give what a message with this file contains."""
    if stored.kind == "photo":
        width, height = size_of(stored.content) or (0, 0)
        content: Json = {"photo": [{**stored.described(), "width": width, "height": height}]}
    else:
        name = {"file_name": stored.name, "mime_type": stored.mime_type}
        content = {"document": name | stored.described()}
    if text:
        content["caption"] = text
    if entities:
        content["caption_entities"] = entities
    return content


def photo_or_document(
    world: World, params: Params, kind: str, given: str, field: str
) -> StoredFile:
    """Give the file that a call names, keeping it if it came with the call.

    Args:
        world: where files are kept.
        params: the call with its uploads.
        kind: `photo` or `document`.
        given: a file_id, an address, or `attach://` and the name of an upload.
        field: where an upload is when nothing is given.

    Raises:
        Refusal: there is no file, or it is too big or no picture.
    """
    upload = params.uploads.get(given.removeprefix("attach://") if given else field)
    if upload is not None:
        _check(kind, upload)
        name = upload.name or "file"
        return world.files.add(kind, name, upload.content_type, upload.content)
    if not given or given.startswith("attach://"):
        raise bad(f"there is no {kind} in the request")
    if given.startswith(("http://", "https://")):
        raise bad("failed to get HTTP URL content")
    stored = world.files.by_id.get(given)
    if stored is None:
        raise bad("wrong file identifier/HTTP URL specified")
    if stored.kind != kind:
        raise bad(f"can't use file of type {stored.kind.title()} as {kind.title()}")
    return stored


def _check(kind: str, upload: Upload) -> None:
    if len(upload.content) > BIGGEST["document"]:
        raise Refusal(413, "Request Entity Too Large")
    if not upload.content:
        raise bad("file must be non-empty")
    if kind != "photo":
        return
    if len(upload.content) > BIGGEST[kind]:
        raise bad(f"file of size {len(upload.content)} bytes is too big for a photo")
    size = size_of(upload.content)
    if size is None:
        raise bad("IMAGE_PROCESS_FAILED")
    width, height = size
    narrow = min(size) * WIDEST < max(size)
    if width + height > LARGEST_SIDES or narrow:
        raise bad("PHOTO_INVALID_DIMENSIONS")
