"""An advice in JSON, with words beside each id that a person may read.

In an object, `text` says what it is about, `more` explains it, and `who_text` says what its
field `who` holds; `do_text` is what to do about a rule. What a reason rests on, its `answer`, is
said as a clause about the company.
"""

from collections.abc import Mapping
from typing import Any, Final

from pydantic import JsonValue

from bot.languages import Language, money_range, say
from bot.pages.wording import fact, label
from scoring import Advice
from scoring.advice import Flip, Reason
from scoring.knowledge import forms, glossary, practices, questions, rules, traps
from scoring.knowledge.records import Term
from scoring.texts import Text

Json = dict[str, JsonValue]


def _names(terms: Mapping[Any, Term]) -> dict[str, Text]:
    return {key: term.name for key, term in terms.items()}


def _texts(texts: Mapping[Any, Text]) -> dict[str, Text]:
    return dict(texts)


_AREAS: Final = _names(glossary.AREAS)
_PRACTICES: Final = {each.id: each.title for each in practices.PRACTICES}
_WORDINGS: Final = {
    (each.id, wording.id): wording.title
    for each in practices.PRACTICES
    for wording in each.wordings
}
_QUESTIONS: Final = {each.id: each.text for each in questions.QUESTIONS}

# The field that names what an object is about.
_SUBJECTS: Final[Mapping[str, Mapping[str, Text]]] = {
    "id": {**_PRACTICES, **{each.id: each.text for each in forms.POINTS}},
    "rule": {each.id: each.title for each in rules.RULES},
    "question": _QUESTIONS,
}
# What there is to say of it beyond its title.
_MORE: Final[Mapping[str, Mapping[str, Text]]] = {
    "id": {each.id: each.body for each in practices.PRACTICES},
    "rule": {each.id: each.say for each in rules.RULES},
}
_TO_DO: Final = {each.id: each.do for each in rules.RULES}
# Any other field with an id, a list of ids, or lists of ids in an object.
_FIELDS: Final[Mapping[str, Mapping[str, Text]]] = {
    "verdict": {key: each.word for key, each in glossary.VERDICTS.items()},
    "certainty": _names(glossary.CERTAINTIES),
    "mode": _names(glossary.MODES),
    "area": _AREAS,
    "areas": _AREAS,
    "criterion": _names(glossary.CRITERIA),
    "who": _texts(glossary.WHO),
    "when": _texts(glossary.WHEN),
    "effort": _texts(glossary.EFFORTS),
    "owner": _texts(glossary.OWNERS),
    "next_question": _QUESTIONS,
    "where": _texts(rules.JURISDICTIONS),
    "conditions": rules.CONDITIONS,
    "tips": _PRACTICES,
    "traps": {each.id: each.say for each in traps.TRAPS},
}
# Objects whose keys are ids: each object in them begins with the text of its key.
_KEYED: Final[Mapping[str, Mapping[str, Text]]] = {
    "functions": _names(glossary.FUNCTIONS),
    "forms": _names(forms.FORMS),
}

_BY_NATURE: Final = _texts(glossary.BY_NATURE)


def told(advice: Advice, locale: Language) -> Json:
    """Give an advice in JSON with its texts; the first says it in a sentence."""
    head = glossary.VERDICTS[advice.verdict]
    sure = say(glossary.CERTAINTIES[advice.certainty].name, locale)
    sentence = f"{say(head.word, locale)} · {sure}. {say(head.summary, locale)}"
    fields = _object(advice.model_dump(mode="json"), locale)
    if advice.costs:
        shown = advice.costs.forms.items()
        ranges: Json = {
            form: money_range(low, high, locale, advice.costs.currency)
            for form, (low, _, high) in shown
        }
        fields["costs_text"] = ranges
    return {"text": sentence, **fields}


def _object(fields: Json, locale: Language) -> Json:
    said: Json = {}
    for key, value in fields.items():
        said[key] = _value(key, value, locale)
        if key in _SUBJECTS:
            said["text"] = _named(_SUBJECTS[key], value, locale)
            if value in _MORE.get(key, ()):
                said["more"] = _named(_MORE[key], value, locale)
            if key == "rule":
                said["do_text"] = _named(_TO_DO, value, locale)
        elif key in _FIELDS and value is not None:
            said[f"{key}_text"] = _named(_FIELDS[key], value, locale)
        elif key == "answer":
            said["answer_text"] = _answered(fields, locale)
        elif key == "wording" and value is not None:
            said["text"] = say(_WORDINGS[str(fields["id"]), str(value)], locale)
    return said


def _answered(fields: Json, locale: Language) -> str:
    if "strength" in fields:
        reason = Reason.model_validate(fields)
        return fact(reason.question, reason.answer, locale)
    flip = Flip.model_validate(fields)
    return label(questions.BY_ID[flip.question], flip.answer, locale)


def _value(key: str, value: JsonValue, locale: Language) -> JsonValue:
    if isinstance(value, list):
        return [_value(key, each, locale) for each in value]
    if not isinstance(value, dict):
        return value
    if key not in _KEYED:
        return _object(value, locale)
    return {name: _titled(key, name, each, locale) for name, each in value.items()}


def _titled(key: str, name: str, value: JsonValue, locale: Language) -> JsonValue:
    """Begin an object with its text; what is not one has no place for it."""
    title = _KEYED[key].get(name)
    if title is None or not isinstance(value, dict):
        return value
    more = {"more": say(_BY_NATURE[name], locale)} if name in _BY_NATURE else {}
    return {"text": say(title, locale), **more, **_object(value, locale)}


def _named(names: Mapping[str, Text], value: JsonValue, locale: Language) -> JsonValue:
    if isinstance(value, list):
        return [_named(names, each, locale) for each in value]
    if isinstance(value, dict):
        return {key: _named(names, each, locale) for key, each in value.items()}
    return say(names[str(value)], locale)
