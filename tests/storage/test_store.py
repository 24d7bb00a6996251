"""The store: its schema is exactly the models', its errors are sentences, its transactions hold."""

from __future__ import annotations

import inspect
import sqlite3
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine

from storage import Books, Dialogue, InboxRow, Person, Store, StoreClosed, TalkRow, UrlWrong
from storage.tables.dialogue import Base
from tests.quarter import BEGIN, KEYS, ON_SQLITE, everything

TABLES = {mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers}


def test_the_migrations_make_exactly_the_schema_of_the_models(store: Store) -> None:
    engine = create_engine(store.url)
    with engine.connect() as connection:
        options = {"compare_type": True, "compare_server_default": True}
        assert compare_metadata(MigrationContext.configure(connection, opts=options), Base.metadata) == []
    engine.dispose()
    assert set(everything(store)) == {*TABLES, "alembic_version"}


def test_the_schema_brought_up_to_date_twice_stays(store: Store) -> None:
    before = everything(store)
    store.migrate()
    assert everything(store) == before


def test_who_only_looks_waits_for_nobody_who_writes(store: Store) -> None:
    with store.open() as books:
        books.add(Dialogue(name="park", municipality="", title="", created_at=BEGIN))
        with store.look() as seen:
            assert [one.name for one in seen.people.dialogues() if one.name == "park"] == []
    with store.look() as seen:
        assert [one.name for one in seen.people.dialogues() if one.name == "park"] == ["park"]


@pytest.mark.parametrize("table", sorted(TABLES))
def test_every_table_says_what_it_holds_of_a_person_and_for_how_long(table: str) -> None:
    says = (inspect.getdoc(TABLES[table]) or "").casefold()
    of_whom = ("person", "somebody", "someone", "people", "statement", "address", "link that gives", "contributions")
    how_long = ("kept", "erased", "until", "holds nothing of", "holds only", "forgotten", "stays", "belong together")
    missing = [kind for kind, words in (("whom", of_whom), ("how long", how_long)) if not any(w in says for w in words)]
    assert [one for one in missing if table != "room" or one != "how long"] == []


@pytest.mark.parametrize("url", ["nonsense", "oracle+nothing://x", "mysql+pymysql://x"])
def test_a_wrong_url_is_named_as_that(url: str) -> None:
    with pytest.raises(UrlWrong) as caught:
        Store(url, KEYS)
    assert str(caught.value) == "url-unreadable"


def cannot_be_opened(url: str) -> str:
    store = Store(url, KEYS)
    with pytest.raises(StoreClosed) as caught:
        store.migrate()
    store.close()
    return str(caught.value)


def test_a_file_that_is_no_database_is_one_sentence_and_stays_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("Dear neighbours, this is a letter and no database at all. " * 40)
    before = file.read_bytes()
    assert cannot_be_opened(f"sqlite:///{file}") == "database-closed (DatabaseError)"
    assert file.read_bytes() == before


def test_a_folder_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    assert cannot_be_opened(f"sqlite:///{tmp_path}/no/x.db") == "database-closed (OperationalError)"


def test_a_folder_in_place_of_the_file_is_one_sentence(tmp_path: Path) -> None:
    assert cannot_be_opened(f"sqlite:///{tmp_path}") == "database-closed (OperationalError)"


@ON_SQLITE
def test_a_database_of_a_later_release_is_one_sentence(store: Store, tmp_path: Path) -> None:
    store.close()
    with sqlite3.connect(tmp_path / "quartier.db") as connection:
        connection.execute("update alembic_version set version_num = '9999'")
    connection.close()
    assert cannot_be_opened(str(store.url)) == "database-foreign"


def dialogue(name: str = "lindenhof") -> Dialogue:
    return Dialogue(name=name, title="", municipality="", created_at=BEGIN)


def test_an_exception_leaves_nothing_of_its_transaction(store: Store) -> None:
    def half() -> None:
        with store.open() as books:
            books.add(dialogue())
            raise RuntimeError

    with pytest.raises(RuntimeError):
        half()
    assert everything(store)["dialogue"] == []


def test_a_moment_keeps_its_instant_and_must_have_a_zone(store: Store) -> None:
    summer = datetime(2026, 5, 4, 19, 0, tzinfo=timezone(timedelta(hours=2)))
    with store.open() as books:
        books.add(Dialogue(name="a", title="", municipality="", created_at=summer))
    with store.open() as books:
        found = books.people.dialogue_named("a")
        assert found is not None
        assert (found.created_at, found.created_at.tzinfo) == (BEGIN, UTC)

    def without_zone() -> None:
        with store.open() as books:
            books.add(Dialogue(name="b", title="", municipality="", created_at=summer.replace(tzinfo=None)))

    with pytest.raises(Exception, match="a moment needs its time zone"):
        without_zone()


def test_the_number_of_an_erased_person_is_never_given_again(store: Store) -> None:
    def add(books: Books, name: str) -> Person:
        return books.add(Person(dialogue_id=1, pseudonym=name, created_at=BEGIN))

    with store.open() as books:
        books.add(dialogue())
        books.remove(add(books, "first"))
        assert add(books, "second").id == 2


def test_numbers_of_events_only_grow(store: Store) -> None:
    def event(name: str) -> InboxRow:
        return InboxRow(network="stage", event=name, lane="l", payload={}, came_at=BEGIN)

    with store.open() as books:
        first = books.add(event("1"))
        books.remove(first)
        assert books.add(event("2")).seq == first.seq + 1


def test_what_is_changed_in_a_row_is_kept(store: Store) -> None:
    with store.open() as books:
        row = TalkRow(
            address="stage:anna", flow="intake", answers={}, messages={}, found={}, nonce="", changed_at=BEGIN
        )
        books.add(row)
    with store.open() as books:
        talk = books.talks.get("stage:anna")
        assert talk is not None
        talk.answers = {"concern": "Löcher in der Straße"}
    with store.open() as books:
        talk = books.talks.get("stage:anna")
        assert talk is not None
        assert talk.answers == {"concern": "Löcher in der Straße"}


def test_two_processes_write_one_after_the_other(store: Store) -> None:
    other = Store(str(store.url), KEYS)
    with store.open() as books:
        books.add(dialogue("one"))
    with other.open() as books:
        books.add(dialogue("two"))
    other.close()
    with store.open() as books:
        assert [one.name for one in books.people.dialogues()] == ["one", "two"]
