"""All that is not words in private: media, unreadable messages, groups, edits and removals, blocked chats."""

from __future__ import annotations

import pytest

from storage import Store
from tests.quarter import BUS, LAMP, Quarter, everything, tables_with


@pytest.mark.parametrize("kind", ["photo", "voice", "video", "place", "contact", "sticker", "file"])
def test_media_is_answered_by_its_kind_and_the_question_stays(quarter: Quarter, kind: str) -> None:
    quarter.arrives("anna")
    quarter.happens("anna", "Media", kind=kind)
    assert quarter.hears_last("anna", 2) == [quarter.asked(f"hall-media.{kind}"), quarter.asked("intake-concern")]


def test_media_of_a_kind_that_nobody_knows_is_answered_too(quarter: Quarter) -> None:
    quarter.happens("anna", "Media", kind="hologram")
    assert quarter.hears_last("anna") == [quarter.asked("hall-media")]


def test_an_unreadable_message_is_asked_for_again(quarter: Quarter) -> None:
    quarter.happens("anna", "Unreadable")
    assert quarter.hears_last("anna") == [quarter.asked("hall-unreadable")]


def test_words_in_a_group_are_answered_with_the_way_to_the_private_chat_and_never_stored(
    quarter: Quarter, store: Store
) -> None:
    quarter.happens("anna", "Text", where="-100", text=LAMP)
    assert [shown.text for shown in quarter.chat("-100")] == [quarter.words("hall-group", link="/start group")]
    assert quarter.chat("anna") == []
    assert tables_with(store, LAMP, "anna") == {}
    assert [name for name in ("address", "person", "talk", "contribution") if everything(store)[name]] == []


@pytest.mark.parametrize(
    ("kind", "what"), [("Media", {"kind": "photo"}), ("Unreadable", {}), ("Reach", {"open": True})]
)
def test_anything_else_in_a_group_is_passed_over(quarter: Quarter, kind: str, what: dict[str, object]) -> None:
    quarter.happens("anna", kind, where="-100", **what)
    assert quarter.stage.chats == {}


def test_an_edit_reaches_the_contribution_that_was_sent(quarter: Quarter) -> None:
    message = quarter.reports("anna", LAMP)
    quarter.happens("anna", "Edited", message=message, text=BUS)
    assert quarter.last("anna").text == quarter.asked("hall-edited")
    with quarter.store.open() as books:
        (row,) = books.contributions.of_dialogue(quarter.id)
        near = quarter.hall.likeness.nearest(books, quarter.id, BUS)
        assert (row.text, [one.id for one in near]) == (BUS, [row.id])


def test_an_edit_that_is_too_long_is_refused_with_its_length(quarter: Quarter) -> None:
    message = quarter.reports("anna", LAMP)
    quarter.happens("anna", "Edited", message=message, text="x" * 801)
    assert quarter.last("anna").text == quarter.words("intake-concern.error-too-long", length=801, longest=800)
    with quarter.store.open() as books:
        assert [row.text for row in books.contributions.of_dialogue(quarter.id)] == [LAMP]


def test_an_edit_reaches_the_open_talk(quarter: Quarter) -> None:
    quarter.arrives("anna")
    message = quarter.write("anna", LAMP)
    quarter.write("anna", "Playground")
    quarter.happens("anna", "Edited", message=message, text=BUS)
    assert quarter.last("anna").text == f"Concern: {BUS}\nPlace: Playground\nKind: Problem\n\nShall I send this?"


def test_a_short_answer_can_be_edited_too(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", LAMP)
    message = quarter.write("anna", "Playgruond")
    quarter.happens("anna", "Edited", message=message, text="Park")
    assert quarter.last("anna").text == f"Concern: {LAMP}\nPlace: Park\nKind: Problem\n\nShall I send this?"


def test_an_edit_in_the_talk_that_cannot_be_read_is_answered_with_the_reason(quarter: Quarter) -> None:
    quarter.arrives("anna")
    message = quarter.write("anna", LAMP)
    quarter.happens("anna", "Edited", message=message, text="x" * 801)
    too_long = quarter.words("intake-concern.error-too-long", length=801, longest=800)
    assert quarter.last("anna").text == f"{too_long}\n\n{quarter.asked('intake-concern')}"


def test_an_edit_of_anything_else_is_passed_over(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    before = len(quarter.chat("anna"))
    quarter.happens("anna", "Edited", message="unknown", text=BUS)
    quarter.happens("bert", "Edited", message="unknown", text=BUS)
    assert (len(quarter.chat("anna")), quarter.chat("bert")) == (before, [])


def test_nobody_edits_what_somebody_else_said(quarter: Quarter) -> None:
    message = quarter.reports("anna", LAMP)
    quarter.arrives("bert")
    quarter.happens("bert", "Edited", message=message, text=BUS)
    quarter.happens("bert", "Removed", message=message)
    with quarter.store.open() as books:
        assert [row.text for row in books.contributions.of_dialogue(quarter.id)] == [LAMP]


def test_a_message_taken_back_takes_its_contribution_back(quarter: Quarter, store: Store) -> None:
    message = quarter.reports("anna", LAMP)
    quarter.happens("anna", "Removed", message=message)
    assert quarter.last("anna").text == quarter.asked("hall-removed")
    assert tables_with(store, LAMP) == {}


def test_an_answer_taken_back_is_asked_again(quarter: Quarter, store: Store) -> None:
    quarter.arrives("anna")
    message = quarter.write("anna", LAMP)
    quarter.write("anna", "Playground")
    quarter.happens("anna", "Removed", message=message)
    assert quarter.last("anna").text == quarter.asked("intake-concern")
    assert tables_with(store, LAMP) == {}


def test_an_answer_taken_back_while_it_is_changed_does_not_stand_again(quarter: Quarter, store: Store) -> None:
    quarter.arrives("anna")
    message = quarter.write("anna", LAMP)
    for said in ("Playground", "change", "concern"):
        quarter.write("anna", said)
    quarter.happens("anna", "Removed", message=message)
    assert tables_with(store, LAMP) == {}
    quarter.write("anna", "back")
    assert quarter.last("anna").text == quarter.asked("intake-concern")


def test_who_blocks_us_is_not_written_to_until_they_come_back(quarter: Quarter) -> None:
    quarter.arrives("anna")
    for event, addresses in ((("Reach", {"open": False}), 0), (("Reach", {"open": True}), 1)):
        quarter.happens("anna", event[0], **event[1])
        with quarter.store.open() as books:
            assert len(books.people.addresses(1)) == addresses


def test_the_migration_of_the_forum_is_followed(quarter: Quarter) -> None:
    quarter.happens("mo", "Hosted", forum="stage:-100", able=True)
    quarter.happens("mo", "Migrated", old="stage:-100", new="stage:-200")
    with quarter.store.open() as books:
        assert books.people.dialogue(quarter.id).forum == "stage:-200"
