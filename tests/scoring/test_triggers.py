"""Triggers: three truths, one grammar, errors that say what was expected."""

from typing import Any

import pytest

from scoring.facts import Facts
from scoring.grammar import BadTrigger, parse
from scoring.knowledge.records import Function, Mode
from scoring.triggers import Truth, holds

SPLIT: dict[Function, Mode] = {"governance": "shared", "support": "in_house"}


@pytest.mark.parametrize(
    ("text", "answers", "truth"),
    [
        ("always", {}, True),
        ("staff = none", {"staff": "none"}, True),
        ("staff = none", {"staff": "one"}, False),
        ("staff = none", {"staff": None}, None),
        ("staff = none", {}, None),
        ("staff != none", {"staff": "one"}, True),
        ("staff != none", {}, None),
        ("staff in (none, bit)", {"staff": "bit"}, True),
        ("staff in (none,bit)", {"staff": "team"}, False),
        ("state.solo", {"state": ("overload", "solo")}, True),
        ("state.solo", {"state": ("fine",)}, False),
        ("state in (solo,leaving)", {"state": ("overload", "leaving")}, True),
        ("not state.solo", {"state": None}, None),
        ("users >= 20", {"users": 20}, True),
        ("users > 20", {"users": 20}, False),
        ("users <= 20", {"users": 20}, True),
        ("users < 20", {"users": 20}, False),
        ("users < 20", {}, None),
        ("users = 20", {"users": 20}, True),
        ("answered(host)", {"host": "own"}, True),
        ("answered(host)", {"host": None}, False),
        ("users > 5 and staff = none", {"users": 3}, False),
        ("users > 5 and staff = none", {"users": 9}, None),
        ("users > 5 or staff = none", {"users": 9}, True),
        ("users > 5 or staff = none", {"users": 3}, None),
        ("users > 5 or staff = none and state.solo", {"users": 9, "staff": "one"}, True),
        ("(users > 5 or staff = none) and state.solo", {"users": 9, "state": ("fine",)}, False),
        ("not (users > 5 and not staff = none)", {"users": 9, "staff": "none"}, True),
    ],
)
def test_a_trigger_is_true_false_or_unknown(
    text: str, answers: dict[str, Any], truth: Truth
) -> None:
    assert holds(parse(text), Facts(answers)) is truth


@pytest.mark.parametrize(
    ("text", "truth"),
    [
        ("verdict = hybrid", True),
        ("verdict in (in_house,outsourced)", False),
        ("mode(support) = I", True),
        ("mode(support) in (H,O)", False),
        ("mode(security) = I", None),
        ("any_mode in (H,O)", False),
        ("any_mode = in_house", True),
    ],
)
def test_a_trigger_sees_the_split(text: str, truth: Truth) -> None:
    assert holds(parse(text), Facts({}, "hybrid", SPLIT)) is truth


@pytest.mark.parametrize("text", ["verdict = hybrid", "mode(support) = I", "any_mode in (H,O)"])
def test_before_the_verdict_its_triggers_are_unknown(text: str) -> None:
    assert holds(parse(text), Facts({})) is None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("", "a word"),
        ("staff", "= or != or . or in"),
        ("staff =", "a word"),
        ("staff in none", "("),
        ("staff in (none", ", or )"),
        ("(staff = none", ")"),
        ("staff = none users > 3", "and, or, or the end"),
        ("staff = none;", "letters, figures"),
        ("mode support = I", "("),
        ("users >= many", "a number"),
    ],
)
def test_a_bad_trigger_says_what_was_expected(text: str, wanted: str) -> None:
    with pytest.raises(BadTrigger) as bad:
        parse(text)
    assert wanted in str(bad.value)
    assert repr(text) in str(bad.value)
