"""Update -> event. Reads what Telegram tells; decides nothing."""

from dataclasses import dataclass, replace
from typing import Final, Literal

from telegram import CallbackQuery, Message, Update

from bot.buttons import unpack
from bot.languages import negotiate
from bot.pages.labels import pressed
from bot.vocabulary import VOCABULARIES
from dialogs.events import Event, Start, Tap, Unclear
from dialogs.links import linked
from dialogs.plain import plain
from dialogs.session import Locale, Session
from dialogs.typed.reading import UNREAD, read
from dialogs.typed.ways import COMMANDS
from dialogs.words import Say

#: The parts of a message, in the order in which they are looked for.
_KINDS: Final[tuple[tuple[str, Say], ...]] = (
    ("forward_origin", Say.FORWARDED),  # whatever it is, the person did not say it
    ("photo", Say.PHOTO),
    ("voice", Say.VOICE),
    ("audio", Say.VOICE),
    ("video", Say.VIDEO),
    ("video_note", Say.VIDEO),
    ("sticker", Say.STICKER),
    ("animation", Say.STICKER),
    ("venue", Say.LOCATION),
    ("location", Say.LOCATION),
    ("contact", Say.CONTACT),
    ("document", Say.DOCUMENT),
    ("poll", Say.POLL),
    ("dice", Say.POLL),
    ("game", Say.POLL),
)


@dataclass(frozen=True, slots=True)
class Incoming:
    """An update, as far as we look at it."""

    update_id: int
    chat: int
    private: bool
    locale: Locale | None
    message: Message | None = None
    tap: CallbackQuery | None = None
    standing: Literal["member", "kicked"] | None = None

    @property
    def tapped(self) -> int | None:
        """The message whose button was tapped."""
        return self.tap.message.message_id if self.tap and self.tap.message else None


def incoming(update: Update) -> Incoming | None:
    """Give what concerns us of an update, or None: an edit, a service message, another bot."""
    person = update.effective_user
    locale = negotiate(person.language_code) if person else None
    if update.callback_query:
        tap = update.callback_query
        chat = tap.message.chat if tap.message else None
        private = chat is None or chat.type == "private"
        where = chat.id if chat else tap.from_user.id  # a private chat has its person's id
        return Incoming(update.update_id, where, private, locale, tap=tap)
    if update.my_chat_member:
        seen = update.my_chat_member
        standing: Literal["kicked", "member"] = (
            "kicked" if seen.new_chat_member.status in {"kicked", "left"} else "member"
        )
        private = seen.chat.type == "private"
        return Incoming(update.update_id, seen.chat.id, private, locale, standing=standing)
    message = update.message
    if message is None or person is None or person.is_bot or _is_service(message):
        return None
    private = message.chat.type == "private"
    return Incoming(update.update_id, message.chat.id, private, locale, message=message)


def _is_service(message: Message) -> bool:
    """Someone joined, a title changed: nobody said anything."""
    return bool(
        message.new_chat_members
        or message.left_chat_member
        or message.group_chat_created
        or message.new_chat_title
        or message.new_chat_photo
        or message.delete_chat_photo
        or message.pinned_message
    )


def to_event(arrived: Incoming, session: Session | None) -> Event | Tap:
    """Read the event out of a message or a tap, given where the talk is."""
    if arrived.tap:
        tap = unpack(arrived.tap.data or "")
        if tap and tap.event == Start():
            return replace(tap, event=Start(arrived.locale))
        return tap or Unclear(Say.FORGED)
    message = arrived.message
    text = message.text if message and not message.forward_origin else None
    if text is None:
        return Unclear(_kind(message))
    if text.startswith("/"):
        return _command(text, arrived.locale)
    if session is None:
        return Unclear(Say.NOTHING_HELD)
    return _typed(text, session)


def _typed(text: str, session: Session) -> Event:
    """Read a text: in the words of the dialogue, else as the label of a button."""
    event = read(text, session, VOCABULARIES)
    unread = isinstance(event, Unclear) and event.why in UNREAD
    return (pressed(text, session) if unread else None) or event


def _kind(message: Message | None) -> Say:
    return next((say for part, say in _KINDS if getattr(message, part, None)), Say.OTHER_KIND)


def _command(text: str, locale: Locale | None) -> Event:
    """Read `/command@bot parameter`; only /start has one, from the link that led here."""
    word, *parameter = text[1:].split(maxsplit=1) or [""]
    name = plain(word.partition("@")[0])
    if name == "start":
        link = linked("".join(parameter).strip())
        return Start(locale, link.subject, link.code)
    quote = text.split(maxsplit=1)[0]
    return COMMANDS.get(name) or Unclear(Say.NO_COMMAND, quote=quote[:40])
