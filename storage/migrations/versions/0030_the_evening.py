"""When and where the evening is, and how long each topic is talked about; what they were told who mean the same."""

import sqlalchemy as sa
from alembic import op

from storage.tables import columns

revision = "0030"
down_revision = "0020"


def upgrade() -> None:
    op.add_column("dialogue", sa.Column("evening_at", columns.Moment(), nullable=True))
    op.add_column("dialogue", sa.Column("venue", sa.String(length=200), nullable=False, server_default=""))
    op.add_column("topic", sa.Column("minutes", sa.Integer(), nullable=False, server_default="15"))
    op.add_column("support", sa.Column("told", sa.String(length=40), nullable=False, server_default=""))
