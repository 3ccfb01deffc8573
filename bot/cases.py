"""The first lines of the advice to each worked case: `python -m bot.cases > docs/cases.md`.

They are lines of a screen, so they are written here, and the model card only leads to them.
"""

import sys
from collections.abc import Iterator, Mapping

from bot.languages import LANGUAGES
from bot.pages.advising import because, headline, missing, task, trap
from bot.pages.assessed import advice_of
from bot.pages.screens import Pen
from bot.pages.wording import first_steps
from dialogs.session import Locale, Session
from scoring.answers import Answer
from scoring.knowledge.cases import CASES
from scoring.knowledge.trap_cases import TRAP_CASES


def page() -> str:
    """Give the page, in Markdown: the archetypes, then the companies in a trap."""
    archetypes = "\n\n".join(_case(case.name, case.answers) for case in CASES)
    traps = "\n\n".join(_case(case.name, case.answers) for case in TRAP_CASES)
    return f"""\
# Worked cases and what they are told

Written by `python -m bot.cases > docs/cases.md`; a test fails when it is stale. The companies are
invented. Of each advice, in both languages: the verdict with its certainty, the basics that are
missing or to be checked, what to mind, why, and the first thing to do. How the verdicts come about:
[the model card](model.md).

## Archetypes

{archetypes}

## Traps

What a good adviser sees and an owner may not: the sentence is in `scoring/knowledge/traps.py`, the
companies in `scoring/knowledge/trap_cases.py`. All of these have their basics in place, unless the
trap is there.

{traps}
"""


def _case(name: str, answers: Mapping[str, Answer]) -> str:
    told = "\n>\n".join(_told(answers, locale) for locale in LANGUAGES)
    return f"### {name}\n\n{told}"


def _told(answers: Mapping[str, Answer], locale: Locale) -> str:
    pen = Pen(Session(locale=locale, answers=dict(answers)), locale)
    return "\\\n".join(f"> {line}" for line in _lines(pen))


def _lines(pen: Pen) -> Iterator[str]:
    advice = advice_of(pen)
    said = (trap(pen, advice), because(pen, advice))
    yield headline(pen, advice)
    yield from missing(pen, advice)
    yield from (line for line in said if line)
    yield f"1\\. {task(pen, first_steps(advice, ())[0])}"


if __name__ == "__main__":
    sys.stdout.write(page())
