"""Topics in people's hands: what moderators changed, what it teaches, what a re-clustering proposes."""

import sqlalchemy as sa
from alembic import op

from storage.tables import columns

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.add_column("dialogue", sa.Column("topics_shown_at", columns.Moment(), nullable=True))
    op.execute("update dialogue set topics_shown_at = digest_last")
    for flag in ("named", "pinned", "hidden"):
        op.add_column("topic", sa.Column(flag, sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("topic", sa.Column("into_id", columns.Growing, nullable=True))
    op.add_column("topic", sa.Column("version", sa.Integer(), nullable=False, server_default="0"))
    _changes()
    _proposals()


def _changes() -> None:
    op.create_table(
        "topic_change",
        sa.Column("id", columns.Growing, primary_key=True),
        sa.Column("dialogue_id", columns.Growing, sa.ForeignKey("dialogue.id"), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("role", sa.String(length=20), nullable=False),
        sa.Column("topics", sa.JSON(), nullable=False),
        sa.Column("cells", sa.LargeBinary(), nullable=False),
        sa.Column("undone", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("undoes_id", columns.Growing, nullable=True),
        sa.Column("made_at", columns.Moment(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_topic_change_dialogue_id", "topic_change", ["dialogue_id"])
    op.create_table(
        "lesson",
        sa.Column("change_id", columns.Growing, sa.ForeignKey("topic_change.id", ondelete="CASCADE"), primary_key=True),
        sa.Column(
            "contribution_id", columns.Growing, sa.ForeignKey("contribution.id", ondelete="CASCADE"), primary_key=True
        ),
        sa.Column("side", sa.Integer(), nullable=False),
    )
    op.create_index("ix_lesson_contribution_id", "lesson", ["contribution_id"])


def _proposals() -> None:
    op.create_table(
        "proposal",
        sa.Column("id", columns.Growing, primary_key=True),
        sa.Column("dialogue_id", columns.Growing, sa.ForeignKey("dialogue.id"), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("topics", sa.JSON(), nullable=False),
        sa.Column("contributions", sa.JSON(), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("made_at", columns.Moment(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_proposal_dialogue_id", "proposal", ["dialogue_id"])
