"""What a company has answered: known, unknown (None) or not yet asked (absent).

Answers are checked here, once; everything behind relies on them.
"""

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Annotated, Any, Final, cast

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError, WithJsonSchema
from pydantic_core import InitErrorDetails, PydanticCustomError

from scoring.answers import Answer, Fault, faults_of, json_schema, shown, tidy
from scoring.knowledge.questions import BY_ID, QUESTIONS

_SCHEMA: Final[dict[str, Any]] = {
    "type": "object",
    "properties": {question.id: json_schema(question) for question in QUESTIONS},
    "additionalProperties": False,
}
_SHAPE: Final = 'a profile is {"answers": {question: value, ...}}'
_SHAPE_LINES: Final = {
    "missing": f"missing: {_SHAPE}",
    "extra_forbidden": f"not a part of a profile: {_SHAPE}",
    "model_type": f"not an object: {_SHAPE}",
}


def _error(place: str, fault: Fault, given: object) -> InitErrorDetails:
    said = PydanticCustomError(fault.kind, "{line}", {"line": fault.line})
    return InitErrorDetails(type=said, loc=(place,), input=given)


def _unknown_question(key: object) -> Fault:
    near = get_close_matches(str(key)[:40], BY_ID, n=1)
    wanted = f'did you mean "{near[0]}"?' if near else f"the questions are {', '.join(BY_ID)}"
    return Fault("unknown_question", f"no question has this id: {wanted}")


def _checked(given: object) -> dict[str, Answer]:
    if not isinstance(given, Mapping):
        raise PydanticCustomError("not_an_object", "{line}", {"line": f"not an object: {_SHAPE}"})
    answers = cast("Mapping[object, object]", given)
    errors: list[InitErrorDetails] = []
    for key, value in answers.items():
        if isinstance(key, str) and key in BY_ID:
            errors += [_error(key, fault, value) for fault in faults_of(BY_ID[key], value)]
        else:
            errors.append(_error(shown(key), _unknown_question(key), value))
    if errors:
        raise ValidationError.from_exception_data("answers", errors)
    return {
        question.id: tidy(question, answers[question.id])
        for question in QUESTIONS
        if question.id in answers
    }


class Profile(BaseModel):
    """The answers of one company by question id, in reading order.

    A number, an option id, or option ids in reading order; None is "I don't know", an absent
    key "not asked".

    Raises:
        ValidationError: Some answers do not fit; `faults` gives a line for each fault.

    >>> Profile(answers={"staff": "bit", "users": 12, "stop": None}).model_dump_json()
    '{"answers":{"users":12,"staff":"bit","stop":null}}'
    """

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        json_schema_extra={"description": 'Answers by question id; null is "I don\'t know".'},
    )

    answers: Annotated[dict[str, Answer], BeforeValidator(_checked), WithJsonSchema(_SCHEMA)]


def faults(error: ValidationError) -> list[str]:
    r"""Give one line for each fault of a refused profile.

    >>> try:
    ...     Profile.model_validate({"answers": {"user": 12, "prio": []}})
    ... except ValidationError as error:
    ...     print(*faults(error), sep="\n")
    "user": no question has this id: did you mean "users"?
    prio: the list is empty: pick one option or more, or null for "I don't know"
    """
    lines: list[str] = []
    for one in error.errors(include_url=False):
        line = _SHAPE_LINES.get(one["type"], one["msg"])
        place = str(one["loc"][-1]) if one["loc"] else ""
        lines.append(f"{place}: {line}" if place else line)
    return lines
