"""The screen that says why: by criterion, what speaks for the verdict and against it."""

from bot.pages.advising import (
    against_it,
    clause,
    in_favour,
    pictured,
    raised,
    sentence,
    trials,
)
from bot.pages.assessed import advice_of
from bot.pages.screens import Pen, Screen, folded, lines
from dialogs import words
from scoring import Advice
from scoring.advice import Reason
from scoring.knowledge.forms import CRITERIA as SAYINGS
from scoring.knowledge.glossary import CERTAINTIES, CRITERIA, DISCLAIMER, VERDICTS
from scoring.knowledge.questions import BY_ID
from scoring.knowledge.records import Criterion
from scoring.knowledge.traps import BY_ID as TRAPS
from scoring.texts import Text

_FEW = 3
_TRAPS_TOLD = 4
_TRAPS_NAMED = 8


def why_screen(pen: Pen) -> Screen:
    """Draw what speaks for the verdict and against it, by criterion, and what is not known."""
    advice = advice_of(pen)
    head = VERDICTS[advice.verdict]
    certainty = CERTAINTIES[advice.certainty]
    reasons = in_favour(advice.reasons)
    criteria: list[Criterion] = list(dict.fromkeys(reason.criterion for reason in reasons))
    text = lines(
        pen.title,
        f"<b>{pen.say(head.word)}</b>. {pen.say(head.plain)} {pen.say(certainty.plain)}",
        pen.say(words.TRIALS, n=trials(advice.acceptability[advice.verdict])),
        *(_criterion(pen, criterion, reasons) for criterion in criteria),
        _listed(
            pen,
            words.AGAINST,
            [clause(pen, reason) for reason in against_it(advice.reasons)[:_FEW]],
        ),
        _traps(pen, advice),
        _unknowns(pen, advice),
        _details(pen),
        f"<i>{pen.say(DISCLAIMER)}</i>",
    )
    return Screen(text, pictured(pen))


def _criterion(pen: Pen, criterion: Criterion, reasons: list[Reason]) -> str:
    facts = [clause(pen, reason) for reason in reasons if reason.criterion == criterion]
    return f"<b>{pen.say(CRITERIA[criterion].name)}</b>\n{sentence(pen.joined(facts))}"


def _listed(pen: Pen, name: Text, facts: list[str]) -> str | None:
    return f"<b>{pen.say(name)}</b>\n{sentence(pen.joined(facts))}" if facts else None


def _traps(pen: Pen, advice: Advice) -> str | None:
    """Say the first in full, the next in a line: all in full would not fit a message."""
    traps = [TRAPS[name] for name in advice.traps]
    full = [f"• {pen.say(one.say)}" for one in traps[:_TRAPS_TOLD]]
    short = [f"• {raised(pen.say(one.short))}" for one in traps[_TRAPS_TOLD:_TRAPS_NAMED]]
    head = pen.head(words.TRAPS)
    return folded(head, *full, *short) if traps else None


def _unknowns(pen: Pen, advice: Advice) -> str | None:
    """What "I don't know" and what was skipped leave open, among the questions already asked."""
    open_ = [unknown for unknown in advice.unknowns if BY_ID[unknown.question].part == "quick"]
    shorts = [pen.say(BY_ID[unknown.question].short) for unknown in open_[:_FEW]]
    return _listed(pen, words.UNKNOWNS, shorts)


def _details(pen: Pen) -> str:
    """What the article says of each criterion, folded."""
    sayings = [
        f"<b>{pen.say(CRITERIA[name].name)}</b>. {pen.say(saying.text)}"
        for name, saying in SAYINGS.items()
    ]
    return folded(*sayings)
