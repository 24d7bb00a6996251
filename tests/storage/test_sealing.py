"""At rest nothing that was said can be read, and nothing that was changed is taken for true."""

from __future__ import annotations

import sqlite3
import stat
from pathlib import Path

import pytest
from sqlalchemy import text

from storage import Contribution, Keys, KeyWrong, OutboxRow, Store, TalkRow, new_key
from storage.tables.dialogue import Base
from tests.quarter import KEYS
from tests.storage.houses import NOW, OTHER, WORDS, bytes_in, furnished


def said(store: Store) -> list[str]:
    with store.open() as books:
        return [row.text for row in books.contributions.of_dialogue(1)]


def test_what_was_said_comes_back_as_it_was_said(full: Store) -> None:
    with full.open() as books:
        row, talk, mail = books.contributions.get(2), books.talks.get("stage:anna"), books.outbox.get("1")
        image, event, wiped = books.outbox.file("f"), books.inbox.get(1), books.inbox.get(2)
        assert row
        assert talk
        assert mail
        assert image
        assert event
        assert wiped
        assert (row.text, row.place, row.vector) == (f"{WORDS[0]} 1 💡", WORDS[1], (1).to_bytes(4) * 256)
        assert (talk.answers, talk.found, talk.draft) == ({"concern": WORDS[3]}, {}, WORDS[3])
        assert (mail.deed, mail.offers, mail.reason) == ({"text": WORDS[5]}, [WORDS[5]], WORDS[5])
        assert (image.content, image.alt, event.payload) == (WORDS[6].encode(), WORDS[6], {"said": WORDS[4]})
        assert wiped.payload is None


def test_no_word_is_in_the_files_of_the_database(tmp_path: Path) -> None:
    """While it is open, so in the write-ahead log too."""
    store = furnished(f"sqlite:///{tmp_path / 'quartier.db'}")
    assert (tmp_path / "quartier.db-wal").stat().st_size > 0
    everything = bytes_in(tmp_path)
    assert [word for word in WORDS if word.encode() in everything or ascii(word)[1:-1].encode() in everything] == []
    assert b"lindenhof" in everything  # what is not of people stays readable, so we did look
    store.close()


def test_every_column_is_sealed_in_its_own_name() -> None:
    places = {
        f"{table.name}.{column.name}": column.type.place
        for table in Base.metadata.sorted_tables
        for column in table.columns
        if hasattr(column.type, "place")
    }
    assert len(places) == 30
    assert all(name == place for name, place in places.items())


def test_what_is_empty_can_be_asked_for(full: Store) -> None:
    with full.open() as books:
        due = {"due_at": NOW, "purpose": {}, "made_at": NOW, "deed": {}, "state": "sent"}
        books.add(OutboxRow(id="2", network="stage", address="stage:anna", offers=[], **due))
        books.add(OutboxRow(id="3", network="stage", address="stage:anna", offers=[WORDS[5]], **due))
        books.add(
            TalkRow(
                address="stage:bert", flow="mine", answers={}, messages={}, found={}, nonce="", row="3", changed_at=NOW
            )
        )
        books.outbox.unsay(WORDS[5])
        rows = [books.outbox.get(id_) for id_ in "123"]
        assert [row and row.offers for row in rows] == [["…"], [], ["…"]]


def test_a_wrong_key_is_told_before_anything_is_read(full: Store) -> None:
    with pytest.raises(KeyWrong) as caught:
        Store(full.url.render_as_string(hide_password=False), OTHER).migrate()
    assert str(caught.value) == f"key-of-database ({KEYS.names[0]})"


def test_a_lost_key_file_is_not_replaced_by_a_new_one(full: Store, tmp_path: Path) -> None:
    with pytest.raises(KeyWrong):
        Store(full.url.render_as_string(hide_password=False), Keys.at(tmp_path / "key")).migrate()
    assert not (tmp_path / "key").exists()


def test_a_cell_that_was_put_elsewhere_does_not_open(full: Store) -> None:
    with full.engine.begin() as connection:
        connection.execute(text("update contribution set text = place where id = 1"))
    with pytest.raises(KeyWrong, match=r"sealed-damaged \(contribution\.text\)"):
        said(full)


def test_a_cell_that_was_changed_does_not_open(tmp_path: Path) -> None:
    store = furnished(f"sqlite:///{tmp_path / 'quartier.db'}")
    with sqlite3.connect(tmp_path / "quartier.db") as connection:
        (cell,) = connection.execute("select text from contribution where id = 1").fetchone()
        connection.execute("update contribution set text = ? where id = 1", (cell[:-1] + bytes([cell[-1] ^ 1]),))
    connection.close()
    with pytest.raises(KeyWrong, match=r"sealed-damaged \(contribution\.text\)"):
        said(store)
    store.close()


def test_the_same_words_never_lie_the_same(full: Store) -> None:
    with full.engine.connect() as connection:
        cells = connection.execute(text("select place from contribution")).scalars().all()
    assert len({bytes(cell) for cell in cells}) == 3


def test_a_key_is_made_at_the_first_start_for_its_owner_only(url: str, tmp_path: Path) -> None:
    file = tmp_path / "secrets" / "key"
    furnished(url, Keys.at(file)).close()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    again = Store(url, Keys.at(file))
    again.migrate()
    assert len(said(again)) == 3
    again.close()
    assert [path.name for path in file.parent.iterdir()] == ["key"]


@pytest.mark.parametrize("written", ["", "short", "AAAA", "A" * 43 + "= nonsense"])
def test_a_key_that_is_none_is_told(written: str) -> None:
    with pytest.raises(KeyWrong) as caught:
        Keys.read(written)
    assert str(caught.value) == "key-unreadable"


def test_a_key_shows_only_its_name() -> None:
    written = new_key()
    assert repr(Keys.read(written)) == f"Keys({Keys.read(written).names[0]})"
    assert written[:8] not in repr(Keys.read(written))


def test_many_rows_go_in_and_out_at_once(full: Store) -> None:
    with full.open() as books:
        books.add_all(
            Contribution(dialogue_id=1, text=f"{number}", source="import", created_at=NOW, changed_at=NOW)
            for number in range(2500)
        )
    assert said(full)[3:] == [f"{number}" for number in range(2500)]
