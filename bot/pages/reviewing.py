"""What the advice says while the review lasts: how it differs from the one of before."""

from bot.pages.assessed import advice_of
from bot.pages.screens import Button, Pen, stacked
from dialogs import follow_words
from dialogs.events import Confirm
from scoring.knowledge.glossary import FUNCTIONS, MODES, VERDICTS


def since(pen: Pen) -> str | None:
    """Say what has changed in the advice since it was taken note of, while that is looked at."""
    stood = pen.session.stood
    if stood is None or not pen.session.reviewing:
        return None
    advice = advice_of(pen)
    cells = [
        pen.say(
            follow_words.SINCE_CELL,
            function=FUNCTIONS[name].name,
            before=MODES[mode].name,
            after=MODES[advice.functions[name].mode].name,
        )
        for name, mode in stood.split.items()
        if advice.functions[name].mode != mode
    ]
    if stood.verdict == advice.verdict:
        head = follow_words.SINCE if cells else follow_words.SINCE_SAME
        return stacked(pen.say(head), *cells)
    before, after = VERDICTS[stood.verdict].word, VERDICTS[advice.verdict].word
    return stacked(pen.say(follow_words.SINCE_VERDICT, before=before, after=after), *cells)


def seen_button(pen: Pen) -> list[Button]:
    """Draw the button that takes note of the advice, while the review lasts."""
    return [pen.button(follow_words.UP_TO_DATE, Confirm())] if pen.session.reviewing else []
