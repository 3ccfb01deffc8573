"""The calibration report: what it counts is what owners are told, and it is that of this model."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

import pytest

from bot.cli import main
from scoring import Profile, assess
from scoring.answers import Given
from scoring.assess import MODEL
from scoring.calibration.asking import ORDERS, asking
from scoring.calibration.figures import POPULATIONS
from scoring.calibration.populations import Complete, at_random, near_cases
from scoring.calibration.sensitivity import outcome, sensitivity
from scoring.calibration.survival import said
from scoring.draws import draws
from scoring.knowledge.questions import QUESTIONS
from scoring.ranks import Simulation
from scoring.tables import MOVING
from tests.french import ROOT
from tests.scoring.companies import WORKED

PUBLISHED: Final = ROOT / "docs" / "calibration.md"
PICTURE: Final = ROOT / "docs" / "pictures" / "sensitivity.svg"
SVG: Final = "{http://www.w3.org/2000/svg}"
FEW: Final = 300  # draws
Drawing = Callable[[int], Iterator[Complete]]


def shape(report: str) -> list[str]:
    """Give what does not depend on the figures: headings, and the heads of the tables."""
    return re.findall(r"^#.*|^\|.*(?=\n\| ---)", report, re.MULTILINE)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the report on few profiles."""
    folder = tmp_path_factory.mktemp("docs")
    assert main(["calibrate", "--profiles", "24", str(folder)]) == 0
    return folder


def test_the_report_is_made_by_one_command(small: Path) -> None:
    report = (small / "calibration.md").read_text("utf-8")
    assert shape(report) == shape(PUBLISHED.read_text("utf-8"))
    assert len(re.findall(r"^\| .*`\w+`", report, re.MULTILINE)) == len(POPULATIONS) * len(
        QUESTIONS
    )
    assert f"Model {MODEL}, 24 profiles" in report


def test_the_published_report_is_that_of_this_model() -> None:
    stale = "docs/calibration.md is stale: run make calibration"
    assert f"\nModel {MODEL}, 5,000 profiles of each population, " in PUBLISHED.read_text(), stale


def test_each_verdict_and_each_word_is_told_to_somebody() -> None:
    rows = re.findall(
        r"^\| [\w ]+ \| (?:quick|all) \| (.*) \|$", PUBLISHED.read_text(), re.MULTILINE
    )
    assert len(rows) == 2 * len(POPULATIONS)
    assert all(share not in {"0 %", "100 %"} for row in rows for share in row.split(" | "))


def test_a_folder_that_cannot_be_written_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    assert main(["calibrate", "--profiles", "1", str(tmp_path / "file")]) == 2
    assert "cannot be written" in capsys.readouterr().err


@pytest.mark.parametrize("count", ["0", "-1", "many"])
def test_a_number_of_profiles_that_is_none_is_refused(
    count: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as refused:
        main(["calibrate", f"--profiles={count}", "docs"])
    assert refused.value.code == 2
    assert count in capsys.readouterr().err


@pytest.mark.parametrize("drawn", POPULATIONS.values(), ids=POPULATIONS)
def test_the_profiles_are_whole_valid_and_the_same_each_time(drawn: Drawing) -> None:
    profiles = list(drawn(50))
    assert profiles == list(drawn(50))
    for profile in profiles:
        assert Profile(answers=dict(profile)).answers == profile
        assert list(profile) == [question.id for question in QUESTIONS]


def test_one_to_four_answers_of_a_case_are_altered() -> None:
    cases = [Profile(answers=answers).answers for answers in WORKED.values()]
    altered = [
        sum(profile[question] != answer for question, answer in case.items())
        for case, profile in zip(cases * 5, near_cases(5 * len(cases)), strict=True)
    ]
    assert set(altered) == {1, 2, 3, 4}


def test_what_is_counted_is_what_assess_concludes() -> None:
    for profile in at_random(20):
        counted = outcome(profile, Simulation.of(profile, draws(FEW)))
        advice = assess(Profile(answers=dict(profile)), count=FEW)
        modes = tuple(function.mode for function in advice.functions.values())
        assert counted == (
            advice.verdict,
            modes,
            advice.areas,
            advice.actions,
            advice.quarters,
            advice.warnings,
            advice.costs,
        )
        assert said(profile, draws(FEW)) == (advice.verdict, advice.certainty)


def test_asking_stops_where_the_verdict_is_clear() -> None:
    steps = [asking(profile, draws(FEW)) for profile in near_cases(24)]
    for company in steps:
        assert company.keys() == ORDERS.keys()
        assert all(step.clear or step.asked >= len(MOVING) for step in company.values())
        assert company["as in the chat"].asked >= company["as listed"].asked
    assert 0 < sum(company["by worth"].clear for company in steps) < len(steps)


def test_asking_counts_the_questions_up_to_the_first_clear_verdict() -> None:
    (profile,) = at_random(1)
    asked: dict[str, Given] = {}
    for question in (one.id for one in QUESTIONS if one.id in MOVING):
        if said(asked, draws(FEW)).word == "clear":
            break
        asked[question] = profile[question]
    assert asking(profile, draws(FEW))["as listed"].asked == len(asked)


def test_a_question_that_moves_a_part_moves_something() -> None:
    changes = sensitivity(list(at_random(10)), draws(FEW))
    assert changes.keys() == {question.id for question in QUESTIONS}
    for counts in changes.values():
        assert counts["any"] <= 10
        assert all(count <= counts["any"] for count in counts.values())
    assert changes["staff"]["verdict"] > 0
    assert changes["country"]["verdict"] == 0
    assert changes["country"]["warnings"] > 0


@pytest.mark.parametrize("published", [True, False])
def test_the_bars_fit_the_picture_and_are_in_order(small: Path, *, published: bool) -> None:
    file = PICTURE if published else small / "pictures" / "sensitivity.svg"
    svg = ET.parse(file).getroot()  # noqa: S314  # our own
    *_, width, height = map(float, svg.attrib["viewBox"].split())
    bars = [one for one in svg.iter(f"{SVG}rect") if one.get("width") != "100%"]
    for bar in bars:
        assert float(bar.attrib["x"]) + float(bar.attrib["width"]) < width - 50
        assert float(bar.attrib["y"]) + float(bar.attrib["height"]) < height
    near = [float(bar.attrib["width"]) for bar in bars if bar.get("class") == "near"][1:]
    assert near == sorted(near, reverse=True)
    assert len(near) > 3
