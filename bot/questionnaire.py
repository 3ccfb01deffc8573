"""`pocket-cio questions`: what can be answered, for programs that ask elsewhere than in a chat."""

from typing import Any

from bot.languages import LANGUAGES, say
from scoring.knowledge.questions import QUESTIONS
from scoring.knowledge.records import Question
from scoring.texts import Text


def listing() -> dict[str, Any]:
    """Give the questions in their order, with their options and texts in every language."""
    return {"questions": [_question(question) for question in QUESTIONS]}


def _question(question: Question) -> dict[str, Any]:
    told: dict[str, Any] = {
        "id": question.id,
        "part": question.part,
        "kind": question.kind,
        "criterion": question.criterion,
        "text": _texts(question.text),
        "why": _texts(question.why),
    }
    if question.help:
        told["help"] = _texts(question.help)
    if question.kind == "number":
        told["range"] = [question.least, question.most]
        told["bands"] = [
            {"id": band.id, "range": [band.least, band.most], "text": _texts(band.label)}
            for band in question.bands
        ]
        return told
    told["options"] = [
        {"id": option.id, "text": _texts(option.label), "meaning": _texts(option.meaning)}
        for option in question.options
    ]
    if question.kind == "several_of":
        told["exclusive"] = question.exclusive
        told["max_picks"] = question.max_picks
    return told


def _texts(text: Text) -> dict[str, str]:
    return {language: say(text, language) for language in LANGUAGES}
