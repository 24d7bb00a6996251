"""People's rights in the chat: my data, consent in parts, the pool, silence, objections."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

from bot.hall.clock import Clock, Schedule
from storage import Store
from storage.shelves.belongings import names_nobody
from storage.tables.dialogue import Base
from tests.quarter import BERLIN, BUS, LAMP, Quarter, bytes_of, everything, tables_with


def file_of(quarter: Quarter, who: str) -> dict[str, list[dict[str, object]]]:
    """What stands in the newest file that somebody got, by table."""
    (content,) = [
        parcel.files[0].content
        for parcel in quarter.stage.parcels
        if str(parcel.address) == f"{quarter.network}:{who}" and parcel.files
    ][-1:]
    found = json.loads(content)
    assert found["form"] == "quartier-my-data/1"
    return dict(found["tables"])


def test_my_data_is_told_in_the_chat_and_comes_as_a_file(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP, "Playground")
    quarter.write("anna", "my data")
    texts = "\n".join(shown.text for shown in quarter.chat("anna")[-3:])
    assert all(said in texts for said in (LAMP, "Playground", "anna on Stage", "I may write to you: yes"))
    assert quarter.last("anna").files == ("my-data.json",)


def test_the_file_holds_every_row_of_every_table_about_the_person(quarter: Quarter, store: Store) -> None:
    quarter.reports("bert", BUS)
    quarter.reports("anna", LAMP)
    for said in (BUS, "1", "1"):
        quarter.write("anna", said)
    for said in ("/join_in", "yes", "/consent", "Quote me: no. Switch on"):
        quarter.write("anna", said)
    for said in ("/objection", "I see that differently.", "yes"):
        quarter.write("anna", said)
    quarter.write("anna", "/connect give")
    quarter.write("anna", "/connect ABCDEFGH")
    quarter.write("anna", "a new concern about the park")
    with store.open() as books:
        person = books.people.contact("stage:anna").person_id  # type: ignore[union-attr]
        expected = books.belongings.of(person or 0, ["stage:anna"])
    quarter.write("anna", "/my_data")
    rows = everything(store)
    names = {table for table, found in expected.items() if found}
    assert names >= {
        *("person", "address", "contribution", "support", "consent", "pool", "objection", "join_code", "wrong_code"),
        *("talk", "outbox"),
    }
    assert names <= set(file_of(quarter, "anna"))
    assert (len(rows["contribution"]), len(expected["contribution"])) == (2, 1)


def test_every_table_that_could_name_somebody_is_looked_through() -> None:
    nobodys = {table.name for table in Base.metadata.sorted_tables if names_nobody(table)}
    assert nobodys <= {
        *("dialogue", "invitation", "topic", "cursor", "sealing_key", "correction", "door", "arrival"),
        *("organisation", "member_invitation"),
        *("topic_change", "proposal", "subtopic"),
    }


def test_each_part_of_the_consent_is_switched_with_one_tap_and_dated(quarter: Quarter, store: Store) -> None:
    quarter.arrives("anna")
    quarter.write("anna", "/consent")
    quarter.press("anna", "Quote me: no. Switch on")
    assert "Quote me: yes. Switch off" in quarter.last("anna").buttons
    quarter.press("anna", "Write to me: yes. Switch off")
    ((person, hears),) = [(row[0], row[5]) for row in everything(store)["person"]]
    assert hears is False
    consents = {row[1]: (row[2], row[3]) for row in everything(store)["consent"] if row[0] == person}
    assert consents == {"quoted": (True, "2026-11.2"), "contact": (False, "2026-11.2")}


def test_the_pool_stands_by_itself_and_holds_no_person(quarter: Quarter, store: Store) -> None:
    quarter.arrives("anna")
    quarter.write("anna", "!mitmachen")
    quarter.press("anna", "Yes, tell me of them")
    assert quarter.last("anna").text == quarter.asked("desk-pool-in")
    assert [row[:3] for row in everything(store)["pool"]] == [("stage:anna", 1, "en")]
    quarter.write("anna", "/join_in")
    quarter.press("anna", "No, do not tell me")
    assert everything(store)["pool"] == []


def test_stop_pauses_everything_and_one_tap_resumes(quarter: Quarter) -> None:
    for number, who in enumerate(("anna", "bert", "chris")):
        quarter.reports(who, f"{LAMP} {number}")
    quarter.write("anna", "/stop")
    quarter.press("anna", "No more messages")
    assert quarter.last("anna").buttons == ("Write to me again",)
    before = len(quarter.chat("anna"))
    quarter.groups()
    assert len(quarter.chat("anna")) == before
    quarter.press("anna", "Write to me again")
    assert quarter.last("anna").text == quarter.asked("hall-news-on")


def test_a_person_answers_an_objection(quarter: Quarter, store: Store) -> None:
    quarter.reports("anna", LAMP)
    quarter.write("anna", "/objection 1")
    quarter.write("anna", "That was no insult at all.")
    quarter.press("anna", "Yes, give it on")
    assert quarter.last("anna").text == quarter.asked("desk-objection-received", number=1)
    assert quarter.last("mo").text == quarter.asked("desk-objection-new", number=1)
    quarter.press("mo", "Read and answer")
    quarter.press("mo", "Number 1: That was no insult at all. (about concern number 1)")
    quarter.press("mo", "Answer")
    quarter.write("mo", "You are right, we take it in.")
    assert quarter.last("anna").text.endswith("You are right, we take it in.")
    quarter.write("mo", "/objections")
    assert quarter.last("mo").text == quarter.asked("objections-nothing")


def test_who_is_too_young_leaves_nothing(quarter: Quarter, store: Store, tmp_path: Path) -> None:
    quarter.write("kim", "The slide in the park is broken.")
    quarter.write("kim", "The swing is broken too.")  # instead of an answer: a draft in place of the first
    quarter.press("kim", "I am younger than 16")
    assert tables_with(store, "stage:kim", "slide", "swing") == {}
    if not store.is_shared:
        store.scrub()
        assert [word for word in (b"stage:kim", b"slide", b"swing") if word in bytes_of(tmp_path)] == []


def test_people_are_reminded_once_and_erased_when_it_is_over(quarter: Quarter, store: Store) -> None:
    quarter.reports("anna", LAMP)
    with store.open() as books:
        books.people.dialogue(1).ends_on = date(2026, 5, 31)
    clock = Clock(quarter.hall, store, Schedule(None, BERLIN), lambda: None)
    heard = []
    for day in (datetime(2027, 4, 30, 12, tzinfo=UTC), datetime(2027, 5, 2, 12, tzinfo=UTC), LAST, AFTER):
        quarter.now = day
        clock.tick()
        quarter.work()
        heard.append((len(quarter.chat("anna")), len(everything(store)["person"])))
    (before, _), *_ = heard
    assert heard == [(before, 1), (before + 1, 1), (before + 1, 1), (before + 1, 0)]
    assert quarter.last("anna").text == quarter.asked("desk-end-near", date=date(2027, 5, 31))
    assert tables_with(store, "anna", LAMP) == {}


LAST, AFTER = datetime(2027, 5, 31, 12, tzinfo=UTC), datetime(2027, 6, 1, 12, tzinfo=UTC)
