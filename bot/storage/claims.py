"""Which process paints a chat, where several share a database (docs/decisions/0011).

A replica paints only what it claimed, and gives signs of life; what one that is silent has claimed
is free. Where a process has the database to itself, all of this is nothing.
"""

from datetime import timedelta
from typing import Final
from uuid import uuid4

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, true, update

from bot.storage.database import Database
from bot.storage.tables import chats, replicas

#: A replica that gave no sign of life for so long has left its chats to the others.
_ALIVE: Final = timedelta(seconds=5)


class Claims:
    """The signs of life and the claims of this process."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._name = uuid4().hex

    @property
    def shared(self) -> bool:
        """Whether other processes may use this database at the same time."""
        return self._database.shared

    async def beat(self) -> int:
        """Give a sign of life; give how many processes share this database."""
        return await self._database.write(self._beat) if self.shared else 1

    async def leave(self) -> None:
        """Give no more signs of life, and leave all chats to the others."""
        if self.shared:
            await self._database.write(self._leave)

    async def claim(self, chat: int) -> int | None:
        """Take a chat, to be its only painter until it is released; give its stamp.

        None if another paints it. What was left by a process that gave no sign of life for some
        seconds is free.
        """
        if not self.shared:
            return 0
        mine = (chats.c.id == chat) & self.free
        taken = update(chats).where(mine).values(painter=self._name).returning(chats.c.stamp)
        return await self._database.write(lambda on: on.execute(taken).scalar_one_or_none())

    async def release(self, chat: int) -> int | None:
        """Let others paint a chat; give its stamp: what came meanwhile, nobody else has painted.

        None if it was not ours, or where there are no others.
        """
        if not self.shared:
            return None
        mine = (chats.c.id == chat) & (chats.c.painter == self._name)
        left = update(chats).where(mine).values(painter=None).returning(chats.c.stamp)
        return await self._database.write(lambda on: on.execute(left).scalar_one_or_none())

    @property
    def free(self) -> ColumnElement[bool]:
        """That no other replica that lives paints the chat."""
        if not self.shared:
            return true()
        others = select(replicas.c.id).where(_alive(), replicas.c.id != self._name)
        return chats.c.painter.is_(None) | chats.c.painter.not_in(others)

    def _beat(self, connection: Connection) -> int:
        mine = replicas.c.id == self._name
        seen = update(replicas).where(mine).values(seen_at=func.now())
        if not connection.execute(seen).rowcount:
            connection.execute(insert(replicas).values(id=self._name, seen_at=func.now()))
            connection.execute(delete(replicas).where(~_alive()))
        counted = select(func.count()).select_from(replicas).where(_alive())
        count: int = connection.execute(counted).scalar_one()
        return count

    def _leave(self, connection: Connection) -> None:
        connection.execute(delete(replicas).where(replicas.c.id == self._name))


def _alive() -> ColumnElement[bool]:
    """By the clock of the database: those of the replicas may differ."""
    return replicas.c.seen_at > func.now() - _ALIVE
