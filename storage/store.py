"""The store: opens the database, keeps its schema current, and opens the books for one transaction."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import Any

from alembic.util import CommandError
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, InterfaceError, OperationalError, SQLAlchemyError
from sqlalchemy.orm import Session

from storage import admission, bell, schema
from storage.books import Books
from storage.hindrance import Hindered
from storage.keys import Keys, KeyWrong
from storage.locks import AdvisoryLock, FileLock, Lock
from storage.tables.sealing import entrust

_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",  # a commit outlives a power cut, not only a crash
    "foreign_keys=ON",
    "secure_delete=ON",  # what is erased is overwritten in the file
    "busy_timeout=15000",
)


OUT_OF_REACH = (OperationalError, InterfaceError)
"""What the library raises when a database cannot be used just now; it leaves `Store.open` as `StoreDown`."""


class StoreClosed(Hindered):
    """The database cannot be opened."""


class UrlWrong(StoreClosed):
    """What should be a database's URL is none, or that of a kind that we do not use."""


class InUse(Hindered):
    """Others work on what is to be changed as a whole: it can be tried again."""


class StoreDown(Exception):
    """The database cannot be used just now: locked, full, out of reach. The message names the kind of error only."""


class Store:
    """All that is remembered. ``url`` is an SQLAlchemy URL; an SQLite file is made when it is missing.

    ``keys`` seal what people said; see `storage.tables.sealing`. Raises `UrlWrong`.
    """

    def __init__(self, url: str, keys: Keys) -> None:
        self.keys = keys
        try:
            self.url = make_url(url)
            self._engine = _engine(self.url.render_as_string(hide_password=False))
            entrust(self._engine.dialect, keys)
            # SQLite has one writer and lets the others sleep, up to 100 ms at a time: our threads rather queue here.
            self._queue: AbstractContextManager[object] = nullcontext() if self.is_shared else threading.Lock()
        except (ArgumentError, ImportError) as error:
            raise UrlWrong("url-unreadable") from error

    @property
    def engine(self) -> Engine:
        """The way to the database, for the rest of `storage`."""
        return self._engine

    def migrate(self) -> None:
        """Bring the schema to this release's, once the keys are known to be right. Raises `StoreClosed`, `KeyWrong`."""
        try:
            with told(), schema.changing(self._engine) as connection:
                self.keys.refresh()  # while we waited, another process may have been the first and written its key
                admission.admit(connection, self.keys)
                self.keys.keep()  # a new key is on the disk before the first thing that it seals
                schema.upgrade(connection)
                admission.enter(connection, self.keys)
        except KeyWrong:
            self.close()
            raise

    @property
    def is_shared(self) -> bool:
        """Whether processes on other machines can use it too."""
        return self.url.get_backend_name() == "postgresql"

    @contextmanager
    def open(self) -> Iterator[Books]:
        """The books, for one transaction: committed at the end, rolled back by an exception. Raises `StoreDown`."""
        with _reached(), self._queue, Session(self._engine, expire_on_commit=False) as session, session.begin():
            session.connection()
            self.keys.refresh()  # after the beginning: who seals anew waits for us, or we see their key
            books = Books(session)
            yield books
            books.outbox.lay_in()
            if self.is_shared:
                bell.ring(session)

    @contextmanager
    def look(self) -> Iterator[Books]:
        """The books, to read only: nobody waits meanwhile. Raises `StoreDown`."""
        with _reached(), self._engine.connect().execution_options(deferred=True) as connection:
            yield Books(Session(connection, expire_on_commit=False))

    def hear(self, wake: Callable[[], None], stop: threading.Event) -> None:
        """Call ``wake`` whenever any process laid something into a queue, until ``stop``; blocks.

        On SQLite nobody rings: whoever waits looks for themselves now and then.
        """
        if self.is_shared:
            bell.hear(self.url, wake, stop)

    def hold(self, name: str) -> Lock | None:
        """Take the lock ``name``, of which there is one for all processes; None while another has it.

        Raises `StoreDown`.
        """
        if not self.is_shared:
            return FileLock.take(Path(f"{self.url.database}-locks"), name)
        with _reached():
            return AdvisoryLock.take(self._engine, name)

    def scrub(self) -> None:
        """Empty SQLite's log of what was written, in which what is erased stands until it is written over."""
        if not self.is_shared:
            with self._queue, self._engine.connect() as connection:
                driver: Any = connection.connection.driver_connection
                driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Let go of all connections."""
        self._engine.dispose()


@contextmanager
def told() -> Iterator[None]:
    """What can go wrong with a database that is opened or copied, as what can be said to an operator."""
    try:
        yield
    except SQLAlchemyError as error:
        raise StoreClosed("database-closed", fault=type(error).__name__) from error
    except CommandError as error:
        raise StoreClosed("database-foreign") from error


@contextmanager
def _reached() -> Iterator[None]:
    try:
        yield
    except OUT_OF_REACH as error:
        raise StoreDown(kind_of(error)) from error


def kind_of(error: SQLAlchemyError) -> str:
    """What an error of the database is called by its driver; its own text may hold what was written."""
    return type(getattr(error, "orig", None) or error).__name__


def _engine(url: str) -> Engine:
    if not url.startswith(("sqlite", "postgres")):
        raise ArgumentError("no database of ours")
    if not url.startswith("sqlite"):
        return create_engine(make_url(url).set(drivername="postgresql+psycopg"), pool_pre_ping=True, pool_size=10)
    engine = create_engine(url, connect_args={"check_same_thread": False})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _begin_sqlite(connection: Connection) -> None:
    only_reads = connection.get_execution_options().get("deferred")
    connection.exec_driver_sql("BEGIN" if only_reads else "BEGIN IMMEDIATE")


def _prepare_sqlite(connection: object, _record: object) -> None:
    # The driver must not begin by itself: we begin IMMEDIATE, so that two writers wait instead of failing.
    connection.isolation_level = None  # type: ignore[attr-defined]
    cursor = connection.cursor()  # type: ignore[attr-defined]
    for pragma in _PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
