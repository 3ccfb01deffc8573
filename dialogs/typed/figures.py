"""Figures as people type them on a phone, in French and English, in digits or in words."""

import re
from decimal import Decimal
from fractions import Fraction
from math import ceil
from typing import Final, NamedTuple

from text_to_num import (  # type: ignore[import-untyped]  # pyright: ignore[reportMissingTypeStubs]
    alpha2digit,  # pyright: ignore[reportUnknownVariableType]
)

from dialogs.typed.phrases import any_of, phrases


class Figure(NamedTuple):
    """A figure understood.

    `about` where it is a guess, a limit or the middle of a range; `sure` unless words stand beside
    it that do not belong to a count of people.
    """

    value: Decimal
    about: bool = False
    sure: bool = True


class Backwards(ValueError):
    """A range whose first figure is the larger."""


#: Spaces and apostrophes group thousands; a comma or a dot does so before three digits.
_NUMBER: Final = r"(?<![\w.,])(?:\d{1,3}(?:[ '’]\d{3})+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d{3})+|\d+)"


def _named(name: str) -> str:
    return rf"(?P<{name}>{_NUMBER}(?:[.,]\d{{1,2}})?)(?!\d)(?P<{name}k> ?k\b)?(?!\w)"


_ONE: Final = re.compile(r"(?P<minus>(?:^|\s)[-−]+)?" + _named("one"))
#: What makes of a figure a guess.
_GUESSED: Final = """
    environ, env, à peu près, a peu pres, autour, presque, plus ou moins, approximativement,
    grosso modo, à la louche, a la louche, dans les, vers, pas loin, quasi, genre, au moins,
    minimum, mini, au plus, au maximum, maximum, maxi, max, et plus, ou plus, pas plus, pas moins,
    peut-être, peut être, peut etre, je dirais, je crois, je pense, about, around, roughly, almost,
    nearly, some, circa, approx, like, at least, at most, up to, give or take, or so, or more,
    not more, no more, not less, no less, maybe, perhaps, probably, i'd say, i’d say, id say,
    i would say, i think, i guess
"""
_RANGE: Final = re.compile(
    _named("low")
    + r" ?(?:-|–|—|\.\.|à|a|et|ou|voire|jusqu['’]à|to|and|or|up to) ?~?"
    + _named("high")
)
_ABOUT: Final = re.compile(rf"\b{any_of(_GUESSED)}\b|~|≈|±|(?<=\d)\+(?= |$)")
#: A limit is named by who is close to it: the nearest whole number that keeps to what was said.
_LIMITS: Final = (
    (re.compile(r"\b(pas plus|pas moins|not more|no more|not less|no less)\b"), 0),
    (re.compile(r"\b(moins de|moins d['’]|en dessous de|less than|fewer than|under|below)\b"), -1),
    (re.compile(r"\b(plus de|plus d['’]|au-dessus de|au dessus de|more than|over|above)\b"), +1),
)
_DOZENS: Final = {
    "dizaine": 10, "dozen": 12, "douzaine": 12, "quinzaine": 15, "vingtaine": 20,
    "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100,
}  # fmt: skip
_DOZEN: Final = re.compile(
    r"(?:(?P<times>\d+) )?(?:(?:p['’]?tites?|petites?|bonnes?|grosses?|good) )?"
    rf"(?P<dozen>{'|'.join(_DOZENS)})(?(times)s?)\b(?! ?\d)"
)
_HALVES: Final = re.compile(r"(?:une |a )?(?:demi[- ]douzaine|half (?:a )?dozen)\b")
_THERE_IS: Final = """
    c'est, c’est, c est, cest, on est, il y a, y a, it's, it’s, its, there's, there’s, i'm, i’m,
    je suis, je bosse, je travaille
"""
_ONLY: Final = "juste, que, rien que, seulement, just, only"
_PARTNERS: Final = """
    ma femme, mon mari, ma compagne, mon compagnon, mon associé, mon associée, ma soeur, mon frère,
    my wife, my husband, my partner, my brother, my sister
"""
_MYSELF: Final = """
    moi, me, myself, seul, seule, tout seul, toute seule, moi seul, moi tout seul, moi toute seule,
    alone, on my own, solo
"""
_ALONE: Final = re.compile(
    rf"(?:{any_of(_THERE_IS)} )?(?:{any_of(_ONLY)} )?"
    rf"(?:(?P<two>{any_of(_PARTNERS)} (?:et moi|and me|and i))|{any_of(_MYSELF)})[ .!]*"
)
_WITH_ME: Final = re.compile(
    r"(?:\+|\bplus|\bet|\band|&) ?(?:moi|me|myself|le patron|la patronne|the boss)\b"
)
_ONES: Final = re.compile(r"\b(un|une|one)\b")
#: What stands beside a count of people. Any other word makes the figure doubtful.
_BESIDE: Final = frozenset(
    phrases("""
    non, oui, nan, yes, sera, petite, petit, small, little, pme, tpe, magasin, shop, cabinet, ppl,
    on, est, sommes, nous, somme, ns, sont, ils, y, a, il, en, tout, total, ca, ça, fait, cest, c,
    ce, doit, être, etre, personnes, personne, pers, persos, gens, salariés, salaries, employés,
    employes, collaborateurs, postes, poste, ordinateurs, ordinateur, ordis, ordi, pc, pcs,
    tablettes, caisses, écrans, ecrans, utilisateurs, bénévoles, benevoles, collègues, collegues,
    têtes, tetes, équipe, equipe, moi, compris, inclus, inclu, avec, patron, environ, env, peu,
    près, pres, autour, presque, plus, ou, moins, approximativement, dans, les, vers, pas, loin,
    quasi, genre, au, minimum, mini, maximum, maxi, max, de, d, du, des, à, la, louche, grosso,
    modo, entre, et, je, dirais, pense, crois, disons, euh, heu, ben, bah, bon, alors, donc, oui,
    bref, seul, seule, seuls, seulement, juste, que, dont, dessous, dessus, jusqu, voire, chez,
    boîte, boite, entreprise, société, societe, nos, notre, aujourd, hui, actuellement, peine, le,
    une, un, l, qu, tous, compté, compte, qui, bossent, travaillent, utilisent, peut, suis, svp,
    stp, merci, we, are, re, were, there, s, is, us, i, m, just, only, of, people, persons, person,
    staff, employees, users, seats, computers, computer, laptops, screens, workers, folks, all, in,
    about, around, roughly, almost, nearly, some, circa, approx, ish, at, least, most, up, to,
    under, over, more, less, fewer, than, below, above, between, from, and, or, say, think, guess,
    well, so, the, our, team, company, office, me, myself, including, not, no, ds, like, maybe,
    probably, give, take, strong, now, currently, have, ve, got, it, its,
    maintenant, désormais, desormais, dorénavant, présent, passé, passés, passe, passes, grew,
    grown, went, today, nowadays, down, n, ne
    """)
)
_LONGEST: Final = 80


def figure(typed: str) -> Figure | None:
    """Read the one figure of a short text, or the middle of its one range, rounded up.

    Raises:
        Backwards: the range goes down.

    >>> figure("1 200"), figure("une bonne vingtaine")
    (Figure(value=Decimal('1200'), about=False, sure=True), \
Figure(value=Decimal('20'), about=True, sure=True))
    >>> figure("moins de 10").value, figure("plus de 50").value
    (Decimal('9'), Decimal('51'))
    >>> figure("nous sommes septante-deux").value, figure("twenty to thirty").value
    (Decimal('72'), Decimal('25'))
    >>> figure("12 ans").sure, figure("beaucoup"), figure("12 à Lyon et 3 à Nice")
    (False, None, None)
    """
    text = re.sub(r"\s+", " ", typed.casefold()).strip()
    if len(text) > _LONGEST:
        return None
    if alone := _ALONE.fullmatch(text):
        return Figure(Decimal(2 if alone["two"] else 1))
    digits = _in_digits(text)
    if found := _alone(_RANGE, digits):
        low, high = _value(found, "low"), _value(found, "high")
        if low > high:
            raise Backwards
        middle = Decimal(ceil(Fraction(low + high) / 2))
        return Figure(middle, about=True, sure=_fits(digits, found))
    found = _alone(_ONE, digits)
    if found is None:
        return None
    sure = _fits(digits, found)
    if not sure and digits != text and not re.search(r"\d", text) and _ONES.search(text):
        return None  # "un", "one" is an article, not a count
    value = _value(found, "one")
    step = next((step for limit, step in _LIMITS if limit.search(digits)), 0)
    value = -value if found["minus"] else value + step + bool(_WITH_ME.search(digits))
    return Figure(value, about=bool(step or _ABOUT.search(digits)), sure=sure)


def _in_digits(text: str) -> str:
    """Write the numbers in words as digits: "une vingtaine" is "~20"."""
    text = _HALVES.sub("~6", text)
    text = re.sub(r"\bno one\b", "nobody", re.sub(r"\btens\b", "many", text))
    text = re.sub(r"\bzero\b", "0", text)
    for language in ("fr", "en"):
        if not re.fullmatch(r"[\d\W]*", text):
            text = str(alpha2digit(text, language, threshold=0))  # pyright: ignore[reportUnknownArgumentType]  # no types
    text = re.sub(r"(?:\b1 )?\b(\d+)[- ]?(?:aine|ish)\b", r"~\1", text)
    return _DOZEN.sub(lambda found: f"~{int(found['times'] or 1) * _DOZENS[found['dozen']]}", text)


def _fits(text: str, found: re.Match[str]) -> bool:
    """No word stands beside the figure that has nothing to do with people."""
    beside = re.findall(r"[^\W\d_]+|[€$£%°]", text[: found.start()] + " " + text[found.end() :])
    return all(word in _BESIDE for word in beside)


def _alone(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The only match, where no other digit stands beside it."""
    found = pattern.search(text)
    if found is None or re.search(r"\d", text[: found.start()] + text[found.end() :]):
        return None
    return found


def _value(found: re.Match[str], name: str) -> Decimal:
    digits = re.sub(r"[ '’]|[.,](?=\d{3}(?!\d))", "", found[name])
    value = Decimal(digits.replace(",", "."))
    return value * 1000 if found[name + "k"] else value
