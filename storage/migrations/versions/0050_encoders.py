"""Each vector says which encoder made it: those that are there came from the one that is built in."""

import sqlalchemy as sa
from alembic import op

revision = "0050"
down_revision = "0030"
_BUILT_IN = "use-multilingual-3"


def upgrade() -> None:
    with op.batch_alter_table("contribution") as batch:
        batch.add_column(sa.Column("encoder", sa.String(length=120), nullable=False, server_default=""))
    op.execute(f"update contribution set encoder = '{_BUILT_IN}' where vector is not null")  # noqa: S608
    with op.batch_alter_table("contribution") as batch:
        batch.alter_column("encoder", existing_type=sa.String(length=120), server_default=None)
