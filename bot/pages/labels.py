"""Buttons typed instead of tapped: the labels on the screen, in every language we speak."""

from collections.abc import Iterator

from bot.buttons import unpack
from bot.languages import LANGUAGES
from bot.pages.render import render
from bot.pages.screens import Service
from dialogs.events import Event
from dialogs.plain import plain
from dialogs.session import Session
from dialogs.typed.nearness import near


def pressed(typed: str, session: Session) -> Event | None:
    """Give what the button stands for whose label was typed, where no other comes near."""
    labels = {plain(label): data for label, data in _buttons(session)}
    found = near(plain(typed), labels)
    tap = unpack(found.options[0]) if found.sure else None
    return tap.event if tap else None


def _buttons(session: Session) -> Iterator[tuple[str, str]]:
    for locale in LANGUAGES:
        screen = render(session.model_copy(update={"locale": locale}), Service())
        for button in (button for row in screen.rows for button in row):
            if button.data:
                yield button.label.removeprefix("✓ "), button.data
