"""The French catalogue as it is written, not as it was last compiled."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

from scoring.texts import Text

ROOT: Final = Path(__file__).resolve().parent.parent
TEMPLATE: Final = ROOT / "locales" / "bot.pot"
CATALOGUE: Final = ROOT / "locales" / "fr" / "LC_MESSAGES" / "bot.po"


@cache
def catalogue(path: Path = CATALOGUE) -> Catalog:
    with path.open("rb") as lines:
        return read_po(lines, locale="fr")


def messages(path: Path = CATALOGUE) -> Iterator[Message]:
    """Give the messages without the header, in their order."""
    return (message for message in catalogue(path) if message.id)


def wordings(message: Message) -> tuple[str, ...]:
    """Give what a message is translated by: one wording, or one for each plural."""
    return (message.string,) if isinstance(message.string, str) else tuple(message.string or ())


def msgids(message: Message) -> tuple[str, ...]:
    return (message.id,) if isinstance(message.id, str) else tuple(message.id)


def french(text: Text) -> str:
    """Give a text in French; one that is in no catalogue is the same in each language."""
    found = catalogue().get(text.msgid, text.context or None)
    return wordings(found)[0] if found else text.msgid
