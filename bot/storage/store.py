"""Reads and writes what is held of the chats. Every change is one transaction."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, Final

from sqlalchemy import (
    Connection,
    Row,
    delete,
    insert,
    select,
    update,
)
from sqlalchemy.exc import IntegrityError

from bot.storage.claims import Claims
from bot.storage.database import Database
from bot.storage.dues import Dues, put
from bot.storage.schema import check_schema
from bot.storage.statements import (
    APPLIED,
    BEGIN,
    CLAIM,
    GO_ON,
    GO_ON_TAPPED,
    HELD,
    MARK,
    PAINTED,
    UNPAINTED,
    UNPAINTED_AND_FREE,
    VIEW,
    WAITING,
)
from bot.storage.tables import chats, dues, failures, notices, updates
from dialogs.lifting import LaterRelease, read, written
from dialogs.machine import Notice
from dialogs.reminders import dated, moved
from dialogs.session import Session
from dialogs.words import Say

#: Telegram keeps an update for a day; twice that is enough to know it again.
_UPDATES_KEPT: Final = timedelta(days=2)
_FAILURES_KEPT: Final = timedelta(days=30)
_PAGE: Final = 500


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


def _now() -> datetime:
    return datetime.now(UTC)


class Store:
    """The one way to the tables. `clock` tells the time, for tests to move it.

    Attributes:
        claims: Which process paints a chat.
        dues: What is to come by itself.
    """

    def __init__(self, database: Database, clock: Callable[[], datetime] = _now) -> None:
        self.claims = Claims(database)
        self.dues = Dues(database, clock)
        self._database = database
        self._clock = clock

    async def close(self) -> None:
        """Let what is under way be done, and close the connections."""
        await self._database.close()

    async def apply(
        self, update_id: int, chat: int, decide: Callable[[Session | None], Decision]
    ) -> Decision | None:
        """Apply an update once: give what was decided, or None if it had been applied before.

        An update that leaves nothing of the chat is not marked: if it comes again it does no harm.

        Raises:
            LaterRelease: A later release has gone on with the talk.
        """
        work = partial(self._apply, update_id, chat, decide)
        for _ in ("chat", "update"):  # another replica may be the first to write either row
            with suppress(IntegrityError):
                return await self._database.write(work)
        return await self._database.write(work)

    def _apply(
        self,
        update_id: int,
        chat: int,
        decide: Callable[[Session | None], Decision],
        connection: Connection,
    ) -> Decision | None:
        row = connection.execute(HELD, {"chat": chat, "update": update_id}).first()
        applied = row[1] if row else connection.scalar(APPLIED, {"update": update_id})
        if applied:
            return None
        before = read(row[0]) if row else None
        decision = decide(before)
        if decision.session is None:
            _forget(connection, chat)
            return decision
        now = self._clock()
        session = dated(decision.session, now)
        connection.execute(MARK, {"id": update_id, "seen_at": now})
        held = {
            "session": written(session),
            "seen_at": now,
            "moved": decision.moved,
        }
        if row is None:
            connection.execute(BEGIN, {"id": chat, **held})
        elif decision.tapped is None:
            connection.execute(GO_ON, {"chat": chat, **held})
        else:
            connection.execute(GO_ON_TAPPED, {"chat": chat, "tapped": decision.tapped, **held})
        for notice in decision.notices:
            connection.execute(insert(notices).values(chat=chat, notice=notice.model_dump_json()))
        for kind, due_at in moved(before, session, now).items():
            put(connection, chat, kind, due_at)
        return decision

    async def view(self, chat: int) -> View | None:
        """Give what a chat has to show, or None if nothing is held of it.

        Raises:
            LaterRelease: A later release has gone on with the talk.
        """
        row = await self._database.read(lambda on: on.execute(VIEW, {"chat": chat}).first())
        return None if row is None else _seen(row, await self._waiting(row))

    async def claim(self, chat: int) -> View | None:
        """Take a chat, to be its only painter until it is released; give what it has to show.

        None if nothing is held of it, or another paints it. What was left by a process that gave
        no sign of life for some seconds is free.

        Raises:
            LaterRelease: A later release has gone on with the talk; it is not claimed.
        """
        if not self.claims.shared:
            return await self.view(chat)
        if not self.claims.sure:
            return None
        ours = {"chat": chat, "me": self.claims.name}
        if await self._database.change(lambda on: on.scalar(CLAIM, ours)) is None:
            return None
        # A look of its own: a claim that waited for the row sees the notices of before it waited.
        try:
            return await self.view(chat)
        except LaterRelease:
            await self.claims.release(chat)
            raise

    async def _waiting(self, row: Row[Any]) -> Sequence[Any]:
        if not row.waits:
            return ()
        return await self._database.read(lambda on: on.execute(WAITING, {"chat": row.id}).all())

    async def painted(
        self, chat: int, stamp: int, bubble: int, shown: str, was: int | None
    ) -> bool:
        """The bubble shows the session of this stamp; `was` is the one before, or the same.

        False if there is more to be painted by now.
        """
        left = None if was == bubble else was
        values = {"chat": chat, "seen": stamp, "bubble": bubble, "shown": shown}
        values |= {"was": was, "left": left}
        row = await self._database.change(lambda on: on.execute(PAINTED, values).first())
        return row is None or (row.stamp == stamp and row.stale is None)

    async def stripped(self, chat: int, bubble: int) -> None:
        """The earlier bubble has lost its keyboard."""
        still = (chats.c.id == chat) & (chats.c.stale == bubble)
        bare = update(chats).where(still).values(stale=None)
        await self._database.change(lambda connection: connection.execute(bare))

    async def delivered(self, chat: int, notice: int, *, above: bool = True) -> None:
        """A notice has been sent; the bubble is to move below it, unless the screen may stay above.

        What comes by itself has buttons of its own: the screen would only push it away.
        """

        def work(connection: Connection) -> None:
            connection.execute(delete(notices).where(notices.c.id == notice))
            if above:
                below = update(chats).where(chats.c.id == chat).values(moved=True, dirty=True)
                connection.execute(below)

        await self._database.write(work)

    async def blocked(self, chat: int, stamp: int | None = None) -> None:
        """The person blocked the bot, or is gone: leave the chat alone until it writes again.

        With the stamp of what could not be shown, nothing happens if it has written since.
        """
        same = (
            chats.c.id == chat if stamp is None else (chats.c.id == chat) & (chats.c.stamp == stamp)
        )

        def work(connection: Connection) -> None:
            left = update(chats).where(same).values(blocked=True, moved=True)
            if connection.execute(left).rowcount:
                connection.execute(delete(notices).where(notices.c.chat == chat))

        await self._database.write(work)

    async def unpainted(self) -> list[int]:
        """Give the chats that do not show yet what they should, and that nobody else paints."""
        statement = UNPAINTED_AND_FREE if self.claims.shared else UNPAINTED
        ours = {"me": self.claims.name} if self.claims.shared else {}
        return await self._database.read(lambda on: list(on.scalars(statement, ours)))

    async def fail(self, update_id: int, chat: int, body: str, trace: str) -> None:
        """Keep an update that could not be applied, mark it done, and owe the person a word."""
        now = self._clock()
        notice = Notice(say=Say.FAILED).model_dump_json()

        def work(connection: Connection) -> None:
            if connection.scalar(APPLIED, {"update": update_id}):
                return  # it was applied, and what failed came after
            connection.execute(MARK, {"id": update_id, "seen_at": now})
            connection.execute(insert(notices).values(chat=chat, notice=notice))
            connection.execute(
                insert(failures).values(
                    update=update_id, chat=chat, body=body, trace=trace, seen_at=now
                )
            )

        await self._database.write(work)

    async def expire(self, kept_days: int) -> int:
        """Erase the chats unseen for so long, and what is kept of updates; give how many chats."""
        now = self._clock()

        def work(connection: Connection) -> int:
            old = select(chats.c.id).where(chats.c.seen_at < now - timedelta(days=kept_days))
            gone = list(connection.execute(old).scalars())
            for chat in gone:
                _forget(connection, chat)
            for table, kept in ((updates, _UPDATES_KEPT), (failures, _FAILURES_KEPT)):
                connection.execute(delete(table).where(table.c.seen_at < now - kept))
            return len(gone)

        return await self._database.write(work)

    async def check(self) -> None:
        """Make sure that the database answers, with the tables that this release needs.

        Raises:
            SchemaOutdated: they are of an earlier one.
        """
        await check_schema(self._database)

    async def sessions(self) -> AsyncIterator[Session]:
        """Give every talk that this release can read, without saying whose it is."""
        page = select(chats.c.id, chats.c.session).order_by(chats.c.id).limit(_PAGE)
        after = page
        while rows := await self._database.read(partial(_rows, after)):
            for row in rows:
                with suppress(LaterRelease):
                    yield read(row.session)
            after = page.where(chats.c.id > rows[-1].id)

    async def scrub(self) -> None:
        """Make what was erased leave the files too, where the database keeps a log of pages."""
        await self._database.scrub()


def _rows(page: Any, connection: Connection) -> Sequence[Row[Any]]:  # noqa: ANN401  # any select
    return connection.execute(page).all()


def _seen(row: Row[Any], waiting: Sequence[Any]) -> View:
    return View(
        session=read(row.session),
        stamp=row.stamp,
        dirty=row.dirty,
        moved=row.moved,
        bubble=row.bubble,
        shown=row.shown,
        stale=row.stale,
        blocked=row.blocked,
        notices=tuple((n.id, Notice.model_validate_json(n.notice)) for n in waiting),
    )


def _forget(connection: Connection, chat: int) -> None:
    """Leave no row of a chat."""
    connection.execute(delete(chats).where(chats.c.id == chat))
    for table in (notices, failures, dues):
        connection.execute(delete(table).where(table.c.chat == chat))
