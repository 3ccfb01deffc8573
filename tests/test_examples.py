"""The examples of the documentation run, as whoever copies them would run them."""

import csv
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from scoring import Profile, assess
from tests.french import ROOT

EXAMPLES: Final = ROOT / "docs" / "examples"
COMPANIES: Final = EXAMPLES / "companies.csv"


def score(file: Path) -> tuple[int, list[dict[str, str]], list[str]]:
    """Give the exit code, the companies advised, and what is said against the others."""
    said = subprocess.run(  # noqa: S603  # our own program
        [sys.executable, EXAMPLES / "score.py", file.name],
        cwd=file.parent,
        check=False,
        capture_output=True,
        text=True,
    )
    rows = list(csv.DictReader(said.stdout.splitlines()))
    return said.returncode, rows, said.stderr.splitlines()


def test_each_company_of_the_example_is_advised() -> None:
    code, rows, faults = score(COMPANIES)
    with COMPANIES.open(encoding="utf-8", newline="") as file:
        given = [row["company"] for row in csv.DictReader(file)]
    assert (code, faults) == (0, [])
    assert [row["company"] for row in rows] == given
    assert all(all(row.values()) for row in rows)
    assert len({row["verdict"] for row in rows}) == 3


def test_the_example_says_what_assess_says(tmp_path: Path) -> None:
    file = tmp_path / "one.csv"
    file.write_text('company,users,state,prio,data,stop\n"A, B",20,solo; weak,cost,?,\n')
    advice = assess(
        Profile(answers={"users": 20, "state": ("solo", "weak"), "prio": ("cost",), "data": None})
    )
    _, (row,), _ = score(file)
    modes: dict[str, str] = {name: function.mode for name, function in advice.functions.items()}
    assert row == {
        "company": "A, B",
        "verdict": advice.verdict,
        "certainty": advice.certainty,
        "owner": advice.owner,
        **modes,
        "first_action": advice.actions[0].id,
    }


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("12.5,,", 'users: "12.5" is not a number: give a whole number from 1 to 2000, or ?'),
        ("7,cost;cost,", 'prio: "cost" is picked twice: pick each option once'),
        ("7,chaep,", 'prio: "chaep" is not an option: pick among cost, '),
        ("7,cost,some", '"stat": no question has this id: did you mean "state"?'),
        ("7,cost", "2 cells for 3 questions: separate by commas"),
    ],
)
def test_a_row_that_does_not_fit_is_told_and_the_others_are_not_lost(
    tmp_path: Path, row: str, told: str
) -> None:
    file = tmp_path / "companies.csv"
    file.write_text(f"company,users,prio,stat\nBefore,7,,\nWrong,{row}\nAfter,8,,\n")
    code, rows, (fault,) = score(file)
    assert code == 2
    assert fault.startswith(f"companies.csv:3: {told}")
    assert [row["company"] for row in rows] == ["Before", "After"]
