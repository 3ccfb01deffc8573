"""The card: the advice as a picture, and the words that say what it shows."""

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date

from pydantic import JsonValue

from bot.languages import day
from bot.pages.advising import headline
from bot.pages.assessed import advice_of
from bot.pages.companies import headed
from bot.pages.screens import Pen, Screen, bare, stacked
from bot.pages.wording import first_steps, general_title, title
from bot.papers.blocks import untied
from bot.papers.letters import on_paper
from bot.publishing import NAME
from dialogs import words
from dialogs.session import Locale, State
from dialogs.words import TITLES
from scoring.advice import Step
from scoring.knowledge.glossary import CERTAINTIES, EFFORTS, FUNCTIONS, MODES, VERDICTS, WHO
from scoring.texts import Text


def card(
    pen: Pen, today: date, *, dark: bool = False, shared: bool = False
) -> Mapping[str, JsonValue]:
    """Give what the card shows; the same answers give the same on the same day.

    One that is `shared` names neither the company nor what is particular to it.
    """
    advice = advice_of(pen)
    cells = advice.functions.items()
    return {
        "language": pen.locale,
        "dark": dark,
        "name": pen.say(NAME),
        "company": None if shared else on_paper(pen.session.company),
        "day": day(today, pen.locale),
        "verdict": pen.say(VERDICTS[advice.verdict].word),
        "certainty": bare(pen.say(words.CERTAINTY, certainty=CERTAINTIES[advice.certainty].name)),
        "summary": pen.say(VERDICTS[advice.verdict].summary),
        "split": pen.say(TITLES[State.SPLIT]),
        "modes": [pen.say(mode.name) for mode in MODES.values()],
        "functions": [
            {"name": pen.say(FUNCTIONS[name].name), "mode": list(MODES).index(cell.mode)}
            for name, cell in cells
        ],
        "first": untied(pen.say(words.FIRST)),
        "actions": [
            _action(pen, step, general_title if shared else title)
            for step in first_steps(advice, pen.session.marks)
        ],
        "foot": bare(pen.say(words.CARD_RESTS_ON, n=len(pen.session.answers))),
    }


def _action(pen: Pen, step: Step, name: Callable[[Step, Locale], str]) -> dict[str, JsonValue]:
    facts = (WHO[step.who], EFFORTS[step.effort])
    return {
        "what": bare(name(step, pen.locale)),
        "how": " · ".join(pen.say(one) for one in facts),
    }


def card_caption(pen: Pen, *, dark: bool = False) -> Screen:
    """Say in words what the card shows, for those who cannot see it."""
    advice = advice_of(pen)
    count = Counter(cell.mode for cell in advice.functions.values())
    shown = {mode: count[mode] for mode in MODES}
    counts = pen.say(words.CARD_COUNTS, **shown)
    caption = Screen(stacked(f"{headline(pen, advice)}. {counts}", pen.say(ground(dark=dark))))
    return headed(pen, caption)


def ground(*, dark: bool) -> Text:
    """Say how a picture is had on the other ground."""
    return words.CARD_LIGHT if dark else words.CARD_DARK
