"""What may run only once: locks that are free again as soon as their holder dies."""

from __future__ import annotations

import fcntl
from contextlib import suppress
from pathlib import Path
from typing import Protocol, TextIO

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import SQLAlchemyError


class Lock(Protocol):
    """A lock that is ours until it is released, or lost with its connection."""

    def held(self) -> bool:
        """Whether it is still ours."""
        ...

    def release(self) -> None: ...


class FileLock:
    """On one machine: a lock on a file beside the database."""

    def __init__(self, file: TextIO) -> None:
        self._file = file

    @classmethod
    def take(cls, folder: Path, name: str) -> FileLock | None:
        """The lock, or None while another process has it."""
        folder.mkdir(parents=True, exist_ok=True)
        file = (folder / name.replace(":", "-")).open("w")
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            file.close()
            return None
        return cls(file)

    def held(self) -> bool:
        return not self._file.closed

    def release(self) -> None:
        self._file.close()


class AdvisoryLock:
    """On PostgreSQL: a lock of a connection of its own, which the server frees when the connection ends."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @classmethod
    def take(cls, engine: Engine, name: str) -> AdvisoryLock | None:
        """The lock, or None while another connection has it."""
        connection = engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        wanted = text("select pg_try_advisory_lock(hashtextextended(:name, 0))")
        if connection.scalar(wanted, {"name": f"quartier {name}"}):
            return cls(connection)
        connection.close()
        return None

    def held(self) -> bool:
        try:
            return bool(self._connection.scalar(text("select 1")) == 1)
        except SQLAlchemyError:
            return False

    def release(self) -> None:
        with suppress(SQLAlchemyError):
            self._connection.invalidate()  # a connection that went back to the pool would keep the lock
            self._connection.close()
