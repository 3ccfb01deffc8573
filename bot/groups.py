"""What is said in a group: one line, and a button that opens the private chat."""

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.languages import LANGUAGES, say
from dialogs.session import Locale
from dialogs.words import OPEN_PRIVATE, REMARKS, Say


def invitation(locale: Locale | None, username: str) -> tuple[str, InlineKeyboardMarkup]:
    """Give the line and the button, in every language where we do not know the person's."""
    locales = [locale] if locale else list(LANGUAGES)
    text = " / ".join(say(REMARKS[Say.GROUP], each) for each in locales)
    label = " / ".join(say(OPEN_PRIVATE, each) for each in locales)
    button = InlineKeyboardButton(label, url=f"https://t.me/{username}?start=group")
    return text, InlineKeyboardMarkup([[button]])
