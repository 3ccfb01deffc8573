"""The screen of the answers given, by theme: from there one is changed, the others kept."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Final

from bot.pages import company_words
from bot.pages.screens import Pen, Screen, lines, stacked, titled
from bot.pages.wording import label
from dialogs import words
from dialogs.events import Back, Companies, Edit, Help, Language, Restart
from dialogs.session import Session
from dialogs.words import BACK
from scoring.knowledge.glossary import CRITERIA
from scoring.knowledge.questions import QUESTIONS
from scoring.knowledge.records import Question
from scoring.texts import Text

_THEMES: Final[Mapping[str, Text]] = {
    **{criterion: term.name for criterion, term in CRITERIA.items()},
    "basics": words.BASICS_THEME,
}


def summary_screen(pen: Pen) -> Screen:
    """Draw what was answered, with a button for each answer."""
    session = pen.session
    if not session.answers:
        return titled(pen, words.SUMMARY_EMPTY)
    themes = [list(theme) for theme in map(partial(_of_theme, session), _THEMES)]
    text = lines(
        pen.title,
        *(_theme(pen, theme) for theme in themes if theme),
        pen.say(words.SUMMARY_TOLD if session.advised else words.SUMMARY),
    )
    buttons = tuple((pen.button(q.short, Edit(q.id)),) for theme in themes for q in theme)
    again = pen.button(words.RESTART, Restart())
    more = (pen.button(words.HELP_BUTTON, Help()), pen.button(words.LANGUAGE, Language()))
    companies = (pen.button(company_words.COMPANIES, Companies()),)
    return Screen(text, (*buttons, (pen.button(BACK, Back()), again), more, companies))


def _of_theme(session: Session, theme: str) -> Iterator[Question]:
    """Give the questions of a theme that were answered, or skipped on the way to the advice."""
    for question in QUESTIONS:
        skipped = session.advised and question.part == "quick"
        if question.criterion == theme and (skipped or question.id in session.answers):
            yield question


def _theme(pen: Pen, questions: Sequence[Question]) -> str:
    """List what was answered on a theme, under its name."""
    answers = pen.session.answers
    rows = (
        f"{pen.say(q.short)} · "
        + (label(q, answers[q.id], pen.locale) if q.id in answers else pen.say(words.SKIPPED))
        for q in questions
    )
    return stacked(pen.head(_THEMES[questions[0].criterion]), *rows)
