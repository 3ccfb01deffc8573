"""What is said in a group: one line, and a button that opens the private chat."""

from html import escape

from bot.languages import LANGUAGES, say
from bot.pages.screens import Button, Screen
from dialogs.session import Locale
from dialogs.words import OPEN_PRIVATE, REMARKS, Say


def invitation(locale: Locale | None, username: str) -> Screen:
    """Draw the line and the button, in every language where we do not know the person's."""
    locales = [locale] if locale else list(LANGUAGES)
    text = " / ".join(escape(say(REMARKS[Say.GROUP], each), quote=False) for each in locales)
    label = " / ".join(say(OPEN_PRIVATE, each) for each in locales)
    return Screen(text, ((Button(label, url=f"https://t.me/{username}?start=group"),),))
