"""The screens of the advice: verdict, reasons, who does what."""

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from bot.languages import listed
from bot.pages.asking import language_button
from bot.pages.assessed import advice_of
from bot.pages.reviewing import seen_button, since
from bot.pages.screens import Button, Pen, Rows, Screen, lines, paired, stacked
from bot.pages.wording import fact, label, steps, title
from dialogs import words
from dialogs.events import (
    Advise,
    Back,
    Card,
    Costs,
    Edit,
    Event,
    Forms,
    Plan,
    Refine,
    Report,
    Rules,
    Split,
    Suppose,
    Tips,
    Why,
)
from dialogs.words import (
    ADVICE,
    BACK,
    CARD_BUTTON,
    CHANGE,
    COSTS_BUTTON,
    FORMS_BUTTON,
    PLAN_BUTTON,
    REFINE,
    REPORT_BUTTON,
    RULES_BUTTON,
    SPLIT,
    SUPPOSE,
    TIPS_BUTTON,
    TITLES,
    WHY,
)
from scoring import Advice
from scoring.advice import Reason, Step, Warn
from scoring.knowledge.forms import CRITERIA as SAYINGS
from scoring.knowledge.glossary import (
    BASICS,
    CERTAINTIES,
    CRITERIA,
    DISCLAIMER,
    EFFORTS,
    OWNERS,
    VERDICTS,
    WHO,
)
from scoring.knowledge.questions import BY_ID
from scoring.knowledge.records import Criterion
from scoring.knowledge.rules import JURISDICTIONS
from scoring.knowledge.traps import BY_ID as TRAPS
from scoring.texts import Text

_FIRST = 3
_FEW = 3
_STRONGEST = 2
_TRAPS_TOLD = 4
_TRAPS_NAMED = 8
#: Of the strongest reason for; what has less is not worth a line beside it.
BESIDE: Final = 0.1


def advice_screen(pen: Pen) -> Screen:
    """Draw the advice: what it is and how sure, why, what would change it, what to do first."""
    advice = advice_of(pen)
    text = lines(
        since(pen),
        stacked(headline(pen, advice), pen.say(VERDICTS[advice.verdict].summary)),
        stacked(*missing(pen, advice), trap(pen, advice)),
        stacked(because(pen, advice), _changing(pen, advice), in_charge(pen, advice)),
        _first_actions(pen, advice),
        pen.say(words.RULES, n=len(advice.warnings)) if advice.warnings else None,
    )
    pages: list[tuple[Text, Event]] = [
        (SPLIT, Split()),
        (PLAN_BUTTON, Plan()),
        (WHY, Why()),
        (COSTS_BUTTON, Costs()),
        (SUPPOSE, Suppose()),
        (REFINE, Refine()),
        (RULES_BUTTON, Rules()),
        (TIPS_BUTTON, Tips()),
        (CARD_BUTTON, Card()),
        (REPORT_BUTTON, Report()),
        (FORMS_BUTTON, Forms()),
        (CHANGE, Edit()),
    ]
    buttons = [pen.button(name, event) for name, event in pages]
    return Screen(text, paired([*seen_button(pen), *buttons, language_button(pen)]))


def in_favour(reasons: Sequence[Reason]) -> list[Reason]:
    """Give the reasons that speak for what is advised."""
    return [reason for reason in reasons if reason.strength > 0]


def against_it(reasons: Sequence[Reason]) -> list[Reason]:
    """Give the reasons that speak against what is advised."""
    return [reason for reason in reasons if reason.strength < 0]


def headline(pen: Pen, advice: Advice) -> str:
    """Give the verdict in a word, and how sure it is."""
    word, sure = VERDICTS[advice.verdict].word, CERTAINTIES[advice.certainty].name
    return f"<b>{pen.say(word)}</b> · {pen.say(sure)}"


def because(pen: Pen, advice: Advice) -> str | None:
    """Say the strongest facts that speak for the verdict, if any does, and the one against it."""
    strongest = in_favour(advice.reasons)[:_STRONGEST]
    if not strongest:
        return None
    why = pen.say(words.BECAUSE, facts=pen.joined(clause(pen, reason) for reason in strongest))
    against = next(iter(against_it(advice.reasons)), None)
    return spaced(why, but(pen, against, strongest))


def but(pen: Pen, against: Reason | None, reasons: Sequence[Reason]) -> str | None:
    """Say what speaks against, where it counts for something beside what speaks for."""
    most = max((reason.strength for reason in reasons), default=0.0)
    if against is None or -against.strength < BESIDE * most:
        return None
    return pen.say(words.BUT, fact=clause(pen, against))


def spaced(*sentences: str | None) -> str:
    """Set sentences one after the other, leaving out those that are empty."""
    return " ".join(sentence for sentence in sentences if sentence)


def clause(pen: Pen, reason: Reason) -> str:
    """Say what a reason rests on, as it is of the company."""
    return fact(reason.question, reason.answer, pen.locale)


def _changing(pen: Pen, advice: Advice) -> str:
    if advice.certainty == "open" and advice.unknowns:
        return pen.say(words.DECIDES, question=BY_ID[advice.unknowns[0].question].text)
    if not advice.flips:
        return pen.say(words.NOTHING_FLIPS)
    flip = advice.flips[0]
    question = BY_ID[flip.question]
    return pen.say(
        words.FLIPS,
        question=question.short,
        answer=label(question, flip.answer, pen.locale),
        verdict=VERDICTS[flip.verdict].word,
    )


def in_charge(pen: Pen, advice: Advice) -> str:
    """Name the one who owns IT inside the company, whatever the form."""
    return pen.say(words.IN_CHARGE, owner=OWNERS[advice.owner])


def _first_actions(pen: Pen, advice: Advice) -> str | None:
    first = first_steps(advice, pen.session.marks)
    rows = [f"{place}. {task(pen, step)}" for place, step in enumerate(first, 1)]
    return stacked(f"<b>{pen.say(words.FIRST)}</b>", *rows) if rows else None


def first_steps(advice: Advice, marks: Collection[str]) -> list[Step]:
    """Give what there is to do first, one thing at least that is no basic, of what is not marked.

    What is only to be checked has a line of its own.
    """
    open_ = [step for step in steps(advice).values() if step.id not in marks]
    shown = [step for step in open_ if not step.check][:_FIRST]
    basics = {action.id for action in advice.actions if action.basic}
    own = [step for step in open_[: len(advice.actions)] if step.id not in basics]
    return [*shown[:-1], own[0]] if own and own[0] not in shown else shown


def missing(pen: Pen, advice: Advice) -> Iterator[str]:
    """Name the basics that are missing and not marked as done, then those nobody spoke of."""
    done = {name for name, marked in pen.session.marks.items() if marked.mark == "done"}
    checked = {action.id: action.check for action in advice.actions if action.id not in done}
    for said, check in ((words.MISSING, False), (words.TO_CHECK, True)):
        names = [pen.say(name) for basic, name in BASICS.items() if checked.get(basic) is check]
        if names:
            yield pen.say(said, basics=listed(names, pen.locale))


def trap(pen: Pen, advice: Advice) -> str | None:
    """Say the first thing that an owner may not see in their own answers."""
    return pen.say(words.TRAP, trap=TRAPS[advice.traps[0]].short) if advice.traps else None


def task(pen: Pen, step: Step) -> str:
    """Say what there is to do in a line: what, who, how long."""
    return pen.say(words.TASK, title=title(step), who=WHO[step.who], effort=EFFORTS[step.effort])


def why_screen(pen: Pen) -> Screen:
    """Draw what speaks for the verdict and against it, by criterion, and what is not known."""
    advice = advice_of(pen)
    head = VERDICTS[advice.verdict]
    certainty = CERTAINTIES[advice.certainty]
    reasons = in_favour(advice.reasons)
    criteria: list[Criterion] = list(dict.fromkeys(reason.criterion for reason in reasons))
    text = lines(
        f"<b>{pen.say(TITLES[pen.session.state])}</b>",
        f"<b>{pen.say(head.word)}</b>. {pen.say(head.plain)} {pen.say(certainty.plain)}",
        pen.say(words.TRIALS, n=trials(advice)),
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
    return Screen(text, ways(pen))


def trials(advice: Advice) -> int:
    """Count the trials that agree, never all of a hundred: they do not test the model itself."""
    return max(5, min(95, round(100 * advice.acceptability[advice.verdict])))


def _criterion(pen: Pen, criterion: Criterion, reasons: list[Reason]) -> str:
    facts = [clause(pen, reason) for reason in reasons if reason.criterion == criterion]
    return f"<b>{pen.say(CRITERIA[criterion].name)}</b>\n{sentence(pen.joined(facts))}"


def sentence(clauses: str) -> str:
    """Make a sentence of what has neither capital nor full stop."""
    return _raised(clauses) + "."


def _raised(clause: str) -> str:
    return clause[:1].upper() + clause[1:]


def _listed(pen: Pen, name: Text, facts: list[str]) -> str | None:
    return f"<b>{pen.say(name)}</b>\n{sentence(pen.joined(facts))}" if facts else None


def _traps(pen: Pen, advice: Advice) -> str | None:
    """Say the first in full, the next in a line: all in full would not fit a message."""
    traps = [TRAPS[name] for name in advice.traps]
    full = [f"• {pen.say(one.say)}" for one in traps[:_TRAPS_TOLD]]
    short = [f"• {_raised(pen.say(one.short))}" for one in traps[_TRAPS_TOLD:_TRAPS_NAMED]]
    head = f"<b>{pen.say(words.TRAPS)}</b>"
    return f"<blockquote expandable>{stacked(head, *full, *short)}</blockquote>" if traps else None


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
    return f"<blockquote expandable>{stacked(*sayings)}</blockquote>"


def places(pen: Pen, warn: Warn) -> str:
    """Name the places whose law a rule is."""
    return listed((pen.say(JURISDICTIONS[place]) for place in warn.where), pen.locale)


def ways(pen: Pen) -> Rows:
    """Draw the way back, and from a page within a page the way to the advice."""
    back: tuple[Button, ...] = (pen.button(BACK, Back()),)
    nested = pen.session.area or pen.session.form
    return ((*back, pen.button(ADVICE, Advise())),) if nested and pen.session.advised else (back,)
