"""A need and somebody who helps: both say yes before either learns of the other; and what leaving does to that."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.desk.engagement.membership import pass_on
from bot.desk.engagement.organisations import leave_all
from storage import Member, Store
from tests.hall.organising import BOXES, PHONE, WORD, helps, invites, leaves, needs, person, said, state, texts
from tests.quarter import LAMP, Quarter, everything, tables_with

# ------------------------------------------------------------------------------------------ the match


def test_both_say_yes_before_either_learns_of_the_other(club: Quarter, store: Store) -> None:
    number = needs(club, "kim")
    helps(club, "mia", number)
    question = club.last("kim")
    assert question.text.startswith("Somebody can help with this:\n“We need help carrying boxes of books.”")
    assert question.buttons == ("Yes, exchange contact", "No, thanks")
    assert WORD not in str(texts(club, "kim"))
    assert PHONE not in str(texts(club, "mia"))
    club.press("kim", "Yes, exchange contact")
    assert club.last("kim").text == club.words("desk-match-yes", what=BOXES, word=WORD)
    assert f"Contact: {PHONE}" in club.last("mia").text


def test_a_no_shows_nothing_and_forgets_what_the_helper_wrote(club: Quarter, store: Store) -> None:
    number = needs(club, "kim")
    helps(club, "mia", number)
    club.press("kim", "No, thanks")
    assert club.last("mia").text == club.words("desk-help-declined", what=BOXES)
    assert club.last("kim").text == club.words("desk-match-declined")
    assert tables_with(store, WORD) == {}
    assert WORD not in str(texts(club, "kim"))
    assert PHONE not in str(texts(club, "mia"))


def test_through_the_bot_only_they_write_to_each_other_by_it(club: Quarter, store: Store) -> None:
    number = needs(club, "kim", contact="Through the bot only")
    helps(club, "mia", number)
    club.press("kim", "Yes, exchange contact")
    club.press("mia", "Pass something on")
    club.write("mia", "Shall I bring gloves?")
    assert club.last("kim").text == club.words("desk-relay-from-helper", what=BOXES, words="Shall I bring gloves?")
    club.press("kim", "Answer")
    club.write("kim", "Yes, please.")
    assert club.last("mia").text == (
        "Book club writes to you about “We need help carrying boxes of books.”:\n\n“Yes, please.”"
    )
    assert tables_with(store, "gloves") == {}


def test_the_organisation_is_asked_about_no_more_than_it_wants_and_the_others_wait(club: Quarter) -> None:
    number = needs(club, "kim", most="1")
    helps(club, "mia", number)
    asked = len(club.chat("kim"))
    helps(club, "tom", number)
    assert club.last("tom").text == club.words("desk-help-waits", ahead=1)
    assert len(club.chat("kim")) == asked
    club.press("kim", "No, thanks")
    assert club.last("tom").text == club.words("desk-help-next", what=BOXES)
    assert club.last("kim").buttons == ("Yes, exchange contact", "No, thanks")


def test_with_as_many_helpers_as_it_wants_a_need_is_full(club: Quarter) -> None:
    number = needs(club, "kim", most="1")
    helps(club, "mia", number)
    helps(club, "tom", number)
    club.press("kim", "Yes, exchange contact")
    assert state(club, number) == "full"
    assert club.hears_last("kim", 2) == [
        club.words("desk-need-full", what=BOXES, helpers=1),
        club.words("desk-match-yes", what=BOXES, word=WORD),
    ]
    assert club.last("tom").text == club.words("desk-need-found-others", what=BOXES)
    club.arrives("eve")
    club.write("eve", "/needs")
    assert club.last("eve").text == club.asked("needs-nothing")


def test_a_helper_who_cannot_come_makes_room_again(club: Quarter) -> None:
    number = needs(club, "kim", most="1")
    helps(club, "mia", number)
    club.press("kim", "Yes, exchange contact")
    club.write("mia", f"/needs {number} undo")
    assert club.last("mia").text == club.words("desk-help-taken-back")
    assert club.last("kim").text == club.words("desk-helper-gone", what=BOXES)
    assert state(club, number) == "open"


def test_the_first_of_its_people_to_answer_decides(club: Quarter) -> None:
    word = invites(club, "kim")
    club.arrives("lee")
    club.write("lee", f"/start {word}")
    number = needs(club, "kim")
    helps(club, "mia", number)
    assert club.last("lee").buttons == club.last("kim").buttons == ("Yes, exchange contact", "No, thanks")
    club.press("lee", "No, thanks")
    club.write("kim", "/match 1 yes")
    assert club.last("kim").text == club.words("desk-match-answered")


@pytest.mark.parametrize("command", ["/match 1 yes", "/relay 1", "/need_result 1 worked", "/organisation 1 needs"])
def test_who_does_not_speak_for_it_answers_nothing(club: Quarter, command: str) -> None:
    number = needs(club, "kim")
    helps(club, "mia", number)
    club.arrives("eve")
    club.write("eve", command)
    assert BOXES not in str(texts(club, "eve"))
    assert not said(club, "mia", "desk-help-declined", what=BOXES)
    with club.store.open() as books:
        assert books.needs.states(number) == {"asked": 1}


def test_nobody_helps_their_own_organisation(club: Quarter) -> None:
    number = needs(club, "kim")
    club.write("kim", "/needs")
    assert club.last("kim").text == club.asked("needs-nothing")
    assert number


# ------------------------------------------------------------------------------------------ leaving


def test_the_last_member_who_leaves_closes_it_and_its_needs(club: Quarter, store: Store) -> None:
    number = needs(club, "kim")
    helps(club, "mia", number)
    leaves(club, "kim")
    assert club.last("mia").text == club.words("desk-need-over", what=BOXES)
    club.now += timedelta(days=1)
    with store.open() as books:
        assert books.organisations.of_dialogue(club.id) == []
        assert books.needs.get(number) is None
        assert books._session.query(Member).count() == 0
    found = tables_with(store, "Book club", "read books", PHONE, WORD)
    assert set(found) <= {"outbox"}


def test_while_others_speak_for_it_its_needs_stay(club: Quarter, store: Store) -> None:
    word = invites(club, "kim")
    club.arrives("lee")
    club.write("lee", f"/start {word}")
    number = needs(club, "kim")
    leaves(club, "kim")
    assert state(club, number) == "open"
    assert "kim" not in str(everything(store))
    helps(club, "mia", number)
    assert club.last("lee").buttons == ("Yes, exchange contact", "No, thanks")


def test_speaking_for_it_can_end_without_leaving(club: Quarter) -> None:
    club.write("kim", "/organisation 1 leave")
    club.press("kim", "Yes, I stop")
    assert club.last("kim").text == club.words("desk-organisation-closed", name="Book club")


def test_a_helper_who_is_erased_leaves_nothing_and_makes_room(club: Quarter, store: Store) -> None:
    number = needs(club, "kim", most="1")
    helps(club, "mia", number)
    helps(club, "tom", number, "Call me.")
    leaves(club, "mia")
    assert tables_with(store, WORD, "mia") == {}
    assert club.last("tom").text == club.words("desk-help-next", what=BOXES)


def test_two_addresses_that_become_one_person_help_and_speak_once(club: Quarter) -> None:
    number = needs(club, "kim")
    helps(club, "mia", number)
    helps(club, "tom", number)
    with club.store.open() as books:
        kim, mia, tom = (person(books, name) for name in ("kim", "mia", "tom"))
        books.needs.match(1).state = "yes"
        pass_on(books, mia, tom)
        assert [(one.person_id, one.state) for one in books.needs.matches(number)] == [(tom.id, "yes")]
        pass_on(books, kim, mia)
        assert [one.person_id for one in books.organisations.members(1)] == [mia.id]


def test_erasing_somebody_without_organisations_tells_nobody(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    with quarter.store.open() as books:
        assert leave_all(books, quarter.hall.likeness, person(books, "anna"), quarter.now) == []
