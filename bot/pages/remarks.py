"""Notices put into words: toasts, messages, and the document with all that is held."""

import json
from html import escape
from typing import Final

from pydantic import JsonValue

from bot.languages import LANGUAGES, number, say
from bot.pages.screens import Button, Screen
from dialogs.assessed import assessed
from dialogs.companies import listed
from dialogs.machine import Notice
from dialogs.session import Locale, Session, Told
from dialogs.words import BEGIN, REMARKS, Say

#: Telegram shows that much of a toast.
_TOAST: Final = 200
#: Of the document with all that is held.
_SCHEMA: Final = 1
_BEGIN_DATA: Final = "v1:0:~:start:0"


def remark(notice: Notice, locale: Locale | None) -> str:
    """Put a notice into words, in every language where we do not know the person's."""
    locales: list[Locale] = [locale] if locale else list(LANGUAGES)
    return "\n\n".join(_in(notice, each) for each in locales)


def _in(notice: Notice, locale: Locale) -> str:
    limit = number(notice.limit, locale) if notice.limit is not None else ""
    text = REMARKS[notice.say]
    return say(text, locale, n=notice.n, quote=notice.quote, limit=limit)


def toast(notice: Notice, locale: Locale | None) -> str:
    """Give what a toast says, cut where Telegram would refuse it."""
    words = remark(notice, locale)
    units = words.encode("utf-16-le")
    if len(units) <= 2 * _TOAST:
        return words
    return units[: 2 * (_TOAST - 1)].decode("utf-16-le", "ignore") + "…"


def message(notice: Notice, locale: Locale | None) -> Screen:
    """Draw a notice as a message; where nothing is held, with a button that begins."""
    text = escape(remark(notice, locale), quote=False)
    if notice.say not in {Say.NOTHING_HELD, Say.ERASED}:
        return Screen(text)
    label = " / ".join(say(BEGIN, each) for each in ([locale] if locale else LANGUAGES))
    return Screen(text, ((Button(label, _BEGIN_DATA),),))


def _told(company: Told) -> dict[str, JsonValue]:
    advice = assessed(company.answers).model_dump(mode="json") if company.advised else None
    return {"answers": company.model_dump(mode="json")["answers"], "advice": advice}


def dossier(session: Session) -> bytes:
    """Write all that is held of a person as JSON; keys and values know no language."""
    aside = {"__all__": {"answers"}}  # they stand among the companies
    held = session.model_dump(
        mode="json", exclude={"locale": True, "answers": True, "others": aside}
    )
    return json.dumps(
        {
            "schema": _SCHEMA,
            "language": session.locale,
            **_told(session),
            "companies": [{"name": each.name, **_told(each)} for each in listed(session)],
            "dialogue": held,
        },
        ensure_ascii=False,
        indent=2,
    ).encode()
