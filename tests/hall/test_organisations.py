"""Organisations: the second door, their people, the badge."""

from __future__ import annotations

from datetime import timedelta

import pytest

from storage.tables.engagement import Badge, MemberInvitation
from tests.hall.organising import founds, invites, texts
from tests.quarter import BUS, LAMP, Quarter, everything

# ------------------------------------------------------------------------------------------ two doors


def test_after_consent_the_second_door_is_a_button_beside_the_first_question(quarter: Quarter) -> None:
    quarter.arrives("kim")
    assert quarter.last("kim").text == quarter.asked("intake-concern")
    assert quarter.last("kim").buttons == ("I speak for an organisation", "Cancel")
    quarter.press("kim", "I speak for an organisation")
    assert quarter.last("kim").text == quarter.asked("organisation-name")
    assert quarter.last("kim").buttons == ("I am a citizen", "Cancel")
    quarter.press("kim", "I am a citizen")
    assert quarter.last("kim").text == quarter.asked("intake-concern")


def test_the_second_door_opens_to_typed_words_as_well(quarter: Quarter) -> None:
    quarter.arrives("kim")
    quarter.write("kim", "I speak for an organisation")
    assert quarter.last("kim").text == quarter.asked("organisation-name")


def test_a_start_shows_both_doors_to_whoever_has_agreed(quarter: Quarter) -> None:
    quarter.arrives("kim")
    quarter.write("kim", "/start")
    assert quarter.last("kim").buttons == ("I am a citizen", "I speak for an organisation")


def test_who_comes_for_an_organisation_goes_on_with_it_after_consent(quarter: Quarter) -> None:
    quarter.write("kim", "/organisation")
    quarter.press("kim", quarter.words("welcome-agree.option-agree"))
    quarter.press("kim", quarter.words("welcome-hear.option-yes"))
    assert quarter.last("kim").text == quarter.asked("organisation-name")


# ------------------------------------------------------------------------------------------ the organisation


def test_an_organisation_is_named_and_its_founder_speaks_for_it(club: Quarter) -> None:
    assert club.last("kim").text == club.words("desk-organisation-founded", name="Book club")
    with club.store.open() as books:
        (row,) = books.organisations.of_dialogue(club.id)
        assert (row.name, row.kind, row.place, row.does, row.verified) == (
            "Book club",
            "club",
            "Library",
            "We read books together.",
            False,
        )
        assert books.organisations.count_members(row.id) == 1
    club.press("kim", "To my organisation")
    assert club.last("kim").text == (
        "Book club\nWe read books together.\nPlace: Library\n"
        "1 person speaks for the organisation.\n\nWhat do you want to do?"
    )


def test_a_name_of_an_organisation_may_be_somebodys_name(quarter: Quarter) -> None:
    founds(quarter, "kim", "Bakery Anna Meier")
    assert quarter.last("kim").text == quarter.words("desk-organisation-founded", name="Bakery Anna Meier")


def test_a_link_brings_one_more_member_in_once(club: Quarter) -> None:
    word = invites(club, "kim")
    club.arrives("lee")
    club.write("lee", f"/start {word}")
    assert club.last("lee").text == club.words("desk-organisation-joined", name="Book club")
    assert club.last("kim").text == club.words("desk-organisation-member", name="Book club")
    club.arrives("mia")
    club.write("mia", f"/start {word}")
    assert club.last("mia").text == club.asked("hall-help")
    with club.store.open() as books:
        assert books.organisations.count_members(1) == 2


def test_who_has_not_agreed_yet_joins_as_soon_as_they_have(club: Quarter) -> None:
    word = invites(club, "kim")
    club.write("lee", f"/start {word}")
    assert texts(club, "lee")[0] == club.words("desk-organisation-invited", name="Book club")
    club.press("lee", club.words("welcome-agree.option-agree"))
    club.press("lee", club.words("welcome-hear.option-yes"))
    assert club.last("lee").text == club.words("desk-organisation-joined", name="Book club")


def test_a_link_holds_seven_days_and_only_its_hash_is_kept(club: Quarter) -> None:
    word = invites(club, "kim")
    with club.store.open() as books:
        (row,) = books._session.query(MemberInvitation)
        assert row.until - club.now == timedelta(days=7)
    assert [table for table, rows in everything(club.store).items() if table != "outbox" and word in str(rows)] == []
    club.arrives("lee")
    club.now = row.until
    club.write("lee", f"/start {word}")
    assert club.last("lee").text == club.asked("hall-help")


def test_the_link_of_an_organisation_makes_no_moderator(club: Quarter) -> None:
    word = invites(club, "kim")
    club.arrives("lee")
    club.write("lee", f"/start {word}")
    club.write("lee", "/organisations")
    assert club.last("lee").text == club.not_yours("decide")


# ------------------------------------------------------------------------------------------ the badge


def verifies(quarter: Quarter, option: str = "Show it as verified") -> None:
    quarter.write("mo", "/organisations")
    quarter.write("mo", "1")
    quarter.press("mo", option)


def test_only_a_moderator_gives_the_badge_and_takes_it_back(club: Quarter) -> None:
    verifies(club)
    assert club.last("mo").text == club.words("desk-verified", name="Book club")
    assert club.last("kim").text == club.words("desk-verified-yours", name="Book club")
    club.press("kim", "To my organisation")
    assert club.last("kim").text.startswith("Book club (verified)\n")
    verifies(club, "No longer show it as verified")
    club.write("kim", "/organisation")
    assert club.last("kim").buttons[0] == "Book club"
    with club.store.open() as books:
        notes = [(row.moderator, row.given) for row in books._session.query(Badge).order_by(Badge.id)]
    assert notes == [("stage:mo", True), ("stage:mo", False)]


def test_a_moderator_who_leaves_stands_in_no_note(club: Quarter) -> None:
    verifies(club)
    with club.store.open() as books:
        books.organisations.forget_moderator("stage:mo")
        assert [row.moderator for row in books._session.query(Badge)] == [""]


# ------------------------------------------------------------------------------------------ whose need it is


@pytest.mark.parametrize("said", ["We need help carrying boxes on Saturday.", "3 more people for the summer fair"])
def test_a_need_said_right_after_founding_can_be_the_organisations(quarter: Quarter, said: str) -> None:
    founds(quarter, "kim")
    quarter.write("kim", said)
    assert quarter.last("kim").text == quarter.words("intake-whose")
    quarter.press("kim", "The organisation needs it")
    assert quarter.last("kim").text == quarter.words("support_need-people")


def test_later_only_what_sounds_like_a_need_is_asked_about(quarter: Quarter) -> None:
    founds(quarter, "kim")
    quarter.write("kim", BUS)
    quarter.press("kim", "For myself")
    assert quarter.last("kim").text == quarter.asked("intake-place")
    for said in ("no", "yes", LAMP):
        quarter.write("kim", said)
    assert quarter.last("kim").text == quarter.asked("intake-place")
    quarter.press("kim", "Cancel")
    quarter.write("kim", "I need somebody who reads to me.")
    quarter.press("kim", "For myself")
    assert quarter.last("kim").text == quarter.asked("intake-place")


def test_who_speaks_for_no_organisation_is_not_asked(quarter: Quarter) -> None:
    quarter.arrives("kim")
    quarter.write("kim", "I need somebody who reads to me.")
    assert quarter.last("kim").text == quarter.asked("intake-place")
