"""`python -m tests.papers.pictures`: the card and the report's first page, for the README."""

import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Final

from bot.languages import LANGUAGES
from bot.papers.card import card
from bot.papers.press import press
from bot.papers.report import report
from tests.papers.companies import pen

PICTURES: Final = Path(__file__).parents[2] / "docs" / "pictures"
DAY: Final = date(2026, 11, 24)
COMPANY: Final = "shop_18_holds_on_developer"
DENSITY: Final = "80"


def main() -> None:
    """Draw them in each language."""
    for language in LANGUAGES:
        writes = pen(COMPANY, language)
        drawn = PICTURES / f"card.{language}.png"
        drawn.write_bytes(press("card", card(writes, DAY)))
        page = PICTURES / f"report.{language}"
        to_png = [
            "pdftoppm",
            "-png",
            "-r",
            DENSITY,
            "-f",
            "1",
            "-l",
            "1",
            "-singlefile",
            "-",
            str(page),
        ]
        subprocess.run(to_png, input=press("report", report(writes, DAY)), check=True)  # noqa: S603
        for path in (drawn, page.with_suffix(f".{language}.png")):
            sys.stdout.write(f"{path}: {path.stat().st_size // 1024} kB\n")


if __name__ == "__main__":
    main()
