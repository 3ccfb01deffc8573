"""The answers of a person and what they call for, put into words."""

from bot.languages import listed, number, say
from dialogs.session import Locale
from dialogs.words import UNKNOWN_ANSWER
from scoring.advice import Advice, Step
from scoring.answers import Answer
from scoring.knowledge.practices import BY_ID as PRACTICES
from scoring.knowledge.questions import BY_ID
from scoring.knowledge.records import Option, Question
from scoring.texts import Text


def label(question: Question, value: Answer, locale: Locale) -> str:
    """Give an answer as its buttons say it, or its figure."""
    if value is None:
        return say(UNKNOWN_ANSWER, locale)
    if isinstance(value, int):
        return number(value, locale)
    return ", ".join(say(option.label, locale) for option in _options(question, value))


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


def title(step: Step) -> Text:
    """Name a step in this company's terms."""
    practice = PRACTICES[step.id]
    spoken = {wording.id: wording.title for wording in practice.wordings}
    return spoken[step.wording] if step.wording else practice.title


def general_title(step: Step) -> Text:
    """Name a step as for any company: a title in its own terms would tell its answers."""
    return PRACTICES[step.id].title


def _options(question: Question, value: str | tuple[str, ...]) -> list[Option]:
    picked = (value,) if isinstance(value, str) else value
    return [option for option in question.options if option.id in picked]
