"""`pocket-cio serve`: the bot, until it is told to stop."""

import asyncio
import gc
from argparse import Namespace
from typing import Final

from sqlalchemy.exc import DBAPIError
from telegram.error import InvalidToken

from bot import logs
from bot.commands import refuse, refuse_database
from bot.environment import SettingsRefused, read
from bot.languages import LANGUAGES, CatalogueMissing, catalogue
from bot.serving import serve
from bot.settings import Settings
from bot.storage.schema import SchemaOutdated

_OBJECTS_BEFORE_COLLECTING: Final = 50_000


def run(_: Namespace) -> int:
    """Read the settings, then serve; give the exit code."""
    try:
        settings = read(Settings)
        for language in LANGUAGES:
            catalogue(language)
    except (SettingsRefused, CatalogueMissing) as error:
        return refuse(error)
    logs.configure(settings.log_level, settings.log_format, [settings.bot_token.get_secret_value()])
    # What is loaded by now stays: looking through it again and again took a tenth of the time.
    gc.freeze()
    gc.set_threshold(_OBJECTS_BEFORE_COLLECTING, 20, 20)
    try:
        asyncio.run(serve(settings))
    except InvalidToken:  # its own message holds the token
        return refuse("BOT_TOKEN: Telegram does not know it: copy it anew from @BotFather")
    except SchemaOutdated as error:
        return refuse(error)
    except (DBAPIError, ConnectionError, TimeoutError) as error:
        return refuse_database(settings.database_url, error)
    except OSError as error:
        return refuse(f"WEBHOOK_LISTEN, METRICS_LISTEN: {error.strerror or error}")
    return 0
