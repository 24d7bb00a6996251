"""Another key: everything is sealed anew while the bot works, and a kill in the middle loses nothing."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from storage import Contribution, Keys, KeyWrong, Store, new_key, rotation
from tests.storage.houses import NOW, furnished

MANY = 1200


@pytest.fixture
def key(tmp_path: Path) -> Path:
    return tmp_path / "key"


def texts(store: Store) -> list[str]:
    with store.open() as books:
        return sorted(row.text for row in books.contributions.of_dialogue(1))


def rotate(store: Store) -> int:
    """How many rows were sealed anew."""
    done: list[int] = []
    rotation.begin(store)
    rotation.reseal(store, done.append)
    return sum(done)


def test_a_killed_rotation_goes_on_where_it_was(url: str, key: Path) -> None:
    store = furnished(url, Keys.at(key), MANY)
    before, first = texts(store), store.keys.names
    killed = subprocess.run([sys.executable, "-m", "tests.storage.rotating", url, str(key)], check=False)
    assert killed.returncode == -9
    store.keys.refresh()
    assert store.keys.names[1:] == first
    assert (texts(store), rotation.is_done(store)) == (before, False)
    left = rotation.begin(store)
    assert 0 < left < MANY + 5
    assert rotate(store) == left
    assert (texts(store), rotation.is_done(store)) == (before, True)
    rotation.forget(store)
    store.close()
    again = Store(url, Keys.at(key))
    again.migrate()
    assert (texts(again), len(again.keys.names)) == (before, 1)
    again.close()


def test_the_bot_works_on_while_everything_is_sealed_anew(url: str, key: Path) -> None:
    """Another process' store: it sees the new key by itself."""
    bot = furnished(url, Keys.at(key), MANY)
    office, stop, wrote = Store(url, Keys.at(key)), threading.Event(), [0]

    def work() -> None:
        while not stop.is_set():
            with bot.open() as books:
                wrote[0] += 1
                row = books.contributions.get(1 + wrote[0] % MANY)
                assert row is not None
                row.place = f"place {wrote[0]}"
                books.add(
                    Contribution(dialogue_id=1, text=f"new {wrote[0]}", source="x", created_at=NOW, changed_at=NOW)
                )

    worker = threading.Thread(target=work)
    worker.start()
    try:
        office.keys.renew()
        rotate(office)
    finally:
        stop.set()
        worker.join(20)
    assert rotation.begin(office) == 0
    rotation.forget(office)
    assert len(texts(bot)) == MANY + wrote[0]
    assert bot.keys.names == office.keys.names
    bot.close()
    office.close()


def test_an_old_key_is_not_forgotten_while_something_needs_it(full: Store, tmp_path: Path) -> None:
    before = new_key()
    (tmp_path / "key").write_text(before)
    store = furnished(f"sqlite:///{tmp_path / 'other.db'}", Keys.at(tmp_path / "key"))
    store.keys.renew()
    with pytest.raises(KeyWrong) as caught:
        rotation.forget(store)
    assert str(caught.value) == "key-still-needed"
    assert before in (tmp_path / "key").read_text()
    store.close()


def test_keys_from_the_settings_are_changed_in_the_settings(url: str) -> None:
    old, new = new_key(), new_key()
    furnished(url, Keys.read(old)).close()
    store = Store(url, Keys.read(f"{new} {old}"))
    store.migrate()
    with pytest.raises(KeyWrong, match="key-in-settings"):
        store.keys.renew()
    assert rotation.is_done(store) is False
    assert rotate(store) == 8
    assert rotation.is_done(store) is True
    store.close()
