"""The screens of several companies: their list, one of them, its name, its end."""

import unicodedata
from html import escape
from typing import Final

from bot.languages import say
from bot.pages import company_words as words
from bot.pages.advising import headline
from bot.pages.screens import Button, Pen, Rows, Screen, lines, paired
from dialogs.assessed import assessed
from dialogs.companies import LONGEST_NAME, PAGE, is_current, listed, looked_at
from dialogs.events import Add, Back, Companies, Look, Open, Remove, Rename, Versus, Yes
from dialogs.interview import two_advised
from dialogs.session import Dossier, State
from dialogs.words import BACK, CANCEL, TITLES
from scoring.knowledge.glossary import VERDICTS
from scoring.knowledge.questions import QUICK

_LONGEST_LABEL: Final = 24
_ORDER: Final = [question.id for question in QUICK]
#: Between these a name that is written from right to left leaves the rest of the line alone.
_ISOLATED: Final = "\u2068%s\u2069"
_RIGHT_TO_LEFT: Final = {"R", "AL", "AN"}


def name_of(pen: Pen, name: str) -> str:
    """Give the name of a company as it stands in a line, not escaped."""
    if not name:
        return pen.say(words.UNNAMED)
    turned = any(unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT for letter in name)
    return _ISOLATED % name if turned else name


def whose(pen: Pen) -> str | None:
    """Name the company talked about, where it has a name or is not the only one; not escaped."""
    session = pen.session
    return name_of(pen, session.company) if session.company or session.others else None


def headed(pen: Pen, screen: Screen) -> Screen:
    """Say above a screen which company it is about."""
    name = whose(pen)
    return Screen(lines(escape(name, quote=False), screen.text), screen.rows) if name else screen


def companies_screen(pen: Pen) -> Screen:
    """Draw a page of the companies, the one talked about said."""
    first = PAGE * pen.session.page
    companies = list(enumerate(listed(pen.session), 1))
    shown = companies[first : first + PAGE]
    text = lines(
        pen.title,
        "\n".join(_row(pen, place, company) for place, company in shown),
        pen.say(words.TAP_ONE if pen.session.others else words.WHAT_FOR),
    )
    buttons = paired(
        pen.named(_label(pen, place, company), Look(place - 1)) for place, company in shown
    )
    ways = (pen.button(words.ADD, Add()),), (pen.button(BACK, Back()),)
    return Screen(text, (*buttons, *_pages(pen, len(companies)), *ways))


def _row(pen: Pen, place: int, company: Dossier) -> str:
    row = words.ROW_CURRENT if is_current(pen.session, company.name) else words.ROW
    name = name_of(pen, company.name)
    return pen.say(row, place=place, company=name, standing=_standing(pen, company))


def _standing(pen: Pen, company: Dossier) -> str:
    """Say how far it is: the verdict in a word, or the question that stands."""
    if company.advised:
        return say(VERDICTS[assessed(company.answers).verdict].word, pen.locale)
    place = _ORDER.index(company.asked) + 1 if company.asked else len(_ORDER)
    return say(words.AT_QUESTION, pen.locale, n=place, of=len(_ORDER))


def _label(pen: Pen, place: int, company: Dossier) -> str:
    number = f"{place}. "
    name, room = company.name or pen.say(words.UNNAMED), _LONGEST_LABEL - len(number)
    return number + (name if len(name) <= room else f"{name[: room - 1].rstrip()}…")


def _pages(pen: Pen, count: int) -> Rows:
    page = pen.session.page
    before = [pen.button(words.PREVIOUS_PAGE, Companies(page - 1))] if page else []
    after = [pen.button(words.NEXT_PAGE, Companies(page + 1))] if PAGE * (page + 1) < count else []
    return ((*before, *after),) if before or after else ()


def company_screen(pen: Pen) -> Screen:
    """Draw one company: how far it is, and what can be done with it."""
    company = _looked_at(pen)
    current = is_current(pen.session, company.name)
    text = lines(
        f"<b>{escape(name_of(pen, company.name), quote=False)}</b>",
        headline(pen, assessed(company.answers))
        if company.advised
        else _standing(pen, company).capitalize(),
        pen.say(words.CURRENT) if current else None,
    )
    compare = [pen.button(words.COMPARE, Versus())] if two_advised(pen.session) else []
    buttons = [
        pen.button(words.GO_ON if current else words.OPEN, Open(), style="primary"),
        *compare,
        pen.button(words.RENAME if company.name else words.NAME, Rename()),
        pen.button(words.REMOVE, Remove()),
        pen.button(BACK, Back()),
    ]
    return Screen(text, paired(buttons))


def naming_screen(pen: Pen) -> Screen:
    """Ask for a name, of a new company or of the one looked at."""
    company = looked_at(pen.session)
    title = (
        pen.say(words.RENAMING, company=name_of(pen, company.name))
        if company and company.name
        else pen.say(TITLES[State.NAMING])
    )
    text = lines(f"<b>{title}</b>", pen.say(words.NAMING, n=LONGEST_NAME))
    return Screen(text, ((pen.button(CANCEL, Back()),),))


def removing_screen(pen: Pen) -> Screen:
    """Ask before a company is erased."""
    company = _looked_at(pen)
    title = pen.say(words.REMOVING, company=name_of(pen, company.name))
    gone = words.REMOVED_TOO if pen.session.others else words.REMOVED_ALONE
    yes: Button = pen.button(words.YES_REMOVE, Yes(), style="danger")
    return Screen(lines(f"<b>{title}</b>", pen.say(gone)), ((yes, pen.button(CANCEL, Back())),))


def _looked_at(pen: Pen) -> Dossier:
    company = looked_at(pen.session)
    if company is None:
        raise LookupError("no company is looked at")
    return company
