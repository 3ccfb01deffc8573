"""Judges that are not ours: what aiogram makes of our bot's calls.

`judge(await simulator.calls())` builds aiogram's own method of each call, with pydantic, and fails
on a method, a field or a value that aiogram does not know.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from types import UnionType
from typing import Any, Final, Union, cast, get_args, get_origin

import pytest
from aiogram import methods, types
from pydantic import BaseModel, ValidationError

Json = Mapping[str, Any]

METHODS: Final[Mapping[str, type[BaseModel]]] = {
    name.lower(): getattr(methods, name) for name in methods.__all__
}
UPLOADED: Final = {"file_name", "mime_type", "size"}


def judge(calls: Sequence[Json]) -> None:
    """Fail with all that aiogram does not understand in these calls."""
    if faults := [fault for call in calls for fault in faults_of(call)]:
        pytest.fail("aiogram does not understand:\n" + "\n".join(faults))


def faults_of(call: Json) -> list[str]:
    """Give what aiogram does not understand in a call, one line each."""
    name = str(call["method"])
    method = METHODS.get(name.lower())
    if method is None:
        return [f"{name}: no such method"]
    given: Json = call["request"]
    values = {field: _value(method, field, value) for field, value in given.items()}
    try:
        built = method(**values)
    except ValidationError as error:
        return [f"{name}.{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors()]
    attached = {field for field, value in given.items() if _is_upload(value)}
    return [f"{name}.{field}: no such field" for field in _unknown(built) if field not in attached]


def _value(method: type[BaseModel], field: str, value: object) -> object:
    """Give a value as aiogram takes it; in a form, lists and objects are JSON in a text."""
    if _is_upload(value):
        return types.BufferedInputFile(b"", filename=str(cast("Json", value)["file_name"]))
    known = method.model_fields.get(field)
    if not isinstance(value, str) or known is None or _takes_text(known.annotation):
        return value
    try:
        return cast("object", json.loads(value))
    except ValueError:
        return value


def _is_upload(value: object) -> bool:
    return isinstance(value, Mapping) and set(cast("Json", value)) == UPLOADED


def _takes_text(annotation: object) -> bool:
    one_of = get_args(annotation) if get_origin(annotation) in {Union, UnionType} else ()
    return annotation is str or any(map(_takes_text, one_of))


def _unknown(value: object) -> Iterator[str]:
    """Name the fields, at any depth, that are none of aiogram's."""
    if isinstance(value, BaseModel):
        yield from value.model_extra or {}
        for name in type(value).model_fields:
            yield from (f"{name}.{one}" for one in _unknown(getattr(value, name)))
    elif isinstance(value, list):
        for item in cast("list[object]", value):
            yield from _unknown(item)
