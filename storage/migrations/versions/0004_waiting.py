"""A smaller index of what waits to go out."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    waiting = sa.text("state = 'waiting'")
    op.drop_index("outbox_waiting", "outbox")
    op.create_index(
        "outbox_waiting", "outbox", ["network", "rank", "seq"], sqlite_where=waiting, postgresql_where=waiting
    )
