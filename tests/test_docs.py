"""What the pages say is there: files, links, commands, and each statement of the article."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from html import escape
from importlib import import_module
from pathlib import Path
from typing import Any, Final, NamedTuple

import pytest

from bot.buttons import unpack
from bot.cli import main
from bot.languages import say
from bot.pages.render import render
from bot.pages.screens import Screen, Service
from dialogs.links import SUBJECTS, linked
from dialogs.machine import step
from dialogs.session import Locale, Session, State
from scoring.answers import Answer
from scoring.texts import Text
from tests.french import ROOT

FOLDERS: Final = ("docs", "deploy", "simulator")
PAGES: Final = sorted(
    [*ROOT.glob("*.md"), *(page for each in FOLDERS for page in (ROOT / each).rglob("*.md"))]
)

FENCE: Final = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
CODE: Final = re.compile(r"^```.*?^```|^ {4,}[^\n]+|`[^`\n]+`", re.MULTILINE | re.DOTALL)
LINK: Final = re.compile(r"\]\((?!\w+:)([^)#\s]*)(?:#([^)\s]+))?\)")
FILE: Final = re.compile(
    r"(?<![\w/.<-])(?:\.ci|bot|deploy|dialogs|docs|locales|scoring|simulator|tests)/[\w./-]*"
)
LATER: Final = (".mo", "/.env")  # built, or written by whoever runs it

#: A company whom much of the article concerns.
COMPANY: Final[dict[str, Answer]] = {
    "users": 30,
    "staff": "one",
    "state": ("weak",),
    "apps": "standard",
    "runs": "both",
    "data": "health",
    "change": "stable",
    "prio": ("control",),
    "basics": ("mfa", "updates"),
    "contract": ("partial",),
    "keys": "company",
}


def path_of(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def anchors(page: Path) -> set[str]:
    """Give what a link may name in a page: its headings, as GitHub writes them."""
    headings = re.findall(r"^#+ (.+)$", FENCE.sub("", page.read_text()), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", one.lower()).replace(" ", "-") for one in headings}


def code(page: Path) -> str:
    return "\n".join(CODE.findall(page.read_text()))


@pytest.mark.parametrize("page", PAGES, ids=path_of)
def test_each_link_leads_somewhere(page: Path) -> None:
    broken: list[str] = []
    for target, anchor in LINK.findall(FENCE.sub("", page.read_text())):
        leads_to = page.parent / target if target else page
        if not leads_to.exists() or (anchor and anchor not in anchors(leads_to)):
            broken.append(f"{target}#{anchor}")
    assert broken == []


@pytest.mark.parametrize("name", ["README.md", "README.fr.md"])
def test_each_subject_that_a_link_opens_is_named(name: str) -> None:
    """Whoever hands out links finds them there, and none that opens nothing."""
    named = re.findall(r"`((?:tips|forms?|plan|costs)\w*)`", (ROOT / name).read_text())
    subjects = {linked(parameter).subject for parameter in named}
    assert None not in subjects
    assert subjects == set(SUBJECTS)


@pytest.mark.parametrize("page", PAGES, ids=path_of)
def test_each_file_named_is_there(page: Path) -> None:
    named = {name.rstrip(".") for name in FILE.findall(page.read_text())}
    assert [name for name in named if not ((ROOT / name).exists() or name.endswith(LATER))] == []


@pytest.mark.parametrize("page", PAGES, ids=path_of)
def test_each_target_of_make_named_is_there(page: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert set(re.findall(r"\bmake ([a-z]+)", code(page))) <= targets


def test_each_command_named_is_there(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    known = set(re.findall(r"^ {4}(\w+)", capsys.readouterr().out, re.MULTILINE))
    named = {one for page in PAGES for one in re.findall(r"\bpocket-cio ([a-z]+)", code(page))}
    assert named <= known


class Statement(NamedTuple):
    """A row of docs/article.md."""

    number: str
    way: str
    entries: tuple[str, ...]
    also: tuple[str, ...]


def statements() -> Iterator[Statement]:
    """Give what the article says, row by row."""
    page = (ROOT / "docs" / "article.md").read_text()
    for row in re.findall(r"^\| \d.*", page, re.MULTILINE):
        number, *_, way, entries, also = (cell.strip() for cell in row.split("|")[1:-1])
        yield Statement(number, way, named(entries), named(also))


def named(cell: str) -> tuple[str, ...]:
    return tuple(re.findall(r"`(\w+:[\w.]+)`", cell))


def entry(name: str) -> object:
    """Give the entry that `module:id` names: a constant, a key of one, or what has that id."""
    module, _, path = name.partition(":")
    try:
        holder = import_module(f"scoring.knowledge.{module}")
    except ModuleNotFoundError:
        holder = import_module(f"scoring.{module}")
    constants = {key: one for key, one in vars(holder).items() if key.isupper()}
    constant, _, key = path.partition(".")
    if constant in constants:
        return constants[constant][key] if key else constants[constant]
    lists: list[Any] = [one for one in constants.values() if isinstance(one, tuple)]
    found: list[object] = [one for some in lists for one in some if getattr(one, "id", "") == path]
    assert found, f"{name} names nothing in {holder.__name__}"
    return found[0]


def telling(of: object) -> Text:
    """Give the text of an entry that stands on a screen."""
    texts: Mapping[str, Text] = (
        {field.name: getattr(of, field.name) for field in fields(of)} if is_dataclass(of) else {}
    )
    return next(texts[name] for name in ("summary", "plain", "text", "title") if name in texts)


def walked(way: str) -> Session:
    """Go a way through the buttons, in English, from the advice on."""
    session = Session(
        locale="en", state=State.ADVICE, asked=None, advised=True, answers=dict(COMPANY)
    )
    start, *labels = way.split(" › ")
    assert start == "Advice"
    for label in labels:
        buttons = {button.label: button.data for row in shown(session).rows for button in row}
        tap = unpack(buttons[label] or "")
        after = step(session, tap).session if tap else None
        assert after is not None
        session = after
    return session


def shown(session: Session, locale: Locale = "en") -> Screen:
    return render(session.model_copy(update={"locale": locale}), Service())


STATEMENTS: Final = list(statements())


def test_the_statements_are_counted_through() -> None:
    assert [one.number for one in STATEMENTS] == [str(n + 1) for n in range(len(STATEMENTS))]
    assert all(one.entries for one in STATEMENTS)


@pytest.mark.parametrize("statement", STATEMENTS, ids=lambda one: one.number)
def test_each_entry_of_the_article_is_in_the_knowledge(statement: Statement) -> None:
    assert all(entry(name) for name in (*statement.entries, *statement.also))


@pytest.mark.parametrize(
    "statement",
    [one for one in STATEMENTS if one.way != "not yet"],
    ids=lambda one: f"{one.number}: {one.way}",
)
@pytest.mark.parametrize("locale", ["fr", "en"])
def test_each_statement_of_the_article_is_on_a_screen(statement: Statement, locale: Locale) -> None:
    screen = shown(walked(statement.way), locale).text
    for name in statement.entries:
        assert escape(say(telling(entry(name)), locale), quote=False) in screen, name
