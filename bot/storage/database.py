"""Opens the database, and brings its schema up to date."""

from functools import cache
from typing import Any, Final

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, event, text
from sqlalchemy.exc import (
    DataError,
    DBAPIError,
    IntegrityError,
    NotSupportedError,
    ProgrammingError,
)
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

#: A power cut loses nothing that Telegram was told we have: each commit reaches the disk.
_PRAGMAS: Final = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA busy_timeout=5000",
    "PRAGMA secure_delete=ON",  # what a person erases is overwritten, not only unlinked
)


#: What the database refuses for a reason of ours; all else that it says, it says of itself.
_OURS: Final = (DataError, IntegrityError, NotSupportedError, ProgrammingError)
_CONNECT_SECONDS: Final = 5
_STATEMENT_SECONDS: Final = 10
_MIGRATING: Final = 7_232_026  # the advisory lock of whoever migrates


class SchemaOutdated(RuntimeError):
    """The database is of an earlier release, or of a later one."""

    def __init__(self, found: str | None, wanted: str | None) -> None:
        super().__init__(
            f"The database's schema is {found or 'empty'}, this release needs {wanted}: "
            "run `pocket-cio migrate`."
        )


def open_engine(url: str) -> AsyncEngine:
    """Open the database at `url`: `sqlite+aiosqlite:///pocket-cio.db`, `postgresql+asyncpg://…`."""
    if url.startswith("sqlite"):
        engine = create_async_engine(url, hide_parameters=True)  # they hold ids and answers
        event.listen(engine.sync_engine, "connect", _tune)
        return engine
    return create_async_engine(
        url,
        hide_parameters=True,
        pool_size=10,
        max_overflow=0,
        pool_pre_ping=True,  # a database that was restarted is met again at once
        pool_timeout=_CONNECT_SECONDS,
        connect_args={"timeout": _CONNECT_SECONDS, "command_timeout": _STATEMENT_SECONDS},
    )


def is_away(error: BaseException) -> bool:
    """Say whether the database could not be reached or did not answer: waiting may help."""
    if isinstance(error, DBAPIError):
        return not isinstance(error, _OURS)
    return isinstance(error, OSError | PoolTimeoutError | TimeoutError)


def _tune(connection: Any, _record: object) -> None:  # noqa: ANN401  # the driver's own type
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def _alembic() -> Config:
    config = Config()
    config.set_main_option("script_location", "bot.storage:migrations")
    return config


@cache
def _wanted() -> str | None:
    """Name the schema of this release: read once, for it is asked at each look at readiness."""
    return ScriptDirectory.from_config(_alembic()).get_current_head()


def _upgrade(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":  # replicas that start together take turns
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _MIGRATING})
    config = _alembic()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _check(connection: Connection) -> None:
    found = MigrationContext.configure(connection).get_current_revision()
    if found != _wanted():
        raise SchemaOutdated(found, _wanted())


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
