"""Moving house: a copy made while people write, back from it, and to another kind of database; everything compared."""

from __future__ import annotations

import json
import sqlite3
import threading
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from storage import (
    ArchiveWrong,
    Contribution,
    InUse,
    Keys,
    KeyWrong,
    Occupied,
    Person,
    Store,
    copying,
    relocation,
    schema,
)
from tests.quarter import KEYS
from tests.storage.houses import KINDS, NOW, OTHER, WORDS, contents, furnished, new_url

Progress = Callable[[int], None]


def quiet(_: int) -> None:
    """No bar."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A Matrix folder in use: a database with its log, a file, and what is nobody else's business."""
    made = tmp_path / "matrix"
    made.mkdir()
    (made / "waiting.json").write_bytes(b"sealed")
    (made / "lock").touch()
    return made


@pytest.fixture
def keys_of_matrix(folder: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(folder / "keys.db")) as connection:
        connection.executescript("pragma journal_mode=wal; create table key (name); insert into key values ('one')")
        yield connection


@pytest.fixture(params=KINDS)
def target(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An empty database, of the same and of the other kind."""
    store = Store(new_url(request.param, tmp_path, request), KEYS)
    yield store
    store.close()


def backed_up(store: Store, folder: Path) -> Path:
    path = folder.parent / "house.quartier"
    relocation.back_up(store, path, folder, "0.2", NOW, quiet)
    return path


@pytest.mark.usefixtures("keys_of_matrix")
def test_what_is_restored_is_what_was_there(full: Store, target: Store, folder: Path, tmp_path: Path) -> None:
    path, there = backed_up(full, folder), tmp_path / "there" / "matrix"
    relocation.restore(path, target, there, quiet)
    assert contents(target) == contents(full)
    assert sorted(file.name for file in there.iterdir()) == ["keys.db", "waiting.json"]
    assert (there / "waiting.json").read_bytes() == b"sealed"
    with closing(sqlite3.connect(there / "keys.db")) as connection:
        assert connection.execute("select name from key").fetchall() == [("one",)]


def test_the_house_can_be_lived_in_again(full: Store, target: Store, folder: Path, tmp_path: Path) -> None:
    """Numbers go on after the highest ever given, though its person has gone."""
    relocation.restore(backed_up(full, folder), target, tmp_path / "there", quiet)
    with target.open() as books:
        assert books.add(Person(dialogue_id=1, pseudonym="bert", created_at=NOW)).id == 3
        row = Contribution(dialogue_id=1, text=WORDS[0], source="x", created_at=NOW, changed_at=NOW)
        assert books.add(row).id == 4
        assert [one.text for one in books.contributions.of_dialogue(1)][:1] == [f"{WORDS[0]} 0 💡"]


def test_a_move_takes_everything_along_and_back(full: Store, target: Store, tmp_path: Path) -> None:
    before = contents(full)
    relocation.move(full, target, quiet)
    assert contents(target) == before
    with closing(Store(f"sqlite:///{tmp_path / 'back.db'}", KEYS)) as back:
        relocation.move(target, back, quiet)
        assert contents(back) == before


def test_the_archive_holds_neither_words_nor_the_key(tmp_path: Path, folder: Path) -> None:
    store = furnished(f"sqlite:///{tmp_path / 'quartier.db'}", Keys.at(tmp_path / "key"))
    path = backed_up(store, folder)
    store.close()
    with zipfile.ZipFile(path) as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist())
        manifest = json.loads(archive.read("manifest.json"))
    assert [word for word in WORDS if word.encode() in everything] == []
    assert (tmp_path / "key").read_bytes().strip() not in everything
    assert (manifest["form"], manifest["revision"], manifest["tables"]["contribution"]["rows"]) == (1, head(), 3)
    assert path.stat().st_mode & 0o077 == 0


def head() -> str:
    """The newest revision."""
    found = sorted(Path(schema.__file__).parent.glob("migrations/versions/*.py"))
    return found[-1].name[:4]


def test_a_copy_made_while_people_write_is_of_one_moment(full: Store, target: Store, folder: Path) -> None:
    """Each transaction adds a person and a contribution of theirs: never one without the other."""
    stop, wrote = threading.Event(), [0]

    def write() -> None:
        while not stop.is_set():
            with full.open() as books:
                person = books.add(Person(dialogue_id=1, pseudonym=f"p{wrote[0]}", created_at=NOW))
                books.add(
                    Contribution(
                        dialogue_id=1, person_id=person.id, text="x", source="x", created_at=NOW, changed_at=NOW
                    )
                )
            wrote[0] += 1

    def slowly(_: int) -> None:
        before = wrote[0]
        while wrote[0] == before and writer.is_alive():
            stop.wait(0.001)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        path = folder.parent / "house.quartier"
        relocation.back_up(full, path, folder, "0.2", NOW, slowly)
    finally:
        stop.set()
        writer.join(20)
    assert wrote[0] > 3
    relocation.restore(path, target, folder.parent / "there", quiet)
    with target.open() as books:
        people = {row.person_id for row in books.contributions.of_dialogue(1)}
        assert people == {
            one.id for one in books.people.pseudonyms(["anna", *(f"p{n}" for n in range(wrote[0]))]).values()
        }


def test_a_house_that_is_lived_in_is_not_overwritten(full: Store, folder: Path, tmp_path: Path) -> None:
    path, before = backed_up(full, folder), contents(full)
    with pytest.raises(Occupied, match="database-not-empty"):
        relocation.restore(path, full, tmp_path / "there", quiet)
    assert contents(full) == before
    assert not (tmp_path / "there").exists()


def test_a_folder_in_use_and_a_file_that_is_there_are_not_overwritten(full: Store, target: Store, folder: Path) -> None:
    path = backed_up(full, folder)
    with pytest.raises(Occupied, match="file-there"):
        backed_up(full, folder)
    with pytest.raises(Occupied, match="folder-not-empty"):
        relocation.restore(path, target, folder, quiet)
    with copying.still(target.engine) as connection:
        assert copying.is_empty(connection)


def test_without_its_key_nothing_is_restored(full: Store, folder: Path, tmp_path: Path) -> None:
    path = backed_up(full, folder)
    with closing(Store(f"sqlite:///{tmp_path / 'x.db'}", OTHER)) as target:
        with pytest.raises(KeyWrong, match=f"key-of-archive \\({KEYS.names[0]}\\)"):
            relocation.restore(path, target, tmp_path / "there", quiet)
        with copying.still(target.engine) as connection:
            assert copying.is_empty(connection)


def damaged(path: Path, member: str, change: Callable[[bytes], bytes]) -> None:
    with zipfile.ZipFile(path) as archive:
        whole = {name: archive.read(name) for name in archive.namelist()}
    whole[member] = change(whole[member])
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in whole.items():
            archive.writestr(name, content)


@pytest.mark.parametrize(
    ("member", "change"),
    [
        ("tables/contribution.jsonl", lambda content: content.rsplit(b"\n", 2)[0] + b"\n"),
        ("tables/person.jsonl", lambda content: content.replace(b"anna", b"otto")),
        ("files/waiting.json", lambda content: content + b" "),
        ("manifest.json", lambda content: content.replace(b'"form": 1', b'"form": 2')),
        ("manifest.json", lambda _: b"{}"),
    ],
)
def test_a_damaged_archive_restores_nothing(
    full: Store, target: Store, folder: Path, tmp_path: Path, member: str, change: Callable[[bytes], bytes]
) -> None:
    path = backed_up(full, folder)
    damaged(path, member, change)
    with pytest.raises(ArchiveWrong):
        relocation.restore(path, target, tmp_path / "there", quiet)
    assert not (tmp_path / "there").exists()
    with copying.still(target.engine) as connection:
        assert copying.is_empty(connection)


@pytest.mark.parametrize("content", [b"", b"Dear neighbours"])
def test_what_is_no_archive_is_said_so(target: Store, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x").write_bytes(content)
    with pytest.raises(ArchiveWrong, match=r"archive-unreadable \(x\)"):
        relocation.restore(tmp_path / "x", target, tmp_path / "there", quiet)


def test_who_lives_there_is_not_moved_behind_their_back(full: Store, target: Store) -> None:
    lock = full.hold("clock")
    assert lock is not None
    with pytest.raises(InUse, match="bot-runs"):
        relocation.move(full, target, quiet)
    lock.release()


def test_an_archive_of_an_earlier_schema_is_brought_up_to_date(target: Store, tmp_path: Path, folder: Path) -> None:
    with closing(Store(f"sqlite:///{tmp_path / 'old.db'}", KEYS)) as old:
        with schema.changing(old.engine) as connection:
            schema.upgrade(connection, "0002")
        path = backed_up(old, folder)
    with zipfile.ZipFile(path) as archive:
        assert json.loads(archive.read("manifest.json"))["revision"] == "0002"
    relocation.restore(path, target, tmp_path / "there", quiet)
    assert contents(target)[0] == head()
