"""Texts as they are written in the code: English message ids, translated at the edge.

The markers take literals only, so that a translator sees each text whole. `bot.languages` turns
a `Text` into words.
"""

from dataclasses import dataclass
from typing import LiteralString


@dataclass(frozen=True, slots=True)
class Text:
    """A text to translate: its English wording, and what tells it from its homonyms."""

    msgid: str
    context: str = ""
    plural: str = ""


def N_(msgid: LiteralString) -> Text:  # noqa: N802  # gettext's own name for it
    """Mark a text."""
    return Text(msgid)


def NP_(context: LiteralString, msgid: LiteralString) -> Text:  # noqa: N802
    """Mark a text whose words alone do not say where it stands."""
    return Text(msgid, context)


def NNP_(context: LiteralString, one: LiteralString, many: LiteralString) -> Text:  # noqa: N802
    """Mark a text that depends on a count, written `%(n)s` in it."""
    return Text(one, context, many)
