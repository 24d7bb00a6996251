"""Leaving: nothing of the person stays but a goodbye on its way, and after that not even it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.hall import ledger
from storage import InboxRow, Store, Topic
from tests.quarter import BEGIN, BUS, LAMP, LAMP_TOO, Quarter, bytes_of, everything, tables_with


def leaves(quarter: Quarter, who: str) -> None:
    quarter.write(who, "/leave")
    quarter.press(who, "Yes, erase everything")


def test_who_leaves_is_erased_from_every_table(quarter: Quarter, store: Store) -> None:
    quarter.reports("anna", LAMP, "Playground")
    quarter.reports("bert", BUS)
    quarter.write("anna", BUS)
    quarter.write("anna", "1")
    quarter.write("anna", "a half-said concern")
    leaves(quarter, "anna")
    assert tables_with(store, LAMP, "Playground", "half-said", "anna") == {}
    rows = everything(store)
    left = {name: len(rows[name]) for name in ("person", "address", "support", "going", "talk", "contribution")}
    assert left == {"person": 1, "address": 1, "support": 0, "going": 0, "talk": 0, "contribution": 2}


def test_the_words_are_overwritten_on_the_disk_too(quarter: Quarter, store: Store, tmp_path: Path) -> None:
    quarter.reports("anna", LAMP)
    leaves(quarter, "anna")
    store.close()
    assert LAMP.encode() not in bytes_of(tmp_path)


def test_the_goodbye_says_so_and_takes_the_buttons_away(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    leaves(quarter, "anna")
    assert quarter.last("anna").text == quarter.asked("hall-left")
    assert [shown.buttons for shown in quarter.chat("anna")[-2:]] == [(), ()]


def test_until_the_goodbye_is_delivered_it_is_all_that_stands_in_the_outbox(quarter: Quarter, store: Store) -> None:
    quarter.reports("anna", LAMP)
    quarter.write("anna", "/leave")
    payload = {"id": "e", "person": "anna", "where": "anna", "at": quarter.now.isoformat(), "kind": "Text"}
    with store.open() as books:
        event = InboxRow(network="stage", event="e", lane="stage:anna", came_at=quarter.now)
        event.payload = {**payload, "what": {"text": "yes"}}
        books.inbox.add_all([event])
    assert quarter._turn()
    with store.open() as books:
        waiting = [row.deed for row in books.outbox.waiting_for("stage:anna")]
    assert [deed["deed"] for deed in waiting] == ["Strip", "Say"]
    assert waiting[1]["text"] == quarter.asked("hall-left")
    assert tables_with(store, LAMP) == {}
    assert tables_with(store, "anna") == {"outbox": 3}  # with the question whose buttons the first of them takes away


def test_a_goodbye_that_cannot_be_delivered_is_forgotten_too(quarter: Quarter, store: Store) -> None:
    from bot.messages import Gone, Say

    quarter.reports("anna", LAMP)
    quarter.write("anna", "/leave")
    quarter.stage.refuses[Say] = Gone("blocked")
    quarter.press("anna", "Yes, erase everything")
    assert tables_with(store, "anna") == {}


def test_stop_can_erase_too(quarter: Quarter, store: Store) -> None:
    quarter.reports("anna", LAMP)
    for said in ("/stop", "Erase everything of mine", "Yes, erase everything"):
        quarter.write("anna", said)
    assert quarter.last("anna").text == quarter.asked("hall-left")
    assert tables_with(store, LAMP, "anna") == {}


def test_who_says_no_stays(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    quarter.write("anna", "/leave")
    quarter.press("anna", "No, erase nothing")
    assert quarter.last("anna").text == quarter.asked("hall-nothing-open")
    with quarter.store.open() as books:
        assert [row.text for row in books.contributions.of_dialogue(quarter.id)] == [LAMP]


def test_who_comes_back_is_a_stranger(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    leaves(quarter, "anna")
    quarter.write("anna", LAMP)
    assert quarter.last("anna").text == quarter.asked("welcome-agree")


def test_words_that_were_offered_to_others_are_taken_off_their_buttons(quarter: Quarter, store: Store) -> None:
    quarter.reports("anna", LAMP)
    quarter.arrives("bert")
    quarter.write("bert", LAMP_TOO)
    leaves(quarter, "anna")
    assert tables_with(store, LAMP) == {}
    quarter.write("bert", "1")
    assert quarter.hears_last("bert", 2) == [quarter.asked("hall-overtaken"), quarter.asked("intake-place")]


def test_words_on_their_way_to_the_moderators_are_taken_out(quarter: Quarter, store: Store) -> None:
    from bot.hall.briefing import brief
    from tests.quarter import BERLIN

    people = ("anna", "bert", "chris")
    for number, who in enumerate(people):
        quarter.reports(who, f"{LAMP} {number}")
    brief(quarter.hall, store, quarter.id, BERLIN)
    told = {who: f"{LAMP} {number}" for number, who in enumerate(people)}
    (quoted,) = [who for who, text in told.items() if "outbox" in tables_with(store, text)]  # of near copies, one
    assert set(tables_with(store, told[quoted])) == {"contribution", "outbox", "attachment"}
    leaves(quarter, quoted)
    assert tables_with(store, told[quoted]) == {}


def test_a_topic_is_no_longer_called_by_words_that_only_they_said(quarter: Quarter, store: Store) -> None:
    quarter.reports("anna", "Behind the boathouse it smells of seaweed.")
    quarter.reports("bert", LAMP)
    with store.open() as books:
        rows = books.contributions.of_dialogue(quarter.id)
        made = {"dialogue_id": 1, "quotes": [row.id for row in rows], "created_at": BEGIN, "position": 1}
        topic = books.add(Topic(label="Seaweed behind the boathouse", keywords=["boathouse", "lamp"], **made))
        for row in rows:
            row.topic_id = topic.id
    leaves(quarter, "anna")
    with store.open() as books:
        (left,) = books.topics.all_of(1)
        assert (left.label, left.keywords, left.quotes) == ("lamp", ["lamp"], [2])


def test_an_event_that_could_not_be_read_is_erased_with_its_words(quarter: Quarter, store: Store) -> None:
    quarter.reports("anna", LAMP)
    with store.open() as books:
        parked = InboxRow(network="stage", event="bad", lane="stage:anna", payload={"text": BUS}, came_at=BEGIN)
        parked.state = "parked"
        books.inbox.add_all([parked])
    leaves(quarter, "anna")
    assert tables_with(store, BUS, "anna") == {}


def test_a_row_erased_while_it_is_under_way_is_no_error(quarter: Quarter, store: Store) -> None:
    from bot.messages import Down, Receipt, Say

    quarter.arrives("anna")
    with store.open() as books:
        quarter.hall.post(books, "stage:anna", Say("News"))
        (parcel,) = ledger.due(books, "stage", quarter.now, (), (), 5)
    leaves(quarter, "anna")
    with store.open() as books:
        assert ledger.delivered(books, parcel, Receipt("m"), quarter.now) is False
        ledger.missed(books, parcel, Down("broken"), quarter.now, 1.0)
    assert tables_with(store, "anna") == {}


def test_a_moderator_by_settings_who_leaves_is_still_named_there(quarter: Quarter, store: Store) -> None:
    quarter.reports("mo", LAMP)
    leaves(quarter, "mo")
    assert tables_with(store, LAMP, "stage:mo") == {"role": 1}


@pytest.mark.parametrize("days", [29, 31])
def test_what_is_done_is_remembered_for_thirty_days(quarter: Quarter, store: Store, days: int) -> None:
    from bot.hall.clock import Clock, Schedule
    from tests.quarter import BERLIN

    quarter.reports("anna", LAMP)
    quarter.now += timedelta(days=days)
    Clock(quarter.hall, store, Schedule(None, BERLIN), lambda: None).tick()
    rows = everything(store)
    assert (bool(rows["inbox"]), bool(rows["outbox"]), len(rows["contribution"])) == (days < 30, days < 30, 1)
