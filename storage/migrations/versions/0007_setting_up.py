"""What a moderator sets up in the chat, and doors with their counters."""

import sqlalchemy as sa
from alembic import op

from storage.tables import columns

revision = "0007"
down_revision = "0006"

_SHORT = sa.String(length=200)
_SET_UP = {"place": _SHORT, "contact": _SHORT, "welcome": sa.Text(), "emergency": sa.Text(), "doors": sa.Text()}


def upgrade() -> None:
    _filled("dialogue", {**_SET_UP, "languages": sa.JSON()}, {"languages": "[]"})
    op.add_column("dialogue", sa.Column("starts_on", sa.Date(), nullable=True))
    op.add_column("dialogue", sa.Column("set_up_at", columns.Moment(), nullable=True))
    _filled("role", {"door_wanted": sa.String(length=40)}, {})
    op.create_table(
        "door",
        sa.Column("id", columns.Growing, primary_key=True),
        sa.Column("dialogue_id", columns.Growing, sa.ForeignKey("dialogue.id"), nullable=False),
        sa.Column("name", sa.String(length=40), nullable=False, unique=True),
        sa.Column("place", sa.String(length=120), nullable=False),
        sa.Column("created_at", columns.Moment(), nullable=False),
    )
    op.create_index("ix_door_dialogue_id", "door", ["dialogue_id"])
    op.create_table(
        "arrival",
        sa.Column("door_id", columns.Growing, sa.ForeignKey("door.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("network", sa.String(length=20), primary_key=True),
        sa.Column("day", sa.String(length=10), primary_key=True),
        sa.Column("arrivals", sa.Integer(), nullable=False),
    )


def _filled(table: str, new: dict[str, sa.types.TypeEngine[str]], values: dict[str, str]) -> None:
    """New columns that are never null: the rows that are there get a value, later ones bring theirs."""
    with op.batch_alter_table(table) as batch:
        for name, type_ in new.items():
            batch.add_column(sa.Column(name, type_, nullable=False, server_default=values.get(name, "")))
    with op.batch_alter_table(table) as batch:
        for name, type_ in new.items():
            batch.alter_column(name, existing_type=type_, server_default=None)
