"""Advise many companies at once: `python docs/examples/score.py companies.csv > advice.csv`.

The first column names the company, each other one a question by its id; `;` separates several
answers, an empty cell is "not asked", `?` is "I don't know". Rows that do not fit are left out.
"""

import csv
import sys
from pathlib import Path

from pydantic import ValidationError

from scoring import Profile, assess, faults
from scoring.knowledge.questions import BY_ID
from scoring.tables import FUNCTIONS


def answer(column: str, cell: str) -> str | int | tuple[str, ...] | None:
    """Read a cell; what does not fit its question is left for Profile to refuse."""
    if cell == "?":
        return None
    if column in BY_ID and BY_ID[column].kind == "several_of":
        return tuple(one.strip() for one in cell.split(";"))
    return int(cell) if cell.isdecimal() else cell


def profile(columns: list[str], cells: list[str]) -> Profile:
    """Build the profile of a row, from the cells that hold something."""
    if len(cells) != len(columns) or not columns:
        raise ValueError(f"{len(cells)} cells for {len(columns)} questions: separate by commas")
    filled = [pair for pair in zip(columns, map(str.strip, cells), strict=True) if pair[1]]
    return Profile(answers={column: answer(column, cell) for column, cell in filled})


def row(company: str, profile: Profile) -> list[str]:
    """Give what is written of a company."""
    told = assess(profile)
    modes = (function.mode for function in told.functions.values())
    return [company, told.verdict, told.certainty, told.owner, *modes, told.actions[0].id]


def main(path: str) -> int:
    """Advise the companies of a file; give the exit code: 2 where a row was refused, else 0."""
    code, out = 0, csv.writer(sys.stdout)
    out.writerow(["company", "verdict", "certainty", "owner", *FUNCTIONS, "first_action"])
    with Path(path).open(encoding="utf-8-sig", newline="") as file:
        lines = csv.reader(file)
        _, *columns = next(lines, [""])
        for company, *cells in filter(None, lines):
            try:
                out.writerow(row(company, profile(columns, cells)))
            except ValueError as error:
                code, place = 2, f"{path}:{lines.line_num}"
                found = faults(error) if isinstance(error, ValidationError) else [str(error)]
                sys.stderr.writelines(f"{place}: {one.replace('null', '?')}\n" for one in found)
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
