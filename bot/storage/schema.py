"""The tables brought up to date, and whether they are those that this release needs.

A release only adds to the tables of the one before, so that both may run on the same database
while one takes the place of the other (docs/decisions/0014).
"""

from functools import cache
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from bot.storage.database import Database

_MIGRATING: Final = 7_232_026  # the advisory lock of whoever migrates


class SchemaOutdated(RuntimeError):
    """The database is empty, or of an earlier release."""

    def __init__(self, found: str | None, wanted: str) -> None:
        super().__init__(
            f"The database's schema is {found or 'empty'}, this release needs {wanted}: "
            "run `pocket-cio migrate`."
        )


async def migrate(database: Database) -> None:
    """Create or upgrade the tables; those of a later release are left as they are."""
    await database.write(_upgrade)


async def check_schema(database: Database) -> None:
    """Make sure that the tables are those of this release, or of a later one.

    Raises:
        SchemaOutdated: they are not.
    """
    await database.read(_check)


def _alembic() -> Config:
    config = Config()
    config.set_main_option("script_location", "bot.storage:migrations")
    return config


@cache
def _wanted() -> str:
    """Name the schema of this release: read once, for it is asked at each look at readiness."""
    return ScriptDirectory.from_config(_alembic()).get_current_head() or ""


def _found(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _upgrade(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":  # replicas that start together take turns
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _MIGRATING})
    if (_found(connection) or "") <= _wanted():
        config = _alembic()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _check(connection: Connection) -> None:
    found = _found(connection)
    if found is None or found < _wanted():  # the names of our schemas are numbers in order
        raise SchemaOutdated(found, _wanted())
