"""What people call the options of each question, in every language we speak."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from bot.languages import LANGUAGES, say
from dialogs.plain import plain
from dialogs.typed.nearness import Vocabulary
from scoring.knowledge.questions import BY_ID
from scoring.knowledge.records import Question


class _Vocabularies(Mapping[str, Vocabulary]):
    """The plain words for the options, or bands, of each question; gathered when first needed."""

    def __getitem__(self, question: str) -> Vocabulary:
        return _vocabulary(question)

    def __iter__(self) -> Iterator[str]:
        return iter(BY_ID)

    def __len__(self) -> int:
        return len(BY_ID)


VOCABULARIES: Final = _Vocabularies()


@cache
def _vocabulary(question: str) -> Vocabulary:
    words: dict[str, str] = {}
    for option, called in _calls(BY_ID[question]):
        words.setdefault(plain(called), option)
    return words


def _calls(question: Question) -> Iterator[tuple[str, str]]:
    """Labels first: where a synonym is another option's label, the label is meant."""
    labels = {band.id: band.label for band in question.bands}
    labels |= {option.id: option.label for option in question.options}
    for locale in LANGUAGES:
        yield from ((option, say(label, locale)) for option, label in labels.items())
    for locale in LANGUAGES:
        for option in question.options:
            for synonym in say(option.synonyms, locale).split(","):
                yield option.id, synonym
