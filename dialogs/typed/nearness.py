"""How near what was typed comes to the names of options: errors, words around, words left out.

The similarity of two phrases is 100 less the edits that lead from one to the other, swaps counted
once, as a share of the longer.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final, NamedTuple, TypeAlias

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from dialogs.typed.phrases import any_of, phrases

#: What people call each option of a question, plain words -> option id (see `plain`).
Vocabulary: TypeAlias = Mapping[str, str]

#: From here on an option is taken, where no other comes within `APART`: one wrong letter in seven,
#: or a name that makes up half of what was typed. See docs/decisions/0017.
SURE: Final = 84.0
#: From here on the person is asked.
CLOSE: Final = 72.0
APART: Final = 8.0

#: What a phrase loses where it stands among other words, and where only a part of it was typed.
_AMONG: Final = 0.32
_PART: Final = 0.34
_LESS: Final = 8.0
_SHORTEST: Final = 4
#: A word as short as that has to make up more of what was typed.
_MUCH: Final = 0.5
#: Below this similarity two phrases have nothing to do with one another.
_LEAST: Final = 0.6
#: A word may hold one wrong letter in that many.
_WINDOW: Final = 84.0

#: What people put before an answer, and after it.
_BEFORE: Final = """
    we got, we ve been, we have been, on a ete, ils sont, elles sont, il est, elle est, they re,
    they are, he is, she is, he s, she s, alors, donc, bon, ben, bah, beh, ouais, euh, heu, hmm,
    hum, oh, moi, enfin, en fait, a vrai dire, sinon, c est, c etait, ce sont, ce serait, ca serait,
    ce sera, ce n est que, il y a, y a, on a, on a eu, nous avons, nous avons eu, j ai, c est
    plutot, plutot, je dirais, je dirai, j dirais, je pense, je crois, je choisis, je prends, je
    mets, mettez, met, mets, disons, on va dire, que, qu, surtout, principalement, essentiellement,
    peut etre, sans doute, probablement, pour nous, pour moi, chez moi, ici, genre, la reponse,
    reponse, option, choix, numero, le numero, number, la, it s, its, it is, it was, i d say, i
    would say, i say, id say, more like, rather, i think, i guess, i believe, probably, mostly,
    mainly, well, so, um, uh, hmm, oh, maybe, perhaps, kind of, sort of, for us, for me, we have, we
    ve, we had, we ve had, there is, there s, let s say, basically, honestly, the answer is, just,
    that would be, would be, that s, i ll take, i pick
"""
_AFTER: Final = """
    je pense, je crois, je dirais, il me semble, quoi, voila, en fait, chez nous, pour nous,
    surtout, plutot, svp, stp, s il vous plait, s il te plait, merci, en gros, une fois, tse, la,
    hein, non, lol, mdr, i think, i guess, i d say, please, pls, plz, thanks, really, mostly,
    mainly, basically, for us, though, mate, eh, haha
"""
_SMALL: Final = frozenset(
    phrases("""
    ne, le, la, les, l, un, une, des, du, de, d, nos, notre, mon, ma, mes, leur, a, au, aux, en, et,
    ou, the, an, our, my, of, for, to, and, or, some, any, is, are, s, qu, que, qui, est, c,
    ce, tres, vraiment, totalement, completement, very, really, quite, totally, completely
    """)
)
#: What is written short on a phone.
_SHORT: Final[Mapping[str, str]] = {
    "presta": "prestataire", "compta": "comptabilite", "secu": "securite", "qqn": "quelqu un",
    "qq1": "quelqu un", "info": "informatique", "dept": "department", "noone": "no one",
    "jms": "jamais", "ordi": "ordinateur", "ordis": "ordinateurs",
}  # fmt: skip
_NEGATIONS: Final = frozenset(
    phrases("""
    pas, ni, sans, non, jamais, aucun, aucune, plus, rien, no, not, without, never, dont, doesn,
    don, t, isn, nothing
    """)
)


_HEDGES: Final = re.compile(rf"^(?:{any_of(_BEFORE)} )+")
_TAILS: Final = re.compile(rf"(?: {any_of(_AFTER)})+$")


_PERSONS: Final = re.compile(
    r"\b(une|deux|trois|quatre|cinq|plusieurs|quelques|\d+) (personnes?)\b"
)


class Nearness(NamedTuple):
    """The options that come near, nearest first, and whether the first is meant for sure."""

    options: tuple[str, ...] = ()
    sure: bool = False


def bare(words: str) -> str:
    """Take off what people put around an answer, from words that are plain already.

    >>> bare("c est plutot une panne je crois")
    'une panne'
    """
    return _TAILS.sub("", _HEDGES.sub("", words))


def named(words: str, vocabulary: Vocabulary) -> str | None:
    """Find the option that plain words name, but for hedges and articles."""
    core = bare(words)
    return (
        vocabulary.get(words)
        or vocabulary.get(core)
        or _names(tuple(vocabulary.items())).get(_kept(core))
    )


def near(words: str, vocabulary: Vocabulary) -> Nearness:
    """Find the options whose names come near to plain words.

    >>> names = {"une grosse panne": "outage", "panne": "outage", "une date butoir": "deadline"}
    >>> near("une panne", names)
    Nearness(options=('outage',), sure=True)
    >>> near("pane", names), near("pizza", names)
    (Nearness(options=('outage',), sure=False), Nearness(options=(), sure=False))
    """
    if exact := named(words, vocabulary):
        return Nearness((exact,), sure=True)
    typed = _kept(bare(words))
    if not typed:
        return Nearness()
    windows = {size: _windows(typed, size) for size in range(1, len(typed))}
    scores: dict[str, float] = {}
    for name, option in _names(tuple(vocabulary.items())).items():
        scores[option] = max(scores.get(option, 0.0), _score(typed, windows, name))
    ranked = sorted(scores.items(), key=lambda pair: -pair[1])
    close = [(option, score) for option, score in ranked if score >= CLOSE]
    if not close:
        return Nearness()
    best = close[0][1]
    rivals = tuple(option for option, score in close if score > best - APART)
    return Nearness(rivals[:2], sure=best >= SURE and len(rivals) == 1)


@lru_cache(maxsize=64)
def _names(vocabulary: tuple[tuple[str, str], ...]) -> Mapping[tuple[str, ...], str]:
    """Give each name as the words that tell, where they tell of one option only."""
    meant: dict[tuple[str, ...], set[str]] = {}
    for name, option in vocabulary:
        for part in {name, *name.split(",")}:
            if kept := _kept(part):
                meant.setdefault(kept, set()).add(option)
    return {name: next(iter(of)) for name, of in meant.items() if len(of) == 1}


def _kept(words: str) -> tuple[str, ...]:
    """Leave out the words that tell nothing; one person is not nobody, in French."""
    written: list[str] = re.findall(r"\w+", _PERSONS.sub(r"\1_\2", words))
    whole = [part for word in written for part in _SHORT.get(word, word).split()]
    return tuple(word for word in whole if word not in _SMALL)


def _score(
    typed: tuple[str, ...], windows: Mapping[int, tuple[str, ...]], name: tuple[str, ...]
) -> float:
    """Say how near the words typed are to a name: 100 are the same."""
    if _NEGATIONS.intersection(typed) != _NEGATIONS.intersection(name):
        return 0.0
    text, called = " ".join(typed), " ".join(name)
    if min(len(text), len(called)) < _SHORTEST:
        return 0.0
    if len(typed) > len(name):
        share = len(called) / len(text)
        if len(called) <= _SHORTEST and share <= _MUCH:
            return 0.0
        among = _best(called, windows[len(name)]) * (1 - _AMONG * (1 - share))
        return max(among, _like(text, called))
    if len(typed) < len(name):
        share = len(text) / len(called)
        part = _best(text, _windows(name, len(typed))) * (1 - _PART * (1 - share)) - _LESS
        return max(part, _like(text, called))
    return _like(text, called)


def _windows(words: tuple[str, ...], size: int) -> tuple[str, ...]:
    return tuple(" ".join(words[at : at + size]) for at in range(len(words) - size + 1))


def _like(one: str, other: str) -> float:
    return 100 * OSA.normalized_similarity(one, other, score_cutoff=_LEAST)


def _best(text: str, others: tuple[str, ...]) -> float:
    """Give how near the nearest of several texts comes, where it comes near at all."""
    found = extractOne(
        text, others, scorer=OSA.normalized_similarity, processor=None, score_cutoff=_WINDOW / 100
    )
    return 100 * found[1] if found else 0.0
