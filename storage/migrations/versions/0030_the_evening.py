"""When and where the evening is, and how long each topic is talked about; what they were told who mean the same."""

import sqlalchemy as sa
from alembic import op

from storage.tables import columns

revision = "0030"
down_revision = "0020"


def upgrade() -> None:
    op.add_column("dialogue", sa.Column("evening_at", columns.Moment(), nullable=True))
    op.add_column("topic", sa.Column("minutes", sa.Integer(), nullable=False, server_default="15"))
    _empty("dialogue", "venue", sa.String(length=200))
    _empty("support", "told", sa.String(length=40))


def _empty(table: str, name: str, type_: sa.String) -> None:
    """A new column that is never null: empty in the rows that are there, later ones bring their own."""
    with op.batch_alter_table(table) as batch:
        batch.add_column(sa.Column(name, type_, nullable=False, server_default=""))
    with op.batch_alter_table(table) as batch:
        batch.alter_column(name, existing_type=type_, server_default=None)
