"""Companies whose papers are printed."""

from typing import Final

from bot.languages import Language
from bot.pages.screens import Pen
from dialogs.session import Session
from scoring.answers import Answer
from tests.scoring.companies import WORKED

#: The least that can be told, beside the worked cases: nothing.
COMPANIES: Final[dict[str, dict[str, Answer]]] = {**WORKED, "silent": {}}


def pen(company: str, locale: Language) -> Pen:
    """Give what writes the papers of a company."""
    told = Session(locale=locale, answers=COMPANIES[company], asked=None, advised=True)
    return Pen(told, locale)
