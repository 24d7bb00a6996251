"""Alarms in a talk: whom to call comes first, nothing is kept, and a false alarm locks nobody out."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage import Store
from tests.hall.guarding import CRISIS, EMPTY, FIRE, HOME, NEEDS_HELP, NO_ALARM, sends, stored
from tests.quarter import LAMP, ON_SQLITE, Quarter, bytes_of, everything, tables_with


@pytest.mark.parametrize(
    ("text", "first"),
    [
        (FIRE, "Call 112 now."),
        (
            CRISIS,
            "Call 0800 111 0 111 now. This is the crisis line, free, day and night. If your life is in danger: 112.",
        ),
        ("Somebody is breaking into my flat right now", "Call 110 now. You can also call 112."),
        (
            "My husband hits me",
            "Call 110 now if you are in danger. The help line against violence: 116 016, free, day and night.",
        ),
    ],
    ids=["fire", "crisis", "police", "home"],
)
def test_who_is_in_need_reads_first_whom_to_call(quarter: Quarter, text: str, first: str) -> None:
    quarter.arrives("anna")
    quarter.write("anna", text)
    assert quarter.last("anna").text.splitlines()[0] == first
    assert quarter.last("anna").buttons == (NO_ALARM,)


@pytest.mark.parametrize("before", ["nothing", "consent", "place", "mine"])
def test_an_alarm_ends_every_talk_and_leaves_nothing(quarter: Quarter, store: Store, before: str) -> None:
    if before == "consent":
        quarter.write("anna", "/start")
    elif before != "nothing":
        quarter.arrives("anna")
        quarter.write("anna", LAMP if before == "place" else "/mine")
    quarter.write("anna", FIRE)
    assert quarter.last("anna").text.startswith("Call 112 now.")
    assert everything(store)["talk"] == []
    assert tables_with(store, "burning", "next door") == {}
    assert stored(quarter) == []


@ON_SQLITE
def test_no_byte_of_an_emergency_is_on_the_disk(quarter: Quarter, tmp_path: Path) -> None:
    quarter.write("anna", FIRE)
    quarter.arrives("bert")
    quarter.write("bert", CRISIS)
    assert [word for word in (b"burning", b"not want to live") if word in bytes_of(tmp_path)] == []


def test_what_the_municipality_adds_stands_below_the_number(quarter: Quarter) -> None:
    with quarter.store.open() as books:
        books.people.dialogue(quarter.id).emergency = "Doctor on call: 116 117"
    quarter.write("anna", FIRE)
    assert quarter.last("anna").text.splitlines()[::2] == ["Call 112 now.", "Doctor on call: 116 117"]


def test_a_false_alarm_locks_nobody_out(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", FIRE)
    quarter.press("anna", NO_ALARM)
    assert quarter.last("anna").text == quarter.asked("intake-concern")
    quarter.write("anna", FIRE)
    sends(quarter, "anna")
    assert stored(quarter) == [(FIRE, "problem", "")]


def test_a_false_alarm_before_consent_locks_nobody_out_either(quarter: Quarter) -> None:
    quarter.write("anna", FIRE)
    quarter.press("anna", NO_ALARM)
    quarter.write("anna", FIRE)
    assert quarter.hears_last("anna", 2) == [quarter.asked("hall-draft-kept"), quarter.words("welcome-agree.again")]
    quarter.press("anna", "Yes, I am 16 or older and I agree")
    quarter.press("anna", "Yes, write to me")
    assert quarter.last("anna").text == quarter.asked("intake-place")


def test_after_a_false_alarm_only_the_next_answer_is_not_heard_as_one(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", FIRE)
    quarter.press("anna", NO_ALARM)
    quarter.write("anna", FIRE)
    quarter.write("anna", CRISIS)
    assert quarter.last("anna").text.startswith("Call 0800 111 0 111 now.")


def test_a_message_that_becomes_an_emergency_by_an_edit_is_heard(quarter: Quarter, store: Store) -> None:
    message = quarter.reports("anna", LAMP)
    quarter.happens("anna", "Edited", message=message, text=FIRE)
    assert quarter.last("anna").text.startswith("Call 112 now.")
    assert stored(quarter) == [(LAMP, "problem", "")]
    assert tables_with(store, "burning") == {}


def test_whose_false_alarm_was_taken_in_can_still_mend_it(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", FIRE)
    quarter.press("anna", NO_ALARM)
    message = quarter.write("anna", FIRE)
    sends(quarter, "anna")
    quarter.happens("anna", "Edited", message=message, text=f"{FIRE} Every day.")
    assert quarter.last("anna").text == quarter.words("hall-edited")


def test_an_emergency_behind_a_sign_is_no_command(quarter: Quarter) -> None:
    quarter.write("anna", "! Help the house next door is burning")
    assert quarter.last("anna").text.startswith("Call 112 now.")


# ------------------------------------------------------------------------------------------ when it is not sure

CARE = "If somebody is in danger right now: 112. In a crisis: 0800 111 0 111."


def test_who_may_be_in_need_reads_whom_to_call_above_the_next_question(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", EMPTY)
    assert quarter.last("anna").text == f"{CARE}\n\n{quarter.asked('intake-place')}"
    assert quarter.last("anna").buttons == (NEEDS_HELP, "No particular place", "Back", "Cancel")


def test_the_talk_goes_on_and_nothing_is_lost(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", EMPTY)
    sends(quarter, "anna")
    assert stored(quarter) == [(EMPTY, "problem", "")]


@pytest.mark.parametrize("typed", [False, True], ids=["tapped", "typed"])
def test_who_says_that_they_need_help_is_helped_at_once_and_nothing_is_kept(
    quarter: Quarter, store: Store, typed: bool
) -> None:
    quarter.arrives("anna")
    quarter.write("anna", EMPTY)
    if typed:
        quarter.write("anna", NEEDS_HELP.lower())
    else:
        quarter.press("anna", NEEDS_HELP)
    assert quarter.last("anna").text.startswith("Call 0800 111 0 111 now.")
    assert everything(store)["talk"] == []
    assert tables_with(store, "too much") == {}


def test_who_may_be_hurt_at_home_reads_who_helps_there(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", HOME)
    first, _, rest = quarter.last("anna").text.partition("\n\n")
    assert first == "If somebody hurts you: 110. Help against violence: 116 016."
    assert rest == quarter.asked("intake-place")
    quarter.press("anna", NEEDS_HELP)
    assert quarter.last("anna").text.startswith("Call 110 now if you are in danger.")


def test_the_caring_line_names_the_numbers_of_the_municipality(quarter: Quarter) -> None:
    with quarter.store.open() as books:
        books.people.dialogue(quarter.id).emergency = "Crisis: 0911 424855 0"
    quarter.arrives("anna")
    quarter.write("anna", EMPTY)
    assert quarter.last("anna").text.splitlines()[0] == (
        "If somebody is in danger right now: 112. In a crisis: 0911 424855 0."
    )


def test_a_stranger_who_may_be_in_need_reads_it_too(quarter: Quarter) -> None:
    quarter.write("anna", EMPTY)
    assert quarter.last("anna").text.splitlines()[0] == CARE
    assert quarter.last("anna").buttons[0] == NEEDS_HELP


def test_what_becomes_worrying_by_an_edit_is_answered_with_care(quarter: Quarter) -> None:
    message = quarter.reports("anna", LAMP)
    quarter.happens("anna", "Edited", message=message, text=EMPTY)
    assert quarter.hears_last("anna", 2) == [quarter.words("hall-edited"), CARE]
    quarter.happens("anna", "Edited", message=message, text=f"{EMPTY} again")
    assert quarter.last("anna").text == quarter.words("hall-edited")


def test_after_a_false_alarm_the_next_answer_is_not_worried_about(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", FIRE)
    quarter.press("anna", NO_ALARM)
    quarter.write("anna", EMPTY)
    assert quarter.last("anna").text == quarter.asked("intake-place")
