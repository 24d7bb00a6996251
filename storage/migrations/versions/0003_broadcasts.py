"""Broadcasts in portions."""

import sqlalchemy as sa
from alembic import op

from storage.tables import columns

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "broadcast",
        sa.Column("id", columns.Growing, primary_key=True),
        sa.Column("dialogue_id", columns.Growing, sa.ForeignKey("dialogue.id"), nullable=False),
        sa.Column("topic_id", columns.Growing, sa.ForeignKey("topic.id", ondelete="CASCADE"), nullable=True),
        sa.Column("what", sa.String(length=20), nullable=False),
        sa.Column("asker", sa.String(length=300), nullable=False),
        sa.Column("after", sa.Integer(), nullable=False),
        sa.Column("told", sa.Integer(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("row", sa.String(length=40), nullable=False),
        sa.Column("made_at", columns.Moment(), nullable=False),
    )
