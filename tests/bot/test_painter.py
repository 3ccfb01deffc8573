"""Who paints a chat, where another may have taken it over."""

from pathlib import Path

from bot.pages.screens import Service
from bot.painter import Painter
from bot.storage.claims import Claims
from bot.storage.database import open_database
from bot.storage.schema import migrate
from bot.storage.store import Decision, Store
from dialogs.session import Session, State
from tests.bot.conftest import Stage

SECONDS = 5.0


class Lapsing(Claims):
    """Claims of a process that was stopped for a while: the others may take it for dead."""

    lives = False

    @property
    def sure(self) -> bool:
        return self.lives


async def test_a_chat_that_another_may_paint_is_left_alone(stage: Stage, tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path}/store.db")
    await migrate(database)
    store, claims = Store(database), Lapsing(database)
    store.claims = claims
    asking = Session(locale="fr", state=State.ASKING)
    await store.apply(1, stage.chat.id, lambda _: Decision(asking, moved=True))
    for lives, messages in ((False, 0), (True, 1)):
        claims.lives = lives
        painter = Painter(stage.delivery, store, Service())
        painter.wake(stage.chat.id)
        await painter.close(SECONDS)
        assert len(stage.said) == messages
    await store.close()
