"""Looks how the database stands, without opening it as the house does: nothing is made, migrated or written."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, OperationalError, SQLAlchemyError
from sqlalchemy.orm import Session

from storage.books import Books
from storage.store import StoreDown, kind_of

SECONDS = 5
"""How long the database may take to answer."""


@dataclass(frozen=True)
class Standing:
    """How the database stands.

    ``fault`` says why it cannot be reached (empty: it can), ``schema`` is none, current, older or foreign. ``free`` are
    the bytes left on the disk and ``wal`` those of SQLite's log file; None where the database is a server's.
    """

    fault: str = ""
    schema: str = "none"
    writable: bool = False
    free: int | None = None
    wal: int | None = None


def examine(url: str) -> Standing:
    """Look at the database at ``url``."""
    try:
        where = make_url(url)
    except ArgumentError as error:
        return Standing(fault=kind_of(error))
    if where.get_backend_name() != "sqlite":
        return _asked(where, {"connect_timeout": SECONDS}, _server_takes_writes)
    path = Path(where.database or "")
    folder = path.parent if path.parent.exists() else Path()
    log = path.with_name(f"{path.name}-wal")
    wal = log.stat().st_size if log.exists() else 0
    if path.exists():
        standing = _asked(where, {"timeout": SECONDS}, _file_takes_writes)
    else:
        standing = Standing(writable=os.access(folder, os.W_OK))
    return replace(standing, free=shutil.disk_usage(folder).free, wal=wal)


@contextmanager
def read_only(url: str) -> Iterator[Books]:
    """The books to look into beside a running bot: nothing is kept, and what is sealed stays so. Raises `StoreDown`."""
    try:
        engine = create_engine(_with_driver(make_url(url)), hide_parameters=True)
    except ArgumentError as error:
        raise StoreDown(kind_of(error)) from None
    try:
        with Session(engine) as session:
            yield Books(session)
            session.rollback()
    except SQLAlchemyError as error:
        raise StoreDown(kind_of(error)) from None
    finally:
        engine.dispose()


def _with_driver(url: URL) -> URL:
    return url if url.get_backend_name() == "sqlite" else url.set(drivername="postgresql+psycopg")


def _asked(url: URL, options: dict[str, Any], takes_writes: Callable[[Connection], bool]) -> Standing:
    engine = create_engine(_with_driver(url), connect_args=options, hide_parameters=True)
    try:
        with engine.connect() as connection:
            schema = _schema(MigrationContext.configure(connection).get_current_revision())
            return Standing(schema=schema, writable=takes_writes(connection))
    except SQLAlchemyError as error:
        return Standing(fault=kind_of(error))
    finally:
        engine.dispose()


def _server_takes_writes(connection: Connection) -> bool:
    return str(connection.scalar(text("show transaction_read_only"))) == "off"


def _file_takes_writes(connection: Connection) -> bool:
    """Whether SQLite gives us the right to write, of which we make no use."""
    connection.rollback()
    try:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    except OperationalError:
        return False
    connection.exec_driver_sql("ROLLBACK")
    return True


def _schema(there: str | None) -> str:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    scripts = ScriptDirectory.from_config(config)
    if there is None:
        return "none"
    if there == scripts.get_current_head():
        return "current"
    return "older" if there in {script.revision for script in scripts.walk_revisions()} else "foreign"
