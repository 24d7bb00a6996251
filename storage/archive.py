"""A house in one file: a line for each row, the files of the Matrix account, and a manifest to check them by.

A zip archive with `tables/<name>.jsonl` (first line: the columns), `files/…` and, last, `manifest.json`. What people
said is sealed in it as in the database; the key is not in it.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, Any

from storage.copying import House, Line, NotEqual, Progress, Sum, as_json
from storage.hindrance import Hindered

FORM = 1
_MANIFEST = "manifest.json"
_PASSED_OVER = ("lock", "-wal", "-shm", "-journal", ".new")
_CHUNK = 1 << 20
_UNREADABLE = (zipfile.BadZipFile, zlib.error, EOFError, ValueError)
"""What comes of reading a file that is no archive, or was changed somewhere."""
_NOT_THERE = (KeyError, RuntimeError)
"""What comes of asking an archive for a member that it lacks, or has in a form of which we never write one."""


class ArchiveWrong(Hindered):
    """This is no archive of ours, or not a whole one."""


@dataclass(frozen=True)
class Manifest:
    """What is in an archive. ``keys`` are the names of the keys that open it; ``files`` paths to SHA-256."""

    form: int
    made_at: str
    release: str
    revision: str
    keys: list[str]
    columns: dict[str, list[str]]
    numbers: dict[str, int]
    tables: dict[str, dict[str, Any]]
    files: dict[str, str]

    @property
    def rows(self) -> int:
        """How many rows there are in all."""
        return sum(int(table["rows"]) for table in self.tables.values())


def write(path: Path, source: House, folder: Path, about: dict[str, Any], progress: Progress) -> None:
    """Write the archive ``path`` as a whole: ``source`` first, then the files in ``folder``, which are newer."""
    draft = path.with_name(f"{path.name}.new")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with open(descriptor, "wb") as out:  # noqa: PTH123 - only open() takes a descriptor
            with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
                sums = {name: _table(archive, source, name, progress) for name in source.columns}
                files = {name: _file(archive, name, content) for name, content in _files(folder)}
                whole = {"form": FORM, **about, "revision": source.revision, "columns": source.columns}
                whole |= {"numbers": source.numbers, "tables": as_json(sums), "files": files}
                archive.writestr(_MANIFEST, json.dumps(whole, indent=1))
            out.flush()
            os.fsync(out.fileno())
        os.link(draft, path)  # an archive that is there already stays
    finally:
        draft.unlink()


def _table(archive: zipfile.ZipFile, source: House, name: str, progress: Progress) -> Sum:
    found = Sum()
    with archive.open(f"tables/{name}.jsonl", "w", force_zip64=True) as out:
        out.write(json.dumps(source.columns[name]).encode() + b"\n")
        for line in source.lines(name):
            out.write(line + b"\n")
            found.add(line)
            progress(1)
    return found


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    """The files of a folder that another process may use: databases are copied by SQLite itself."""
    with tempfile.TemporaryDirectory() as copies:
        for path in sorted(folder.rglob("*")):
            if not path.is_file() or path.name.endswith(_PASSED_OVER):
                continue
            source = path
            if path.suffix == ".db":
                source = Path(copies) / "copy.db"
                _copy_sqlite(path, source)
            yield path.relative_to(folder).as_posix(), source


def _copy_sqlite(path: Path, copy: Path) -> None:
    copy.unlink(missing_ok=True)
    with closing(sqlite3.connect(path, timeout=15)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)


def _file(archive: zipfile.ZipFile, name: str, content: Path) -> str:
    digest = hashlib.sha256()
    with content.open("rb") as source, archive.open(f"files/{name}", "w", force_zip64=True) as out:
        while chunk := source.read(_CHUNK):
            digest.update(chunk)
            out.write(chunk)
    return digest.hexdigest()


# ------------------------------------------------------------------------------------------------------- reading


@contextmanager
def opened(path: Path) -> Iterator[Archive]:
    """The archive at ``path``. Raises `ArchiveWrong`."""
    try:
        with zipfile.ZipFile(path) as archive:
            yield Archive(archive)
    except NotEqual as error:
        raise ArchiveWrong(error.reason, **error.details) from error
    except _UNREADABLE as error:
        raise ArchiveWrong("archive-unreadable", file=path.name) from error


class Archive:
    """An archive to be read."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        try:
            self.manifest = Manifest(**json.loads(archive.read(_MANIFEST)))
        except (*_NOT_THERE, TypeError, ValueError) as error:
            raise ArchiveWrong("archive-foreign") from error
        if self.manifest.form != FORM:
            raise ArchiveWrong("archive-foreign")

    def house(self) -> House:
        """The database in it."""
        manifest = self.manifest
        return House(manifest.revision, manifest.columns, manifest.numbers, self._lines)

    def compare(self, sums: dict[str, Sum]) -> None:
        """What was read is what was written. Raises `ArchiveWrong`."""
        if as_json(sums) != self.manifest.tables:
            raise ArchiveWrong("archive-damaged", part="tables")

    def unpack(self, folder: Path) -> None:
        """Put the files into ``folder``, which is made. Raises `ArchiveWrong`."""
        for name, digest in self.manifest.files.items():
            if PurePosixPath(name).is_absolute() or ".." in PurePosixPath(name).parts:
                raise ArchiveWrong("archive-damaged", part=name)
            path = folder / name
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with self._member(f"files/{name}") as source, path.open("wb") as out:
                path.chmod(0o600)
                shutil.copyfileobj(source, out, _CHUNK)
            if hashlib.sha256(path.read_bytes()).hexdigest() != digest:
                raise ArchiveWrong("archive-damaged", part=name)

    def _lines(self, table: str) -> Iterator[Line]:
        with self._member(f"tables/{table}.jsonl") as source:
            if json.loads(source.readline()) != self.manifest.columns[table]:
                raise ArchiveWrong("archive-damaged", part=f"tables/{table}.jsonl")
            for line in source:
                yield line.rstrip(b"\n")

    def _member(self, name: str) -> IO[bytes]:
        try:
            return self._archive.open(name)
        except _NOT_THERE:
            raise ArchiveWrong("archive-damaged", part=name) from None
