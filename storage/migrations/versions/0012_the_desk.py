"""The moderators' desk: what was decided on each contribution, who has one open, and dialogues that check first."""

import sqlalchemy as sa
from alembic import op

from storage.tables import columns

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.add_column("dialogue", sa.Column("strict", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("contribution", sa.Column("decided", sa.String(length=12), nullable=False, server_default="new"))
    # What stood open before there was a desk need not be decided on now; what waits for somebody still does.
    op.execute("update contribution set decided = 'before' where held = ''")
    op.create_index("contribution_decided", "contribution", ["dialogue_id", "decided"])
    op.create_table(
        "decision",
        sa.Column("id", columns.Growing, primary_key=True),
        sa.Column("dialogue_id", columns.Growing, sa.ForeignKey("dialogue.id"), nullable=False),
        _contribution(),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("reason", sa.String(length=12), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("role", sa.String(length=20), nullable=False),
        sa.Column("decider", sa.String(length=64), nullable=False),
        sa.Column("held", sa.String(length=60), nullable=False),
        sa.Column("stood", sa.String(length=12), nullable=False),
        sa.Column("topic_id", columns.Growing, nullable=True),
        sa.Column("undone", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("undoes_id", columns.Growing, nullable=True),
        sa.Column("made_at", columns.Moment(), nullable=False),
        sqlite_autoincrement=True,
    )
    for column in ("dialogue_id", "contribution_id"):
        op.create_index(f"ix_decision_{column}", "decision", [column])
    op.create_table(
        "opened",
        _contribution(primary_key=True),
        sa.Column("address", sa.String(length=300), nullable=False),
        sa.Column("until", columns.Moment(), nullable=False),
    )


def _contribution(*, primary_key: bool = False) -> sa.Column[int]:
    owner = sa.ForeignKey("contribution.id", ondelete="CASCADE")
    return sa.Column("contribution_id", columns.Growing, owner, primary_key=primary_key, nullable=False)
