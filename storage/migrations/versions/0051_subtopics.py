"""What large topics fall into: found by software, a label of people's words and the contributions it is about."""

import sqlalchemy as sa
from alembic import op

from storage.tables import columns

revision = "0051"
down_revision = "0050"


def upgrade() -> None:
    op.create_table(
        "subtopic",
        sa.Column("id", columns.Growing, primary_key=True),
        sa.Column("topic_id", columns.Growing, sa.ForeignKey("topic.id", ondelete="CASCADE"), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("label", sa.LargeBinary(), nullable=False),
        sa.Column("contributions", sa.JSON(), nullable=False),
        sa.Column("found_in", sa.String(length=32), nullable=False),
    )
    op.create_index("ix_subtopic_topic_id", "subtopic", ["topic_id"])
