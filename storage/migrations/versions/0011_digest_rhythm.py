"""Each moderator says how often the digest comes to them, and in which form they want one that they ask for."""

import sqlalchemy as sa
from alembic import op

from storage.tables import columns

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.add_column("role", sa.Column("digest_form", sa.String(length=8), nullable=False, server_default="chat"))
    op.add_column("role", sa.Column("digest_rhythm", sa.String(length=8), nullable=False, server_default="daily"))
    op.add_column("role", sa.Column("digest_last", columns.Moment(), nullable=True))
