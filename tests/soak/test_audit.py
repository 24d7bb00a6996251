"""The siege would notice: an answer lost, a message said twice, a contribution that is missing or there two times."""

from __future__ import annotations

from datetime import UTC, datetime
from random import Random

from storage import Contribution, Dialogue, Store
from tests.botapi.people import Person
from tests.botapi.server import Telegram
from tests.soak import audit
from tests.soak.hearing import parted
from tests.soak.talkers import ABSENT, Talker, concern
from tests.worlds import Shown

NOW = datetime(2026, 5, 4, tzinfo=UTC)


def somebody(store: Store) -> Talker:
    return Talker(Person(Telegram(), {"id": 1001, "first_name": "Ada"}), 1, store, Random(1))


def keep(store: Store, talker: Talker, text: str) -> None:
    with store.open() as books:
        if not books.people.dialogues():
            books.add(Dialogue(name="one", municipality="", title="", created_at=NOW))
        row = Contribution(dialogue_id=1, text=text, source="telegram", created_at=NOW, changed_at=NOW)
        row.address = talker.address
        books.add(row)


def test_what_was_confirmed_and_is_missing_is_noticed(store: Store) -> None:
    talker = somebody(store)
    talker.kept = {101: concern(101)}
    assert audit.anytime(store, [talker]) == [
        f"('telegram:1001', 101): in the books [''], to its author ['{concern(101)}']",
    ]


def test_what_is_there_twice_is_noticed(store: Store) -> None:
    talker = somebody(store)
    talker.kept = {101: concern(101)}
    keep(store, talker, concern(101))
    keep(store, talker, concern(101))
    assert audit.anytime(store, [talker]) == [
        f"('telegram:1001', 101): in the books ['{concern(101)}', '{concern(101)}'], to its author ['{concern(101)}']"
    ]


def test_what_is_just_being_said_may_be_there_or_not(store: Store) -> None:
    talker = somebody(store)
    talker.open = {101: {ABSENT, concern(101)}}
    assert audit.anytime(store, [talker]) == []
    keep(store, talker, concern(101))
    assert audit.anytime(store, [talker]) == []


def test_an_edit_that_was_confirmed_and_is_undone_is_noticed(store: Store) -> None:
    talker = somebody(store)
    keep(store, talker, concern(101))
    talker.kept = {101: f"{concern(101)} Bitte!"}
    assert audit.anytime(store, [talker]) == [
        f"('telegram:1001', 101): in the books ['{concern(101)}'], to its author ['{concern(101)} Bitte!']"
    ]


def test_what_nobody_said_is_noticed(store: Store) -> None:
    talker = somebody(store)
    keep(store, talker, concern(101))
    assert audit.anytime(store, [talker]) == [
        f"('telegram:1001', 101): in the books ['{concern(101)}'], to its author ['']"
    ]


def test_words_without_an_answer_are_noticed(store: Store) -> None:
    talker = somebody(store)
    talker.said = 1
    assert audit.at_rest(store, [talker]) == ["telegram:1001: 1 words, 0 answers"]


def test_a_copy_is_in_flight_only_where_a_death_lies_between() -> None:
    shown = [Shown("Where?", message="7"), Shown("Where?", message="9"), Shown("Send?", message="12")]
    single, copies = parted(shown)
    assert [one.message for one in single] == ["7", "12"]
    assert copies == [("7", "9")]
    assert audit.parting(("7", "9"), [8]) == 8
    assert audit.parting(("7", "9"), [6, 10]) is None
