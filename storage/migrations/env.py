"""How Alembic reaches the database: over the connection the store has opened."""

from alembic import context

import storage.tables.moving  # noqa: F401  (registers its tables)
from storage.tables.dialogue import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    user_module_prefix="columns.",
)
with context.begin_transaction():
    context.run_migrations()
