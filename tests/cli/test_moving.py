"""`quartier backup`, `restore`, `move` and `key`, as they are called."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from bot.cli import call
from bot.cli.screen import words
from storage import Keys, Store
from tests.storage.houses import contents, furnished

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def house(folder: Path) -> Store:
    """The house in ``data``; closed."""
    (folder / "data").mkdir()
    store = opened(folder)
    furnished(str(store.url), store.keys).close()
    assert call(["migrate"]) == 0
    return store


def opened(folder: Path, name: str = "data/quartier.db", key: str = "data/key") -> Store:
    return Store(f"sqlite:///{folder / name}", Keys.at(folder / key))


def last(captured: Captured) -> str:
    said = captured.readouterr()
    return (said.out + said.err).strip().splitlines()[-1]


def test_a_copy_is_restored_elsewhere(
    folder: Path, house: Store, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert call(["backup", "copy.quartier"]) == 0
    assert last(capsys) == (
        "Everything is in copy.quartier, encrypted. The key is not in it: keep data/key apart from it."
    )
    monkeypatch.setenv("QUARTIER_DATA", "there")
    monkeypatch.setenv("QUARTIER_KEY_FILE", "data/key")
    assert call(["restore", "copy.quartier"]) == 0
    assert last(capsys) == "Everything is there again, and compared."
    with closing(opened(folder, "there/quartier.db")) as there, closing(house):
        assert contents(there) == contents(house)
    assert call(["restore", "copy.quartier"]) == 2
    assert last(capsys) == "The database sqlite:///there/quartier.db is not empty."
    assert call(["backup", "copy.quartier"]) == 2
    assert last(capsys) == "copy.quartier is there already."


@pytest.mark.usefixtures("house")
def test_a_refusal_is_one_line_also_where_a_bar_was_about_to_begin(folder: Path, capsys: Captured) -> None:
    (folder / "copy.quartier").touch()
    refused = {
        ("backup", "copy.quartier"): "copy.quartier is there already.\n",
        ("move", "--to", "sqlite:///data/quartier.db"): "The database sqlite:///data/quartier.db is not empty.\n",
    }
    for wanted, sentence in refused.items():
        capsys.readouterr()
        assert call(wanted) == 2
        assert capsys.readouterr() == ("", sentence)


@pytest.mark.usefixtures("house")
def test_without_the_key_a_copy_is_worth_nothing(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    call(["backup", "copy.quartier"])
    monkeypatch.setenv("QUARTIER_DATA", "there")
    assert call(["restore", "copy.quartier"]) == 1
    assert last(capsys).startswith("The copy is encrypted with another key")
    assert not Path("there/key").exists()


def test_a_move_says_what_is_to_be_done_next(folder: Path, house: Store, capsys: Captured) -> None:
    assert call(["move", "--to", "sqlite:///new.db"]) == 0
    assert last(capsys).startswith("Everything is in sqlite:///new.db and was compared. Now set QUARTIER_DATABASE_URL")
    with closing(opened(folder, "new.db")) as there, closing(house):
        assert contents(there) == contents(house)


@pytest.mark.usefixtures("house")
def test_the_key_is_changed_and_the_old_one_forgotten(folder: Path, capsys: Captured) -> None:
    (folder / "data" / "matrix").mkdir()
    secret = Keys.at(folder / "data" / "key").secret(folder / "data" / "matrix" / "secret")
    first = (folder / "data" / "key").read_text().split()
    assert call(["key", "rotate"]) == 0
    assert last(capsys).startswith("Everything is encrypted with the new key.")
    second = (folder / "data" / "key").read_text().split()
    assert (len(second), second[1:]) == (2, first)
    assert call(["key", "forget"]) == 0
    assert (folder / "data" / "key").read_text().split() == second[:1]
    assert Keys.at(folder / "data" / "key").secret(folder / "data" / "matrix" / "secret") == secret
    assert call(["topics", "--dialogue", "lindenhof"]) == 0


def test_a_new_key_is_printed_and_nothing_else(capsys: Captured) -> None:
    assert call(["key", "new"]) == 0
    assert len(Keys.read(capsys.readouterr().out).names) == 1


@pytest.mark.usefixtures("house")
def test_a_wrong_key_ends_every_command_with_one_sentence(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUARTIER_KEY", "A" * 43 + "=")
    for command in (["topics"], ["migrate"], ["backup", "x"], ["key", "rotate"]):
        capsys.readouterr()
        assert call(command) == 1
        assert last(capsys).startswith("The database is encrypted with another key")


def test_a_key_that_is_none_is_named(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUARTIER_KEY", "secret")
    assert call(["topics"]) == 2
    assert last(capsys) == ("QUARTIER_KEY is wrong: it is what quartier key new makes: 32 bytes, written as base64.")


@pytest.mark.parametrize("arguments", [["backup"], ["restore"], ["move"], ["key"], ["key", "turn"]])
def test_a_wrong_call_is_one_line_and_says_where_help_is(capsys: Captured, arguments: list[str]) -> None:
    assert call(arguments) == 2
    assert last(capsys).endswith(f" (quartier {arguments[0]} --help)")


def test_a_copy_that_is_not_there_is_a_wrong_call_and_makes_nothing(folder: Path, capsys: Captured) -> None:
    assert call(["restore", "nowhere.quartier"]) == 2
    assert last(capsys) == "nowhere.quartier: There is no such file."
    assert not (folder / "data").exists()


@pytest.mark.parametrize("content", [b"", b"Dear neighbours", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_copy_is_a_wrong_call(folder: Path, capsys: Captured, content: bytes) -> None:
    (folder / "letter").write_bytes(content)
    assert call(["restore", "letter"]) == 2
    assert last(capsys) in (
        "letter is no copy made by quartier backup, or it is damaged.",
        "This is no copy of Quartier, or it is of another release.",
    )


@pytest.mark.usefixtures("house")
def test_a_copy_that_was_damaged_is_a_wrong_call(
    folder: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    call(["backup", "copy.quartier"])
    whole = (folder / "copy.quartier").read_bytes()
    (folder / "copy.quartier").write_bytes(whole[:2000] + bytes(200) + whole[2200:])
    monkeypatch.setenv("QUARTIER_DATA", "there")
    monkeypatch.setenv("QUARTIER_KEY_FILE", "data/key")
    assert call(["restore", "copy.quartier"]) == 2
    assert last(capsys) == "copy.quartier is no copy made by quartier backup, or it is damaged."


@pytest.mark.usefixtures("house")
def test_a_move_to_what_is_no_database_or_not_empty_is_a_wrong_call(capsys: Captured) -> None:
    assert call(["move", "--to", "foo"]) == 2
    assert last(capsys) == "The database URL cannot be read. Write it as sqlite:///file or postgresql://…"
    assert [call(["move", "--to", "sqlite:///new.db"]), call(["move", "--to", "sqlite:///new.db"])] == [0, 2]
    assert last(capsys) == "The database sqlite:///new.db is not empty."


def test_while_the_bot_runs_nothing_is_moved(house: Store, capsys: Captured) -> None:
    lock = house.hold("clock")
    assert lock is not None
    assert call(["move", "--to", "sqlite:///new.db"]) == 1
    assert last(capsys) == "The bot is running. Stop it first, else what is said meanwhile stays behind."
    lock.release()
    house.close()


@pytest.mark.usefixtures("house")
def test_where_no_database_can_be_made_nothing_is_moved(capsys: Captured) -> None:
    assert call(["move", "--to", "sqlite:///nowhere/new.db"]) == 1
    assert last(capsys) == "The database cannot be used (OperationalError)."


@pytest.mark.usefixtures("house")
def test_it_is_said_in_the_language_of_the_operator(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUARTIER_LANGUAGE", "de")
    words.cache_clear()
    assert [call(["backup", "copy.quartier"]), call(["backup", "copy.quartier"])] == [0, 2]
    assert last(capsys) == "copy.quartier gibt es schon."
    assert call(["backup", "nowhere/copy.quartier"]) == 1
    assert last(capsys) == "nowhere/copy.quartier.new: Diese Datei oder diesen Ordner gibt es nicht."


def test_the_doctor_looks_at_what_is_no_database_too(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUARTIER_DATABASE_URL", "foo")
    assert call(["doctor"]) == 1
    assert "  wrong  The database cannot be reached (ArgumentError)." in capsys.readouterr().out.splitlines()


@pytest.mark.usefixtures("house")
def test_the_doctor_says_which_key_is_missing(folder: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    keys = Keys.at(folder / "data" / "key")
    keys.secret(folder / "data" / "matrix" / "secret")
    monkeypatch.setenv("QUARTIER_KEY", "A" * 43 + "=")
    assert call(["doctor"]) == 1
    missing = f"The key {keys.names[0]} is missing. Something in secret is encrypted with it."
    assert f"  wrong  The key does not fit. {missing}" in capsys.readouterr().out.splitlines()


@pytest.mark.usefixtures("folder")
def test_where_there_are_no_topics_that_is_said(capsys: Captured) -> None:
    assert call(["topics"]) == 0
    assert last(capsys) == "There are no topics yet."


def test_check_says_that_the_key_should_be_moved_away(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUARTIER_TELEGRAM_TOKEN", "123456789:AbCdEfGhIjKlMnOpQrStUvWxYz012345678")
    call(["check"])
    assert last(capsys).startswith("The key lies beside what it locks: data/key.")
    monkeypatch.setenv("QUARTIER_KEY_FILE", "elsewhere/key")
    call(["check"])
    assert "The key lies" not in capsys.readouterr().out
