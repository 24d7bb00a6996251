"""The paper door: what came without the bot is entered by moderators, is nobody's, and is flagged."""

from __future__ import annotations

import csv
import io

import pytest

from bot.desk.office import roles
from bot.papers import chat, markdown, table
from bot.words import Words
from tests.quarter import LAMP, Quarter, everything

BENCH = "There is no bench on the market square for old people."


def enters(quarter: Quarter, text: str, how: str = "On paper", place: str = "No particular place") -> None:
    quarter.write("mo", "/paper")
    quarter.press("mo", how)
    quarter.write("mo", text)
    quarter.write("mo", place)
    quarter.press("mo", "Yes, enter it")


@pytest.mark.parametrize(
    ("how", "source"), [("On paper", "paper"), ("By phone", "phone"), ("In a conversation", "conversation")]
)
def test_it_is_kept_without_a_person_and_with_its_way(quarter: Quarter, how: str, source: str) -> None:
    enters(quarter, BENCH, how, "Market square")
    with quarter.store.open() as books:
        (row,) = books.contributions.of_dialogue(quarter.id)
        assert (row.text, row.place, row.source, row.person_id) == (BENCH, "Market square", source, None)
        assert (row.address, row.message, row.vector is not None) == ("", "", True)
    assert quarter.last("mo").text == quarter.words("desk-noted", number=1)


def test_the_next_card_begins_at_its_words(quarter: Quarter) -> None:
    enters(quarter, BENCH, "By phone")
    quarter.press("mo", "Another one")
    assert quarter.last("mo").text == quarter.asked("paper-text")
    quarter.write("mo", LAMP)
    quarter.press("mo", "No particular place")
    quarter.press("mo", "Yes, enter it")
    with quarter.store.open() as books:
        assert [row.source for row in books.contributions.of_dialogue(quarter.id)] == ["phone", "phone"]


def test_the_last_one_is_taken_back_and_leaves_no_words(quarter: Quarter) -> None:
    enters(quarter, BENCH)
    quarter.press("mo", "Take back the last one")
    assert BENCH in quarter.last("mo").text
    quarter.press("mo", "Take it back")
    assert quarter.last("mo").text == quarter.words("desk-note-gone")
    assert [row for row in everything(quarter.store)["contribution"] if BENCH in map(str, row)] == []


def test_all_moderators_see_and_take_back_what_was_entered(quarter: Quarter) -> None:
    with quarter.store.open() as books:
        roles.appoint(books, quarter.id, ["stage:mo", "stage:kim"])
    enters(quarter, BENCH)
    enters(quarter, LAMP)
    quarter.write("kim", "/paper list")
    assert quarter.last("kim").buttons[:2] == (LAMP, BENCH)
    quarter.press("kim", BENCH)
    quarter.press("kim", "Take it back")
    quarter.write("kim", "/paper list")
    assert quarter.last("kim").buttons[0] == LAMP


def test_what_citizens_said_is_not_on_that_list(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    quarter.write("mo", "/paper list")
    assert quarter.last("mo").text == quarter.asked("paper-nothing")
    quarter.write("mo", "/paper list 1")
    assert quarter.last("mo").text == quarter.asked("paper-nothing")


def test_only_moderators_enter_paper(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", "/paper")
    assert quarter.last("anna").text == quarter.not_yours("paper")


def test_somebody_who_means_the_same_counts_with_it(quarter: Quarter) -> None:
    enters(quarter, LAMP)
    quarter.arrives("anna")
    quarter.write("anna", LAMP)
    assert quarter.last("anna").buttons[0] == f"1 person: “{LAMP}”"


def test_the_digest_counts_it_as_one_voice_and_says_how_it_came(quarter: Quarter) -> None:
    quarter.reports("anna", f"{LAMP} It is dark there.")
    for number in range(2):
        enters(quarter, f"{LAMP} It is dark there for {number + 2} weeks.")
    digest = quarter.groups()
    (topic,) = digest.topics
    assert (digest.people, topic.people, topic.contributions, topic.noted) == (3, 3, 3, 2)
    noted = "2 concerns came on paper, by phone or in a conversation"
    assert noted in chat.lines(digest, Words("en"))[1].text
    page = markdown.page(digest, Words("en"))
    assert (f"- {noted}\n" in page, page.count(", on paper, ")) == (True, 2)
    rows = list(csv.DictReader(io.StringIO(table.sheet(digest), newline="")))
    assert [row["source"] for row in rows] == ["stage", "paper", "paper"]


def test_a_name_and_a_number_on_the_card_are_left_out(quarter: Quarter) -> None:
    enters(quarter, "The gate is too narrow. Mrs Meier, phone 0170 1234567")
    with quarter.store.open() as books:
        (row,) = books.contributions.of_dialogue(quarter.id)
        assert ("0170" in row.text, "Meier" in row.text) == (False, False)
