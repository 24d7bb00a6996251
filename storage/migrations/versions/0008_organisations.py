"""Organisations, their people, what they need and who can help."""

import sqlalchemy as sa
from alembic import op

from storage.tables import columns

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    _organisations()
    _needs()


def _organisations() -> None:
    op.create_table(
        "organisation",
        sa.Column("id", columns.Growing, primary_key=True),
        sa.Column("dialogue_id", columns.Growing, sa.ForeignKey("dialogue.id"), nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("place", sa.LargeBinary(), nullable=False),
        sa.Column("does", sa.LargeBinary(), nullable=False),
        sa.Column("verified", sa.Boolean(), nullable=False),
        sa.Column("closed_at", columns.Moment(), nullable=True),
        sa.Column("created_at", columns.Moment(), nullable=False),
    )
    op.create_index("ix_organisation_dialogue_id", "organisation", ["dialogue_id"])
    op.create_table(
        "member",
        _reference("organisation", primary_key=True),
        _reference("person", primary_key=True),
        sa.Column("joined_at", columns.Moment(), nullable=False),
    )
    op.create_index("ix_member_person_id", "member", ["person_id"])
    op.create_table(
        "member_invitation",
        sa.Column("digest", sa.String(length=64), primary_key=True),
        _reference("organisation"),
        sa.Column("until", columns.Moment(), nullable=False),
    )
    op.create_table(
        "badge",
        sa.Column("id", columns.Growing, primary_key=True),
        _reference("organisation"),
        sa.Column("moderator", sa.String(length=300), nullable=False),
        sa.Column("given", sa.Boolean(), nullable=False),
        sa.Column("at", columns.Moment(), nullable=False),
    )
    op.create_index("ix_badge_organisation_id", "badge", ["organisation_id"])


def _needs() -> None:
    contribution = sa.ForeignKey("contribution.id", ondelete="CASCADE")
    op.create_table(
        "need",
        sa.Column("id", columns.Growing, contribution, primary_key=True, autoincrement=False),
        _reference("organisation"),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("begins", columns.Moment(), nullable=False),
        sa.Column("ends", columns.Moment(), nullable=False),
        sa.Column("contact", sa.LargeBinary(), nullable=False),
        sa.Column("most", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("result", sa.String(length=12), nullable=False),
        sa.Column("asked_at", columns.Moment(), nullable=True),
    )
    op.create_index("ix_need_organisation_id", "need", ["organisation_id"])
    op.create_table(
        "match",
        sa.Column("id", columns.Growing, primary_key=True),
        _reference("need"),
        _reference("person"),
        sa.Column("word", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("created_at", columns.Moment(), nullable=False),
        sa.UniqueConstraint("need_id", "person_id"),
    )
    op.create_index("ix_match_person_id", "match", ["person_id"])


def _reference(table: str, *, primary_key: bool = False) -> sa.Column[int]:
    """A column that goes with the row of ``table`` it names."""
    there = sa.ForeignKey(f"{table}.id", ondelete="CASCADE")
    return sa.Column(f"{table}_id", columns.Growing, there, primary_key=primary_key, nullable=False)
