"""Insults, threats and spam in a talk: written anew, or seen by nobody until a person has decided."""

from __future__ import annotations

import pytest

from storage import Store
from tests.hall.guarding import RUDE, objects, sends, stored
from tests.quarter import LAMP, Quarter, tables_with


def test_an_insult_is_named_with_its_rule_and_can_be_written_anew(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", RUDE)
    assert quarter.last("anna").text == quarter.words("intake-insult")
    assert quarter.last("anna").buttons == ("I write it anew", "A person shall decide", "Discard it")
    quarter.press("anna", "I write it anew")
    quarter.write("anna", "Nobody repairs the path along the brook.")
    sends(quarter, "anna")
    assert stored(quarter) == [("Nobody repairs the path along the brook.", "problem", "")]


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (RUDE, "intake-insult"),
        ("I will beat you up, you from the town hall, because of the path.", "intake-threat"),
        ("Click here: https://bit.ly/abc http://win.example http://cash.example earn money fast!!!", "intake-spam"),
    ],
)
def test_insults_threats_and_spam_have_words_of_their_own(quarter: Quarter, text: str, question: str) -> None:
    quarter.arrives("anna")
    quarter.write("anna", text)
    assert quarter.last("anna").text == quarter.words(question)


def test_who_objects_is_decided_on_by_a_person_and_seen_by_nobody_until_then(quarter: Quarter) -> None:
    objects(quarter, "anna")
    assert quarter.last("anna").text == quarter.words("desk-reported-held", number=1)
    quarter.arrives("bert")
    quarter.write("bert", "Nobody repairs the path along the brook.")
    assert quarter.last("bert").text == quarter.asked("intake-place")
    digest = quarter.groups()
    assert (digest.held, digest.contributions, digest.people, digest.entries) == (1, 0, 0, ())
    assert quarter.words("desk-queue-waiting", held=1, new=0) in [shown.text for shown in quarter.chat("mo")]


def test_a_moderator_takes_it_in_and_its_author_hears_it(quarter: Quarter) -> None:
    objects(quarter, "anna")
    quarter.write("mo", "/held")
    assert RUDE in quarter.last("mo").text
    quarter.press("mo", "Accept")
    assert quarter.hears_last("mo", 2) == [
        quarter.words("desk-queue-accept", number=1),
        quarter.words("queue-nothing"),
    ]
    assert quarter.last("anna").text == quarter.words("desk-taken-in", number=1)
    assert [rule for _, _, rule in stored(quarter)] == [""]
    quarter.arrives("bert")
    quarter.write("bert", "The people from the town hall never repair the path along the brook.")
    assert quarter.last("bert").text == quarter.asked("intake-same")


def test_a_moderator_declines_it_and_its_author_hears_why(quarter: Quarter, store: Store) -> None:
    objects(quarter, "anna")
    quarter.write("mo", "/held")
    quarter.press("mo", "Decline")
    quarter.press("mo", "It insults somebody")
    assert quarter.last("anna").text == quarter.words("desk-declined-insult", number=1)
    assert tables_with(store, RUDE) == {"contribution": 1}


def test_a_moderator_decides_on_what_they_were_shown(quarter: Quarter) -> None:
    objects(quarter, "anna")
    quarter.write("mo", "/held")
    quarter.write("anna", "/leave")
    quarter.press("anna", "Yes, erase everything")
    objects(quarter, "bert")
    quarter.write("mo", "1")
    assert [rule for _, _, rule in stored(quarter)] == ["insult.word"]


def test_only_moderators_see_what_waits(quarter: Quarter) -> None:
    objects(quarter, "anna")
    quarter.write("anna", "/held")
    assert quarter.last("anna").text == quarter.not_yours("decide")


def test_an_edit_that_insults_is_not_taken_over(quarter: Quarter) -> None:
    message = quarter.reports("anna", LAMP)
    quarter.happens("anna", "Edited", message=message, text=RUDE)
    assert quarter.last("anna").text == quarter.words("hall-edited-insult")
    assert stored(quarter) == [(LAMP, "problem", "")]


def test_an_edit_that_no_longer_insults_waits_for_nobody(quarter: Quarter) -> None:
    quarter.arrives("anna")
    message = quarter.write("anna", RUDE)
    quarter.press("anna", "A person shall decide")
    sends(quarter, "anna")
    quarter.happens("anna", "Edited", message=message, text=LAMP)
    assert stored(quarter) == [(LAMP, "problem", "")]
