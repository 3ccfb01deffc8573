"""What people type on phones, in both languages: phrases.fr.txt and phrases.en.txt."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

import pytest

from bot.vocabulary import VOCABULARIES
from dialogs import events as on
from dialogs.session import Noted, Session, State
from dialogs.typed.reading import read
from dialogs.words import Say
from scoring.answers import Answer
from scoring.knowledge.questions import BY_ID

FOLDER: Final = Path(__file__).parent
#: Remarks that are no refusal.
KIND: Final = {Say.HELLO, Say.THANKS, Say.PAUSED}


class Phrase(NamedTuple):
    language: str
    section: str
    typed: str
    wanted: str

    @property
    def session(self) -> Session:
        """The talk in the other language, where the phrase is typed."""
        locale = "en" if self.language == "fr" else "fr"
        where = self.section.rpartition(" ")[2]
        if where == "advice":
            return Session(locale=locale, state=State.ADVICE, asked=None, advised=True)
        return Session(locale=locale, state=State.ASKING, asked=where)


def phrases(language: str) -> Iterator[Phrase]:
    section = ""
    for line in (FOLDER / f"phrases.{language}.txt").read_text().splitlines():
        if found := re.fullmatch(r"\[(.+)\]", line):
            section = found[1]
        elif " -> " in line:
            typed, _, wanted = line.rpartition(" -> ")
            yield Phrase(language, section, typed, wanted)


PHRASES: Final = [*phrases("fr"), *phrases("en")]


def told(event: on.Event) -> str:
    """Write an event as the tables write it."""
    match event:
        case on.Answer(_, value):
            return "unknown" if value is None else _valued(value, about=event.about)
        case on.Pick(_, option):
            return option
        case on.Unsure(_, offered):
            return " ".join(f"{_noted(one)}?" for one in offered)
        case on.Tell(facts):
            return " ".join(f"{fact.question}={_noted(fact)}" for fact in facts)
        case on.Unclear(why):
            return why.value if why in KIND else "-"
        case _:
            pass
    return type(event).__name__


def _noted(fact: Noted) -> str:
    return _valued(fact.value, about=fact.about)


def _valued(value: Answer, *, about: bool) -> str:
    if isinstance(value, tuple):
        return " + ".join(value)
    return f"~{value}" if about else str(value)


@pytest.mark.parametrize(
    "phrase", PHRASES, ids=lambda phrase: f"{phrase.language}-{phrase.section}-{phrase.typed}"
)
def test_what_is_typed_is_understood_in_a_chat_of_either_language(phrase: Phrase) -> None:
    own = phrase.session.model_copy(update={"locale": phrase.language})
    assert told(read(phrase.typed, phrase.session, VOCABULARIES)) == phrase.wanted
    assert told(read(phrase.typed, own, VOCABULARIES)) == phrase.wanted


def test_the_tables_are_large() -> None:
    for language in ("fr", "en"):
        mine = [phrase for phrase in PHRASES if phrase.language == language]
        wanted = Counter(phrase.wanted for phrase in mine)
        assert len(mine) - wanted["-"] >= 150
        assert wanted["-"] >= 30
        assert sum(count for want, count in wanted.items() if "?" in want) >= 5
        assert len({(phrase.section, phrase.typed) for phrase in mine}) == len(mine)


def test_every_option_of_the_quick_questions_is_typed_in_both_languages() -> None:
    for language in ("fr", "en"):
        mine = {
            (phrase.section, phrase.wanted) for phrase in PHRASES if phrase.language == language
        }
        quick = [q for q in BY_ID.values() if q.part == "quick" and q.options]
        missing = [
            (q.id, option.id)
            for q in quick
            for option in q.options
            if (q.id, option.id) not in mine
        ]
        assert missing == []
