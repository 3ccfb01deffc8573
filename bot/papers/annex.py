"""What follows the advice in the report: for the talk with providers, and what it all rests on."""

from collections.abc import Iterator
from typing import Final

from bot.pages.screens import Pen
from bot.papers import words
from bot.papers.blocks import Block, items, section, table, told
from scoring import Advice
from scoring.knowledge.costs import ITEMS
from scoring.knowledge.glossary import DISCLAIMER
from scoring.knowledge.practices import BY_ID as PRACTICES
from scoring.knowledge.providers import EXIT_CLAUSES, QUESTIONS, RISKS, SERVICE_LEVELS
from scoring.knowledge.records import Source
from scoring.knowledge.rules import BY_ID as RULES
from scoring.knowledge.rules import DISCLAIMER as NO_LEGAL_ADVICE
from scoring.knowledge.sources import ARTICLE
from scoring.knowledge.traps import BY_ID as TRAPS

#: The rules that a report has room for.
RULES_TOLD: Final = 8


def annex(pen: Pen, advice: Advice) -> tuple[Block, ...]:
    """Give what to ask and to sign, the sources of all that is said, and its limits."""
    asked = [
        (pen.say(one.question), pen.say(one.good_answer), pen.say(one.warning_sign))
        for one in QUESTIONS
    ]
    levels = [(pen.say(one.item), pen.say(one.good), pen.say(one.weak)) for one in SERVICE_LEVELS]
    clauses = [(pen.say(one.clause), pen.say(one.why)) for one in EXIT_CLAUSES]
    ask = ((words.QUESTION, 1.5), (words.GOOD, 1.2), (words.WARNING, 1.0))
    measure = ((words.LEVEL, 1.0), (words.STRONG, 1.3), (words.WEAK, 1.0))
    leave = ((words.CLAUSE, 1.4), (words.WHY, 1.0))
    rested = dict.fromkeys(_source(pen, one) for one in _sources(advice))
    limits = (words.METHOD, DISCLAIMER, NO_LEGAL_ADVICE)
    return (
        section(pen.say(words.PROVIDERS), table(pen, ask, asked)),
        section(pen.say(words.LEVELS), table(pen, measure, levels)),
        section(pen.say(words.EXIT), table(pen, leave, clauses)),
        section(pen.say(words.LIMITS), told(*(pen.say(one) for one in limits))),
        section(pen.say(words.SOURCES), items(rested), small=True),
    )


def _sources(advice: Advice) -> Iterator[Source]:
    """Give what each thing said rests on, in the order in which it is said."""
    yield ARTICLE
    if advice.costs:
        yield from (source for item in ITEMS for source in item.sources)
    yield from (TRAPS[one].source for one in advice.traps)
    yield from (one.source for one in RISKS if one.form == advice.verdict)
    yield from (
        source for warn in advice.warnings[:RULES_TOLD] for source in RULES[warn.rule].sources
    )
    yield from (PRACTICES[one.id].source for one in advice.actions)


def _source(pen: Pen, source: Source) -> str:
    return f"{pen.say(source.title)}, {pen.say(source.publisher)}, {source.date}"
