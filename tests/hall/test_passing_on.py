"""What an organisation may learn of a helper: asked where it is needed, revocable, and nothing without it."""

from __future__ import annotations

from storage import Store
from tests.hall.organising import BOXES, PASS_ON, PHONE, THROUGH_BOT, WORD, helps, needs, person, texts
from tests.quarter import Quarter, tables_with

OFF = "Pass on: yes. Switch off"


def agrees(quarter: Quarter, who: str) -> list[tuple[str, bool, str]]:
    """(part, given, version) of all parts that ``who`` decided on by themselves."""
    with quarter.store.open() as books:
        rows = books.rights.consents(person(books, who).id)
        return sorted((part, row.given, row.version) for part, row in rows.items())


def helps_through_the_bot(quarter: Quarter, who: str, need: int) -> None:
    quarter.arrives(who)
    quarter.write(who, f"/needs {need} help")
    quarter.press(who, THROUGH_BOT)
    quarter.press(who, "Yes, please ask them")


def test_it_is_asked_when_it_is_needed_and_once(club: Quarter) -> None:
    first, second = needs(club, "kim"), needs(club, "kim", what="We look for somebody to paint the gym.")
    club.arrives("mia")
    assert agrees(club, "mia") == []
    club.write("mia", f"/needs {first} help")
    assert club.last("mia").text == club.asked("needs-passed_on")
    club.press("mia", PASS_ON)
    assert agrees(club, "mia") == []
    club.write("mia", WORD)
    club.press("mia", "Yes, please ask them")
    assert agrees(club, "mia") == [("passed_on", True, "2026-11.2")]
    club.write("mia", f"/needs {second} help")
    assert club.last("mia").text == club.asked("needs-word")


def test_without_it_they_meet_through_the_bot_only(club: Quarter, store: Store) -> None:
    number = needs(club, "kim")
    helps_through_the_bot(club, "mia", number)
    assert "If it says yes, you write to each other through me." in club.last("mia").text
    club.press("kim", "Yes, exchange contact")
    assert club.last("kim").text == club.words("desk-match-yes-kept", what=BOXES)
    assert f"Contact: {PHONE}\n\nIt got nothing of yours. You can reach it through me as well." in club.last("mia").text
    club.press("kim", "Pass something on")
    club.write("kim", "Can you come at 9?")
    assert club.last("mia").text.endswith("“Can you come at 9?”")
    assert agrees(club, "mia") == []


def test_who_takes_it_back_before_the_yes_is_not_passed_on(club: Quarter, store: Store) -> None:
    number = needs(club, "kim")
    helps(club, "mia", number)
    club.write("mia", "/consent")
    club.press("mia", OFF)
    assert tables_with(store, WORD) == {}
    club.press("kim", "Yes, exchange contact")
    assert club.last("kim").text == club.words("desk-match-yes-kept", what=BOXES)
    assert WORD not in str(texts(club, "kim"))


def test_who_takes_it_back_afterwards_has_the_organisation_asked_to_erase_it(club: Quarter, store: Store) -> None:
    number = needs(club, "kim")
    helps(club, "mia", number)
    club.press("kim", "Yes, exchange contact")
    club.write("mia", "/consent")
    club.press("mia", OFF)
    assert club.last("kim").text == club.words("desk-helper-keeps-back", what=BOXES)
    assert tables_with(store, WORD) == {}
    club.write("mia", "/relay 1")
    club.write("mia", "I still come.")
    assert club.last("kim").text.endswith("“I still come.”")


def test_a_yes_to_earlier_words_does_not_count_for_these(club: Quarter) -> None:
    number = needs(club, "kim")
    club.arrives("mia")
    with club.store.open() as books:
        books.rights.decide(person(books, "mia").id, "passed_on", True, "2026-11", club.now)
    club.write("mia", f"/needs {number} help")
    assert club.last("mia").text == club.asked("needs-passed_on")


def test_my_data_shows_what_was_agreed_to_on_the_way(club: Quarter) -> None:
    helps(club, "mia", needs(club, "kim"))
    club.write("mia", "/my_data")
    assert "I may give an organisation what you write for it and how you can be reached: yes" in str(texts(club, "mia"))


# ------------------------------------------------------------------------------------------ being written to


def test_a_helper_who_cannot_be_written_to_is_asked_for_that(club: Quarter) -> None:
    number = needs(club, "kim")
    club.arrives("mia", hears=False)
    club.write("mia", f"/needs {number} help")
    club.press("mia", PASS_ON)
    assert club.last("mia").text == club.asked("needs-hear")
    club.press("mia", "No, do not write to me")
    assert club.last("mia").text == club.asked("hall-nothing-open")
    assert agrees(club, "mia") == []
    club.write("mia", f"/needs {number} help")
    club.press("mia", PASS_ON)
    club.press("mia", "Yes, write to me")
    club.write("mia", WORD)
    club.press("mia", "Yes, please ask them")
    assert [(part, given) for part, given, _ in agrees(club, "mia")] == [("contact", True), ("passed_on", True)]
    club.press("kim", "No, thanks")
    assert club.last("mia").text == club.words("desk-help-declined", what=BOXES)


def test_who_takes_that_back_hears_nothing_of_their_own_accord(club: Quarter) -> None:
    helps(club, "mia", needs(club, "kim"))
    club.write("mia", "/consent")
    club.press("mia", "Write to me: yes. Switch off")
    before = len(club.chat("mia"))
    club.press("kim", "Yes, exchange contact")
    club.press("kim", "Pass something on")
    club.write("kim", "Can you come at 9?")
    assert club.last("kim").text == club.words("desk-relay-lost")
    assert len(club.chat("mia")) == before


def test_who_speaks_for_an_organisation_is_asked_before_they_can_be_asked_anything(club: Quarter) -> None:
    club.write("kim", "/consent")
    club.press("kim", "Write to me: yes. Switch off")
    club.write("kim", "/need")
    assert club.last("kim").text == club.asked("support_need-hear")
    club.press("kim", "Yes, write to me")
    assert agrees(club, "kim") == [("contact", False, "2026-11.2")]
    for said in (BOXES, "4", "2026-05-09 9:00 to 12:00", "Library", PHONE, "2", "Yes, send it"):
        club.write("kim", said)
    assert agrees(club, "kim") == [("contact", True, "2026-11.2")]
