"""The report of every worked company, in both languages: read back with poppler, where it is."""

import re
import shutil
import subprocess
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

import pytest
from hypothesis import given, settings

from bot.languages import LANGUAGES, Language
from bot.pages.screens import Pen
from bot.papers.press import press
from bot.papers.report import file_name, report
from dialogs.session import Session
from scoring.answers import Answer
from tests.journeys.talks import foreign
from tests.papers.companies import COMPANIES, pen
from tests.phone import plain
from tests.scoring.companies import complete

DAY: Final = date(2026, 11, 24)
IN_EVERY_LANGUAGE = pytest.mark.parametrize("locale", LANGUAGES)
BIGGEST: Final = 1_000_000
FULL: Final = 25  # lines of a page
READS: Final = pytest.mark.skipif(
    not shutil.which("pdftotext"), reason="poppler-utils is not installed: no pdftotext"
)


class Paper(NamedTuple):
    """A report: what was to be said, and the PDF."""

    told: Mapping[str, Any]
    pdf: bytes


@cache
def paper(company: str, locale: Language) -> Paper:
    told = dict(report(pen(company, locale), DAY))
    return Paper(told, press("report", told))


def asked(tool: str, pdf: bytes, folder: Path, *more: str) -> str:
    """Give what a tool of poppler's says of a PDF."""
    path = folder / "report.pdf"
    path.write_bytes(pdf)
    done = subprocess.run([tool, path, *more], check=True, capture_output=True, text=True)  # noqa: S603
    return done.stdout


def close(text: str) -> str:
    """Give a text without what the setting of lines adds."""
    return re.sub(r"\s+", "", plain(text))


@READS
@IN_EVERY_LANGUAGE
@pytest.mark.parametrize("company", COMPANIES)
def test_it_says_the_verdict_and_each_section_within_its_pages(
    company: str, locale: Language, tmp_path: Path
) -> None:
    told, pdf = paper(company, locale)
    assert len(pdf) < BIGGEST
    said = close(asked("pdftotext", pdf, tmp_path, "-"))
    titles = [one["title"] for one in told["sections"]]
    for text in (told["title"], told["verdict"], told["certainty"], *told["lead"], *titles):
        assert close(text) in said
    facts = asked("pdfinfo", pdf, tmp_path)
    pages = re.search(r"Pages:\s+(\d+)", facts)
    assert pages
    assert 3 <= int(pages[1]) <= 6
    assert re.search(r"Tagged:\s+yes", facts)
    assert plain(told["title"]) in plain(facts)


@READS
@IN_EVERY_LANGUAGE
@pytest.mark.parametrize("company", COMPANIES)
def test_its_last_page_holds_more_than_a_few_sources(
    company: str, locale: Language, tmp_path: Path
) -> None:
    pages = asked("pdftotext", paper(company, locale).pdf, tmp_path, "-layout", "-").split("\f")
    last = [line for line in pages[-2].splitlines() if line.strip()]
    assert len(last) >= FULL


@IN_EVERY_LANGUAGE
@pytest.mark.parametrize("company", COMPANIES)
def test_a_figure_stays_on_one_line_with_what_it_counts(company: str, locale: Language) -> None:
    told = paper(company, locale).told
    said = [
        text for one in told["sections"][:-1] for block in one["blocks"] for text in texts(block)
    ]
    assert not re.findall(r"\d (?:people|personnes|lieux|places|years|ans)\b", "\n".join(said))


@READS
@IN_EVERY_LANGUAGE
def test_its_letters_come_with_it(locale: Language, tmp_path: Path) -> None:
    listed = asked("pdffonts", paper("bakery_7", locale).pdf, tmp_path).splitlines()[2:]
    assert listed
    for font in listed:
        assert "SourceSans3" in font
        assert font.split()[-5] == "yes", f"not embedded: {font}"


@IN_EVERY_LANGUAGE
@pytest.mark.parametrize("company", COMPANIES)
def test_it_speaks_one_language(company: str, locale: Language) -> None:
    told = paper(company, locale).told
    shown = [block for one in told["sections"] for block in one["blocks"] if one["blocks"]]
    sources = told["sections"][-1]["blocks"]
    words = [told["title"], told["subtitle"], *told["lead"], *told["notes"]]
    words += [text for block in shown if block not in sources for text in texts(block)]
    assert not foreign("\n".join(words), locale)


def texts(block: Mapping[str, Any]) -> list[str]:
    """Give all the words of a block."""
    cells = [cell for row in block.get("rows", ()) for cell in row]
    return [*block.get("head", ()), *block.get("items", ()), *cells, block.get("text", "")]


@settings(max_examples=15, deadline=None)
@given(complete)
def test_whatever_was_answered_it_keeps_within_six_pages(answers: dict[str, Answer]) -> None:
    for locale in LANGUAGES:
        held = Session(locale=locale, answers=answers, asked=None, advised=True)
        pdf = press("report", report(Pen(held, locale), DAY))
        assert 3 <= len(re.findall(rb"/Type */Page\b", pdf)) <= 6


@IN_EVERY_LANGUAGE
def test_costs_are_said_as_far_as_they_can_be(locale: Language) -> None:
    known = COMPANIES["bakery_7"]
    for country, euros in (("fr", True), ("gb", False), ("us", False)):
        held = Session(locale=locale, answers={**known, "country": country}, advised=True)
        told: dict[str, Any] = dict(report(Pen(held, locale), DAY))
        kinds = [block["kind"] for block in told["sections"][2]["blocks"]]
        assert ("table" in kinds) is euros


@READS
def test_it_says_on_each_page_of_which_company_it_is(tmp_path: Path) -> None:
    held = pen("silent", "fr").session.model_copy(update={"company": "Café <Martin> & Cie"})
    named = Pen(held, "fr")
    pages = asked("pdftotext", press("report", report(named, DAY)), tmp_path, "-").split("\f")[:-1]
    assert all("Café <Martin> & Cie" in page for page in pages)
    assert file_name(named) == "dsi-de-poche-cafe-martin-cie.pdf"


def test_the_file_bears_the_bot_s_name() -> None:
    assert [file_name(pen("silent", locale)) for locale in LANGUAGES] == [
        "dsi-de-poche.pdf",
        "pocket-cio.pdf",
    ]
