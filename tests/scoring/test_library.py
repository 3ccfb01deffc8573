"""The decision without the bot: alone in a folder, and described for other programs."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given, settings
from jsonschema import ValidationError, validate  # type: ignore[import-untyped]  # mypy has none

from scoring import Profile, assess
from scoring.knowledge.questions import QUESTIONS
from scoring.schemas import published
from tests.french import ROOT
from tests.scoring.companies import WORKED, Answers, profile, some

SCHEMAS: Final = ROOT / "docs" / "schema"

#: Lets nothing be imported but scoring, numpy, pydantic with what it is made of, and Python itself.
ALONE: Final = """
import sys

KNOWN = {"scoring", "numpy", "pydantic", "pydantic_core", "annotated_types"}
KNOWN |= {"typing_extensions", "typing_inspection", *sys.stdlib_module_names}

class Wall:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] not in KNOWN and not name.startswith("_sysconfigdata"):
            raise ModuleNotFoundError(f"{name} is not there", name=name)

sys.meta_path.insert(0, Wall())

from scoring import Profile, assess

print(assess(Profile(answers={"users": 12, "staff": "bit"})).model_dump_json())
"""


def test_the_decision_works_with_nothing_of_the_bot_beside_it(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "scoring", tmp_path / "scoring")
    (tmp_path / "alone.py").write_text(ALONE)
    said = subprocess.run(  # our own program
        [sys.executable, "alone.py"], cwd=tmp_path, check=True, capture_output=True, text=True
    )
    advice = assess(Profile(answers={"users": 12, "staff": "bit"}))
    assert said.stdout.strip() == advice.model_dump_json()


@pytest.mark.parametrize("name", ["profile", "advice"])
def test_the_schemas_are_current(name: str) -> None:
    stale = f"docs/schema/{name}.json is stale: run make generated"
    assert (SCHEMAS / f"{name}.json").read_text("utf-8") == published(name), stale


def check(name: str, document: Any) -> None:  # noqa: ANN401  # any JSON
    """Let jsonschema hold a document against a published schema, and the schema against its own."""
    validate(document, json.loads((SCHEMAS / f"{name}.json").read_text("utf-8")))


@settings(max_examples=30, deadline=None)
@given(some)
def test_profiles_and_their_advice_fit_the_schemas(answers: Answers) -> None:
    company = profile(answers)
    check("profile", company.model_dump(mode="json"))
    check("advice", assess(company, count=300).model_dump(mode="json"))


@pytest.mark.parametrize(
    "answers",
    [{"user": 12}, {"users": 0}, {"staff": "bits"}, {"prio": []}, {"state": ["fine", "solo"]}],
)
def test_what_a_profile_refuses_the_schema_refuses(answers: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        check("profile", {"answers": answers})


def test_the_schemas_name_every_question_and_every_field() -> None:
    questions = json.loads(published("profile"))["properties"]["answers"]["properties"]
    assert set(questions) == {question.id for question in QUESTIONS}
    fields = json.loads(published("advice"))["properties"]
    assert set(fields) == set(assess(profile(WORKED["bakery_7"])).model_dump())
