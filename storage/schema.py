"""The schema: brought to this release's or, for an old archive, to an earlier one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Connection, Engine, text


@contextmanager
def changing(engine: Engine) -> Iterator[Connection]:
    """One transaction in which tables may be made anew, by one process at a time."""
    with engine.connect() as connection, _childless(connection), connection.begin():
        if connection.dialect.name == "postgresql":
            connection.execute(text("select pg_advisory_xact_lock(hashtextextended('quartier schema', 0))"))
        yield connection


def upgrade(connection: Connection, revision: str = "head") -> None:
    """Bring the schema to a revision. Raises Alembic's CommandError for one that we do not know."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def revision(connection: Connection) -> str:
    """The revision at which the schema is; "" for an empty database."""
    return MigrationContext.configure(connection).get_current_revision() or ""


@contextmanager
def _childless(connection: Connection) -> Iterator[None]:
    """SQLite changes a table by making a new one; dropping the old would take the children with it."""
    if connection.dialect.name != "sqlite":
        yield
        return
    driver: Any = connection.connection.driver_connection
    driver.execute("PRAGMA foreign_keys=OFF")
    try:
        yield
    finally:
        driver.execute("PRAGMA foreign_keys=ON")
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # what was sealed just now is in clear nowhere
