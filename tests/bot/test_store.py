"""What is held, and for how long."""

import asyncio
from collections.abc import AsyncGenerator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, insert, text, update
from sqlalchemy.ext.asyncio import create_async_engine

from bot.storage.database import open_database
from bot.storage.schema import SchemaOutdated, check_schema, migrate
from bot.storage.store import Decision, Store
from bot.storage.tables import chats, metadata, notices
from dialogs.machine import Notice
from dialogs.session import Session
from dialogs.words import Say
from tests.servers import Server

START = datetime(2026, 1, 5, 9, tzinfo=UTC)
HELD = Session(locale="fr")
LOCK_AWAITED = text(
    "SELECT count(*) FROM pg_stat_activity "
    "WHERE datname = current_database() AND wait_event_type = 'Lock'"
)


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/store.db"
    server: Server = request.getfixturevalue("server")
    return server.empty().replace("postgresql:", "postgresql+asyncpg:")


@pytest.fixture
async def store(url: str, clock: Clock) -> AsyncGenerator[Store]:
    database = open_database(url)
    await migrate(database)
    await check_schema(database)
    made = Store(database, clock)
    yield made
    await made.close()


def keep(session: Session | None) -> Decision:
    return Decision(session or HELD, (Notice(say=Say.DOSSIER),), moved=True)


async def test_an_update_is_applied_once(store: Store) -> None:
    seen: list[Session | None] = []

    def decide(session: Session | None) -> Decision:
        seen.append(session)
        return Decision(Session(locale="fr", revision=len(seen)))

    assert await store.apply(7, 1, decide) is not None
    assert await store.apply(7, 1, decide) is None
    assert await store.apply(8, 1, decide) is not None
    assert [session.revision if session else 0 for session in seen] == [0, 1]


async def test_what_leaves_nothing_may_come_again(store: Store) -> None:
    for _ in range(2):
        assert await store.apply(7, 1, lambda _: Decision(None)) is not None
    assert await store.view(1) is None


async def test_only_the_chats_past_their_time_are_erased(store: Store, clock: Clock) -> None:
    await store.apply(1, 100, keep)
    clock.now += timedelta(days=300)
    await store.apply(2, 200, keep)
    clock.now += timedelta(days=101)
    assert await store.expire(400) == 1
    assert await store.view(100) is None
    assert await store.view(200) is not None
    assert await store.unpainted() == [200]


async def test_an_update_is_known_as_long_as_telegram_may_repeat_it(
    store: Store, clock: Clock
) -> None:
    await store.apply(1, 100, keep)
    clock.now += timedelta(hours=47)
    await store.expire(400)
    assert await store.apply(1, 100, keep) is None
    clock.now += timedelta(hours=2)
    await store.expire(400)
    assert await store.apply(1, 100, keep) is not None


async def test_a_newer_session_stays_to_be_painted(store: Store) -> None:
    await store.apply(1, 100, lambda _: Decision(HELD))
    before = await store.view(100)
    assert before is not None
    await store.apply(2, 100, lambda session: Decision(session, moved=True))
    await store.painted(100, before.stamp, 5, "digest", None)
    view = await store.view(100)
    assert view is not None
    assert (view.dirty, view.moved, view.bubble) == (True, True, 5)
    await store.painted(100, view.stamp, 6, "digest", 5)
    view = await store.view(100)
    assert view is not None
    assert (view.dirty, view.moved, view.bubble, view.stale) == (False, False, 6, 5)
    await store.stripped(100, 5)
    assert await store.unpainted() == []


async def test_a_tap_while_the_bubble_moves_does_not_move_it_again(store: Store) -> None:
    """Telegram gives a tap late, or again: the bubble that it was on stands above by then."""
    await store.apply(1, 100, lambda _: Decision(HELD))
    await store.painted(100, 1, 5, "digest", None)
    await store.apply(2, 100, lambda session: Decision(session, moved=True))
    below = await store.view(100)
    assert below is not None
    assert below.moved
    await store.apply(3, 100, lambda session: Decision(session, tapped=5))
    await store.painted(100, below.stamp, 6, "digest", 5)
    view = await store.view(100)
    assert view is not None
    assert (view.dirty, view.moved, view.bubble) == (True, False, 6)


async def test_a_bubble_that_was_tapped_is_the_one_that_is_painted(store: Store) -> None:
    await store.apply(1, 100, lambda _: Decision(HELD))
    await store.painted(100, 1, 6, "digest", None)
    await store.apply(2, 100, lambda session: Decision(session, tapped=5))
    view = await store.view(100)
    assert view is not None
    assert (view.bubble, view.shown, view.stale) == (5, None, 6)
    await store.apply(3, 100, lambda session: Decision(session, tapped=5))
    view = await store.view(100)
    assert view is not None
    assert view.stale == 6


async def test_a_tap_elsewhere_while_the_bubble_is_painted_makes_the_tapped_one_the_bubble(
    store: Store,
) -> None:
    """Whether what was painted stood there already, was new, or is what was tapped."""
    for chat, bubble, tapped, left in ((100, 5, 6, 5), (200, 7, 6, 7), (300, 7, 7, 5)):
        await store.apply(3 * chat, chat, lambda _: Decision(HELD))
        await store.painted(chat, 1, 5, "digest", None)
        await store.apply(3 * chat + 1, chat, partial(Decision, tapped=tapped))
        await store.painted(chat, 1, bubble, "digest", 5)
        view = await store.view(chat)
        assert view is not None
        assert (view.bubble, view.stale, view.dirty) == (tapped, left, True)
        assert view.shown is None, "it has to be painted"


async def test_a_failure_is_erased_with_its_chat(store: Store) -> None:
    await store.apply(1, 100, lambda _: Decision(HELD))
    await store.fail(2, 100, "{}", "Traceback")
    view = await store.view(100)
    assert view is not None
    assert [notice.say for _, notice in view.notices] == [Say.FAILED]
    await store.apply(3, 100, lambda _: Decision(None))
    assert await store.unpainted() == []
    assert [session async for session in store.sessions()] == []


async def test_an_empty_database_is_told_from_ours(tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path}/empty.db")
    with pytest.raises(SchemaOutdated, match="pocket-cio migrate"):
        await check_schema(database)
    await database.close()


async def test_the_migrations_make_the_tables_of_this_release(url: str) -> None:
    database = open_database(url)
    await migrate(database)

    def differences(connection: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(connection), metadata))

    assert await database.read(differences) == []
    await database.close()


@pytest.fixture
def shared(server: Server) -> str:
    return server.empty().replace("postgresql:", "postgresql+asyncpg:")


@pytest.fixture
async def replicas(shared: str) -> AsyncGenerator[tuple[Store, Store]]:
    first, second = Store(open_database(shared)), Store(open_database(shared))
    database = open_database(shared)
    await migrate(database)
    yield first, second
    for store in (first, second):
        await store.close()
    await database.close()


async def stamp(store: Store) -> int | None:
    """Claim the chat of these tests."""
    view = await store.claim(100)
    return view.stamp if view else None


async def test_a_chat_is_painted_by_one_replica(replicas: tuple[Store, Store]) -> None:
    first, second = replicas
    assert (await first.claims.beat(), await second.claims.beat()) == (1, 2)
    await first.apply(1, 100, lambda _: Decision(HELD))
    assert await stamp(first) == 1
    assert await stamp(second) is None
    assert await second.unpainted() == []
    await second.apply(2, 100, lambda session: Decision(session or HELD))
    assert await first.claims.release(100) == 2, "what came meanwhile is for the first to paint"
    assert await second.unpainted() == [100]
    assert await stamp(second) == 2
    assert await first.claims.release(100) is None


async def test_the_chats_of_a_replica_that_left_are_free(replicas: tuple[Store, Store]) -> None:
    first, second = replicas
    await first.claims.beat()
    await second.claims.beat()
    await first.apply(1, 100, lambda _: Decision(HELD))
    assert await stamp(first) == 1
    await first.claims.leave()
    assert await second.unpainted() == [100]
    assert await stamp(second) == 1
    assert await second.claims.beat() == 1


async def test_a_replica_that_the_others_may_take_for_dead_claims_nothing(
    replicas: tuple[Store, Store],
) -> None:
    first, _ = replicas
    await first.apply(1, 100, lambda _: Decision(HELD))
    assert await stamp(first) is None, "it gave no sign of life yet"
    await first.claims.beat()
    assert await stamp(first) == 1


async def test_one_that_is_alone_takes_what_another_had_claimed(
    replicas: tuple[Store, Store],
) -> None:
    first, second = replicas
    await first.claims.beat()
    await first.apply(1, 100, lambda _: Decision(HELD))
    assert await stamp(first) == 1
    await second.claims.beat()
    assert await stamp(second) is None
    await second.claims.displace()
    assert await stamp(second) == 1


async def test_a_claim_sees_what_was_written_while_it_waited(
    replicas: tuple[Store, Store], shared: str
) -> None:
    """The other replica is about to commit a message that owes the person a notice."""
    first, second = replicas
    await first.claims.beat()
    await first.apply(1, 100, lambda _: Decision(HELD))
    await second.claims.beat()
    engine = create_async_engine(shared)
    async with engine.connect() as looking, engine.begin() as writing:
        owed = Notice(say=Say.DOSSIER).model_dump_json()
        await writing.execute(update(chats).where(chats.c.id == 100).values(stamp=2))
        await writing.execute(insert(notices).values(chat=100, notice=owed))
        claiming = asyncio.create_task(second.claim(100))
        while not await looking.scalar(LOCK_AWAITED):
            await looking.rollback()
        await writing.commit()
        view = await claiming
    await engine.dispose()
    assert view is not None
    assert view.stamp == 2
    assert [notice.say for _, notice in view.notices] == [Say.DOSSIER]


async def test_replicas_apply_an_update_once_between_them(replicas: tuple[Store, Store]) -> None:
    """The same update at the same time, for a chat that is new to both."""

    def one_more(session: Session | None) -> Decision:
        return Decision(Session(locale="fr", revision=session.revision + 1 if session else 1))

    for number in range(20):
        taken = await asyncio.gather(
            *(
                store.apply(10 * number + kind, number, one_more)
                for store in replicas
                for kind in (0, 1)
            )
        )
        assert sum(one is not None for one in taken) == 2
        view = await replicas[0].view(number)
        assert view is not None
        assert view.session.revision == 2


async def test_replicas_that_start_together_migrate_once(server: Server) -> None:
    url = server.empty().replace("postgresql:", "postgresql+asyncpg:")
    databases = [open_database(url) for _ in range(4)]
    await asyncio.gather(*(migrate(database) for database in databases))
    for database in databases:
        await check_schema(database)
        await database.close()
