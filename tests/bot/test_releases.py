"""A database of each earlier release, with talks under way, brought up to this one."""

import json
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, Final

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, Table

from bot.pages.render import render
from bot.pages.screens import Service
from bot.storage.database import open_database
from bot.storage.schema import check_schema, migrate
from bot.storage.store import Decision, Store
from dialogs.session import Session
from dialogs.words import Say
from tests.dialogs.test_lifting import SESSIONS
from tests.servers import Server

CONFIG: Final = Config()
CONFIG.set_main_option("script_location", "bot.storage:migrations")
SCHEMAS: Final = [one.revision for one in ScriptDirectory.from_config(CONFIG).walk_revisions()]
#: The version in which each schema's release wrote its sessions.
WRITTEN: Final = {"0001": "1", "0002": "1", "0003": "2", "0004": "3"}
#: What stands beside the talk itself in what is written.
STAMPS: Final = {"version": 0, "questionnaire": ""}
SEEN: Final = datetime(2026, 11, 20, 8, 30, tzinfo=UTC)


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/store.db"
    server: Server = request.getfixturevalue("server")
    return server.empty().replace("postgresql:", "postgresql+asyncpg:")


def talks(version: str) -> list[str]:
    return [each.read_text().strip() for each in sorted((SESSIONS / version).glob("*.json"))]


def rows(version: str) -> dict[str, list[dict[str, Any]]]:
    """What a bot that was stopped in the middle of its work leaves behind."""
    shown = {"stamp": 4, "dirty": True, "moved": False, "blocked": False, "seen_at": SEEN}
    chats = [
        {"id": number, "session": talk, "bubble": 10 * number, "shown": "a" * 64, **shown}
        for number, talk in enumerate(talks(version), 1)
    ]
    failed = {"body": "{}", "trace": "Traceback", "seen_at": SEEN}
    return {
        "chats": chats,
        "updates": [{"id": 700, "seen_at": SEEN}],
        "notices": [{"id": 1, "chat": 2, "notice": json.dumps({"say": "failed"})}],
        "failures": [{"update": 699, "chat": 2, **failed}],
    }


def leave(schema: str, connection: Connection) -> None:
    """Make the tables of a release, and put in what it may have left."""
    CONFIG.attributes["connection"] = connection
    command.upgrade(CONFIG, schema)
    for name, held in rows(WRITTEN[schema]).items():
        connection.execute(Table(name, MetaData(), autoload_with=connection).insert(), held)


def test_every_schema_has_its_place_here() -> None:
    assert sorted(WRITTEN) == sorted(SCHEMAS)


@pytest.mark.parametrize("schema", WRITTEN)
async def test_talks_of_an_earlier_release_go_on(url: str, schema: str) -> None:
    database = open_database(url)
    await database.write(partial(leave, schema))
    await migrate(database)
    await check_schema(database)
    store = Store(database)
    held = talks(WRITTEN[schema])
    assert sorted(await store.unpainted()) == list(range(1, len(held) + 1))
    assert await store.apply(700, 1, lambda _: Decision(None)) is None, "known as applied"
    for chat, talk in enumerate(held, 1):
        view = await store.view(chat)
        assert view is not None
        assert (view.stamp, view.bubble, view.dirty) == (4, 10 * chat, True)
        told = view.session.model_dump(mode="json", exclude_defaults=True)
        assert told | STAMPS == json.loads(talk) | STAMPS
        assert render(view.session, Service()).text
        assert [notice.say for _, notice in view.notices] == [Say.FAILED] * (chat == 2)
        await store.apply(1000 + chat, chat, lambda session: Decision(session or Session()))
        await store.painted(chat, 5, 10 * chat, "b" * 64, 10 * chat)
    assert await store.unpainted() == [2], "its notice is still to be sent"
    await store.close()
