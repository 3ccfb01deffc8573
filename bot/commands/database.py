"""The commands on the database alone: `migrate` and `stats`."""

import asyncio
import sys
from argparse import Namespace
from collections.abc import Awaitable, Callable

from sqlalchemy.exc import DBAPIError

from bot import logs
from bot.commands import give, refuse, refuse_database
from bot.counting import count
from bot.environment import SettingsRefused, read
from bot.settings import StoreSettings
from bot.storage.database import Database, open_database
from bot.storage.schema import SchemaOutdated, check_schema
from bot.storage.schema import migrate as bring_up_to_date
from bot.storage.store import Store

Work = Callable[[Database], Awaitable[int]]


def migrate(_: Namespace) -> int:
    """Create or upgrade the tables; give the exit code."""
    return _on_database(_migrated)


def stats(_: Namespace) -> int:
    """Print counts without personal data; give the exit code."""
    return _on_database(_counted)


async def _migrated(database: Database) -> int:
    await bring_up_to_date(database)
    sys.stdout.write("The database is up to date.\n")
    return 0


async def _counted(database: Database) -> int:
    await check_schema(database)
    return give(await count(Store(database).sessions()))


def _on_database(work: Work) -> int:
    try:
        settings = read(StoreSettings)
    except SettingsRefused as error:
        return refuse(error)
    logs.configure(settings.log_level, settings.log_format)
    try:
        return asyncio.run(_with_database(settings.engine_url, work))
    except SchemaOutdated as error:
        return refuse(error)
    except (DBAPIError, OSError, TimeoutError) as error:
        return refuse_database(settings.database_url, error)


async def _with_database(url: str, work: Work) -> int:
    database = open_database(url)
    try:
        return await work(database)
    finally:
        await database.close()
