"""Reads and writes what is held of the chats. Every change is one transaction."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import wraps
from typing import Any, Concatenate, Final, ParamSpec, TypeAlias, TypeVar
from uuid import uuid4

from sqlalchemy import ColumnElement, case, delete, func, insert, or_, select, true, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.storage.database import check_schema
from bot.storage.tables import chats, failures, notices, replicas, updates
from dialogs.machine import Notice
from dialogs.session import Session
from dialogs.words import Say

#: Telegram keeps an update for a day; twice that is enough to know it again.
_UPDATES_KEPT: Final = timedelta(days=2)
_FAILURES_KEPT: Final = timedelta(days=30)
#: A replica that gave no sign of life for so long has left its chats to the others.
_ALIVE: Final = timedelta(seconds=5)


@dataclass(frozen=True, slots=True)
class Decision:
    """What an update leads to. Without a session, nothing is kept of the chat."""

    session: Session | None
    notices: tuple[Notice, ...] = ()
    moved: bool = False  # the person's message stands below the bubble now
    tapped: int | None = None  # the bubble whose button was tapped
    toast: Notice | None = None  # told at once, kept nowhere


@dataclass(frozen=True, slots=True)
class View:
    """What a chat has to show, and what it shows now."""

    session: Session
    stamp: int
    dirty: bool
    moved: bool
    bubble: int | None
    shown: str | None
    stale: int | None
    blocked: bool
    notices: tuple[tuple[int, Notice], ...]


P = ParamSpec("P")
T = TypeVar("T")
Method: TypeAlias = Callable[Concatenate["Store", P], Coroutine[Any, Any, T]]


def uncut(method: Method[P, T]) -> Method[P, T]:
    """Let what has begun with the database be done, whoever gives up waiting for it.

    A connection that is cancelled in the middle of a statement may never close.
    """

    @wraps(method)
    async def whole(store: "Store", /, *given: P.args, **named: P.kwargs) -> T:
        return await store.shield(method(store, *given, **named))

    return whole


def _now() -> datetime:
    return datetime.now(UTC)


class Store:
    """The one way to the tables. `clock` tells the time, for tests to move it.

    Attributes:
        shared: Whether other processes may use this database at the same time.
    """

    def __init__(self, engine: AsyncEngine, clock: Callable[[], datetime] = _now) -> None:
        self._engine = engine
        self._clock = clock
        # SQLite has one writer: waiting here is fair, and never ends in "database is locked".
        self._turn = asyncio.Lock()
        self.shared = engine.dialect.name != "sqlite"
        self._name = uuid4().hex
        self._under_way: set[asyncio.Task[Any]] = set()

    async def shield(self, work: Coroutine[Any, Any, T]) -> T:
        """Wait for work that goes on even if nobody waits for it any more."""
        task = asyncio.create_task(work)
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
        return await asyncio.shield(task)

    @asynccontextmanager
    async def _write(self) -> AsyncGenerator[AsyncConnection]:
        async with AsyncExitStack() as stack:
            if not self.shared:
                await stack.enter_async_context(self._turn)
            yield await stack.enter_async_context(self._engine.begin())

    async def close(self) -> None:
        """Let what is under way be done, and close the connections."""
        await asyncio.gather(*self._under_way, return_exceptions=True)
        await self._engine.dispose()

    @uncut
    async def apply(
        self, update_id: int, chat: int, decide: Callable[[Session | None], Decision]
    ) -> Decision | None:
        """Apply an update once: give what was decided, or None if it had been applied before.

        An update that leaves nothing of the chat is not marked: if it comes again it does no harm.
        """
        for _ in ("chat", "update"):  # another replica may be the first to write either row
            with suppress(IntegrityError):
                return await self._apply(update_id, chat, decide)
        return await self._apply(update_id, chat, decide)

    async def _apply(
        self, update_id: int, chat: int, decide: Callable[[Session | None], Decision]
    ) -> Decision | None:
        async with self._write() as connection:
            known = select(updates.c.id).where(updates.c.id == update_id)
            if (await connection.execute(known)).first() is not None:
                return None
            row = select(chats.c.session).where(chats.c.id == chat).with_for_update()
            held = (await connection.execute(row)).scalar_one_or_none()
            decision = decide(Session.model_validate_json(held) if held else None)
            if decision.session is None:
                await _forget(connection, chat)
                return decision
            await connection.execute(insert(updates).values(id=update_id, seen_at=self._clock()))
            await self._save(connection, chat, decision.session, decision, new=held is None)
            return decision

    async def _save(
        self,
        connection: AsyncConnection,
        chat: int,
        session: Session,
        decision: Decision,
        *,
        new: bool,
    ) -> None:
        values: dict[str, Any] = {
            "session": session.model_dump_json(exclude_defaults=True),
            "dirty": True,
            "blocked": False,
            "seen_at": self._clock(),
        }
        if decision.moved:
            values["moved"] = True
        if new:
            first = {"id": chat, "stamp": 1, "moved": False}
            await connection.execute(insert(chats).values({**first, **values}))
        else:
            if decision.tapped is not None:
                values |= _adopted(decision.tapped)
            stamp = chats.c.stamp + 1
            await connection.execute(
                update(chats).where(chats.c.id == chat).values(stamp=stamp, **values)
            )
        for notice in decision.notices:
            body = notice.model_dump_json()
            await connection.execute(insert(notices).values(chat=chat, notice=body))

    @uncut
    async def beat(self) -> int:
        """Give a sign of life; give how many processes share this database."""
        if not self.shared:
            return 1
        async with self._write() as connection:
            mine = replicas.c.id == self._name
            seen = update(replicas).where(mine).values(seen_at=func.now())
            if not (await connection.execute(seen)).rowcount:
                first = insert(replicas).values(id=self._name, seen_at=func.now())
                await connection.execute(first)
                await connection.execute(delete(replicas).where(~_alive()))
            counted = select(func.count()).select_from(replicas).where(_alive())
            count: int = (await connection.execute(counted)).scalar_one()
            return count

    @uncut
    async def leave(self) -> None:
        """Give no more signs of life, and leave all chats to the others."""
        if self.shared:
            async with self._write() as connection:
                await connection.execute(delete(replicas).where(replicas.c.id == self._name))

    @uncut
    async def claim(self, chat: int) -> int | None:
        """Take a chat, to be its only painter until it is released; give its stamp.

        None if another paints it. What was left by a process that gave no sign of life for some
        seconds is free.
        """
        if not self.shared:
            return 0
        async with self._write() as connection:
            mine = (chats.c.id == chat) & self._free()
            taken = update(chats).where(mine).values(painter=self._name).returning(chats.c.stamp)
            stamp: int | None = (await connection.execute(taken)).scalar_one_or_none()
            return stamp

    @uncut
    async def release(self, chat: int) -> int | None:
        """Let others paint a chat; give its stamp: what came meanwhile, nobody else has painted.

        None if it was not ours, or where there are no others.
        """
        if not self.shared:
            return None
        async with self._write() as connection:
            mine = (chats.c.id == chat) & (chats.c.painter == self._name)
            left = update(chats).where(mine).values(painter=None).returning(chats.c.stamp)
            stamp: int | None = (await connection.execute(left)).scalar_one_or_none()
            return stamp

    def _free(self) -> ColumnElement[bool]:
        if not self.shared:
            return true()
        others = select(replicas.c.id).where(_alive(), replicas.c.id != self._name)
        return chats.c.painter.is_(None) | chats.c.painter.not_in(others)

    @uncut
    async def view(self, chat: int) -> View | None:
        """Give what a chat has to show, or None if nothing is held of it."""
        async with self._engine.connect() as connection:
            row = (await connection.execute(select(chats).where(chats.c.id == chat))).first()
            if row is None:
                return None
            waiting = await connection.execute(
                select(notices.c.id, notices.c.notice)
                .where(notices.c.chat == chat)
                .order_by(notices.c.id)
            )
            return View(
                session=Session.model_validate_json(row.session),
                stamp=row.stamp,
                dirty=row.dirty,
                moved=row.moved,
                bubble=row.bubble,
                shown=row.shown,
                stale=row.stale,
                blocked=row.blocked,
                notices=tuple((n.id, Notice.model_validate_json(n.notice)) for n in waiting),
            )

    @uncut
    async def painted(
        self, chat: int, stamp: int, bubble: int, shown: str, left: int | None
    ) -> None:
        """The bubble shows the session of this stamp; `left` is one that stands above it now."""
        same = chats.c.stamp == stamp
        await self._change(
            chat,
            bubble=bubble,
            shown=shown,
            dirty=case((same, False), else_=True),
            moved=case((same, False), else_=chats.c.moved),
            stale=chats.c.stale if left is None else left,
        )

    @uncut
    async def stripped(self, chat: int, bubble: int) -> None:
        """The earlier bubble has lost its keyboard."""
        await self._change(chat, stale=case((chats.c.stale == bubble, None), else_=chats.c.stale))

    @uncut
    async def delivered(self, chat: int, notice: int) -> None:
        """A notice has been sent: it stands below the bubble now."""
        async with self._write() as connection:
            await connection.execute(delete(notices).where(notices.c.id == notice))
            await connection.execute(
                update(chats).where(chats.c.id == chat).values(moved=True, dirty=True)
            )

    @uncut
    async def blocked(self, chat: int, stamp: int | None = None) -> None:
        """The person blocked the bot, or is gone: leave the chat alone until it writes again.

        With the stamp of what could not be shown, nothing happens if it has written since.
        """
        same = (
            chats.c.id == chat if stamp is None else (chats.c.id == chat) & (chats.c.stamp == stamp)
        )
        async with self._write() as connection:
            left = update(chats).where(same).values(blocked=True, moved=True)
            if (await connection.execute(left)).rowcount:
                await connection.execute(delete(notices).where(notices.c.chat == chat))

    async def _change(self, chat: int, **values: Any) -> None:  # noqa: ANN401  # column values
        async with self._write() as connection:
            await connection.execute(update(chats).where(chats.c.id == chat).values(**values))

    @uncut
    async def unpainted(self) -> list[int]:
        """Give the chats that do not show yet what they should, and that nobody else paints."""
        waits = select(notices.c.id).where(notices.c.chat == chats.c.id).exists()
        owed = or_(chats.c.dirty, chats.c.stale.is_not(None), waits)
        async with self._engine.connect() as connection:
            found = await connection.execute(
                select(chats.c.id).where(owed, ~chats.c.blocked, self._free())
            )
            return list(found.scalars())

    @uncut
    async def fail(self, update_id: int, chat: int, body: str, trace: str) -> None:
        """Keep an update that could not be applied, mark it done, and owe the person a word."""
        now = self._clock()
        async with self._write() as connection:
            known = select(updates.c.id).where(updates.c.id == update_id)
            if (await connection.execute(known)).first() is not None:
                return  # it was applied, and what failed came after
            await connection.execute(insert(updates).values(id=update_id, seen_at=now))
            await connection.execute(
                insert(notices).values(chat=chat, notice=Notice(say=Say.FAILED).model_dump_json())
            )
            await connection.execute(
                insert(failures).values(
                    update=update_id, chat=chat, body=body, trace=trace, seen_at=now
                )
            )

    @uncut
    async def expire(self, kept_days: int) -> int:
        """Erase the chats unseen for so long, and what is kept of updates; give how many chats."""
        now = self._clock()
        async with self._write() as connection:
            old = select(chats.c.id).where(chats.c.seen_at < now - timedelta(days=kept_days))
            gone = list((await connection.execute(old)).scalars())
            for chat in gone:
                await _forget(connection, chat)
            await connection.execute(delete(updates).where(updates.c.seen_at < now - _UPDATES_KEPT))
            await connection.execute(
                delete(failures).where(failures.c.seen_at < now - _FAILURES_KEPT)
            )
            return len(gone)

    @uncut
    async def check(self) -> None:
        """Make sure that the database answers, with the tables of this release.

        Raises:
            SchemaOutdated: they are others.
        """
        await check_schema(self._engine)

    async def sessions(self) -> AsyncIterator[Session]:
        """Give every talk that is held, without saying whose it is."""
        async with self._engine.connect() as connection:
            async for row in await connection.stream(select(chats.c.session)):
                yield Session.model_validate_json(row.session)

    @uncut
    async def scrub(self) -> None:
        """Make what was erased leave the files too, where the database keeps a log of pages."""
        if self._engine.dialect.name == "sqlite":
            async with self._turn, self._engine.connect() as connection:
                await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def _alive() -> ColumnElement[bool]:
    """By the clock of the database: those of the replicas may differ."""
    return replicas.c.seen_at > func.now() - _ALIVE


def _adopted(tapped: int) -> dict[str, Any]:
    """After a crash two bubbles may stand: the one that was tapped is the one looked at."""
    same = chats.c.bubble == tapped
    return {
        "bubble": tapped,
        "shown": case((same, chats.c.shown), else_=None),
        "stale": case((same, chats.c.stale), else_=chats.c.bubble),
    }


async def _forget(connection: AsyncConnection, chat: int) -> None:
    """Leave no row of a chat."""
    await connection.execute(delete(chats).where(chats.c.id == chat))
    for table in (notices, failures):
        await connection.execute(delete(table).where(table.c.chat == chat))
