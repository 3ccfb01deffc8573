"""A profile takes what fits its questions and says of all else what would do."""

import json
from typing import Any

import pytest
from pydantic import ValidationError

from scoring.knowledge.questions import BY_ID
from scoring.profile import Profile, faults

DONT_KNOW = ', or null for "I don\'t know"'
STAFF = f"none, bit, one, few, team, shared{DONT_KNOW}"
USERS = f"give a whole number from 1 to 2000{DONT_KNOW}"

REFUSED: list[tuple[dict[Any, Any], list[str]]] = [
    ({"user": 12}, ['"user": no question has this id: did you mean "users"?']),
    ({"two\nlines": 1}, ['"two\\nlines": no question has this id: the questions are users, ']),
    ({"\ud800": 1}, ['"\\ud800": no question has this id: the questions are users, ']),
    ({7: 1}, ["7: no question has this id: the questions are users, "]),
    ({"users": "12"}, [f'users: "12" is not a number: {USERS}']),
    ({"users": [12]}, [f"users: [12] is not a number: {USERS}"]),
    ({"users": True}, [f"users: true is not a number: {USERS}"]),
    ({"users": 12.5}, [f"users: 12.5 is not a whole number: {USERS}"]),
    ({"users": float("nan")}, [f"users: NaN is not a whole number: {USERS}"]),
    ({"users": float("inf")}, [f"users: Infinity is not a whole number: {USERS}"]),
    ({"users": 0}, [f"users: 0 is out of range: {USERS}"]),
    ({"users": -3}, [f"users: -3 is out of range: {USERS}"]),
    ({"users": 2001}, [f"users: 2001 is out of range: {USERS}"]),
    ({"users": 10**5000}, [f"users: a very large number is out of range: {USERS}"]),
    ({"budget": -1}, ["budget: -1 is out of range: give a whole number from 0 to 10000000"]),
    ({"staff": "lots"}, [f'staff: "lots" is not an option: give one of {STAFF}']),
    ({"staff": "{line}"}, [f'staff: "{{line}}" is not an option: give one of {STAFF}']),
    ({"staff": ["one"]}, [f'staff: ["one"] is not an option: give one of {STAFF}']),
    ({"staff": 1}, [f"staff: 1 is not an option: give one of {STAFF}"]),
    ({"staff": ""}, [f'staff: "" is not an option: give one of {STAFF}']),
    ({"state": "solo"}, [f'state: "solo" is not a list: give a list{DONT_KNOW}']),
    ({"state": {"solo": 1}}, ['state: {"solo": 1} is not a list: give a list']),
    ({"state": []}, [f"state: the list is empty: pick one option or more{DONT_KNOW}"]),
    ({"state": [None]}, ["state: null is not an option: pick among fine, solo, "]),
    ({"state": [["solo"]]}, ['state: ["solo"] is not an option: pick among fine, solo, ']),
    ({"state": ["solo", "solo"]}, ['state: "solo" is picked twice: pick each option once']),
    (
        {"state": ["solo", "fine"]},
        ['state: "fine" is picked beside others: pick it alone or not'],
    ),
    ({"prio": ["cost", "keep", "speed"]}, ["prio: 3 options are picked: pick 2 at most"]),
    (
        {"users": 1.5, "staff": "me", "state": ["fine", "x"], "prio": ["keep"], "size": 3},
        [
            "users: 1.5 is not a whole number: ",
            'staff: "me" is not an option: ',
            'state: "x" is not an option: ',
            'state: "fine" is picked beside others: ',
            '"size": no question has this id: ',
        ],
    ),
]


@pytest.mark.parametrize(("answers", "lines"), REFUSED)
def test_each_fault_has_its_line(answers: dict[Any, Any], lines: list[str]) -> None:
    with pytest.raises(ValidationError) as refused:
        Profile.model_validate({"answers": answers})
    said = faults(refused.value)
    assert len(said) == len(lines)
    for line, start in zip(said, lines, strict=True):
        assert line.startswith(start)
        assert "\n" not in line


@pytest.mark.parametrize(
    ("given", "line"),
    [
        ("{}", "answers: missing: a profile is "),
        ("[]", "not an object: a profile is "),
        ('{"answers": []}', "answers: not an object: a profile is "),
        ('{"answers": {}, "language": "fr"}', "language: not a part of a profile: a profile is "),
        ("{", "Invalid JSON: "),
    ],
)
def test_what_is_no_profile_is_said_to_be_none(given: str, line: str) -> None:
    with pytest.raises(ValidationError) as refused:
        Profile.model_validate_json(given)
    assert [said.startswith(line) for said in faults(refused.value)] == [True]


def test_the_order_of_answering_does_not_matter() -> None:
    one = Profile.model_validate({"answers": {"prio": ["keep", "cost"], "users": 12.0}})
    other = Profile.model_validate({"answers": {"users": 12, "prio": ("cost", "keep")}})
    assert one == other
    assert one.model_dump_json() == '{"answers":{"users":12,"prio":["cost","keep"]}}'


def test_a_profile_goes_to_json_and_back() -> None:
    given = {"answers": {"users": 12, "staff": None, "prio": ["cost"], "country": "be"}}
    profile = Profile.model_validate(given)
    assert profile.model_dump(mode="json") == given
    assert Profile.model_validate_json(profile.model_dump_json()) == profile
    assert json.loads(profile.model_dump_json()) == given


def test_the_schema_says_what_fits_each_question() -> None:
    answers = Profile.model_json_schema()["properties"]["answers"]
    fits = {key: value["anyOf"][0] for key, value in answers["properties"].items()}
    assert list(fits) == list(BY_ID)
    assert answers["additionalProperties"] is False
    assert all(value["anyOf"][1] == {"type": "null"} for value in answers["properties"].values())
    assert fits["users"] == {"type": "integer", "minimum": 1, "maximum": 2000}
    assert fits["staff"] == {"enum": ["none", "bit", "one", "few", "team", "shared"]}
    assert fits["prio"]["maxItems"] == 2
    assert fits["state"]["if"] == {"contains": {"const": "fine"}}
