"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create the tables of release 0.1."""
    op.create_table(
        "chats",
        sa.Column("id", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("session", sa.Text(), nullable=False),
        sa.Column("stamp", sa.Integer(), nullable=False),
        sa.Column("dirty", sa.Boolean(), nullable=False),
        sa.Column("moved", sa.Boolean(), nullable=False),
        sa.Column("bubble", sa.BigInteger()),
        sa.Column("shown", sa.String(64)),
        sa.Column("stale", sa.BigInteger()),
        sa.Column("blocked", sa.Boolean(), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_chats_dirty", "chats", ["dirty", "blocked"])
    op.create_index("ix_chats_seen_at", "chats", ["seen_at"])
    op.create_table(
        "updates",
        sa.Column("id", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_updates_seen_at", "updates", ["seen_at"])
    op.create_table(
        "notices",
        sa.Column("id", sa.Integer(), primary_key=True, autoincrement=True),
        sa.Column("chat", sa.BigInteger(), nullable=False),
        sa.Column("notice", sa.Text(), nullable=False),
    )
    op.create_index("ix_notices_chat", "notices", ["chat"])
    op.create_table(
        "failures",
        sa.Column("update", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("chat", sa.BigInteger()),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("trace", sa.Text(), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_failures_chat", "failures", ["chat"])
    op.create_index("ix_failures_seen_at", "failures", ["seen_at"])
