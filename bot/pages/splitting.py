"""The screen that says who does what, and why."""

from collections.abc import Hashable, Sequence

from bot.pages.advising import BESIDE, but, clause, in_charge, pictured, sentence
from bot.pages.assessed import advice_of
from bot.pages.screens import Pen, Screen, folded, lines, spaced, stacked
from bot.pages.wording import places
from dialogs import words
from scoring import Advice
from scoring.advice import FunctionAdvice, Reason, Warn
from scoring.knowledge.glossary import BY_NATURE, FUNCTIONS, MODES
from scoring.knowledge.records import Function
from scoring.knowledge.rules import CONDITIONS

_TOLD = 2  # clauses under a function, before what speaks against


def split_screen(pen: Pen) -> Screen:
    """Draw who should run each of the eight functions, and why; the same reasons are told once."""
    advice = advice_of(pen)
    alike: dict[Hashable, list[Function]] = {}
    for name, cell in advice.functions.items():
        facts = frozenset(grounds(pen, name, cell.reasons))
        key = (cell.mode, facts, but_of(pen, cell), cell.conditions)
        alike.setdefault(key, []).append(name)
    legend = [
        f"<b>{pen.say(term.name)}</b> · {pen.say(term.plain)}"
        for term in (*MODES.values(), *FUNCTIONS.values())
    ]
    text = lines(
        pen.title,
        *(_share(pen, advice, names) for names in alike.values()),
        in_charge(pen, advice),
        folded(*legend),
    )
    return Screen(text, pictured(pen))


def _share(pen: Pen, advice: Advice, names: Sequence[Function]) -> str:
    """Say functions with the same mode for the same reasons, which stand under them."""
    cell = advice.functions[names[0]]
    rows = [
        f"<b>{pen.say(FUNCTIONS[name].name)}</b> · {pen.say(MODES[cell.mode].name)}"
        for name in names
    ]
    clauses = grounds(pen, names[0], cell.reasons)
    why = sentence(pen.joined(clauses)) if clauses else None
    told = spaced(why, but_of(pen, cell)) or pen.say(words.UNMOVED)
    return stacked(*rows, told, conditions(pen, advice, cell))


def grounds(pen: Pen, name: Function, reasons: Sequence[Reason]) -> list[str]:
    """Say what speaks for the mode of a function, in a few clauses."""
    by_nature = [pen.say(BY_NATURE[name])] if name in BY_NATURE else []
    telling = [one for one in reasons if one.strength >= BESIDE * reasons[0].strength]
    return [*by_nature, *(clause(pen, reason) for reason in telling)][:_TOLD]


def but_of(pen: Pen, cell: FunctionAdvice) -> str | None:
    """Say what speaks against the mode of a function, where that counts."""
    return but(pen, cell.against, cell.reasons)


def conditions(pen: Pen, advice: Advice, cell: FunctionAdvice) -> str | None:
    """Under which conditions alone a function may be shared or outsourced, in a line."""
    said = [_condition(pen, warn) for warn in advice.warnings if warn.rule in cell.conditions]
    return f"<i>{sentence(pen.joined(said))}</i>" if said else None


def _condition(pen: Pen, warn: Warn) -> str:
    condition = CONDITIONS[warn.rule]
    if not warn.where:
        return pen.say(condition)
    return pen.say(words.CONDITION_IN, places=places(warn, pen.locale), condition=condition)
