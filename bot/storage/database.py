"""Opens the database, and brings its schema up to date."""

from typing import Any, Final

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, event
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

#: A power cut loses nothing that Telegram was told we have: each commit reaches the disk.
_PRAGMAS: Final = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA busy_timeout=5000",
    "PRAGMA secure_delete=ON",  # what a person erases is overwritten, not only unlinked
)


class SchemaOutdated(RuntimeError):
    """The database is of an earlier release, or of a later one."""

    def __init__(self, found: str | None, wanted: str | None) -> None:
        super().__init__(
            f"The database's schema is {found or 'empty'}, this release needs {wanted}: "
            "run `pocket-cio migrate`."
        )


def open_engine(url: str) -> AsyncEngine:
    """Open the database at `url`, such as `sqlite+aiosqlite:///pocket-cio.db`."""
    engine = create_async_engine(url, hide_parameters=True)  # they hold ids and answers
    if engine.dialect.name == "sqlite":
        event.listen(engine.sync_engine, "connect", _tune)
    return engine


def _tune(connection: Any, _record: object) -> None:  # noqa: ANN401  # the driver's own type
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def _alembic() -> Config:
    config = Config()
    config.set_main_option("script_location", "bot.storage:migrations")
    return config


def _upgrade(connection: Connection) -> None:
    config = _alembic()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _check(connection: Connection) -> None:
    found = MigrationContext.configure(connection).get_current_revision()
    wanted = ScriptDirectory.from_config(_alembic()).get_current_head()
    if found != wanted:
        raise SchemaOutdated(found, wanted)


async def migrate(engine: AsyncEngine) -> None:
    """Create or upgrade the tables."""
    async with engine.begin() as connection:
        await connection.run_sync(_upgrade)


async def check_schema(engine: AsyncEngine) -> None:
    """Make sure that the tables are those of this release.

    Raises:
        SchemaOutdated: they are not.
    """
    async with engine.connect() as connection:
        await connection.run_sync(_check)
