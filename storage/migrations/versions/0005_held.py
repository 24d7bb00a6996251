"""Contributions that wait for a moderator, and words added to the contribution of somebody else."""

import sqlalchemy as sa
from alembic import op

from storage.tables import columns

revision = "0005"
down_revision = "0004"

_RULE = sa.String(length=60)


def upgrade() -> None:
    op.add_column("contribution", sa.Column("held", _RULE, nullable=False, server_default=""))
    op.add_column("contribution", sa.Column("supports_id", columns.Growing, nullable=True))
    with op.batch_alter_table("contribution") as batch:
        batch.alter_column("held", existing_type=_RULE, existing_nullable=False, server_default=None)
