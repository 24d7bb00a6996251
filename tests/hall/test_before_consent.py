"""Before consent: what is said is kept as a draft at most, and nothing of those who do not agree."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.hall.clock import Clock, Schedule
from storage import Store
from tests.quarter import BERLIN, LAMP, Quarter, everything, tables_with

UNTOUCHED = ("cursor", "address", "person", "contribution", "support", "going", "talk", "outbox", "attachment")
"""Tables in which somebody who declined leaves nothing at all."""


def left(store: Store, *words: str) -> dict[str, int]:
    """What is left of somebody: rows in the tables in which there must be none, and rows with their words."""
    rows = everything(store)
    return {name: len(rows[name]) for name in UNTOUCHED if rows[name]} | tables_with(store, *words)


def tidied(quarter: Quarter, after: timedelta) -> None:
    quarter.now += after
    Clock(quarter.hall, quarter.store, Schedule(None, BERLIN), lambda: None).tick()


def test_words_said_first_are_kept_as_a_draft_and_taken_up_after_consent(quarter: Quarter) -> None:
    message = quarter.write("anna", LAMP)
    assert quarter.hears_last("anna") == [quarter.asked("welcome-agree")]
    quarter.press("anna", "Yes, I am 16 or older and I agree")
    quarter.press("anna", "Yes, write to me")
    assert quarter.last("anna").text == quarter.asked("intake-place")
    quarter.press("anna", "No particular place")
    quarter.press("anna", "Yes, send it")
    with quarter.store.open() as books:
        assert [(row.text, row.message) for row in books.contributions.of_dialogue(quarter.id)] == [(LAMP, message)]


def test_words_said_instead_of_an_answer_are_kept_as_a_draft_too(quarter: Quarter) -> None:
    quarter.write("anna", "/start")
    quarter.write("anna", LAMP)
    assert quarter.hears_last("anna", 2) == [quarter.asked("hall-draft-kept"), quarter.words("welcome-agree.again")]
    quarter.press("anna", "Yes, I am 16 or older and I agree")
    quarter.press("anna", "No, do not write to me")
    assert quarter.last("anna").text == quarter.asked("intake-place")


def test_all_that_is_said_before_consent_is_kept(quarter: Quarter) -> None:
    quarter.write("anna", "/start")
    quarter.write("anna", LAMP)
    quarter.write("anna", "The swing is broken, too.")
    quarter.press("anna", "Yes, I am 16 or older and I agree")
    quarter.write("anna", "Who repairs such things here?")
    assert quarter.hears_last("anna", 2)[0] == quarter.words("hall-draft-next")
    quarter.press("anna", "Yes, write to me")
    quarter.press("anna", "No particular place")
    quarter.press("anna", "Yes, send it")
    with quarter.store.open() as books:
        kept = [row.text for row in books.contributions.of_dialogue(quarter.id)]
    assert kept == [f"{LAMP}\nThe swing is broken, too.\nWho repairs such things here?"]


def test_a_language_chosen_first_keeps_the_draft(quarter: Quarter) -> None:
    quarter.write("anna", LAMP)
    quarter.press("anna", "Language · Sprache · Dil · Мова · لغة")
    quarter.press("anna", "Deutsch")
    quarter.press("anna", "Ja, ich bin 16 oder älter und stimme zu")
    quarter.press("anna", "Ja, schreib mir")
    assert quarter.last("anna").text.startswith("Wo ist das?")


def test_a_detour_keeps_the_draft(quarter: Quarter) -> None:
    quarter.write("anna", LAMP)
    quarter.write("anna", "/mine")
    assert quarter.hears_last("anna", 2) == [quarter.asked("hall-welcome-first"), quarter.asked("welcome-agree")]
    quarter.write("anna", "/start")
    quarter.press("anna", "Yes, I am 16 or older and I agree")
    quarter.press("anna", "Yes, write to me")
    assert quarter.last("anna").text == quarter.asked("intake-place")


@pytest.mark.parametrize("hello", ["Guten Tag!", "Good morning", "Merhabalar", "Добрий день", "السلام عليكم"])
def test_a_greeting_in_any_language_is_no_concern(quarter: Quarter, hello: str) -> None:
    quarter.write("anna", hello)
    quarter.press("anna", "Yes, I am 16 or older and I agree")
    quarter.press("anna", "Yes, write to me")
    assert quarter.hears_last("anna") == [quarter.asked("intake-concern")]
    quarter.write("anna", hello)
    assert quarter.hears_last("anna") == [quarter.asked("intake-concern")]
    quarter.write("anna", "cancel")
    quarter.write("anna", hello)
    assert quarter.hears_last("anna") == [quarter.asked("hall-idle")]


def test_a_greeting_is_no_draft(quarter: Quarter) -> None:
    quarter.write("anna", "Hello!")
    quarter.press("anna", "Yes, I am 16 or older and I agree")
    quarter.press("anna", "Yes, write to me")
    assert quarter.last("anna").text == quarter.asked("intake-concern")


def test_a_draft_that_is_too_long_is_answered_with_its_length_once(quarter: Quarter) -> None:
    quarter.write("anna", "word " * 200)
    quarter.press("anna", "Yes, I am 16 or older and I agree")
    quarter.press("anna", "Yes, write to me")
    too_long = quarter.words("intake-concern.error-too-long", length=999, longest=800)
    assert quarter.last("anna").text == f"{too_long}\n\n{quarter.asked('intake-concern')}"
    quarter.write("anna", "/help")
    assert quarter.last("anna").text == quarter.asked("intake-concern")


def test_who_wants_to_know_more_reads_it_and_is_asked_again(quarter: Quarter) -> None:
    quarter.write("anna", "/start")
    quarter.press("anna", "I want to know more")
    assert quarter.hears_last("anna", 2) == [quarter.asked("welcome-agree"), quarter.asked("welcome-agree-informed")]
    quarter.press("anna", "Yes, I am 16 or older and I agree")
    assert quarter.last("anna").text == quarter.asked("welcome-hear")


def test_what_was_agreed_to_can_be_read_again(quarter: Quarter) -> None:
    quarter.arrives("anna")
    assert [(shown.text, shown.buttons) for shown in quarter.chat("anna")[:-1]] == [
        (quarter.asked("welcome-agree"), ()),
        (quarter.asked("welcome-hear"), ()),
    ]


def test_of_somebody_under_16_nothing_is_left_in_any_table(quarter: Quarter, store: Store) -> None:
    quarter.write("kim", LAMP)
    quarter.press("kim", "I am younger than 16")
    assert quarter.hears_last("kim") == [quarter.asked("hall-too-young")]
    assert left(store, LAMP, "kim") == {}


def test_of_somebody_who_declines_nothing_is_left_in_any_table(quarter: Quarter, store: Store) -> None:
    quarter.write("kim", "/start")
    quarter.write("kim", LAMP)
    quarter.press("kim", "I want to know more")
    quarter.press("kim", "No, thank you")
    assert quarter.hears_last("kim") == [quarter.asked("hall-thanks-declined")]
    assert [shown.buttons for shown in quarter.chat("kim")] == [()] * len(quarter.chat("kim"))
    assert left(store, LAMP, "kim") == {}


def test_an_event_of_somebody_who_declined_is_still_known(quarter: Quarter) -> None:
    quarter.write("kim", "/start")
    declined = quarter.press("kim", "No, thank you")
    with quarter.store.open() as books:
        assert books.inbox.known("stage", [declined]) == {declined}


def test_a_moderator_who_declines_stays_a_moderator(quarter: Quarter) -> None:
    quarter.write("mo", "/start")
    assert "digest" in quarter.last("mo").text
    quarter.press("mo", "I am a citizen")
    quarter.press("mo", "No, thank you")
    quarter.write("mo", "/agenda")
    assert quarter.last("mo").text == quarter.asked("agenda-nothing")


def test_who_does_not_answer_is_forgotten_after_a_day(quarter: Quarter, store: Store) -> None:
    quarter.write("kim", LAMP)
    tidied(quarter, timedelta(hours=23))
    assert tables_with(store, LAMP) == {"talk": 1}
    tidied(quarter, timedelta(hours=2))
    assert left(store, LAMP, "kim") == {}


def test_who_asks_to_be_erased_without_having_agreed_is_forgotten_after_a_day_too(
    quarter: Quarter, store: Store
) -> None:
    quarter.write("kim", "/leave")
    tidied(quarter, timedelta(hours=25))
    assert left(store, "kim") == {}


def test_a_draft_taken_back_is_gone(quarter: Quarter, store: Store) -> None:
    message = quarter.write("anna", LAMP)
    quarter.happens("anna", "Removed", message=message)
    assert tables_with(store, LAMP) == {}
    quarter.press("anna", "Yes, I am 16 or older and I agree")
    quarter.press("anna", "Yes, write to me")
    assert quarter.last("anna").text == quarter.asked("intake-concern")


def test_a_draft_that_was_edited_is_taken_up_as_it_is_now(quarter: Quarter) -> None:
    message = quarter.write("anna", LAMP)
    quarter.happens("anna", "Edited", message=message, text="The lamp is green.")
    quarter.press("anna", "Yes, I am 16 or older and I agree")
    quarter.press("anna", "Yes, write to me")
    quarter.press("anna", "No particular place")
    assert quarter.last("anna").text == "Concern: The lamp is green.\nKind: Problem\n\nShall I send this?"


def test_who_opens_a_chat_is_greeted_at_their_first_word(quarter: Quarter) -> None:
    quarter.happens("anna", "Reach", open=True)
    assert quarter.chat("anna") == []
    quarter.write("anna", "Hello")
    assert quarter.hears_last("anna", 2) == [quarter.asked("welcome-agree")]
