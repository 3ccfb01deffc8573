"""The parameters of a call: JSON, a form, multipart or a query, all read alike."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from aiohttp import web

from simulator.refusals import bad

Json = dict[str, Any]


@dataclass(slots=True, frozen=True)
class Upload:
    """A file that came with a call."""

    name: str
    content_type: str
    content: bytes


@dataclass(slots=True, frozen=True)
class Params:
    """What a bot sent with a call; every value may be text, as in a form."""

    values: Mapping[str, Any]
    uploads: Mapping[str, Upload] = field(default_factory=dict[str, Upload])

    def text(self, name: str) -> str:
        """Give a text, empty if it is missing."""
        value = self.values.get(name)
        if value is None:
            return ""
        return value if isinstance(value, str) else json.dumps(value)

    def integer(self, name: str, default: int = 0) -> int:
        """Give a whole number; Telegram takes what is none for the default."""
        try:
            return int(self.values.get(name, default))
        except (TypeError, ValueError):
            return default

    def flag(self, name: str) -> bool:
        """Say whether a switch is on, in JSON or in a form."""
        value = self.values.get(name)
        return value if isinstance(value, bool) else str(value).lower() in {"true", "yes", "1"}

    def json(self, name: str, what: str) -> object:
        """Give a value that is JSON, also where it came as text; None if it is missing."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return cast("object", json.loads(value))
        except ValueError:
            raise bad(f"can't parse {what} JSON object") from None

    def described(self) -> Json:
        """Give the call as it was made, for the log of calls; files by name and size."""
        files = {
            name: {
                "file_name": file.name,
                "mime_type": file.content_type,
                "size": len(file.content),
            }
            for name, file in self.uploads.items()
        }
        return {**self.values, **files}


async def read_params(request: web.Request) -> Params:
    """Read the parameters of a call, wherever they are.

    Raises:
        Refusal: a JSON body that is no object.
    """
    values: Json = dict(request.query)
    if request.content_type == "application/json":
        body = await request.read()
        return Params(values | _object(body)) if body else Params(values)
    uploads: dict[str, Upload] = {}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            uploads[name] = Upload(value.filename, value.content_type, value.file.read())
            value.file.close()
        else:
            values[name] = value.decode() if isinstance(value, (bytes, bytearray)) else value
    return Params(values, uploads)


def _object(body: bytes) -> Json:
    try:
        value: object = json.loads(body)
    except ValueError:
        raise bad("can't parse JSON object") from None
    if not isinstance(value, dict):
        raise bad("object expected as parameters")
    return cast("Json", value)
