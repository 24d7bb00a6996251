"""Somebody may have several roles in one dialogue; an invitation remembers who made it."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import Growing, Moment

revision = "0020"
down_revision = "0012"


def upgrade() -> None:
    # The key grows by the role. What is there is moved as it is: each row is one role, and so far of one kind.
    was, columns = "role_before_0020", _columns()
    op.rename_table("role", was)
    if op.get_bind().dialect.name == "postgresql":  # there the name of a key belongs to the schema, not to its table
        op.execute(sa.text(f'ALTER TABLE "{was}" DROP CONSTRAINT "role_pkey"'))
    op.create_table("role", *columns, sa.PrimaryKeyConstraint("address", "dialogue_id", "role"))
    names = ", ".join(column.name for column in columns)
    op.execute(sa.text(f"INSERT INTO role ({names}) SELECT {names} FROM {was}"))  # noqa: S608 - names of ours
    op.drop_table(was)
    address = sa.String(length=300)
    with op.batch_alter_table("invitation") as batch:
        batch.add_column(sa.Column("made_by", address, nullable=False, server_default=""))
    with op.batch_alter_table("invitation") as batch:
        batch.alter_column("made_by", existing_type=address, server_default=None)


def _columns() -> list[sa.Column[object]]:
    return [
        sa.Column("address", sa.String(length=300), nullable=False),
        sa.Column("dialogue_id", Growing, sa.ForeignKey("dialogue.id"), nullable=False),
        sa.Column("role", sa.String(length=20), nullable=False),
        sa.Column("source", sa.String(length=20), nullable=False),
        sa.Column("digest_wanted", sa.Boolean(), nullable=False),
        sa.Column("digest_form", sa.String(length=8), nullable=False, server_default="chat"),
        sa.Column("digest_rhythm", sa.String(length=8), nullable=False, server_default="daily"),
        sa.Column("digest_last", Moment(), nullable=True),
        sa.Column("door_wanted", sa.String(length=40), nullable=False),
    ]
