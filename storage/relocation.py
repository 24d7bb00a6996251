"""Moving house: a copy of everything while the bot runs, back from a copy, and from one database to another."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

from storage import admission, archive, copying, schema
from storage.copying import Progress
from storage.hindrance import Hindered
from storage.keys import KeyWrong
from storage.store import InUse, Store, told


class Occupied(Hindered):
    """There is something already where something shall be put."""


def rows(store: Store) -> int:
    """How many rows there are, for a bar."""
    with told(), copying.still(store.engine) as connection:
        return copying.count(connection)


def back_up(store: Store, path: Path, folder: Path, release: str, now: datetime, progress: Progress) -> None:
    """Write everything into the archive ``path``, as it is at one moment; the files in ``folder`` as they are after it.

    The files come after the database: keys that are newer than the messages open them, older ones would not.
    Raises `Occupied`, `StoreClosed`.
    """
    if path.exists():
        raise Occupied("file-there", file=str(path))
    about = {"made_at": now.isoformat(), "release": release}
    with told(), copying.still(store.engine) as connection:
        keys = admission.names(connection)
        archive.write(path, copying.house(connection), folder, {**about, "keys": keys}, progress)


def archived_rows(path: Path) -> int:
    """How many rows an archive has, for a bar. Raises `ArchiveWrong`."""
    with archive.opened(path) as found:
        return found.manifest.rows


def restore(path: Path, store: Store, folder: Path, progress: Progress) -> None:
    """Put an archive into an empty database and a folder that is not there yet; all or nothing.

    Raises `ArchiveWrong`, `KeyWrong`, `Occupied`, `StoreClosed`.
    """
    if folder.exists() and any(folder.iterdir()):
        raise Occupied("folder-not-empty", folder=str(folder))
    with archive.opened(path) as found, told(), schema.changing(store.engine) as connection:
        _must_be_empty(store, copying.is_empty(connection))
        if missing := [name for name in found.manifest.keys if name not in store.keys.names]:
            raise KeyWrong("key-of-archive", keys=", ".join(missing))
        found.compare(copying.fill(connection, found.house(), progress))
        schema.upgrade(connection)
        _put_files(found, folder)
    store.migrate()


def move(source: Store, target: Store, progress: Progress) -> None:
    """Copy everything into the empty database ``target``; all or nothing.

    Nobody may write meanwhile: who did would find it in the old house only. Raises `InUse`, `NotEqual`, `Occupied` and
    `StoreClosed`.
    """
    if (lock := source.hold("clock")) is None:
        raise InUse("bot-runs")
    try:
        with told(), copying.still(source.engine) as here, schema.changing(target.engine) as there:
            _must_be_empty(target, copying.is_empty(there))
            copying.fill(there, copying.house(here), progress)
        target.migrate()
    finally:
        lock.release()


def _must_be_empty(store: Store, is_empty: bool) -> None:
    if not is_empty:
        raise Occupied("database-not-empty", url=store.url.render_as_string(hide_password=True))


def _put_files(found: archive.Archive, folder: Path) -> None:
    """First aside, so that what is there is whole."""
    aside = folder.with_name(f"{folder.name}.new")
    shutil.rmtree(aside, ignore_errors=True)
    aside.mkdir(mode=0o700, parents=True)
    found.unpack(aside)
    if found.manifest.files:
        aside.replace(folder)
    else:
        aside.rmdir()
