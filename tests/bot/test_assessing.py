"""The scoring module as a filter: what is refused, and words beside every id."""

import json
from collections.abc import Iterator

import pytest
from pydantic import JsonValue

from bot.assessing import ProfileRefused, advise, read
from bot.languages import LANGUAGES, Language, say
from bot.questionnaire import listing
from bot.telling import told
from scoring import Profile, assess
from scoring.advice import Flip
from scoring.knowledge.glossary import VERDICTS
from scoring.knowledge.questions import BY_ID, QUESTIONS
from tests.scoring.companies import WORKED

SMALL = Profile(answers={"users": 7, "staff": "none", "apps": "standard", "country": "fr"})
TORN = Profile(answers={"users": 12, "staff": "bit", "prio": ("steady", "contact"), "stop": None})
EMPTY = Profile(answers={})


def objects(value: JsonValue) -> Iterator[dict[str, JsonValue]]:
    """Walk over all objects in a document."""
    if isinstance(value, list):
        for each in value:
            yield from objects(each)
    if isinstance(value, dict):
        yield value
        yield from objects(list(value.values()))


def test_without_a_language_it_is_the_advice_as_it_is() -> None:
    assert advise(SMALL) == json.loads(assess(SMALL).model_dump_json())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("profile", [SMALL, TORN, EMPTY], ids=["small", "torn", "empty"])
def test_each_id_that_a_person_may_read_has_its_text(profile: Profile, language: Language) -> None:
    advice = advise(profile, language)
    assert str(advice["text"]).startswith(say(VERDICTS[assess(profile).verdict].word, language))
    for each in objects(advice):
        if {"id", "rule", "question", "mode", "advantages"} & set(each):
            assert each["text"], each
        for field in ("verdict", "certainty", "mode", "area", "who", "when", "effort", "answer"):
            assert (field in each) == (f"{field}_text" in each), each
    assert len(str(advice["areas_text"])) > len("[]")


@pytest.mark.parametrize("profile", [SMALL, TORN], ids=["small", "torn"])
def test_the_words_leave_the_rest_as_it_was(profile: Profile) -> None:
    def bare(value: JsonValue) -> JsonValue:
        if isinstance(value, list):
            return [bare(each) for each in value]
        if not isinstance(value, dict):
            return value
        return {
            key: bare(each)
            for key, each in value.items()
            if key not in {"text", "more"} and not key.endswith("_text")
        }

    assert bare(advise(profile, "fr")) == advise(profile)


def test_reasons_are_said_as_they_are_of_the_company() -> None:
    said = advise(Profile(answers=dict(WORKED["medical_12"])), "en")
    clauses = [each["answer_text"] for each in objects(said["reasons"])]
    assert clauses[:2] == ["nobody whose job is IT", "off-the-shelf software"]
    assert "12 people to equip" in clauses
    functions = said["functions"]
    assert isinstance(functions, dict)
    security, steering = functions["security"], functions["governance"]
    assert isinstance(security, dict)
    assert isinstance(steering, dict)
    assert [each["answer_text"] for each in objects(security["reasons"])] == clauses[:2]
    (against,) = objects(security["against"])
    assert against["answer_text"] == "health or care records"
    assert str(steering["more"]).startswith("always someone of yours")
    assert (steering["reasons"], steering["against"]) == ([], None)


def test_costs_are_said_as_money() -> None:
    costs = advise(SMALL, "en")["costs_text"]
    assert isinstance(costs, dict)
    assert str(costs["recommended"]).startswith("€")
    assert "costs_text" not in advise(EMPTY, "en")


def test_an_answer_of_several_options_and_a_figure_are_said() -> None:
    said = ("steady", "contact")
    flips = (
        Flip(question="users", answer=1200, verdict="in_house"),
        Flip(question="prio", answer=said, verdict="hybrid"),
    )
    first, second = objects(told(assess(EMPTY).model_copy(update={"flips": flips}), "fr")["flips"])
    assert first["answer_text"] == "1\u202f200"
    assert second["answer"] == list(said)
    for option in BY_ID["prio"].options:
        assert (say(option.label, "fr") in str(second["answer_text"])) == (option.id in said)


@pytest.mark.parametrize(
    ("given", "lines"),
    [
        (b"\xff", ["not a text in UTF-8"]),
        (b"{", ["not JSON: expecting property name enclosed in double quotes at line 1, column 2"]),
        (b"", ["not JSON: expecting value at line 1, column 1"]),
        (b"[" * 100_000, ["not a profile: a number too long, or nested too deep"]),
        (b'{"answers": {"users": ' + b"1" * 5000 + b"}}", ["not a profile: a number too long, or"]),
        (b'{"answers": {"users": 1, "users": 2}}', ['"users" is given twice: keep one']),
        (b"[]", ["not an object: a profile is"]),
        (b"{}", ["answers: missing: a profile is"]),
        (
            b'{"answers": {"users": 1.5, "staff": "x", "prio": [], "nope": 1}}',
            [
                "users: 1.5 is not a whole number",
                "staff: ",
                "prio: the list is empty",
                '"nope": no',
            ],
        ),
    ],
)
def test_what_is_not_a_profile_gets_a_line_for_each_fault(given: bytes, lines: list[str]) -> None:
    with pytest.raises(ProfileRefused) as caught:
        read(given)
    refused = str(caught.value).splitlines()
    assert len(refused) == len(lines)
    for line, beginning in zip(refused, lines, strict=True):
        assert line.startswith(beginning)


def test_a_profile_may_begin_with_a_byte_order_mark() -> None:
    assert read(b'\xef\xbb\xbf{"answers": {"users": 7}}').answers == {"users": 7}


def test_the_listing_has_what_is_needed_to_ask_elsewhere() -> None:
    asked = {each["id"]: each for each in listing()["questions"]}
    assert list(asked) == [question.id for question in QUESTIONS]
    assert asked["users"]["range"] == [QUESTIONS[0].least, QUESTIONS[0].most]
    assert asked["users"]["bands"][0]["range"][0] == 1
    assert asked["staff"]["options"][0]["text"].keys() == LANGUAGES.keys()
    assert asked["prio"]["max_picks"] == 2
    json.dumps(asked)
