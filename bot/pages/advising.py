"""The screen of the advice, and what it shares with its pages."""

from collections.abc import Iterator, Sequence
from typing import Final

from bot.languages import listed
from bot.pages.asking import language_button
from bot.pages.assessed import advice_of
from bot.pages.changing import changed
from bot.pages.company_words import COMPANIES
from bot.pages.reviewing import seen_button, since
from bot.pages.screens import (
    Button,
    Pen,
    Rows,
    Screen,
    folded,
    lines,
    paired,
    spaced,
    stacked,
    unbroken,
)
from bot.pages.wording import fact, first_steps, label, title
from dialogs import words
from dialogs.events import (
    Advise,
    Back,
    Card,
    Companies,
    Costs,
    Edit,
    Event,
    Forms,
    Picture,
    Plan,
    Refine,
    Report,
    Rules,
    Share,
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
    PICTURE_BUTTON,
    PLAN_BUTTON,
    REFINE,
    REPORT_BUTTON,
    RULES_BUTTON,
    SHARE_BUTTON,
    SPLIT,
    SUPPOSE,
    TIPS_BUTTON,
    WHY,
)
from scoring import Advice
from scoring.advice import Reason, Step
from scoring.knowledge.glossary import (
    BASICS,
    CERTAINTIES,
    EFFORTS,
    OWNERS,
    VERDICTS,
    WHO,
)
from scoring.knowledge.questions import BY_ID
from scoring.knowledge.traps import BY_ID as TRAPS
from scoring.texts import Text

_STRONGEST = 2
#: Of the strongest reason for; what has less is not worth a line beside it.
BESIDE: Final = 0.1


def advice_screen(pen: Pen) -> Screen:
    """Draw the advice: what it is and how sure, why, what would change it, what to do first."""
    advice = advice_of(pen)
    cares = stacked(*missing(pen, advice), trap(pen, advice))
    why = (because(pen, advice), _changing(pen, advice), in_charge(pen, advice))
    text = lines(
        since(pen) or changed(pen),
        stacked(headline(pen, advice), pen.say(VERDICTS[advice.verdict].summary)),
        _deciding(pen, advice),
        cares,
        (folded if cares else stacked)(*why),
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
        (SHARE_BUTTON, Share()),
        (FORMS_BUTTON, Forms()),
        (CHANGE, Edit()),
    ]
    if pen.session.others:
        pages.append((COMPANIES, Companies()))
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


def clause(pen: Pen, reason: Reason) -> str:
    """Say what a reason rests on, as it is of the company."""
    return unbroken(fact(reason.question, reason.answer, pen.locale))


def _deciding(pen: Pen, advice: Advice) -> str | None:
    """Ask, while two forms are as good as each other, what would decide between them."""
    if advice.certainty != "open" or not advice.unknowns:
        return None
    return pen.say(words.DECIDES, question=BY_ID[advice.unknowns[0].question].text)


def _changing(pen: Pen, advice: Advice) -> str | None:
    if _deciding(pen, advice):
        return None
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
    return stacked(pen.head(words.FIRST), *rows) if rows else None


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
    named = title(step, pen.locale)
    return pen.say(words.TASK, title=named, who=WHO[step.who], effort=EFFORTS[step.effort])


def trials(share: float) -> int:
    """Count the trials that agree, never all of a hundred: they do not test the model itself."""
    return max(5, min(95, round(100 * share)))


def sentence(clauses: str) -> str:
    """Make a sentence of what has neither capital nor full stop."""
    return raised(clauses) + "."


def raised(clause: str) -> str:
    """Begin a clause with a capital."""
    return clause[:1].upper() + clause[1:]


def pictured(pen: Pen) -> Rows:
    """Draw the way to the page as a picture, and the way back."""
    return ((pen.button(PICTURE_BUTTON, Picture()), pen.button(BACK, Back())),)


def ways(pen: Pen) -> Rows:
    """Draw the way back, and from a page within a page the way to the advice."""
    back: tuple[Button, ...] = (pen.button(BACK, Back()),)
    nested = pen.session.area or pen.session.form
    return ((*back, pen.button(ADVICE, Advise())),) if nested and pen.session.advised else (back,)
