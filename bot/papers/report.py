"""The report: the advice as a document of some pages, for a board or a bank."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from pydantic import JsonValue

from bot.languages import day
from bot.pages.advising import (
    against_it,
    clause,
    headline,
    in_charge,
    in_favour,
    missing,
    sentence,
    trials,
)
from bot.pages.assessed import advice_of
from bot.pages.companies import headed
from bot.pages.screens import Pen, Screen, bare, spaced, stacked
from bot.pages.splitting import but_of, grounds
from bot.pages.wording import label, places, title
from bot.papers import words
from bot.papers.annex import RULES_TOLD, annex
from bot.papers.blocks import Block, items, named, section, table, told
from bot.papers.letters import on_paper
from bot.papers.money import costs
from bot.publishing import NAME
from dialogs import words as remarks
from dialogs.follow_words import MARKED
from dialogs.plain import plain
from dialogs.session import State
from dialogs.words import TITLES
from scoring import Advice
from scoring.advice import FunctionAdvice, Step, Warn
from scoring.knowledge.glossary import (
    CERTAINTIES,
    CRITERIA,
    EFFORTS,
    FUNCTIONS,
    MODES,
    QUARTERS,
    VERDICTS,
    WHEN,
    WHO,
)
from scoring.knowledge.practices import BY_ID as PRACTICES
from scoring.knowledge.providers import RISKS
from scoring.knowledge.questions import BY_ID, QUESTIONS
from scoring.knowledge.records import Criterion, Function
from scoring.knowledge.rules import BY_ID as RULES
from scoring.knowledge.traps import BY_ID as TRAPS

_FLIPS: Final = 4
_TRAPS: Final = 4
_STEPS: Final = 5  # of a quarter


def report(pen: Pen, today: date) -> Mapping[str, JsonValue]:
    """Give what the report says; the same answers give the same on the same day."""
    advice = advice_of(pen)
    head = VERDICTS[advice.verdict]
    certainty = CERTAINTIES[advice.certainty]
    return {
        "language": pen.locale,
        "made": today.isoformat(),
        "day": day(today, pen.locale),
        "name": pen.say(NAME),
        "company": on_paper(pen.session.company),
        "title": pen.say(words.TITLE),
        "subtitle": pen.say(words.SUBTITLE),
        "page": pen.say(words.PAGE),
        "verdict": pen.say(head.word),
        "certainty": bare(pen.say(remarks.CERTAINTY, certainty=certainty.name)),
        "lead": [pen.say(head.summary), f"{pen.say(head.plain)} {pen.say(certainty.plain)}"],
        "notes": [
            pen.say(remarks.TRIALS, n=trials(advice.acceptability[advice.verdict])),
            bare(in_charge(pen, advice)),
            *(bare(one) for one in missing(pen, advice)),
        ],
        "sections": [
            _split(pen, advice),
            _reasons(pen, advice),
            costs(pen, advice),
            _risks(pen, advice),
            _plan(pen, advice),
            _answers(pen),
            *annex(pen, advice),
        ],
    }


def report_caption(pen: Pen) -> Screen:
    """Say what the document is, and what it advises."""
    return headed(pen, Screen(stacked(headline(pen, advice_of(pen)), pen.say(words.SENT))))


def file_name(pen: Pen) -> str:
    """Name the file after the bot, as its language calls it, and after the company."""
    words = re.findall("[a-z0-9]+", plain(f"{pen.say(NAME)} {pen.session.company}"))
    return f"{'-'.join(words)}.pdf"


def _split(pen: Pen, advice: Advice) -> Block:
    rows = [_function(pen, name, cell) for name, cell in advice.functions.items()]
    columns = ((words.FUNCTION, 1.1), (words.MODE, 0.8), (words.WHY, 3.2))
    return section(pen.say(TITLES[State.SPLIT]), table(pen, columns, rows))


def _function(pen: Pen, name: Function, cell: FunctionAdvice) -> tuple[str, str, str]:
    clauses = grounds(pen, name, cell.reasons)
    why = sentence(pen.joined(clauses)) if clauses else None
    said = spaced(why, but_of(pen, cell)) or pen.say(remarks.UNMOVED)
    return pen.say(FUNCTIONS[name].name), pen.say(MODES[cell.mode].name), said


def _reasons(pen: Pen, advice: Advice) -> Block:
    reasons = in_favour(advice.reasons)
    criteria: list[Criterion] = list(dict.fromkeys(reason.criterion for reason in reasons))
    speaking = [
        pen.say(words.OF_CRITERION, criterion=CRITERIA[one].name, facts=bare(pen.joined(facts)))
        for one in criteria
        for facts in [[clause(pen, each) for each in reasons if each.criterion == one]]
    ]
    against = [sentence(clause(pen, one)) for one in against_it(advice.reasons)[:_FLIPS]]
    return section(
        pen.say(TITLES[State.WHY]),
        named(pen.say(words.FOR)),
        items(speaking) or told(pen.say(remarks.UNMOVED)),
        *([named(pen.say(remarks.AGAINST)), items(against)] if against else []),
        named(pen.say(words.CHANGES)),
        *_changes(pen, advice),
    )


def _changes(pen: Pen, advice: Advice) -> Iterator[Block | None]:
    """Name the question that decides while the verdict is open, and what would turn it."""
    if advice.certainty == "open" and advice.unknowns:
        question = BY_ID[advice.unknowns[0].question].text
        yield told(pen.say(remarks.DECIDES, question=question))
    elif not advice.flips:
        yield told(pen.say(words.NOTHING_CHANGES))
    yield table(pen, ((words.IF_ANSWER, 3.0), (words.THEN, 1.0)), _flips(pen, advice))


def _flips(pen: Pen, advice: Advice) -> Iterator[tuple[str, str]]:
    for flip in advice.flips[:_FLIPS]:
        question = BY_ID[flip.question]
        answer = label(question, flip.answer, pen.locale)
        yield f"{pen.say(question.short)} → {answer}", pen.say(VERDICTS[flip.verdict].word)


def _risks(pen: Pen, advice: Advice) -> Block:
    traps = [pen.say(TRAPS[one].say) for one in advice.traps[:_TRAPS]]
    risks = [
        (pen.say(one.risk), pen.say(one.remedy)) for one in RISKS if one.form == advice.verdict
    ]
    rules = [_rule(pen, warn) for warn in advice.warnings[:RULES_TOLD]]
    more = len(advice.warnings) - RULES_TOLD
    return section(
        pen.say(words.RISKS),
        *([named(pen.say(words.IN_YOUR_CASE)), items(traps)] if traps else []),
        named(pen.say(words.OF_THE_FORM)),
        table(pen, ((words.RISK, 1.0), (words.REMEDY, 1.5)), risks),
        *([named(pen.say(words.RULES))] if rules else []),
        table(pen, ((words.RULE, 1.0), (words.REMEDY, 1.5)), rules),
        told(pen.say(words.MORE_RULES, n=more)) if more > 0 else None,
    )


def _rule(pen: Pen, warn: Warn) -> tuple[str, str]:
    rule = RULES[warn.rule]
    where = f" ({places(warn, pen.locale)})" if warn.where else ""
    return f"{pen.say(rule.title)}{where}", pen.say(rule.do)


def _plan(pen: Pen, advice: Advice) -> Block:
    first = [
        (*_step(pen, one), pen.say(WHEN[one.when]), pen.say(PRACTICES[one.id].done_when))
        for one in advice.actions
    ]
    heads = ((words.TASK, 2.0), (words.WHO, 1.0), (words.EFFORT, 0.8))
    more = ((words.WHEN, 0.9), (words.DONE, 1.8))
    quarters = [
        block
        for name, due in zip(QUARTERS, advice.quarters, strict=True)
        if due
        for block in (
            named(pen.say(name)),
            table(pen, heads, [_step(pen, one) for one in due[:_STEPS]]),
        )
    ]
    return section(
        pen.say(words.PLAN),
        named(pen.say(words.FIRST)),
        table(pen, (*heads, *more), first),
        *quarters,
    )


def _step(pen: Pen, step: Step) -> tuple[str, str, str]:
    what = title(step, pen.locale)
    marked = pen.session.marks.get(step.id)
    note = MARKED[marked.mark] if marked else remarks.CHECK if step.check else None
    told = f"{what} ({pen.say(note)})" if note else what
    return told, pen.say(WHO[step.who]), pen.say(EFFORTS[step.effort])


def _answers(pen: Pen) -> Block:
    given = pen.session.answers
    rows = [
        (pen.say(one.short), label(one, given[one.id], pen.locale))
        for one in QUESTIONS
        if one.id in given
    ]
    return section(pen.say(words.ANSWERS), {"kind": "facts", "rows": [list(row) for row in rows]})
