"""What was typed, understood: an answer, a way around, or a kind refusal.

Words of both languages are understood whatever the language of the chat.
"""

import re
import unicodedata
from collections.abc import Mapping
from typing import Final, TypeAlias

from dialogs.events import (
    Advise,
    Answer,
    Back,
    Costs,
    Delete,
    Done,
    Edit,
    Event,
    Export,
    Forms,
    Help,
    Language,
    Pick,
    Plan,
    Privacy,
    Refine,
    Restart,
    Rules,
    Skip,
    Speak,
    Split,
    Start,
    Suppose,
    Tips,
    Unclear,
    Why,
    Yes,
)
from dialogs.figures import Backwards, figure
from dialogs.session import Session, State
from dialogs.words import Say
from scoring.knowledge.records import Band, Question

#: What people call each option of a question, plain words -> option id (see `plain`).
Vocabulary: TypeAlias = Mapping[str, str]

#: Commands in both languages; each is also understood as a plain word.
COMMANDS: Final[dict[str, Event]] = {
    "start": Start(),
    "advice": Advise(), "conseil": Advise(),
    "tips": Tips(), "astuces": Tips(),
    "plan": Plan(),
    "refine": Refine(), "affiner": Refine(),
    "costs": Costs(), "couts": Costs(),
    "rules": Rules(), "regles": Rules(),
    "forms": Forms(), "formes": Forms(),
    "split": Split(), "repartition": Split(),
    "edit": Edit(), "modifier": Edit(),
    "back": Back(), "retour": Back(),
    "why": Why(), "pourquoi": Why(),
    "skip": Skip(), "passer": Skip(),
    "language": Language(), "langue": Language(),
    "restart": Restart(), "recommencer": Restart(),
    "privacy": Privacy(), "confidentialite": Privacy(),
    "export": Export(),
    "delete": Delete(), "supprimer": Delete(),
    "help": Help(), "aide": Help(),
}  # fmt: skip

_WORDS: Final[dict[str, Event]] = {
    **COMMANDS,
    "change": Edit(), "cancel": Back(), "annuler": Back(), "suivant": Skip(), "next": Skip(),
    "effacer": Delete(), "erase": Delete(), "menu": Help(),
    "et si": Suppose(), "what if": Suppose(),
    "english": Speak("en"), "anglais": Speak("en"), "in english": Speak("en"),
    "francais": Speak("fr"), "french": Speak("fr"), "en francais": Speak("fr"),
}  # fmt: skip
_YES: Final = frozenset({"oui", "yes", "ok", "o", "y", "d accord", "confirmer", "confirm"})
_NO: Final = frozenset({"non", "no", "n"})
_DONE: Final = frozenset({"valider", "done", "ok", "fini", "c est tout", "that is all"})
_UNKNOWN: Final = frozenset({
    "je ne sais pas", "je sais pas", "sais pas", "j sais pas", "jsp", "aucune idee", "?",
    "i don t know", "i do not know", "don t know", "dont know", "i dont know", "dunno", "idk",
    "no idea", "not sure", "unknown", "inconnu",
})  # fmt: skip
LONGEST: Final = 200


def plain(text: str) -> str:
    """Take off what people leave out on a phone: case, accents, punctuation at the ends, marks.

    >>> plain("  L'éditeur, en ligne ! ")
    'l editeur, en ligne'
    """
    bare = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in bare if not unicodedata.combining(letter))
    bare = re.sub(r"[’'`´]", " ", bare)
    return re.sub(r"\s+", " ", bare).strip(' .!?,;:…«»"“”') or bare.strip()


def read(typed: str, session: Session, vocabulary: Vocabulary) -> Event:
    """Understand what was typed where the talk is; `vocabulary` is that of the question asked."""
    if len(typed) > LONGEST:
        return Unclear(Say.TOO_LONG)
    words = plain(typed)
    question = session.question
    return (
        _confirmed(words, session)
        or (_named(words, question, vocabulary) if question else None)
        or _WORDS.get(words)
        or (_figured(question, typed) if question else _lost(typed, session))
    )


def _confirmed(words: str, session: Session) -> Event | None:
    if session.state not in {State.RESTARTING, State.DELETING} or words not in _YES | _NO:
        return None
    return Yes() if words in _YES else Back()


def _named(words: str, question: Question, vocabulary: Vocabulary) -> Event | None:
    """An option called by one of its names, or what is offered beside the options."""
    if words in vocabulary:
        return _chosen(question, vocabulary[words])
    if words in _UNKNOWN:
        return Answer(question.id, None, told=True)
    return Done(question.id) if question.kind == "several_of" and words in _DONE else None


def _lost(typed: str, session: Session) -> Event:
    if session.locale is None:
        return Unclear(Say.CHOOSE_LANGUAGE)
    return Unclear(Say.NOT_HERE, quote=_quote(typed))


def middle(band: Band) -> int:
    """The number that a range stands for: its middle, rounded up."""
    return -(-(band.least + band.most) // 2)


def _chosen(question: Question, option: str) -> Event:
    if question.kind == "several_of":
        return Pick(question.id, option)
    if question.kind == "one_of":
        return Answer(question.id, option, told=True)
    band = next(band for band in question.bands if band.id == option)
    return Answer(question.id, middle(band), about=True)


def _figured(question: Question, typed: str) -> Event:
    """Read a figure: of the answer, within an option's label, or an option's place."""
    quote = _quote(typed)
    number = question.kind == "number"
    try:
        found = figure(typed)
    except Backwards:
        return Unclear(Say.BACKWARDS, quote=quote)
    if found is None:
        return Unclear(Say.NOT_A_FIGURE if number else Say.NOT_AN_OPTION, quote=quote)
    if found.value != found.value.to_integral_value():
        return Unclear(Say.NOT_WHOLE, quote=quote)
    if not number:
        return _placed(question, int(found.value), quote)
    return _counted(question, int(found.value), quote, about=found.about)


def _counted(question: Question, value: int, quote: str, *, about: bool) -> Event:
    if value < question.least:
        return Unclear(Say.TOO_FEW, quote=quote, limit=question.least)
    if value > question.most:
        return Unclear(Say.TOO_MUCH, quote=quote, limit=question.most)
    return Answer(question.id, value, told=True, about=about)


def _placed(question: Question, value: int, quote: str) -> Event:
    if any(option.figures for option in question.options):
        fit = [o for o in question.options if o.figures and o.figures[0] <= value <= o.figures[1]]
        return _chosen(question, fit[0].id) if fit else Unclear(Say.NOT_AN_OPTION, quote=quote)
    if 1 <= value <= len(question.options):
        return _chosen(question, question.options[value - 1].id)
    return Unclear(Say.NO_SUCH_PLACE, quote=quote, n=len(question.options))


def _quote(typed: str) -> str:
    shown = re.sub(r"\s+", " ", typed).strip()
    return shown if len(shown) <= 40 else shown[:39] + "…"  # noqa: PLR2004  # fits a line
