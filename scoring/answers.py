"""What fits a question: the faults of an answer, its tidy form, its JSON Schema."""

import json
from collections.abc import Iterator, Sequence
from typing import Any, Final, LiteralString, NamedTuple, TypeAlias, cast

from scoring.knowledge.records import Question

Given: TypeAlias = str | int | tuple[str, ...]
Answer: TypeAlias = Given | None

_DONT_KNOW: Final = 'or null for "I don\'t know"'
_LONGEST: Final = 60


class Fault(NamedTuple):
    """What is wrong with an answer: its kind, and a line that says what would do."""

    kind: LiteralString
    line: str


def shown(given: object) -> str:
    r"""Give a value as it can stand in one line of text.

    >>> print(shown("a\nb"), shown(True), shown(10**5000))
    "a\nb" true a very large number
    """
    if isinstance(given, int) and given.bit_length() > 64:  # noqa: PLR2004  # 20 digits
        return "a very large number"
    text = json.dumps(given, ensure_ascii=False, default=str)
    line = text.encode(errors="backslashreplace").decode()
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def faults_of(question: Question, given: object) -> Iterator[Fault]:
    """Say everything that is wrong with an answer; nothing is wrong with "I don't know"."""
    if given is None:
        return
    if question.kind == "number":
        yield from _faults_of_number(question, given)
    elif question.kind == "one_of":
        yield from _faults_of_option(question, given, "give one of")
    elif isinstance(given, list | tuple):
        yield from _faults_of_picks(question, cast("Sequence[object]", given))
    else:
        yield Fault("not_a_list", f"{shown(given)} is not a list: give a list, {_DONT_KNOW}")


def _faults_of_number(question: Question, given: object) -> Iterator[Fault]:
    wanted = f"give a whole number from {question.least} to {question.most}, {_DONT_KNOW}"
    if isinstance(given, bool) or not isinstance(given, int | float):
        yield Fault("not_a_number", f"{shown(given)} is not a number: {wanted}")
    elif given % 1:  # of infinity and of "not a number" too
        yield Fault("fraction", f"{shown(given)} is not a whole number: {wanted}")
    elif not question.least <= given <= question.most:
        yield Fault("out_of_range", f"{shown(given)} is out of range: {wanted}")


def _faults_of_option(question: Question, given: object, wanted: str) -> Iterator[Fault]:
    ids = [option.id for option in question.options]
    if given not in ids:
        line = f"{shown(given)} is not an option: {wanted} {', '.join(ids)}, {_DONT_KNOW}"
        yield Fault("not_an_option", line)


def _faults_of_picks(question: Question, picks: Sequence[object]) -> Iterator[Fault]:
    if not picks:
        yield Fault("empty", f"the list is empty: pick one option or more, {_DONT_KNOW}")
    for place, pick in enumerate(picks):
        yield from _faults_of_option(question, pick, "pick among")
        if pick in picks[:place]:
            yield Fault("duplicate", f"{shown(pick)} is picked twice: pick each option once")
    alone, most = question.exclusive, question.max_picks
    if alone in picks and len(picks) > picks.count(alone):
        yield Fault("not_alone", f"{shown(alone)} is picked beside others: pick it alone or not")
    if most and len(picks) > most:
        yield Fault("too_many", f"{len(picks)} options are picked: pick {most} at most")


def tidy(question: Question, given: object) -> Answer:
    """Give an answer without faults its one form: whole numbers, picks in reading order."""
    if isinstance(given, list | tuple):
        return tuple(option.id for option in question.options if option.id in given)
    return int(given) if isinstance(given, float) else cast("Answer", given)


def json_schema(question: Question) -> dict[str, Any]:
    """Describe the answers that fit a question, as JSON Schema."""
    if question.kind == "number":
        fits: dict[str, Any] = {"type": "integer"}
        fits |= {"minimum": question.least, "maximum": question.most}
    else:
        fits = {"enum": [option.id for option in question.options]}
    if question.kind == "several_of":
        fits = {"type": "array", "items": fits, "minItems": 1, "uniqueItems": True}
        if question.max_picks:
            fits["maxItems"] = question.max_picks
        if question.exclusive:
            fits |= {"if": {"contains": {"const": question.exclusive}}, "then": {"maxItems": 1}}
    return {"anyOf": [fits, {"type": "null"}]}
