"""What is to come by itself: due dates as rows, each acted on once however many processes look.

Whoever acts on one holds its row and that of its chat, and looks at both as they are then; the
session that follows, what is to be sent and the next date are written in the same transaction.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from sqlalchemy import Connection, insert

from bot.storage.database import Database
from bot.storage.statements import ANY_DUE, DUE, NEXT_DUE, NO_MORE_DUE, OWED, RUNG
from bot.storage.tables import notices
from dialogs.lifting import read, written
from dialogs.reminders import Due, ring

_WHILE: Final = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Rang:
    """A due date that was acted on, or that could not be: it is left as it was."""

    chat: int
    error: Exception | None = None


class Dues:
    """The due dates of all chats."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    async def ring(self, passing: Collection[int] = ()) -> Rang | None:
        """Act on one that has come, but for those of some chats; None if there is none left."""
        now = self._clock()
        if not await self._database.read(lambda on: on.scalar(ANY_DUE, {"now": now})):
            return None
        return await self._database.write(lambda on: _ring(on, now, passing))


def put(connection: Connection, chat: int, kind: str, due_at: datetime | None) -> None:
    """Write when something is due, or that it is not; the row of the chat is ours."""
    connection.execute(NO_MORE_DUE, {"chat": chat, "kind": kind})
    if due_at is not None:
        connection.execute(DUE, {"chat": chat, "kind": kind, "due_at": due_at})


def _ring(connection: Connection, now: datetime, passing: Collection[int]) -> Rang | None:
    row = connection.execute(NEXT_DUE, {"now": now, "passing": [*passing]}).first()
    if row is None:
        return None
    try:
        session = read(row.session)
        rung = ring(session, Due(row.kind, now, _utc(row.due_at), _utc(row.seen_at)))
    except Exception as error:  # noqa: BLE001  # one chat must not stop the others
        return Rang(row.id, error)
    if rung.notices and connection.scalar(OWED, {"chat": row.id}):
        # Telegram has not taken yet what was sent before: one after the other, not all at once.
        put(connection, row.id, row.kind, now + _WHILE)
        return Rang(row.id)
    if rung.session != session:
        connection.execute(RUNG, {"chat": row.id, "session": written(rung.session)})
    for notice in rung.notices:
        connection.execute(insert(notices).values(chat=row.id, notice=notice.model_dump_json()))
    put(connection, row.id, row.kind, rung.again)
    return Rang(row.id)


def _utc(moment: datetime) -> datetime:
    """Give a moment as it was written: SQLite leaves out that it is in UTC."""
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
