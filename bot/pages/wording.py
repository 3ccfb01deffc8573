"""The answers of a person and what they call for, put into words."""

from collections.abc import Collection, Mapping

from bot.languages import listed, number, say
from bot.pages.screens import unbroken
from dialogs.session import Locale
from dialogs.words import UNKNOWN_ANSWER
from scoring.advice import Advice, Step, Warn
from scoring.answers import Answer
from scoring.knowledge.practices import BY_ID as PRACTICES
from scoring.knowledge.questions import BY_ID
from scoring.knowledge.records import Option, Practice, Question
from scoring.knowledge.rules import JURISDICTIONS
from scoring.texts import Text

_FIRST = 3
_EUROS = {None, "fr", "be", "lu"}


def label(question: Question, value: Answer, locale: Locale) -> str:
    """Give an answer as its buttons say it, or its figure."""
    if value is None:
        return say(UNKNOWN_ANSWER, locale)
    if isinstance(value, int):
        return number(value, locale)
    return unbroken(", ".join(say(option.label, locale) for option in _options(question, value)))


def fact(question_id: str, value: Answer, locale: Locale) -> str:
    """Give an answer as a clause about the company: "nobody whose job is IT"."""
    question = BY_ID[question_id]
    if isinstance(value, int) and question.fact:
        few = question.fact_few if value <= question.bands[0].most else None
        return say(few or question.fact, locale, n=value)
    if value is None or isinstance(value, int):
        return label(question, value, locale)
    return listed((say(option.fact, locale) for option in _options(question, value)), locale)


def steps(advice: Advice) -> dict[str, Step]:
    """Give all that there is to do by the id of its practice, the first actions first."""
    later = (step for quarter in advice.quarters for step in quarter)
    return {step.id: step for step in (*advice.actions, *later)}


def first_steps(advice: Advice, marks: Collection[str] = ()) -> list[Step]:
    """Give what there is to do first, one thing at least that is no basic, of what is not marked.

    What is only to be checked has a line of its own.
    """
    open_ = [step for step in steps(advice).values() if step.id not in marks]
    shown = [step for step in open_ if not step.check][:_FIRST]
    basics = {action.id for action in advice.actions if action.basic}
    own = [step for step in open_[: len(advice.actions)] if step.id not in basics]
    return [*shown[:-1], own[0]] if own and own[0] not in shown else shown


def title(step: Step, locale: Locale) -> str:
    """Name a step in this company's terms, with the place whose law asks for it, if in doubt."""
    practice = PRACTICES[step.id]
    spoken = {wording.id: wording.title for wording in practice.wordings}
    return _placed(spoken[step.wording] if step.wording else practice.title, step, locale)


def general_title(step: Step, locale: Locale) -> str:
    """Name a step as for any company: a title in its own terms would tell its answers."""
    return _placed(PRACTICES[step.id].title, step, locale)


def called(name: str, step: Step | None, locale: Locale) -> str:
    """Name a practice: as the step that it is for this company, if it is one."""
    return title(step, locale) if step else unbroken(say(PRACTICES[name].title, locale))


def sign_of(practice: Practice, locale: Locale) -> str:
    """Say by what one sees that a practice is done, as a clause that follows a colon."""
    sentence = say(practice.done_when, locale)
    return sentence[:1].lower() + sentence[1:]


def _placed(name: Text, step: Step, locale: Locale) -> str:
    named = unbroken(say(name, locale))
    return f"{named} ({places(step, locale)})" if step.where else named


def places(told: Warn | Step, locale: Locale) -> str:
    """Name the places whose law something is."""
    return listed((say(JURISDICTIONS[place], locale) for place in told.where), locale)


def in_euros(answers: Mapping[str, Answer]) -> bool:
    """Say whether French prices are of use where the company is, or may be."""
    return answers.get("country") in _EUROS


def _options(question: Question, value: str | tuple[str, ...]) -> list[Option]:
    picked = (value,) if isinstance(value, str) else value
    return [option for option in question.options if option.id in picked]
