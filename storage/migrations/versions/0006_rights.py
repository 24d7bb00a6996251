"""The end of a dialogue; people's rights: consent in parts, the pool, objections, receipts, joining, corrections."""

import sqlalchemy as sa
from alembic import op

from storage.tables import columns

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.add_column("dialogue", sa.Column("ends_on", sa.Date(), nullable=True))
    op.add_column("dialogue", sa.Column("reminded_at", columns.Moment(), nullable=True))
    op.add_column("person", sa.Column("paused", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("person", sa.Column("receipts", sa.Boolean(), nullable=False, server_default=sa.true()))
    op.add_column("topic", sa.Column("result", sa.LargeBinary(), nullable=True))
    _consent()
    _objections()
    _receipts()
    _joining()


def _consent() -> None:
    op.create_table(
        "consent",
        _of("person", "CASCADE", primary_key=True),
        sa.Column("part", sa.String(length=20), primary_key=True),
        sa.Column("given", sa.Boolean(), nullable=False),
        sa.Column("version", sa.String(length=20), nullable=False),
        sa.Column("decided_at", columns.Moment(), nullable=False),
    )
    op.create_table(
        "pool",
        sa.Column("address", sa.String(length=300), primary_key=True),
        _of("dialogue", None, nullable=False),
        sa.Column("language", sa.String(length=12), nullable=False),
        sa.Column("version", sa.String(length=20), nullable=False),
        sa.Column("joined_at", columns.Moment(), nullable=False),
    )
    op.create_index("ix_pool_dialogue_id", "pool", ["dialogue_id"])


def _objections() -> None:
    op.create_table(
        "objection",
        sa.Column("id", columns.Growing, primary_key=True),
        _of("dialogue", None, nullable=False),
        _of("person", "CASCADE", nullable=False),
        _of("contribution", "SET NULL", nullable=True),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.Column("answer", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", columns.Moment(), nullable=False),
        sa.Column("answered_at", columns.Moment(), nullable=True),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_objection_dialogue_id", "objection", ["dialogue_id"])
    op.create_index("ix_objection_person_id", "objection", ["person_id"])


def _receipts() -> None:
    op.create_table(
        "receipt",
        _of("contribution", "CASCADE", primary_key=True),
        sa.Column("step", sa.String(length=12), primary_key=True),
        sa.Column("told_at", columns.Moment(), nullable=False),
    )
    op.create_table(
        "correction",
        sa.Column("id", columns.Growing, primary_key=True),
        _of("dialogue", None, nullable=False),
        _of("topic", "SET NULL", nullable=True),
        sa.Column("what", sa.String(length=12), nullable=False),
        sa.Column("made_at", columns.Moment(), nullable=False),
    )
    op.create_index("ix_correction_dialogue_id", "correction", ["dialogue_id"])


def _joining() -> None:
    op.create_table(
        "join_code",
        sa.Column("digest", sa.String(length=64), primary_key=True),
        _of("person", "CASCADE", nullable=False),
        sa.Column("until", columns.Moment(), nullable=False),
    )
    op.create_index("ix_join_code_person_id", "join_code", ["person_id"])
    op.create_table(
        "wrong_code",
        sa.Column("address", sa.String(length=300), primary_key=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("since", columns.Moment(), nullable=False),
    )


def _of(table: str, ondelete: str | None, *, nullable: bool = False, primary_key: bool = False) -> sa.Column[int]:
    """The column that says whose it is."""
    whose = sa.ForeignKey(f"{table}.id", ondelete=ondelete)
    return sa.Column(f"{table}_id", columns.Growing, whose, nullable=nullable, primary_key=primary_key)
