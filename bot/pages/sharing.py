"""What a person passes on: the choice, the text to forward, and the way to send it.

Nothing in it says who passes it on. Actions stand by their general names: those in a company's own
terms would tell its answers.
"""

from typing import Final
from urllib.parse import quote, urlencode

from bot.pages.advising import headline, ways
from bot.pages.assessed import advice_of
from bot.pages.screens import Button, Pen, Screen, bare, lines, stacked
from bot.pages.wording import first_steps, general_title
from bot.publishing import NAME
from dialogs import words
from dialogs.events import Share
from dialogs.links import SHARED
from dialogs.session import Shared
from scoring.knowledge.glossary import VERDICTS

#: Telegram's own page: one chooses a chat, and finds the text there before it leaves.
_CHOOSER: Final = "https://t.me/share/url"


def sharing_screen(pen: Pen) -> Screen:
    """Ask what is to be passed on, and say what a reader would learn from each."""
    text = lines(
        pen.title,
        pen.say(words.SHARING),
        pen.say(words.SHARING_ADVICE),
        pen.say(words.SHARING_BOT),
    )
    choices = (
        (pen.button(words.SHARE_ADVICE, Share("advice")),),
        (pen.button(words.SHARE_BOT, Share("bot")),),
    )
    return Screen(text, (*choices, *ways(pen)))


def shared_screen(pen: Pen) -> Screen:
    """Say what to do with the message that stands above; a button opens Telegram's own chooser."""
    what = pen.session.shared
    if what is None:
        raise LookupError("nothing is to be passed on")
    asked = {"url": address(pen), "text": bare(_told(pen, what))}
    query = urlencode(asked, quote_via=quote)  # not every app reads a plus as a space
    chooser = Button(pen.label(words.CHOOSE_PERSON), url=f"{_CHOOSER}?{query}")
    text = lines(pen.title, pen.say(words.SHARED))
    return Screen(text, ((chooser,), *ways(pen)))


def passed_on(pen: Pen, what: Shared) -> Screen:
    """Draw the message to forward; it ends with the address of the bot."""
    return Screen(stacked(_told(pen, what), address(pen)))


def address(pen: Pen) -> str:
    """Give the link that others begin with: it says nothing of whoever passes it on."""
    return f"https://t.me/{pen.service.username()}?start={SHARED}"


def _told(pen: Pen, what: Shared) -> str:
    return _advice(pen) if what == "advice" else _invitation(pen)


def _advice(pen: Pen) -> str:
    advice = advice_of(pen)
    steps = first_steps(advice, pen.session.marks)
    actions = [general_title(step, pen.locale) for step in steps]
    return lines(
        pen.head(words.SHARED_HEAD, bot=NAME),
        stacked(
            headline(pen, advice),
            pen.say(VERDICTS[advice.verdict].summary),
        ),
        stacked(
            pen.head(words.FIRST),
            *(f"{place}. {action}" for place, action in enumerate(actions, 1)),
        ),
        pen.say(words.SHARED_FOOT),
    )


def _invitation(pen: Pen) -> str:
    return lines(pen.head(NAME), pen.say(words.SHARED_INVITATION), pen.say(words.TO_BEGIN))
