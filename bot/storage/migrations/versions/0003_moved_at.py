"""Which message moved the bubble last."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Let a tap that comes while the bubble moves be told from a message."""
    op.add_column("chats", sa.Column("moved_at", sa.Integer()))
