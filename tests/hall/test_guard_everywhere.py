"""The guard hears and reads wherever people write: additions, edits, needs, helpers, paper, objections, moderators."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage import Store
from tests.hall.guarding import FIRE, NAMED, NO_ALARM, RUDE, stored
from tests.hall.organising import BOXES, PASS_ON, PHONE, WHEN, helps, needs, state, texts
from tests.quarter import LAMP, LAMP_TOO, ON_SQLITE, Quarter, bytes_of, tables_with

GO_ON = "Nobody is in need, go on"
THREAT = "I will beat you up if you do not come."
CALL = "Call 112 now."


def rude(name: str, quarter: Quarter, flow: str) -> str:
    return quarter.words(f"{flow}-{name}")


# ------------------------------------------------------------------------------------------ what others said too


@pytest.fixture
def adding(quarter: Quarter) -> Quarter:
    """Bert means the same as Anna, and is about to add something."""
    quarter.reports("anna", LAMP)
    quarter.arrives("bert")
    for said in (LAMP_TOO, "1", "I want to add something"):
        quarter.write("bert", said)
    assert quarter.last("bert").text == quarter.asked("intake-addition")
    return quarter


def test_an_addition_is_heard_cleaned_and_judged(adding: Quarter, store: Store) -> None:
    adding.write("bert", RUDE)
    assert adding.last("bert").text == adding.words("intake-insult")
    adding.press("bert", "I write it anew")
    adding.write("bert", f"It is dark there. {NAMED}")
    assert "[name]" in adding.last("bert").text
    assert tables_with(store, "Müller", "2345678", RUDE) == {}
    adding.press("bert", "Change")
    adding.write("bert", FIRE)
    assert adding.last("bert").text.startswith(CALL)
    assert adding.last("bert").buttons == (NO_ALARM,)
    assert tables_with(store, "burning", "idiots") == {}


# ------------------------------------------------------------------------------------------ edits


@ON_SQLITE
def test_what_an_edit_brought_in_and_was_refused_is_on_no_disk(quarter: Quarter, tmp_path: Path) -> None:
    message = quarter.reports("anna", LAMP)
    for said in (RUDE, THREAT, FIRE, f"{LAMP} {NAMED}"):
        quarter.happens("anna", "Edited", message=message, text=said)
    assert "[name]" in stored(quarter)[0][0]
    assert [word for word in (b"idiots", b"beat you", b"burning", b"2345678") if word in bytes_of(tmp_path)] == []


def test_an_emergency_in_an_edit_is_heard_whatever_else_is_open(quarter: Quarter, store: Store) -> None:
    message = quarter.reports("mo", LAMP)
    quarter.write("mo", "/setup")
    quarter.happens("mo", "Edited", message=message, text=FIRE)
    assert quarter.last("mo").text.startswith(CALL)
    assert tables_with(store, "burning") == {}


def test_an_edit_of_an_answer_is_judged_like_the_answer(club: Quarter) -> None:
    number = needs(club, "kim", contact="Through the bot only")
    club.arrives("mia")
    club.write("mia", f"/needs {number} help")
    club.press("mia", PASS_ON)
    message = club.write("mia", "I have strong arms.")
    club.happens("mia", "Edited", message=message, text=THREAT)
    assert club.last("mia").text == rude("threat", club, "needs")
    club.happens("mia", "Edited", message=message, text="I have strong arms: 0171 2345678.")
    assert "0171 2345678" in club.last("mia").text


# ------------------------------------------------------------------------------------------ organisations


def test_an_organisation_is_neither_called_nor_described_by_an_insult(quarter: Quarter, store: Store) -> None:
    quarter.arrives("kim")
    for said in ("/organisation", "The idiots from the town hall"):
        quarter.write("kim", said)
    assert quarter.last("kim").text == rude("insult", quarter, "organisation")
    assert quarter.last("kim").buttons == ("I write it anew", "Discard it")
    quarter.press("kim", "I write it anew")
    for said in ("Book club", "Club", "Library", RUDE):
        quarter.write("kim", said)
    assert quarter.last("kim").text == rude("insult", quarter, "organisation")
    quarter.press("kim", "Discard it")
    assert tables_with(store, "idiots") == {}


def waits(quarter: Quarter) -> int:
    """What the book club needs waits for a moderator; its number."""
    quarter.write("kim", "/need")
    quarter.write("kim", RUDE)
    quarter.press("kim", "A person shall decide")
    for said in ("4", WHEN, "Library", PHONE, "2", "Yes, send it"):
        quarter.write("kim", said)
    with quarter.store.open() as books:
        (row,) = books.contributions.held(quarter.id)
    assert quarter.last("kim").text == quarter.words("desk-need-held", number=row.id)
    return row.id


def test_a_need_that_insults_waits_and_nobody_sees_it(club: Quarter) -> None:
    number = waits(club)
    club.arrives("mia")
    club.write("mia", "/needs")
    assert club.last("mia").text == club.asked("needs-nothing")
    club.write("mia", f"/needs {number} help")
    assert "idiots" not in str(texts(club, "mia"))


def test_a_moderator_takes_it_in_and_it_is_needed_from_then_on(club: Quarter) -> None:
    number = waits(club)
    club.write("mo", "/held")
    club.press("mo", "Accept")
    assert club.last("kim").text == club.words("desk-taken-in", number=number)
    helps(club, "mia", number)
    assert club.last("kim").buttons == ("Yes, exchange contact", "No, thanks")


def test_a_moderator_declines_it_and_nothing_of_it_is_left(club: Quarter, store: Store) -> None:
    number = waits(club)
    club.write("mo", "/held")
    club.press("mo", "Decline")
    club.press("mo", "It insults somebody")
    assert club.last("kim").text == club.words("desk-declined-insult", number=number)
    assert club.last("kim").buttons == (club.words("desk-object"),)
    assert tables_with(store, "idiots", PHONE) == {}


@pytest.mark.parametrize("said", [RUDE, THREAT])
def test_neither_side_passes_an_insult_or_a_threat_on(club: Quarter, store: Store, said: str) -> None:
    helps(club, "mia", needs(club, "kim"))
    club.press("kim", "Yes, exchange contact")
    for who, other in (("mia", "kim"), ("kim", "mia")):
        before = len(club.chat(other))
        club.write(who, "/relay 1")
        club.write(who, said)
        assert club.last(who).buttons == ("I write it anew", "Discard it")
        club.press(who, "Discard it")
        assert len(club.chat(other)) == before
    assert tables_with(store, said) == {}


def test_an_alarm_between_them_is_answered_and_the_talk_goes_on(club: Quarter, store: Store) -> None:
    helps(club, "mia", needs(club, "kim"))
    club.press("kim", "Yes, exchange contact")
    club.write("mia", "/relay 1")
    before = len(club.chat("kim"))
    club.write("mia", FIRE)
    assert club.last("mia").text.startswith(CALL)
    assert club.last("mia").buttons == (GO_ON,)
    assert tables_with(store, "burning") == {}
    assert len(club.chat("kim")) == before
    club.write("mia", GO_ON)
    assert club.last("mia").text == club.asked("relay-words")
    club.write("mia", FIRE)
    assert club.last("kim").text == club.words("desk-relay-from-helper", what=BOXES, words=FIRE)


def test_an_alarm_in_a_need_leaves_the_need_where_it_was(club: Quarter, store: Store) -> None:
    club.write("kim", "/need")
    for said in (BOXES, "4", WHEN, FIRE):
        club.write("kim", said)
    assert club.last("kim").text.startswith(CALL)
    assert tables_with(store, "burning") == {}
    for said in ("Library", PHONE, "2", "Yes, send it"):
        club.write("kim", said)
    assert state(club, 1) == "open"


# ------------------------------------------------------------------------------------------ moderators


def test_an_alarm_on_a_card_is_told_to_who_enters_it(quarter: Quarter, store: Store) -> None:
    quarter.write("mo", "/paper paper")
    quarter.write("mo", FIRE)
    assert quarter.last("mo").text.startswith("Is somebody in need? Emergency: 112. Police: 110.")
    assert tables_with(store, "burning") == {}
    quarter.press("mo", "Nobody is in need, I enter it")
    for said in (FIRE, "no particular place", "Yes, enter it"):
        quarter.write("mo", said)
    assert stored(quarter) == [(FIRE, "problem", "")]


def test_an_insult_on_a_card_is_named_and_the_moderator_decides(quarter: Quarter, store: Store) -> None:
    for decides, kept in (("Discard it", []), ("Leave it so", [(RUDE, "problem", "")])):
        quarter.write("mo", "/paper paper")
        quarter.write("mo", RUDE)
        assert quarter.last("mo").text == rude("insult", quarter, "paper")
        quarter.press("mo", decides)
        if kept:
            quarter.write("mo", "no particular place")
            quarter.press("mo", "Yes, enter it")
        assert stored(quarter) == kept
        assert bool(tables_with(store, RUDE)) == bool(kept)


def test_an_objection_may_quote_what_was_declined(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", "/objection")
    quarter.write("anna", RUDE)
    assert quarter.last("anna").text == rude("insult", quarter, "objection")
    quarter.press("anna", "Leave it so")
    quarter.press("anna", "Yes, give it on")
    assert quarter.last("anna").text == quarter.words("desk-objection-received", number=1)


def test_a_moderator_who_insults_is_told_before_anybody_reads_it(quarter: Quarter) -> None:
    quarter.arrives("anna")
    for said in ("/objection", "Nobody has answered me.", "yes"):
        quarter.write("anna", said)
    before = len(quarter.chat("anna"))
    quarter.write("mo", "/objections")
    quarter.write("mo", "1")
    quarter.press("mo", "Answer")
    quarter.write("mo", THREAT)
    assert quarter.last("mo").text == rude("threat", quarter, "objections")
    assert len(quarter.chat("anna")) == before
    quarter.press("mo", "I write it anew")
    quarter.write("mo", "I am sorry.")
    assert "I am sorry." in quarter.last("anna").text


# ------------------------------------------------------------------------------------------ German


def test_the_guard_speaks_german_where_it_stops_somebody_who_does(club: Quarter, store: Store) -> None:
    helps(club, "mia", needs(club, "kim"))
    club.press("kim", "Yes, exchange contact")
    club.write("mia", "/language")
    club.press("mia", "Deutsch")
    club.write("mia", "/relay 1")
    club.write("mia", "Ihr Idioten, ich komme nicht.")
    assert club.last("mia").text.splitlines()[0] == "In dem Text steht eine Beleidigung."
    club.press("mia", "Ich schreibe es neu")
    club.write("mia", "Hilfe, bei den Nachbarn brennt das Haus!")
    assert club.last("mia").text.splitlines()[0] == "Ruf jetzt 112 an."
    assert club.last("mia").buttons == ("Niemand ist in Not, weiter",)
    assert tables_with(store, "Idioten", "brennt") == {}
