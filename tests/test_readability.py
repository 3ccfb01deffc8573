"""What an owner reads is plain language, in both languages."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from types import ModuleType
from typing import Any, Final, cast, get_args

import pytest

from bot.languages import LANGUAGES, Language, say
from bot.pages.render import render
from bot.pages.screens import Service
from dialogs.session import Session, State
from scoring.knowledge import costs, forms, glossary, practices, providers, questions, rules
from scoring.knowledge.records import Area, Source, Verdict
from scoring.texts import Text
from simulator.html import parse_html
from tests.readability import WORD, ease, french
from tests.scoring.companies import WORKED

PLAIN: Final = 60
SHORTEST: Final = 4  # words; what is shorter is a name or a label
SHOWN_AS_HARDEST: Final = 10
KNOWLEDGE: Final = (costs, forms, glossary, practices, providers, questions, rules)
PAGES: Final[tuple[dict[str, Any], ...]] = (
    *({"state": state} for state in (State.ADVICE, State.WHY, State.SPLIT, State.PLAN)),
    *({"state": state} for state in (State.COSTS, State.TIPS, State.FORMS)),
    *({"state": State.AREA, "area": area} for area in get_args(Area)),
    *({"state": State.FORM, "form": form} for form in get_args(Verdict)),
)


def held(value: object) -> Iterator[Text]:
    """Give the texts of a literal, but for what people type and the titles of sources."""
    if isinstance(value, Text):
        yield value
    elif isinstance(value, Mapping):
        for one in cast("Mapping[str, object]", value).values():
            yield from held(one)
    elif isinstance(value, tuple):
        for one in cast("tuple[object, ...]", value):
            yield from held(one)
    elif is_dataclass(value) and not isinstance(value, Source):
        for field in fields(value):
            if field.name != "synonyms":
                yield from held(getattr(value, field.name))


def known(module: ModuleType, language: Language) -> Iterator[str]:
    """Give the texts of a module of the knowledge."""
    for name, literal in vars(module).items():
        if name.isupper():
            for text in held(literal):
                named = set(re.findall(r"%\((\w+)\)s", text.msgid)) - {"n"}
                yield say(text, language, n=3, **dict.fromkeys(named, "3"))


def shown(language: Language) -> Iterator[str]:
    """Give the lines of the pages of advice, for the worked cases."""
    for answers in WORKED.values():
        for page in PAGES:
            session = Session(
                locale=language, asked=None, advised=True, answers=dict(answers), **page
            )
            text, _ = parse_html(render(session, Service()).text)
            yield from text.splitlines()


def prose(found: Iterator[str]) -> list[str]:
    """Keep each text once, of those that are more than a label."""
    return [text for text in dict.fromkeys(found) if len(WORD.findall(text)) >= SHORTEST]


def check(texts: list[str], language: Language) -> None:
    """Fail with the hardest texts where the texts together are not plain."""
    found = ease(texts, language)
    hardest = sorted(texts, key=lambda text: ease([text], language))[:SHOWN_AS_HARDEST]
    told = "\n".join(f"{ease([text], language):.0f}  {text}" for text in hardest)
    assert found >= PLAIN, f"{found:.1f} on average. Say the hardest in plainer words:\n{told}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_knowledge_says_is_plain(language: Language) -> None:
    check(prose(text for module in KNOWLEDGE for text in known(module, language)), language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_on_the_pages_of_advice_is_plain(language: Language) -> None:
    check(prose(shown(language)), language)


@pytest.mark.parametrize(
    ("syllables", "words"),
    [
        (1, "le les deux clés vie mois eau seuil règles heures langue risque feuille tiers"),
        (2, "client idée payer beaucoup accueil quelqu’un moyens louer réel théâtre"),
        (3, "entreprises prestataire sauvegarde oublier société numérique aujourd’hui réunion"),
        (4, "l’informatique sécurité habituel prioritaire obligation coopérer européen"),
    ],
)
def test_french_syllables_are_counted_as_they_are_said(syllables: int, words: str) -> None:
    counted = {word: french(word) for word in words.split()}
    assert counted == dict.fromkeys(counted, syllables)
