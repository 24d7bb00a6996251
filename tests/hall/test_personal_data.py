"""Personal data in a talk: what names somebody is never written, and its author decides what is."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.hall.clock import Clock, Schedule
from storage import Store
from tests.hall.guarding import CLEANED, NAMED, PIECES, sends, stored
from tests.quarter import BERLIN, LAMP, ON_SQLITE, Quarter, bytes_of, tables_with


def test_what_names_somebody_is_shown_without_it_before_anything_is_filed(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", NAMED)
    assert quarter.last("anna").text == (
        f"Stop. There is a name and a phone number in your text.\nI would store it like this:\n“{CLEANED}”"
    )
    assert quarter.last("anna").buttons == ("Store it like this", "Write it anew", "Discard it")
    quarter.press("anna", "Store it like this")
    sends(quarter, "anna")
    assert stored(quarter) == [(CLEANED, "problem", "")]


def test_the_help_says_by_what_it_was_known(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", NAMED)
    quarter.write("anna", "help")
    assert [line for line in quarter.chat("anna")[-2].text.splitlines() if line.startswith("•")] == [
        "• Name: it stands after a title or a form of address.",
        "• Phone: a phone number has so many digits.",
    ]


@pytest.mark.parametrize("stop", ["asked", "filed", "discarded"])
def test_what_names_somebody_stands_in_no_table(quarter: Quarter, store: Store, stop: str) -> None:
    quarter.arrives("anna")
    quarter.write("anna", NAMED)
    if stop == "filed":
        quarter.write("anna", "yes")
        sends(quarter, "anna")
    elif stop == "discarded":
        quarter.press("anna", "Discard it")
    assert tables_with(store, *PIECES) == {}
    assert len(stored(quarter)) == (stop == "filed")


@ON_SQLITE
def test_no_byte_of_what_names_somebody_is_on_the_disk(quarter: Quarter, tmp_path: Path) -> None:
    message = quarter.write("anna", NAMED)
    quarter.press("anna", "Yes, I am 16 or older and I agree")
    quarter.press("anna", "Yes, write to me")
    quarter.press("anna", "Store it like this")
    quarter.write("anna", "At Thomas Müller's")
    quarter.press("anna", "Yes, send it")
    quarter.happens("anna", "Edited", message=message, text=f"{NAMED} Really.")
    Clock(quarter.hall, quarter.store, Schedule(None, BERLIN), lambda: None).tick()
    assert [piece for piece in PIECES if piece.encode() in bytes_of(tmp_path)] == []
    assert tables_with(quarter.store, *PIECES) == {}


def test_who_writes_it_anew_is_asked_and_checked_again(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", NAMED)
    quarter.press("anna", "Write it anew")
    assert quarter.last("anna").text == quarter.asked("intake-concern")
    quarter.write("anna", "Mrs Petra Schneider parks on the pavement.")
    assert quarter.last("anna").text.startswith("Stop. There is a name in your text.")
    quarter.press("anna", "Write it anew")
    quarter.write("anna", LAMP)
    assert quarter.last("anna").text == quarter.asked("intake-place")


def test_a_draft_is_kept_without_it_and_its_author_is_asked_after_consent(quarter: Quarter, store: Store) -> None:
    quarter.write("anna", NAMED)
    assert tables_with(store, *PIECES) == {}
    quarter.press("anna", "Language · Sprache · Dil · Мова · لغة")
    quarter.press("anna", "English")
    quarter.press("anna", "Yes, I am 16 or older and I agree")
    quarter.press("anna", "Yes, write to me")
    assert quarter.last("anna").text.startswith("Stop. There is a name and a phone number in your text.")


def test_a_place_is_kept_without_it_and_the_summary_shows_it(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", LAMP)
    quarter.write("anna", "Lindenstraße 12")
    assert quarter.last("anna").text.splitlines()[:4] == [
        "This is what I left out: an exact address. I store your text like this: “Lindenstraße”",
        "",
        f"Concern: {LAMP}",
        "Place: Lindenstraße",
    ]


def test_an_edited_message_is_taken_over_without_it_and_the_author_is_told(quarter: Quarter) -> None:
    message = quarter.reports("anna", LAMP)
    quarter.happens("anna", "Edited", message=message, text=NAMED)
    assert quarter.last("anna").text == (
        "I have taken over your changed text.\n"
        f"This is what I left out: a name and a phone number. I store your text like this: “{CLEANED}”"
    )
    assert stored(quarter) == [(CLEANED, "problem", "")]


def test_a_message_edited_while_its_talk_is_open_is_checked_again(quarter: Quarter, store: Store) -> None:
    quarter.arrives("anna")
    message = quarter.write("anna", LAMP)
    quarter.happens("anna", "Edited", message=message, text=NAMED)
    assert quarter.last("anna").text.startswith("Stop. There is a name and a phone number in your text.")
    assert tables_with(store, *PIECES) == {}
