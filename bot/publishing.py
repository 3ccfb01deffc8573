"""What Telegram shows of the bot itself: its name, its descriptions, the menu of commands.

Telegram allows a few changes a day, so that each is asked for first and set only where it differs.
"""

from typing import Final, NamedTuple

import structlog
from telegram import Bot, BotCommand
from telegram.error import TelegramError

from bot.languages import LANGUAGES, Language, say
from scoring.texts import NP_, Text

log = structlog.stdlib.get_logger(__name__)


class Command(NamedTuple):
    """A line of the menu: the command in each language, and what it does."""

    names: dict[Language, str]
    does: Text


def _command(en: str, fr: str, does: Text) -> Command:
    return Command({"en": en, "fr": fr}, does)


COMMANDS: Final = (
    _command("start", "start", NP_("command", "Begin, or come back to where we were")),
    _command("advice", "conseil", NP_("command", "The advice")),
    _command("plan", "plan", NP_("command", "What to do, by when")),
    _command("tips", "astuces", NP_("command", "Good practices, by theme")),
    _command("remind", "rappels", NP_("command", "An action each week, if you wish")),
    _command("report", "rapport", NP_("command", "The advice as a PDF, to hand on")),
    _command("share", "partager", NP_("command", "Pass on the advice, or this bot alone")),
    _command("refine", "affiner", NP_("command", "Answer one question more")),
    _command("edit", "modifier", NP_("command", "Change an answer")),
    _command("companies", "entreprises", NP_("command", "Keep several companies apart")),
    _command("back", "retour", NP_("command", "Go one step back")),
    _command("why", "pourquoi", NP_("command", "Why this question, or this advice")),
    _command("skip", "passer", NP_("command", "Skip the question")),
    _command("language", "langue", NP_("command", "Speak another language")),
    _command("restart", "recommencer", NP_("command", "Start again from the first question")),
    _command("help", "aide", NP_("command", "How it works")),
    _command("privacy", "confidentialite", NP_("command", "What is kept, and for how long")),
    _command("export", "export", NP_("command", "Receive all that is held about you")),
    _command("delete", "supprimer", NP_("command", "Erase all that is held about you")),
)
"""The menu, in its order. Both names of a command work in every language."""

NAME: Final = NP_("bot", "Pocket CIO")
SHORT_DESCRIPTION: Final = NP_(
    "bot",
    "Who should run your company’s IT: your people, a provider, or both? Advice in two minutes.",
)
DESCRIPTION: Final = NP_(
    "bot",
    "Who should look after your company’s IT: your own people, a provider, or both?\n\n"
    "A few short questions, two minutes, then advice: who does what, how sure that is, and "
    "what to do first. For small and mid-sized companies.\n\n"
    "/privacy says what is kept, /delete erases it.",
)
_DEFAULT: Final[Language] = "en"


async def publish(bot: Bot) -> None:
    """Bring the bot's face up to date, for each language and for all others.

    What Telegram refuses is logged and left for the next start: nobody should wait for it.
    """
    for code in (None, *LANGUAGES):
        for part, bring_up_to_date in _PARTS.items():
            try:
                await bring_up_to_date(bot, code or _DEFAULT, code)
            except TelegramError as error:
                log.warning("not published", part=part, language=code, reason=str(error))


async def _menu(bot: Bot, locale: Language, code: str | None) -> None:
    menu = tuple(
        BotCommand(command.names[locale], say(command.does, locale)) for command in COMMANDS
    )
    if await bot.get_my_commands(language_code=code) != menu:
        await bot.set_my_commands(menu, language_code=code)


async def _name(bot: Bot, locale: Language, code: str | None) -> None:
    name = say(NAME, locale)
    if (await bot.get_my_name(code)).name != name:
        await bot.set_my_name(name, code)


async def _short_description(bot: Bot, locale: Language, code: str | None) -> None:
    text = say(SHORT_DESCRIPTION, locale)
    if (await bot.get_my_short_description(code)).short_description != text:
        await bot.set_my_short_description(text, code)


async def _description(bot: Bot, locale: Language, code: str | None) -> None:
    text = say(DESCRIPTION, locale)
    if (await bot.get_my_description(code)).description != text:
        await bot.set_my_description(text, code)


_PARTS: Final = {
    "menu": _menu,
    "name": _name,
    "short description": _short_description,
    "description": _description,
}
