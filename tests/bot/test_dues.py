"""What is due is acted on once, by however many processes; on both databases."""

import asyncio
import json
from collections.abc import AsyncGenerator
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from sqlalchemy import Connection, select, update

from bot.storage.database import Database, open_database
from bot.storage.dues import Rang
from bot.storage.schema import migrate
from bot.storage.store import Decision, Store
from bot.storage.tables import chats, dues
from dialogs import events as on
from dialogs.lifting import VERSION, LaterRelease
from dialogs.machine import step
from dialogs.session import Rhythm, Session, State
from dialogs.words import Say
from tests.bot.test_store import Clock, url
from tests.servers import Server

__all__ = ["url"]  # a fixture

HELD = Session(
    locale="en",
    state=State.ADVICE,
    asked=None,
    advised=True,
    answers={"users": 12},
    rhythm=Rhythm(day=1, minute=540),
)
WEEK = timedelta(days=7)
TUESDAY = datetime(2026, 1, 6, 9, tzinfo=UTC)
PEOPLE = 40


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def database(url: str) -> AsyncGenerator[Database]:
    made = open_database(url)
    await migrate(made)
    yield made
    await made.close()


@pytest.fixture
def store(database: Database, clock: Clock) -> Store:
    return Store(database, clock)


async def kept(database: Database) -> dict[tuple[int, str], datetime]:
    rows = await database.read(lambda on_: on_.execute(select(dues)).all())
    return {(row.chat, row.kind): row.due_at.replace(tzinfo=UTC) for row in rows}


async def begin(store: Store, *people: int, session: Session = HELD) -> None:
    for chat in people:
        await store.apply(1000 + chat, chat, lambda _: Decision(session))


async def tips(store: Store, chat: int) -> list[str]:
    """Give the practices of the tips that wait to be sent."""
    view = await store.view(chat)
    assert view is not None
    return [notice.practice for _, notice in view.notices if notice.say is Say.TIP]


def does(event: on.Event, held: Session | None) -> Decision:
    return Decision(step(held, event).session)


async def ring_all(store: Store) -> int:
    count = 0
    while await store.dues.ring() is not None:
        count += 1
    return count


async def test_what_is_due_is_acted_on_once_and_put_off(
    store: Store, database: Database, clock: Clock
) -> None:
    await begin(store, 100)
    assert await kept(database) == {(100, "tip"): TUESDAY}
    clock.now = TUESDAY - timedelta(seconds=1)
    assert await store.dues.ring() is None
    clock.now = TUESDAY
    assert await store.dues.ring() == Rang(100)
    assert await store.dues.ring() is None
    assert await kept(database) == {(100, "tip"): TUESDAY + WEEK}
    view = await store.view(100)
    assert view is not None
    assert (len(await tips(store, 100)), view.stamp) == (1, 2)
    assert view.session.rung == "tip"


async def test_an_update_that_changes_what_is_wanted_moves_the_date(
    store: Store, database: Database
) -> None:
    await begin(store, 100)
    july = datetime(2026, 7, 5, 8, tzinfo=UTC)
    done: tuple[tuple[on.Event, dict[tuple[int, str], datetime]], ...] = (
        (on.Weekly(day=3), {(100, "tip"): TUESDAY + timedelta(days=2)}),
        (on.Stop("tip"), {}),
        (on.Review(), {(100, "review"): july}),
    )
    for number, (event, wanted) in enumerate(done, 1):
        await store.apply(number, 100, partial(does, event))
        assert await kept(database) == wanted


async def test_a_blocked_chat_waits(store: Store, database: Database, clock: Clock) -> None:
    await begin(store, 100)
    await store.blocked(100)
    clock.now = TUESDAY + 5 * WEEK + timedelta(hours=3)
    assert await ring_all(store) == 0
    await store.apply(2, 100, Decision)
    assert await ring_all(store) == 1
    assert await tips(store, 100) == []
    assert await kept(database) == {(100, "tip"): TUESDAY + 6 * WEEK}


async def test_what_telegram_has_not_taken_does_not_pile_up(store: Store, clock: Clock) -> None:
    await begin(store, 100)
    for week in range(5):
        clock.now = TUESDAY + week * WEEK
        assert await ring_all(store) == 1
    assert len(await tips(store, 100)) == 1
    view = await store.view(100)
    assert view is not None
    await store.delivered(100, view.notices[0][0], above=False)
    clock.now += timedelta(hours=1)
    assert await ring_all(store) == 1
    assert len(await tips(store, 100)) == 1


async def test_erased_with_the_chat(store: Store, database: Database, clock: Clock) -> None:
    await begin(store, 100, 200)
    await store.apply(1, 100, lambda _: Decision(None))
    assert [*await kept(database)] == [(200, "tip")]
    clock.now += timedelta(days=500)
    await store.expire(400)
    assert await kept(database) == {}


async def test_what_cannot_be_read_holds_nobody_up(
    store: Store, database: Database, clock: Clock
) -> None:
    await begin(store, 100, 200, 300)
    later = json.dumps({"version": VERSION + 1, "state": "unheard of"})
    for chat, session in ((100, later), (200, "{")):
        written = update(chats).where(chats.c.id == chat).values(session=session)
        await database.write(partial(Connection.execute, statement=written))
    clock.now = TUESDAY
    passing: set[int] = set()
    errors: dict[int, type[Exception]] = {}
    while (rang := await store.dues.ring(passing)) is not None:
        if rang.error:
            passing.add(rang.chat)
            errors[rang.chat] = type(rang.error)
    assert [*errors] == [100, 200]
    assert errors[100] is LaterRelease
    due = await kept(database)
    assert (due[100, "tip"], due[300, "tip"]) == (TUESDAY, TUESDAY + WEEK)


@pytest.fixture
async def replicas(server: Server, clock: Clock) -> AsyncGenerator[list[Store]]:
    place = server.empty().replace("postgresql:", "postgresql+asyncpg:")
    stores = [Store(open_database(place), clock) for _ in range(3)]
    database = open_database(place)
    await migrate(database)
    await database.close()
    yield stores
    for store in stores:
        await store.close()


async def test_replicas_act_once_between_them(replicas: list[Store], clock: Clock) -> None:
    """Each week, while people write at the same time."""
    people = range(100, 100 + PEOPLE)
    await begin(replicas[0], *people)
    numbers = iter(range(1, 10_000))
    for week in range(3):
        clock.now = TUESDAY + week * WEEK
        rung = asyncio.gather(*(ring_all(store) for store in replicas for _ in range(2)))
        for chat in people:
            at = replicas[chat % 3]
            await at.apply(next(numbers), chat, Decision)
        await rung
        await ring_all(replicas[0])  # those that were held while the others looked
        for chat in people:
            view = await replicas[0].view(chat)
            assert view is not None
            [(number, _)] = view.notices
            assert len(view.session.tipped) == week + 1
            await replicas[0].delivered(chat, number, above=False)


async def test_a_mark_made_while_a_tip_comes_is_kept(replicas: list[Store], clock: Clock) -> None:
    first, second, _ = replicas
    people = range(100, 100 + PEOPLE)
    await begin(first, *people)
    clock.now = TUESDAY

    mark = partial(does, on.Mark("mfa", "done"))
    await asyncio.gather(ring_all(first), *(second.apply(chat, chat, mark) for chat in people))
    await ring_all(first)
    for chat in people:
        view = await first.view(chat)
        assert view is not None
        assert [*view.session.marks] == ["mfa"]
        assert len(view.session.tipped) == len(await tips(first, chat)) == 1
