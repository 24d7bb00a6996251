"""The store: opens the database, keeps its schema current, and opens the books for one transaction."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.orm import Session

from storage.books import Books

_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",  # a commit outlives a power cut, not only a crash
    "foreign_keys=ON",
    "secure_delete=ON",  # what is erased is overwritten in the file
    "busy_timeout=15000",
)


class StoreClosed(Exception):
    """The database cannot be opened; the message is one sentence for the operator."""


class Store:
    """All that is remembered. ``url`` is an SQLAlchemy URL; an SQLite file is made when it is missing."""

    def __init__(self, url: str) -> None:
        try:
            self.url = make_url(url)
            self._engine = _engine(self.url.render_as_string(hide_password=False))
        except (ArgumentError, ImportError) as error:
            raise StoreClosed(
                "the database URL cannot be read: write it as sqlite:///file or postgresql://…"
            ) from error

    def migrate(self) -> None:
        """Bring the schema to this release's; raises `StoreClosed`."""
        config = Config()
        config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
        try:
            with self._engine.begin() as connection:
                config.attributes["connection"] = connection
                command.upgrade(config, "head")
        except SQLAlchemyError as error:
            raise StoreClosed(f"the database cannot be opened ({type(error).__name__})") from error
        except CommandError as error:
            raise StoreClosed("the database is of another release of Quartier") from error

    @contextmanager
    def open(self) -> Iterator[Books]:
        """The books, for one transaction: committed at the end, rolled back by an exception."""
        with Session(self._engine, expire_on_commit=False) as session, session.begin():
            yield Books(session)

    def close(self) -> None:
        """Let go of all connections."""
        self._engine.dispose()


def _engine(url: str) -> Engine:
    if not url.startswith("sqlite"):
        return create_engine(url, pool_pre_ping=True)
    engine = create_engine(url, connect_args={"check_same_thread": False})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def _prepare_sqlite(connection: object, _record: object) -> None:
    # The driver must not begin by itself: we begin IMMEDIATE, so that two writers wait instead of failing.
    connection.isolation_level = None  # type: ignore[attr-defined]
    cursor = connection.cursor()  # type: ignore[attr-defined]
    for pragma in _PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
