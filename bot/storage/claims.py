"""Which process paints a chat, where several share a database (docs/decisions/0011).

A replica paints only what it claimed, and gives signs of life; what one that is silent has claimed
is free. Where a process has the database to itself, all of this is nothing.
"""

import asyncio
from typing import Final
from uuid import uuid4

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.postgresql import insert

from bot.storage.database import Database
from bot.storage.statements import ALIVE, RELEASE
from bot.storage.tables import replicas

#: After so long without one it claims nothing more: the others may soon take it for dead.
_SURE_SECONDS: Final = 3.0


class Claims:
    """The signs of life and the claims of this process.

    Attributes:
        name: That of this process.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._beaten = -_SURE_SECONDS
        self.name: Final = uuid4().hex

    @property
    def shared(self) -> bool:
        """Whether other processes may use this database at the same time."""
        return self._database.shared

    @property
    def sure(self) -> bool:
        """Whether the others know that we live."""
        return not self.shared or _now() - self._beaten < _SURE_SECONDS

    async def beat(self) -> int:
        """Give a sign of life; give how many processes share this database."""
        if not self.shared:
            return 1
        began = _now()
        count = await self._database.change_apart(self._beat)
        self._beaten = began
        return count

    async def leave(self) -> None:
        """Give no more signs of life, and leave all chats to the others."""
        if self.shared:
            gone = delete(replicas).where(replicas.c.id == self.name)
            await self._database.change(lambda on: on.execute(gone))

    async def displace(self) -> None:
        """Know that no other process is left: what it claimed is free."""
        if self.shared:
            others = delete(replicas).where(replicas.c.id != self.name)
            await self._database.change(lambda on: on.execute(others))

    async def release(self, chat: int) -> int | None:
        """Let others paint a chat; give its stamp: what came meanwhile, nobody else has painted.

        None if it was not ours, or where there are no others.
        """
        if not self.shared:
            return None
        ours = {"chat": chat, "me": self.name}
        return await self._database.change(lambda on: on.scalar(RELEASE, ours))

    def _beat(self, connection: Connection) -> int:
        mine = insert(replicas).values(id=self.name, seen_at=func.now())
        seen = mine.on_conflict_do_update(index_elements=["id"], set_={"seen_at": func.now()})
        connection.execute(seen)
        connection.execute(delete(replicas).where(~ALIVE))
        count: int = connection.execute(select(func.count()).select_from(replicas)).scalar_one()
        return count


def _now() -> float:
    return asyncio.get_running_loop().time()
