"""What was typed, understood: an answer, a way around, or a kind refusal.

Words of both languages are understood whatever the language of the chat. What is doubtful is asked,
never taken.
"""

import re
from collections.abc import Mapping
from typing import Final

from dialogs.events import (
    Answer,
    Back,
    Done,
    Event,
    No,
    Pick,
    Share,
    Speak,
    Stop,
    Tell,
    Unclear,
    Unsure,
    Yes,
)
from dialogs.interview import PAGES
from dialogs.plain import plain
from dialogs.session import Noted, Session, State
from dialogs.typed.facts import told
from dialogs.typed.figures import Backwards, Figure, figure
from dialogs.typed.marking import marked, opened, scheduled
from dialogs.typed.naming import beside, called
from dialogs.typed.naming import named as named_so
from dialogs.typed.nearness import Nearness, Vocabulary, bare, named, near
from dialogs.typed.phrases import DONE, KEEP, NO, STOP, SURE, THE_ADVICE, THE_BOT, UNKNOWN, YES
from dialogs.typed.ways import way, way_nearly
from dialogs.words import Say
from scoring.answers import faults_of
from scoring.knowledge.records import Band, Question

#: What joins the parts of an answer that names several options.
_JOINTS: Final = re.compile(r"\s*(?:[,;/+&\n]|\bet\b|\band\b|(?<!\bne )\bplus\b|\bpuis\b)\s*")
_PLACE: Final = re.compile(
    r"(?:(?:la|le|l |the|reponse|option|numero|number|answer|n|no|choix) ?)*(\d{1,2})"
)
#: Said of the whole company rather than of those whom a question is about.
_WE_ARE: Final = re.compile(r"\b(?:on est|on sera|nous sommes|we are|we re|there are)\b")
#: What is said, where no question stands, of what was not understood.
_LOST: Final = {State.CONFIRMING: Say.YES_OR_NO}
#: What is said of words that may still be a company's name, or those of a button.
UNREAD: Final = frozenset({Say.NOT_HERE, Say.NOT_AN_OPTION, Say.NOT_A_FIGURE, Say.YES_OR_NO})
LONGEST: Final = 200
_LONGEST_TOLD: Final = 600


def read(typed: str, session: Session, vocabularies: Mapping[str, Vocabulary]) -> Event:
    """Understand what was typed where the talk is; `vocabularies` are those of the questions."""
    if session.state is State.NAMING and session.locale is not None:
        return _of_reminders(typed, plain(typed), session) or named_so(typed)
    if len(typed) > LONGEST:
        return _told(typed, session, least=2) or Unclear(Say.TOO_LONG)
    words = plain(typed)
    if session.locale is None:
        asked = way(words)
        return asked if isinstance(asked, Speak) else Unclear(Say.CHOOSE_LANGUAGE)
    event = beside(typed, session) or _understood(typed, words, session, vocabularies)
    unread = isinstance(event, Unclear) and event.why in UNREAD
    return (called(typed, session) if unread else None) or event


def _understood(
    typed: str, words: str, session: Session, vocabularies: Mapping[str, Vocabulary]
) -> Event:
    question = session.question
    return (
        _of_reminders(typed, words, session)
        or _confirmed(words, session)
        or (
            _answered(typed, words, session, question, vocabularies[question.id])
            if question
            else way(words)
            or way_nearly(words)
            or _told(typed, session, least=1)
            or Unclear(_LOST.get(session.state, Say.NOT_HERE), quote=_quote(typed))
        )
    )


def middle(band: Band) -> int:
    """The number that a range stands for: its middle, rounded up."""
    return -(-(band.least + band.most) // 2)


def meaning(question: Question, offered: Noted) -> Event:
    """Give what it means to take an answer that was offered."""
    if isinstance(offered.value, tuple):
        return Pick(question.id, offered.value[0])
    return Answer(question.id, offered.value, told=True, about=offered.about)


def _of_reminders(typed: str, words: str, session: Session) -> Event | None:
    """What is said right after a reminder, or of an action, the plan, a day or an hour."""
    if words in STOP and (session.rung or session.state is State.REMINDERS):
        return Stop(session.rung)
    on_screen = session.task if session.state is State.ACTION else None
    spoken_of = session.tipped[-1] if session.rung == "tip" else on_screen
    meant = marked(words, spoken_of) if spoken_of else None
    if meant is None and session.state in {State.PLAN, State.QUARTER}:
        return opened(words, session)
    if meant is None and session.state is State.REMINDERS and not told(typed):
        return scheduled(typed, words)  # "nous sommes 15" is no hour
    return meant


def _confirmed(words: str, session: Session) -> Event | None:
    """Yes or no, where something is to be confirmed; which of two, where that is asked."""
    words = words.replace(",", "")
    question = session.question
    if question and session.offered:
        if words in NO:
            return No()
        only = session.offered[0] if len(session.offered) == 1 else None
        return meaning(question, only) if only and words in YES else None
    if session.state in {State.CONFIRMING, State.COMPARING}:
        kept = session.state is State.COMPARING and words in KEEP
        return Yes() if kept or words in YES else No() if words in NO else None
    if session.state is State.SHARING:
        bot = Share("bot") if words in THE_BOT else None
        return Share("advice") if words in THE_ADVICE else bot
    if session.state in {State.RESTARTING, State.REMOVING, State.DELETING}:
        return Yes() if words in SURE else Back() if words in NO else None
    return None


def _answered(
    typed: str, words: str, session: Session, question: Question, vocabulary: Vocabulary
) -> Event:
    """What is said in so many words comes first, what may be meant last."""
    return (
        _named(words, question, vocabulary)
        or way(words)
        or _told(typed, session, least=2)
        or _read(typed, words, question, vocabulary)
        or way_nearly(words)
        or _told(typed, session, least=1)
        or _unread(typed, question)
    )


def _named(words: str, question: Question, vocabulary: Vocabulary) -> Event | None:
    """An option called by one of its names, or what is offered beside the options."""
    if option := named(words, vocabulary):
        return _chosen(question, option)
    if words in UNKNOWN or bare(words) in UNKNOWN:
        return Answer(question.id, None, told=True)
    return Done(question.id) if question.kind == "several_of" and words in DONE else None


def _told(typed: str, session: Session, *, least: int) -> Event | None:
    """Facts of a sentence, where they may be told."""
    talking = session.state in {State.ASKING, State.CONFIRMING}
    aside = session.advised and session.state in PAGES
    if not (talking or aside) or len(typed) > _LONGEST_TOLD:
        return None
    facts = told(typed)
    if (
        least == 1
        and len(facts) == 1
        and session.state is State.ASKING
        and facts[0].question == session.asked
    ):
        return Unsure(facts[0].question, facts)
    return Tell(facts) if len(facts) >= least else None


def _read(typed: str, words: str, question: Question, vocabulary: Vocabulary) -> Event | None:
    """A figure, an option's place or its name, more or less; None where it is nothing of these."""
    if question.kind != "number":
        several = _several(words, question, vocabulary)
        placed = _PLACE.fullmatch(bare(words))
        if several or placed:
            return several or _placed(question, int(placed[1]) if placed else 0, _quote(typed))
    found = near(words, vocabulary)
    counts = question.kind == "number" or any(option.figures for option in question.options)
    if found.options and (found.sure or not counts):
        return _likely(question, found)
    figured = _figured(question, typed) if counts else None
    return figured or (_likely(question, found) if found.options else None)


def _likely(question: Question, found: Nearness) -> Event:
    if found.sure:
        return _chosen(question, found.options[0])
    several = question.kind == "several_of"
    return Unsure(
        question.id,
        tuple(
            Noted(question=question.id, value=(option,) if several else option)
            for option in found.options
        ),
    )


def _several(words: str, question: Question, vocabulary: Vocabulary) -> Event | None:
    """Options named one after the other, each for sure."""
    parts = [part for part in _JOINTS.split(bare(words)) if part]
    if question.kind != "several_of" or not 1 < len(parts) <= len(question.options):
        return None
    named = [_option(part, question, vocabulary) for part in parts]
    if None in named:
        return None
    value = tuple(option.id for option in question.options if option.id in named)
    if question.max_picks and len(value) > question.max_picks:
        return Unclear(Say.TOO_MANY, n=question.max_picks)
    fits = not list(faults_of(question, value))
    return Answer(question.id, value, told=True) if fits else None


def _option(words: str, question: Question, vocabulary: Vocabulary) -> str | None:
    if words.isdecimal() and 1 <= int(words) <= len(question.options):
        return question.options[int(words) - 1].id
    found = near(words, vocabulary)
    return found.options[0] if found.sure else None


def _chosen(question: Question, option: str) -> Event:
    if question.kind == "several_of":
        return Pick(question.id, option)
    if question.kind == "one_of":
        return Answer(question.id, option, told=True)
    band = next(band for band in question.bands if band.id == option)
    return Answer(question.id, middle(band), about=True)


def _figured(question: Question, typed: str) -> Event | None:
    """Read a figure: of the answer, within an option's label, or an option's place."""
    quote = _quote(typed)
    try:
        found = figure(typed)
    except Backwards:
        return Unclear(Say.BACKWARDS, quote=quote)
    if found is None or (question.kind != "number" and not found.sure):
        return None
    if found.value != found.value.to_integral_value():
        return Unclear(Say.NOT_WHOLE, quote=quote)
    if question.kind != "number":
        placed = _placed(question, int(found.value), quote)
        return _doubted(placed) if _WE_ARE.search(plain(typed)) else placed
    return _counted(question, found, quote)


def _doubted(event: Event) -> Event:
    """Ask whether an answer was meant."""
    if not isinstance(event, Answer):
        return event
    return Unsure(event.question, (Noted(question=event.question, value=event.value),))


def _counted(question: Question, found: Figure, quote: str) -> Event:
    value = int(found.value)
    if value < question.least:
        return Unclear(Say.TOO_FEW, quote=quote, limit=question.least)
    if value > question.most:
        return Unclear(Say.TOO_MUCH, quote=quote, limit=question.most)
    if not found.sure:
        return Unsure(question.id, (Noted(question=question.id, value=value, about=found.about),))
    return Answer(question.id, value, told=True, about=found.about)


def _placed(question: Question, value: int, quote: str) -> Event:
    if any(option.figures for option in question.options):
        fit = [o for o in question.options if o.figures and o.figures[0] <= value <= o.figures[1]]
        return _chosen(question, fit[0].id) if fit else Unclear(Say.NOT_AN_OPTION, quote=quote)
    if 1 <= value <= len(question.options):
        return _chosen(question, question.options[value - 1].id)
    return Unclear(Say.NO_SUCH_PLACE, quote=quote, n=len(question.options))


def _unread(typed: str, question: Question) -> Event:
    number = question.kind == "number"
    return Unclear(Say.NOT_A_FIGURE if number else Say.NOT_AN_OPTION, quote=_quote(typed))


def _quote(typed: str) -> str:
    shown = re.sub(r"\s+", " ", typed).strip()
    return shown if len(shown) <= 40 else shown[:39] + "…"  # noqa: PLR2004  # fits a line
