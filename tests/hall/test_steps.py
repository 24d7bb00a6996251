"""Ways through a talk: back, cancel, change, help; typed labels, numbers, yes and no; messages edited in place."""

from __future__ import annotations

import pytest

from bot.messages import Say, Strip
from tests.quarter import BUS, LAMP, LAMP_TOO, Quarter, tables_with

REVIEW = f"Concern: {LAMP}\nPlace: Playground\nKind: Problem\n\nShall I send this?"


@pytest.fixture
def asked_to_send(quarter: Quarter) -> Quarter:
    """Anna has said what and where; the summary stands open."""
    quarter.arrives("anna")
    quarter.write("anna", LAMP)
    quarter.write("anna", "Playground")
    return quarter


def test_the_summary_shows_what_was_said(asked_to_send: Quarter) -> None:
    assert asked_to_send.last("anna").text == REVIEW
    assert asked_to_send.last("anna").buttons == ("Yes, send it", "No, do not send it", "Change", "Back", "Cancel")


def test_back_asks_the_question_before_again(asked_to_send: Quarter) -> None:
    asked_to_send.press("anna", "Back")
    assert asked_to_send.last("anna").text == asked_to_send.asked("intake-place")
    asked_to_send.press("anna", "Back")
    assert asked_to_send.last("anna").text == asked_to_send.asked("intake-concern")


def test_back_at_the_first_question_says_so_and_asks_it_again(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", "back")
    assert quarter.hears_last("anna", 2) == [quarter.asked("hall-first"), quarter.asked("intake-concern")]


def test_what_came_with_the_command_is_no_question_to_go_back_to(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", "/objection")
    assert quarter.last("anna").buttons == ("Cancel",)


def test_whole_sentences_before_a_list_are_a_new_concern(asked_to_send: Quarter) -> None:
    quarter = asked_to_send
    quarter.press("anna", "Yes, send it")
    quarter.write("anna", "/mine")
    quarter.write("anna", "The lamp at")  # the beginning of one that stands there
    assert quarter.last("anna").buttons[:2] == ("Change the text", "Take it back")
    quarter.write("anna", "/mine")
    quarter.write("anna", BUS)
    assert quarter.last("anna").text == quarter.asked("intake-place")


def test_cancel_ends_the_talk_and_nothing_is_sent(asked_to_send: Quarter) -> None:
    asked_to_send.press("anna", "Cancel")
    assert asked_to_send.last("anna").text == asked_to_send.asked("hall-cancelled")
    asked_to_send.write("anna", "yes")
    assert asked_to_send.last("anna").text == asked_to_send.asked("hall-idle")


def test_not_sending_is_cancelling(asked_to_send: Quarter) -> None:
    asked_to_send.press("anna", "No, do not send it")
    assert asked_to_send.last("anna").text == asked_to_send.asked("hall-cancelled")


def test_change_offers_the_answers_and_keeps_all_others(asked_to_send: Quarter) -> None:
    asked_to_send.press("anna", "Change")
    assert asked_to_send.last("anna").text == asked_to_send.asked("hall-change")
    assert asked_to_send.last("anna").buttons == ("Concern", "Place", "Kind", "Back")
    asked_to_send.press("anna", "Place")
    assert asked_to_send.last("anna").text == asked_to_send.asked("intake-place")
    asked_to_send.write("anna", "Market square")
    assert (
        asked_to_send.last("anna").text == f"Concern: {LAMP}\nPlace: Market square\nKind: Problem\n\nShall I send this?"
    )


def test_change_can_be_typed_from_first_to_last(asked_to_send: Quarter) -> None:
    for said in ("change", "concern", BUS):
        asked_to_send.write("anna", said)
    assert asked_to_send.last("anna").text == f"Concern: {BUS}\nPlace: Playground\nKind: Problem\n\nShall I send this?"


@pytest.mark.parametrize("answer", ["Concern", "Place", "Kind"])
def test_back_from_a_change_leads_to_the_summary_with_everything_as_it_was(asked_to_send: Quarter, answer: str) -> None:
    asked_to_send.press("anna", "Change")
    asked_to_send.press("anna", answer)
    asked_to_send.press("anna", "Back")
    assert asked_to_send.last("anna").text == REVIEW
    asked_to_send.press("anna", "Yes, send it")
    assert asked_to_send.last("anna").text == asked_to_send.words("desk-reported", number=1)


def test_back_from_what_to_change_leads_to_the_summary(asked_to_send: Quarter) -> None:
    for said in ("change", "change", "back"):
        asked_to_send.write("anna", said)
    assert asked_to_send.last("anna").text == REVIEW
    asked_to_send.press("anna", "Change")
    asked_to_send.press("anna", "Back")
    assert asked_to_send.last("anna").text == REVIEW


@pytest.mark.parametrize(
    "said", ["change the place", "Place, change it please", "place", "PLACE!", "Ort? change: place"]
)
def test_a_line_of_the_summary_is_changed_by_naming_it(asked_to_send: Quarter, said: str) -> None:
    asked_to_send.write("anna", said)
    assert asked_to_send.last("anna").text == asked_to_send.asked("intake-place")
    asked_to_send.write("anna", "Market square")
    assert "Place: Market square" in asked_to_send.last("anna").text


@pytest.mark.parametrize("said", ["Yes, send", "send it, yes", "yes send it"])
def test_the_beginning_of_a_label_or_its_words_in_another_order_are_a_tap(asked_to_send: Quarter, said: str) -> None:
    asked_to_send.write("anna", said)
    assert asked_to_send.last("anna").text == asked_to_send.words("desk-reported", number=1)


@pytest.mark.parametrize("said", ["it", "send", "change everything"])
def test_words_that_fit_no_label_or_two_are_asked_again(asked_to_send: Quarter, said: str) -> None:
    asked_to_send.write("anna", said)
    assert asked_to_send.last("anna").text == f"{asked_to_send.words('intake-send.error-no-option')}\n\n{REVIEW}"


def test_nobody_agrees_with_half_a_label(quarter: Quarter) -> None:
    quarter.write("anna", "/start")
    quarter.write("anna", "Yes, I am 16 or older")
    quarter.write("anna", "/mine")
    assert quarter.last("anna").text == quarter.asked("welcome-agree")


@pytest.mark.parametrize("said", ["don't know", "no", "weiß nicht", "не знаю"])
def test_who_does_not_know_where_it_is_names_no_place(quarter: Quarter, said: str) -> None:
    quarter.arrives("anna")
    quarter.write("anna", LAMP)
    quarter.write("anna", said)
    assert quarter.last("anna").text == f"Concern: {LAMP}\nKind: Problem\n\nShall I send this?"


def test_yes_is_no_place(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", LAMP)
    quarter.write("anna", "yes")
    assert (
        quarter.last("anna").text == f"{quarter.words('intake-place.error-empty')}\n\n{quarter.words('intake-place')}"
    )


def test_back_leads_there_also_after_help_and_after_an_answer_that_was_not_understood(asked_to_send: Quarter) -> None:
    for said in ("change", "concern", "?", "🙂", "back"):
        asked_to_send.write("anna", said)
    assert asked_to_send.last("anna").text == REVIEW


def test_back_from_a_change_within_a_change_leads_to_where_the_first_one_began(asked_to_send: Quarter) -> None:
    for said in ("change", "place", "/change"):
        asked_to_send.write("anna", said)
    assert asked_to_send.last("anna").text == asked_to_send.asked("intake-concern")
    asked_to_send.write("anna", "back")
    assert asked_to_send.last("anna").text == REVIEW


def test_what_comes_of_a_changed_answer_goes_with_it(quarter: Quarter) -> None:
    """The new words are like something that was said: two steps back, and the old ones stand again."""
    quarter.reports("bert", LAMP)
    quarter.arrives("anna")
    for said in (BUS, "Station", "change", "concern", LAMP_TOO):
        quarter.write("anna", said)
    assert quarter.last("anna").text == quarter.asked("intake-same")
    quarter.press("anna", "Back")
    assert quarter.last("anna").text == quarter.asked("intake-concern")
    quarter.press("anna", "Back")
    assert quarter.last("anna").text == f"Concern: {BUS}\nPlace: Station\nKind: Problem\n\nShall I send this?"


def test_after_a_change_back_asks_the_question_before_as_ever(asked_to_send: Quarter) -> None:
    for said in ("change", "place", "Market square", "back"):
        asked_to_send.write("anna", said)
    assert asked_to_send.last("anna").text == asked_to_send.asked("intake-place")
    asked_to_send.write("anna", "back")
    assert asked_to_send.last("anna").text == asked_to_send.asked("intake-concern")


def test_words_that_were_changed_are_kept_until_the_summary_and_no_longer(asked_to_send: Quarter) -> None:
    for said in ("change", "concern"):
        asked_to_send.write("anna", said)
    assert tables_with(asked_to_send.store, LAMP)["talk"] == 1
    asked_to_send.write("anna", BUS)
    assert "talk" not in tables_with(asked_to_send.store, LAMP)


def test_with_one_answer_change_asks_it_at_once(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", LAMP)
    quarter.write("anna", "/change")
    assert quarter.last("anna").text == quarter.asked("intake-concern")


def test_help_in_a_talk_explains_the_question_and_asks_it_again(asked_to_send: Quarter) -> None:
    asked_to_send.write("anna", "?")
    hint = asked_to_send.asked("intake-send.hint")
    assert asked_to_send.hears_last("anna", 2) == [hint, REVIEW]


def test_help_outside_a_talk_says_what_there_is(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    quarter.write("anna", "help")
    assert quarter.last("anna").text == quarter.asked("hall-help")


@pytest.mark.parametrize("step", ["back", "cancel", "change"])
def test_a_step_outside_a_talk_says_that_nothing_is_open(quarter: Quarter, step: str) -> None:
    quarter.reports("anna", LAMP)
    quarter.write("anna", f"/{step}")
    assert quarter.last("anna").text == quarter.asked("hall-nothing-open")


@pytest.mark.parametrize(
    "said", ["1", " 1. ", "1)", "Yes, send it", "yes send it", "YES!", "ok", "Ja", "sure", "👍 yes"]
)
def test_yes_can_be_said_in_many_words(asked_to_send: Quarter, said: str) -> None:
    asked_to_send.write("anna", said)
    assert asked_to_send.last("anna").text == asked_to_send.words("desk-reported", number=1)


@pytest.mark.parametrize("said", ["2", "No, do not send it", "nope", "nein", "Rather not."])
def test_no_can_be_said_in_many_words(asked_to_send: Quarter, said: str) -> None:
    asked_to_send.write("anna", said)
    assert asked_to_send.last("anna").text == asked_to_send.asked("hall-cancelled")


@pytest.mark.parametrize("said", ["9", "perhaps", "yes or no"])
def test_what_is_neither_is_asked_again_with_the_reason(asked_to_send: Quarter, said: str) -> None:
    asked_to_send.write("anna", said)
    reason = asked_to_send.asked("intake-send.error-no-option")
    assert asked_to_send.last("anna").text == reason + "\n\n" + REVIEW


def test_yes_and_no_are_understood_at_the_consent(quarter: Quarter) -> None:
    quarter.write("anna", "/start")
    quarter.write("anna", "yes")
    assert quarter.last("anna").text == quarter.asked("welcome-hear")
    quarter.write("bert", "/start")
    quarter.write("bert", "No")
    assert quarter.last("bert").text == quarter.asked("hall-thanks-declined")


def test_no_means_another_concern_where_something_alike_is_offered_and_yes_is_asked_again(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    quarter.arrives("bert")
    quarter.write("bert", LAMP_TOO)
    quarter.write("bert", "yes")
    reason = quarter.asked("intake-same.error-no-option")
    assert quarter.last("bert").text == f"{reason}\n\n{quarter.asked('intake-same')}"
    quarter.write("bert", "no")
    assert quarter.last("bert").text == quarter.asked("intake-place")


def test_a_number_that_is_no_button_is_not_taken_for_the_number_of_a_concern(quarter: Quarter) -> None:
    for who in ("anna", "bert", "chris", "dora", "emil"):
        quarter.reports(who, LAMP)
    quarter.arrives("fritz")
    quarter.write("fritz", LAMP_TOO)
    with quarter.store.open() as books:
        talk = books.talks.get("stage:fritz")
        assert talk is not None
        unoffered = next(one for one in (1, 2, 3, 4, 5) if one not in talk.found["alike"]["ids"])
    buttons = len(quarter.last("fritz").buttons)
    assert max(unoffered, buttons + 1) > buttons
    quarter.write("fritz", str(buttons + 1))
    assert quarter.last("fritz").text.startswith(quarter.asked("intake-same.error-no-option"))


def test_a_typed_answer_counts_when_other_news_came_in_between(quarter: Quarter) -> None:
    """A broadcast without buttons lies below the open question: its numbers and labels still count."""
    quarter.reports("anna", LAMP)
    quarter.arrives("bert")
    quarter.write("bert", LAMP_TOO)
    with quarter.store.open() as books:
        quarter.hall.post(books, "stage:bert", Say("There is news."), 2)
    quarter.work()
    quarter.write("bert", "No, I mean something else")
    assert quarter.last("bert").text == quarter.asked("intake-place")


# ------------------------------------------------------------------------------------------ messages and buttons


def test_after_a_tap_the_message_is_edited_in_place(asked_to_send: Quarter) -> None:
    before = [shown.id for shown in asked_to_send.chat("anna")]
    asked_to_send.press("anna", "Change")
    asked_to_send.press("anna", "Place")
    asked_to_send.press("anna", "No particular place")
    assert [shown.id for shown in asked_to_send.chat("anna")] == before


def test_after_typed_words_the_question_is_a_new_message_and_the_old_one_has_no_buttons(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", LAMP)
    *_, concern, place = quarter.chat("anna")
    assert (concern.text, concern.buttons) == (quarter.asked("intake-concern"), ())
    assert (place.text, place.buttons) == (quarter.asked("intake-place"), ("No particular place", "Back", "Cancel"))


def test_a_finished_talk_leaves_no_button_but_those_of_its_receipt(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    assert [shown.buttons for shown in quarter.chat("anna")] == [
        *[()] * (len(quarter.chat("anna")) - 1),
        ("Another concern", "My concerns"),
    ]


def test_a_reaction_on_an_older_message_is_answered_with_the_current_question(asked_to_send: Quarter) -> None:
    older = next(one for one in asked_to_send.chat("anna") if one.text == asked_to_send.asked("intake-place"))
    asked_to_send.happens("anna", "Picked", position=1, on=older.id)
    assert asked_to_send.hears_last("anna", 2) == [asked_to_send.asked("hall-expired"), REVIEW]


def test_a_stale_button_is_answered_with_the_current_question(asked_to_send: Quarter) -> None:
    asked_to_send.happens("anna", "Pressed", data="=0ld000=yes")
    assert asked_to_send.hears_last("anna", 2) == [asked_to_send.asked("hall-expired"), REVIEW]


@pytest.mark.parametrize("data", ["", "=", "==", "nonsense", "=abc=yes", "/", "🙂"])
def test_any_button_outside_a_talk_is_answered(quarter: Quarter, data: str) -> None:
    quarter.reports("anna", LAMP)
    quarter.happens("anna", "Pressed", data=data)
    assert quarter.last("anna").text == quarter.asked("hall-expired-idle")


@pytest.mark.parametrize("position", [0, -1, 3, 99])
def test_a_reaction_with_a_number_that_is_not_there_is_answered(quarter: Quarter, position: int) -> None:
    quarter.reports("anna", LAMP)
    quarter.happens("anna", "Picked", position=position, on=quarter.last("anna").id)
    assert quarter.last("anna").text == quarter.asked("hall-expired-idle")


def test_a_button_that_opens_a_talk_works_long_after(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    receipt = quarter.last("anna")
    quarter.write("anna", BUS)
    quarter.happens("anna", "Picked", position=2, on=receipt.id)
    assert quarter.last("anna").text == quarter.asked("mine-which")


def test_buttons_are_taken_away_after_the_answer_so_that_nobody_waits_for_that(asked_to_send: Quarter) -> None:
    before = len(asked_to_send.stage.parcels)
    asked_to_send.press("anna", "Yes, send it")
    assert [type(one.deed) for one in asked_to_send.stage.parcels[before:]] == [Say, Strip]
