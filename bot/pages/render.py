"""Session -> screen: a pure function, the same session always gives the same screen."""

from collections.abc import Callable, Mapping
from html import escape
from typing import Final

from bot.languages import LANGUAGES, say
from bot.pages import company_words
from bot.pages.acting import action_screen, plan_screen, quarter_screen
from bot.pages.advising import advice_screen
from bot.pages.asking import question_screen
from bot.pages.companies import (
    companies_screen,
    company_screen,
    headed,
    name_of,
    naming_screen,
    removing_screen,
)
from bot.pages.comparing import comparing_screen, supposing_screen
from bot.pages.explaining import area_screen, form_screen, forms_screen, tips_screen
from bot.pages.planning import costs_screen
from bot.pages.reasoning import why_screen
from bot.pages.reminding import reminders_screen, zones_screen
from bot.pages.ruling import rules_screen
from bot.pages.screens import Pen, Screen, Service, lines, titled
from bot.pages.sharing import shared_screen, sharing_screen
from bot.pages.splitting import split_screen
from bot.pages.summary import summary_screen
from bot.pages.versus import versus_screen
from bot.pages.wording import label
from dialogs import words
from dialogs.events import (
    Back,
    Companies,
    Delete,
    Export,
    Forms,
    No,
    Privacy,
    Speak,
    Tips,
    Yes,
)
from dialogs.session import Noted, Session, State
from dialogs.words import BACK, CANCEL, LANGUAGE_NAMES, TITLES
from scoring.knowledge.questions import BY_ID


def render(session: Session, service: Service) -> Screen:
    """Draw what the chat of this session has to show."""
    if session.locale is None:
        return _language_screen(Pen(session, "fr", service))
    pen = Pen(session, session.locale, service)
    screen = SCREENS[session.state](pen)
    return screen if session.state in _OF_NO_COMPANY else headed(pen, screen)


def _language_screen(pen: Pen) -> Screen:
    """Ask for the language, in every one of them: the person may read only one."""
    questions = [say(TITLES[State.LANGUAGE], locale) for locale in LANGUAGES]
    names = tuple(pen.named(LANGUAGE_NAMES[locale], Speak(locale)) for locale in LANGUAGES)
    back = ((pen.button(BACK, Back()),),) if pen.session.locale else ()
    return Screen("\n".join(questions), (names, *back))


def _help_screen(pen: Pen) -> Screen:
    screen = titled(pen, words.HELP)
    more = (pen.button(words.FORMS_BUTTON, Forms()), pen.button(words.TIPS_BUTTON, Tips()))
    mine = (
        pen.button(company_words.COMPANIES, Companies()),
        pen.button(words.PRIVACY_BUTTON, Privacy()),
    )
    return Screen(screen.text, (more, mine, *screen.rows))


def _privacy_screen(pen: Pen) -> Screen:
    screen = titled(pen, words.PRIVACY, days=pen.service.retention_days)
    contact = pen.service.contact
    code = pen.session.code
    text = lines(
        screen.text,
        pen.say(words.CAME_BY, code=code) if code else None,
        pen.say(words.CONTACT, contact=contact) if contact else None,
    )
    mine = (pen.button(words.EXPORT_BUTTON, Export()), pen.button(words.DELETE_BUTTON, Delete()))
    return Screen(text, (mine, *screen.rows))


def _confirming_screen(pen: Pen) -> Screen:
    """List what was understood, question by question, before any of it is noted."""
    rows = [_understood(pen, fact) for fact in pen.session.pending]
    yes = pen.button(words.YES_NOTE, Yes(), style="primary")
    no = pen.button(words.NO_NOTE, No())
    return Screen(lines(pen.title, "\n".join(rows), pen.say(words.UNDERSTOOD)), ((yes, no),))


def _understood(pen: Pen, fact: Noted) -> str:
    """Say a fact, and after the advice what stands in its place so far."""
    question = BY_ID[fact.question]
    answer = label(question, fact.value, pen.locale)
    answer = pen.say(words.ABOUT, answer=answer) if fact.about else escape(answer, quote=False)
    held = pen.session.answers.get(question.id, fact.value)
    replaced = pen.session.advised and held != fact.value
    was = f"{escape(label(question, held, pen.locale), quote=False)} → " if replaced else ""
    return f"{pen.say(question.short)} · {was}<b>{answer}</b>"


def _restarting_screen(pen: Pen) -> Screen:
    alone = not pen.session.others
    name = name_of(pen, pen.session.company)
    screen = titled(pen, words.RESTARTING if alone else company_words.RESTARTING, company=name)
    yes = pen.button(words.YES_RESTART, Yes(), style="danger")
    return Screen(screen.text, ((yes, pen.button(CANCEL, Back())),))


def _deleting_screen(pen: Pen) -> Screen:
    count = len(pen.session.others) + 1
    screen = titled(pen, words.DELETING if count == 1 else company_words.DELETING, count=count)
    yes = pen.button(words.YES_DELETE, Yes(), style="danger")
    return Screen(screen.text, ((yes, pen.button(CANCEL, Back())),))


#: They speak of every company, or say themselves of which.
_OF_NO_COMPANY: Final = frozenset(
    {
        State.LANGUAGE,
        State.HELP,
        State.PRIVACY,
        State.RESTARTING,
        State.DELETING,
        State.COMPANIES,
        State.COMPANY,
        State.NAMING,
        State.REMOVING,
        State.VERSUS,
    }
)
SCREENS: Final[Mapping[State, Callable[[Pen], Screen]]] = {
    State.LANGUAGE: _language_screen,
    State.ASKING: question_screen,
    State.CONFIRMING: _confirming_screen,
    State.EDITING: question_screen,
    State.REFINING: question_screen,
    State.SUPPOSED: question_screen,
    State.SUPPOSING: supposing_screen,
    State.COMPARING: comparing_screen,
    State.PLAN: plan_screen,
    State.QUARTER: quarter_screen,
    State.ACTION: action_screen,
    State.REMINDERS: reminders_screen,
    State.ZONES: zones_screen,
    State.COSTS: costs_screen,
    State.RULES: rules_screen,
    State.SUMMARY: summary_screen,
    State.ADVICE: advice_screen,
    State.WHY: why_screen,
    State.SPLIT: split_screen,
    State.TIPS: tips_screen,
    State.AREA: area_screen,
    State.FORMS: forms_screen,
    State.FORM: form_screen,
    State.SHARING: sharing_screen,
    State.SHARED: shared_screen,
    State.HELP: _help_screen,
    State.PRIVACY: _privacy_screen,
    State.RESTARTING: _restarting_screen,
    State.DELETING: _deleting_screen,
    State.COMPANIES: companies_screen,
    State.COMPANY: company_screen,
    State.NAMING: naming_screen,
    State.REMOVING: removing_screen,
    State.VERSUS: versus_screen,
}
