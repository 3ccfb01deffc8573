"""The databases: where a piece of work is done, as one transaction.

Work is a plain function of a connection, the same for both. SQLite does the work of all chats that
wait as one transaction, on a thread of its own: one fsync for all of them. PostgreSQL does each on
a connection of its pool. Work may be done a second time after a failure: it gives what it found,
and changes nothing but the database.
"""

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final, Generic, TypeAlias, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import (
    DataError,
    DBAPIError,
    IntegrityError,
    NotSupportedError,
    ProgrammingError,
)
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

T = TypeVar("T")
Work: TypeAlias = Callable[[Connection], T]

#: A power cut loses nothing that Telegram was told we have: each commit reaches the disk.
_PRAGMAS: Final = (
    "PRAGMA busy_timeout=5000",  # another process may hold the file: a backup, `stats`
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA secure_delete=ON",  # what a person erases is overwritten, not only unlinked
)
_TOGETHER: Final = 256  # pieces of work in one transaction at most

#: What the database refuses for a reason of ours; all else that it says, it says of itself.
_OURS: Final = (DataError, IntegrityError, NotSupportedError, ProgrammingError)
_CONNECTIONS: Final = 10
_CONNECT_SECONDS: Final = 5
_STATEMENT_SECONDS: Final = 10


def is_away(error: BaseException) -> bool:
    """Say whether the database could not be reached or did not answer: waiting may help."""
    if isinstance(error, DBAPIError):
        return not isinstance(error, _OURS)
    return isinstance(error, OSError | PoolTimeoutError | TimeoutError)


class _Asked(Generic[T]):
    """A piece of work that waits for its turn, and what came of it."""

    def __init__(self, work: Work[T], told: asyncio.Future[T]) -> None:
        self._work = work
        self._told = told
        self._outcome: Callable[[], object] = told.cancel

    @property
    def given_up(self) -> bool:
        """Whether nobody waits for it any more."""
        return self._told.done()

    def do(self, connection: Connection) -> None:
        """Do it, on the database's thread."""
        result = self._work(connection)
        self._outcome = lambda: self._told.set_result(result)

    def fail(self, error: Exception) -> None:
        """It could not be done."""
        self._outcome = lambda: self._told.set_exception(error)

    def tell(self) -> None:
        """Tell whoever waits, on the loop's thread."""
        if not self._told.done():
            self._outcome()


_Queue: TypeAlias = list[_Asked[Any]]


class Sqlite:
    """A file, of which this process is the only one to write."""

    shared: Final = False  # with other processes

    def __init__(self, url: str) -> None:
        self._engine = _tuned(create_engine(url, hide_parameters=True))  # they hold answers
        self._writer = self._engine.execution_options(writes=True)
        self._thread = ThreadPoolExecutor(1, "sqlite")
        self._reads: _Queue = []
        self._writes: _Queue = []
        self._turns: asyncio.Task[None] | None = None

    async def read(self, work: Work[T]) -> T:
        """Do work that changes nothing: it sees what is committed."""
        return await self._ask(self._reads, work)

    async def write(self, work: Work[T]) -> T:
        """Do work as one transaction, which may be that of other chats too."""
        return await self._ask(self._writes, work)

    async def change(self, work: Work[T]) -> T:
        """Do work of a single statement."""
        return await self.write(work)

    async def change_apart(self, work: Work[T]) -> T:
        """Do work of a single statement, whatever else waits."""
        return await self.write(work)

    async def scrub(self) -> None:
        """Make what was erased leave the log of pages too."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._checkpoint)

    async def close(self) -> None:
        """Let what is under way be done, and close the connection."""
        if self._turns:
            await self._turns
        await asyncio.get_running_loop().run_in_executor(self._thread, self._engine.dispose)
        self._thread.shutdown()

    async def _ask(self, queue: _Queue, work: Work[T]) -> T:
        loop = asyncio.get_running_loop()
        told: asyncio.Future[T] = loop.create_future()
        queue.append(_Asked(work, told))
        if self._turns is None:
            self._turns = loop.create_task(self._take_turns())
        return await told

    async def _take_turns(self) -> None:
        """Do what waits, reads first, until nothing is left."""
        try:
            while self._reads or self._writes:
                await self._turn(self._reads, self._look)
                await self._turn(self._writes, self._commit)
        finally:
            self._turns = None

    async def _turn(self, queue: _Queue, turn: Callable[[_Queue], None]) -> None:
        batch = [asked for asked in queue[:_TOGETHER] if not asked.given_up]
        del queue[:_TOGETHER]
        if batch:
            await asyncio.get_running_loop().run_in_executor(self._thread, turn, batch)
            for asked in batch:
                asked.tell()

    def _look(self, batch: _Queue) -> None:
        for asked in batch:
            try:
                with self._engine.connect() as connection:
                    asked.do(connection)
            except Exception as error:  # noqa: BLE001  # it is told to whoever asked
                asked.fail(error)

    def _commit(self, batch: _Queue) -> None:
        try:
            with self._writer.begin() as connection:
                for asked in batch:
                    asked.do(connection)
        except Exception as error:  # noqa: BLE001  # it is told to whoever asked
            if len(batch) == 1 or is_away(error):
                for asked in batch:
                    asked.fail(error)
            else:  # one of them is at fault: the others must not pay for it
                for asked in batch:
                    self._commit([asked])

    def _checkpoint(self) -> None:
        connection = self._engine.raw_connection()  # it may not be inside of a transaction
        try:
            connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            connection.close()


class Postgresql:
    """A server, which any number of processes share."""

    shared: Final = True  # with other processes

    def __init__(self, url: str) -> None:
        self._engine = _served(url, _CONNECTIONS)
        # A single statement is a transaction by itself: three messages less.
        self._single = self._engine.execution_options(isolation_level="AUTOCOMMIT")
        self._apart = _served(url, 1).execution_options(isolation_level="AUTOCOMMIT")
        self._under_way: set[asyncio.Task[Any]] = set()

    async def read(self, work: Work[T]) -> T:
        """Do work that changes nothing."""
        return await self._uncut(_alone(self._single, work))

    async def write(self, work: Work[T]) -> T:
        """Do work as one transaction."""
        return await self._uncut(self._write(work))

    async def change(self, work: Work[T]) -> T:
        """Do work of a single statement."""
        return await self._uncut(_alone(self._single, work))

    async def change_apart(self, work: Work[T]) -> T:
        """Do work of a single statement, on a connection that nothing else waits for."""
        return await self._uncut(_alone(self._apart, work))

    async def scrub(self) -> None:
        """Its log of pages is the server's own affair."""

    async def close(self) -> None:
        """Let what is under way be done, and close the connections."""
        await asyncio.gather(*self._under_way, return_exceptions=True)
        await self._engine.dispose()
        await self._apart.dispose()

    async def _write(self, work: Work[T]) -> T:
        async with self._engine.begin() as connection:
            return await connection.run_sync(work)

    async def _uncut(self, work: Coroutine[Any, Any, T]) -> T:
        """Let what has begun be done, whoever gives up waiting for it.

        A connection that is cancelled in the middle of a statement may never close.
        """
        task = asyncio.create_task(work)
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
        return await asyncio.shield(task)


def _served(url: str, connections: int) -> AsyncEngine:
    return create_async_engine(
        url,
        hide_parameters=True,
        pool_size=connections,
        max_overflow=0,
        pool_timeout=_CONNECT_SECONDS,
        connect_args={"timeout": _CONNECT_SECONDS, "command_timeout": _STATEMENT_SECONDS},
    )


async def _alone(engine: AsyncEngine, work: Work[T]) -> T:
    async with engine.connect() as connection:
        return await connection.run_sync(work)


Database: TypeAlias = Sqlite | Postgresql


def open_database(url: str) -> Database:
    """Open the database at `url`: `sqlite:///pocket-cio.db`, `postgresql+asyncpg://…`."""
    return Sqlite(url) if url.startswith("sqlite") else Postgresql(url)


def _tuned(engine: Engine) -> Engine:
    event.listen(engine, "connect", _tune)
    event.listen(engine, "begin", _begin)
    return engine


def _tune(connection: Any, _record: object) -> None:  # noqa: ANN401  # the driver's own type
    connection.isolation_level = None  # transactions begin where we say
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def _begin(connection: Connection) -> None:
    # Who is to write says so at once: another process may hold the file, and is waited for.
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
