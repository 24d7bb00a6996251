"""Photos, and what is still to be fetched."""

import sqlalchemy as sa
from alembic import op

from storage.tables import columns

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.create_table(
        "photo",
        sa.Column("id", columns.Growing, primary_key=True),
        sa.Column("dialogue_id", columns.Growing, sa.ForeignKey("dialogue.id"), nullable=False),
        sa.Column("person_id", columns.Growing, sa.ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
        sa.Column(
            "contribution_id", columns.Growing, sa.ForeignKey("contribution.id", ondelete="CASCADE"), nullable=True
        ),
        sa.Column("address", sa.String(length=300), nullable=False),
        sa.Column("message", sa.String(length=300), nullable=False),
        sa.Column("alt", sa.LargeBinary(), nullable=True),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", columns.Moment(), nullable=False),
    )
    op.create_index("photo_address", "photo", ["address", "message"])
    op.create_index("ix_photo_person_id", "photo", ["person_id"])
    op.create_index("ix_photo_contribution_id", "photo", ["contribution_id"])
    op.create_table(
        "errand",
        sa.Column("id", sa.String(length=40), primary_key=True),
        sa.Column("network", sa.String(length=20), nullable=False),
        sa.Column("address", sa.String(length=300), nullable=False),
        sa.Column("file", sa.LargeBinary(), nullable=False),
        sa.Column("purpose", sa.LargeBinary(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("due_at", columns.Moment(), nullable=False),
        sa.Column("made_at", columns.Moment(), nullable=False),
    )
    op.create_index("ix_errand_address", "errand", ["address"])
