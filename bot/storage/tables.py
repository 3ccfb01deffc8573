"""The tables, and nothing else. What changes here needs a migration beside it."""

from typing import Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
)

metadata: Final = MetaData()

#: One row a chat: the talk, what its bubble shows, and whether it has to be painted.
chats: Final = Table(
    "chats",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("session", Text, nullable=False),
    Column("stamp", Integer, nullable=False),  # counts the changes to the row
    Column("dirty", Boolean, nullable=False),  # the bubble does not show the session yet
    Column("moved", Boolean, nullable=False),  # a message stands below the bubble
    Column("bubble", BigInteger),
    Column("shown", String(64)),  # digest of what the bubble shows
    Column("stale", BigInteger),  # an earlier bubble that still has its keyboard
    Column("blocked", Boolean, nullable=False),
    Column("seen_at", DateTime(timezone=True), nullable=False),
    Column("painter", String(32)),  # the replica that paints it
    Column("moved_at", Integer),  # the stamp of the last message of the person
    Index("ix_chats_dirty", "dirty", "blocked"),
    Index("ix_chats_seen_at", "seen_at"),
)

#: Updates already applied. Telegram repeats one until it is acknowledged, for a day at most.
updates: Final = Table(
    "updates",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("seen_at", DateTime(timezone=True), nullable=False, index=True),
)

#: What is to be sent beside the screen, removed once delivered.
notices: Final = Table(
    "notices",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("chat", BigInteger, nullable=False, index=True),
    Column("notice", Text, nullable=False),
)

#: When something is to come by itself, of each kind once (docs/decisions/0019).
dues: Final = Table(
    "dues",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("kind", String(16), primary_key=True),
    Column("due_at", DateTime(timezone=True), nullable=False, index=True),
)

#: The processes that share this database, each with the last time that it gave a sign of life.
replicas: Final = Table(
    "replicas",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("seen_at", DateTime(timezone=True), nullable=False),
)

#: Updates that could not be applied, with their traceback.
failures: Final = Table(
    "failures",
    metadata,
    Column("update", BigInteger, primary_key=True, autoincrement=False),
    Column("chat", BigInteger, index=True),
    Column("body", Text, nullable=False),
    Column("trace", Text, nullable=False),
    Column("seen_at", DateTime(timezone=True), nullable=False, index=True),
)
