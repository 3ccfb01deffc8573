"""What a person means to answer, and in which manner: drawn by chance, the same for one seed."""

from dataclasses import dataclass
from random import Random

from dialogs.events import Done, Event, Pick, Unpick
from dialogs.typed.reading import middle
from scoring.answers import Answer, tidy
from scoring.knowledge.questions import QUICK
from scoring.knowledge.records import Question

PHONES = ("fr", "fr-CH", "en", "en-GB", "de", None)


@dataclass(frozen=True, slots=True)
class Plan:
    """One interview.

    Attributes:
        phone: The language of the phone; with one that the bot does not speak, it asks.
        language: The one chosen then.
        answers: What is answered at first.
        changed: The questions gone back to, and what is answered then.
        typed: The questions answered with figures, where that can be.
        hasty: The questions whose buttons are tapped twice.
        worded: The questions left backwards by a command rather than a button.
    """

    phone: str | None
    language: str
    answers: dict[str, Answer]
    changed: dict[str, Answer]
    typed: frozenset[str]
    hasty: frozenset[str]
    worded: frozenset[str]


def draw(chance: Random) -> Plan:
    """Draw a plan."""

    def some(share: float) -> frozenset[str]:
        return frozenset(one.id for one in QUICK if chance.random() < share)

    typed, back = some(0.3), some(0.1)
    return Plan(
        phone=chance.choice(PHONES),
        language=chance.choice(("fr", "en")),
        answers={one.id: _answer(one, chance, exact=one.id in typed) for one in QUICK},
        changed={
            one.id: _answer(one, chance, exact=one.id in typed) for one in QUICK if one.id in back
        },
        typed=typed,
        hasty=some(0.1),
        worded=some(0.5),
    )


def _answer(question: Question, chance: Random, *, exact: bool) -> Answer:
    if chance.random() < 0.1:
        return None
    if question.kind == "number":
        if exact:
            return chance.randint(question.least, 60)
        return middle(chance.choice(question.bands))
    options = [option.id for option in question.options]
    if question.kind == "one_of":
        return chance.choice(options)
    if question.exclusive and chance.random() < 0.2:
        return (question.exclusive,)
    others = [option for option in options if option != question.exclusive]
    most = min(question.max_picks or 3, len(others))
    return tidy(question, chance.sample(others, chance.randint(1, most)))


def ticks(question: Question, wanted: tuple[str, ...], picked: tuple[str, ...]) -> list[Event]:
    """Give what is to be tapped, one after the other, until what is wanted is the answer.

    >>> from scoring.knowledge.questions import BY_ID
    >>> ticks(BY_ID["prio"], ("cost",), ())
    [Pick(question='prio', option='cost'), Done(question='prio')]
    """
    alone = question.exclusive
    if wanted == (alone,):
        return [Done(question.id)] if picked == wanted else [Pick(question.id, wanted[0])]
    off = [Unpick(question.id, one) for one in picked if one not in wanted and one != alone]
    on = [Pick(question.id, one) for one in wanted if one not in picked]
    full = bool(on) and len(wanted) == question.max_picks  # the last pick is the answer
    return [*off, *on] if full else [*off, *on, Done(question.id)]


def typing(question: Question, value: Answer) -> str | None:
    """Give the figure that says an answer, None where none does."""
    if question.kind == "number" and value is not None:
        return str(value)
    if question.kind != "one_of" or value is None or any(one.figures for one in question.options):
        return None
    return str([option.id for option in question.options].index(str(value)) + 1)
