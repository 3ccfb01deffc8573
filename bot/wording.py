"""The answers of a person, put back into words."""

from bot.languages import listed, number, say
from dialogs.session import Locale
from dialogs.words import UNKNOWN_ANSWER
from scoring.answers import Answer
from scoring.knowledge.questions import BY_ID
from scoring.knowledge.records import Option, Question


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
        return say(question.fact, locale, n=value)
    if value is None or isinstance(value, int):
        return label(question, value, locale)
    return listed((say(option.fact, locale) for option in _options(question, value)), locale)


def _options(question: Question, value: str | tuple[str, ...]) -> list[Option]:
    picked = (value,) if isinstance(value, str) else value
    return [option for option in question.options if option.id in picked]
