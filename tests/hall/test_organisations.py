"""Organisations: the second door, their people, the badge, what they need, and helpers who meet them."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from bot.desk.engagement.membership import pass_on
from bot.desk.engagement.organisations import leave_all
from bot.hall.clock import Clock, Schedule
from storage import Books, Contribution, Member, Need, Person, Store
from storage.tables.engagement import Badge, MemberInvitation
from tests.quarter import BERLIN, LAMP, Quarter, everything, tables_with

BOXES = "We need help carrying boxes of books."
WHEN = "2026-05-09 9:00 to 12:00"
PHONE = "0151 2345678"
WORD = "I have strong arms. Reach me at mia@example.org."


def founds(quarter: Quarter, who: str, name: str = "Book club") -> None:
    """``who`` (arriving if need be) names an organisation."""
    if not quarter.chat(who):
        quarter.arrives(who)
    quarter.write(who, "/organisation")
    if "One more organisation" in quarter.last(who).buttons:
        quarter.press(who, "One more organisation")
    for said in (name, "Club", "Library", "We read books together.", "Yes, enter it"):
        quarter.write(who, said)


def needs(quarter: Quarter, who: str, contact: str = PHONE, most: str = "2", what: str = BOXES) -> int:
    """``who`` says what their only organisation needs; the need's number."""
    quarter.write(who, "/need")
    for said in (what, "4", WHEN, "Library", contact, most, "Yes, send it"):
        quarter.write(who, said)
    found = re.search(r"the number (\d+)", quarter.last(who).text)
    assert found, quarter.last(who).text
    return int(found[1])


def helps(quarter: Quarter, who: str, need: int, word: str = WORD) -> None:
    """``who`` (arriving if need be) says that they can help."""
    if not quarter.chat(who):
        quarter.arrives(who)
    quarter.write(who, f"/needs {need} help")
    quarter.write(who, word)
    quarter.press(who, "Yes, please ask them")


def texts(quarter: Quarter, who: str) -> list[str]:
    return [shown.text for shown in quarter.chat(who)]


def said(quarter: Quarter, who: str, name: str, **args: object) -> bool:
    """Whether the house has told ``who`` these words."""
    return quarter.words(name, **args) in texts(quarter, who)


def state(quarter: Quarter, need: int) -> str:
    with quarter.store.open() as books:
        whole = books.needs.get(need)
        assert whole is not None
        return whole[0].state


@pytest.fixture
def club(quarter: Quarter) -> Quarter:
    """Kim speaks for the book club."""
    founds(quarter, "kim")
    return quarter


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


def invites(quarter: Quarter, who: str) -> str:
    """The word of a link that ``who`` has made."""
    quarter.write(who, "/organisation")
    quarter.press(who, "Book club")
    quarter.press(who, "Bring somebody in")
    found = re.search(r"/start (\S+)", quarter.last(who).text)
    assert found
    return found[1]


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
    assert club.last("lee").text == club.asked("hall-moderators-only")


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


# ------------------------------------------------------------------------------------------ what it needs


def test_a_need_is_a_contribution_of_the_organisation(club: Quarter) -> None:
    number = needs(club, "kim")
    with club.store.open() as books:
        whole = books.needs.get(number)
        assert whole is not None
        need, row, organisation = whole
    assert (row.kind, row.text, row.place, row.person_id, row.address) == ("need", BOXES, "Library", None, "")
    assert row.vector is not None
    assert (need.people, need.contact, need.most, need.state) == (4, PHONE, 2, "open")
    assert (need.ends - need.begins, organisation.name) == (timedelta(hours=3), "Book club")


def test_a_need_is_shown_line_by_line_before_it_is_sent_and_each_line_can_be_changed(club: Quarter) -> None:
    club.write("kim", "/need")
    for answer in (BOXES, "four", "Saturday 9 to 12", "Library", "Through the bot only", "As many as we need"):
        club.write("kim", answer)
    assert club.last("kim").text.split("\n\n")[0].replace("\u202f", " ") == (
        f"What: {BOXES}\nHow many people: 4\nWhen: Saturday, May 9, 2026, 9:00 AM to 12:00 PM\n"
        "Where: Library\nContact: Through the bot only\nAt most so many answers: 4"
    )
    club.press("kim", "Change")
    club.press("kim", "When")
    club.write("kim", "Sunday at 10")
    assert club.last("kim").text.replace("\u202f", " ") == (
        "It begins: Sunday, May 10, 2026, 10:00 AM.\nUntil when does it last?"
    )
    club.write("kim", "2 hours")
    club.press("kim", "Yes, send it")
    with club.store.open() as books:
        ((need, _, _),) = books.needs.sought(club.id, club.now)
    assert (f"{need.begins:%d.%m. %H:%M %Z}", f"{need.ends:%d.%m. %H:%M %Z}") == (
        "10.05. 10:00 UTC",
        "10.05. 12:00 UTC",
    )


def test_who_speaks_for_nobody_is_led_to_the_second_door(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", "/need")
    quarter.press("anna", "Enter an organisation")
    assert quarter.last("anna").text == quarter.asked("organisation-name")


def test_others_say_the_same_as_a_need_and_count_behind_it(club: Quarter) -> None:
    needs(club, "kim")
    club.arrives("anna")
    club.write("anna", BOXES)
    assert f"“{BOXES}”" in str(club.last("anna").buttons)


def test_a_need_without_an_answer_stands_in_the_digest(club: Quarter) -> None:
    number = needs(club, "kim")
    digest = club.groups()
    assert [(one.id, one.text, one.organisation, one.people) for one in digest.needs] == [
        (number, BOXES, "Book club", 4)
    ]
    assert any(f"• {BOXES} (Book club): 4 people" in text for text in texts(club, "mo"))
    helps(club, "mia", number)
    assert club.groups().needs == ()


def test_a_need_that_is_settled_is_sought_no_more(club: Quarter) -> None:
    number = needs(club, "kim")
    club.write("kim", "/organisation 1 needs")
    club.press("kim", BOXES)
    club.press("kim", "We have enough help")
    assert state(club, number) == "closed"
    club.arrives("mia")
    club.write("mia", "/needs")
    assert club.last("mia").text == club.asked("needs-nothing")


def test_a_need_that_is_taken_back_leaves_a_tombstone(club: Quarter, store: Store) -> None:
    needs(club, "kim")
    club.write("kim", "/organisation 1 needs")
    club.press("kim", BOXES)
    club.press("kim", "Take it back and erase it")
    assert club.last("kim").text == club.words("desk-need-withdrawn")
    assert tables_with(store, BOXES, PHONE) == {}


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


# ------------------------------------------------------------------------------------------ offers


def offers(quarter: Quarter, who: str, text: str) -> None:
    """``who`` has offered something; kept as a contribution like any other."""
    quarter.reports(who, text)
    with quarter.store.open() as books:
        row = books.contributions.of_dialogue(quarter.id)[-1]
        row.kind = "offer"


def test_offers_that_fit_are_counted_for_the_organisation_and_asked_themselves(club: Quarter) -> None:
    offers(club, "mia", "I can help carrying boxes of books.")
    offers(club, "tom", "I can give French lessons.")
    needs(club, "kim")
    assert "1 person has already offered something that fits." in club.last("kim").text
    assert "I can help" not in str(texts(club, "kim"))
    assert club.last("mia").text.startswith("You offered: “I can help carrying boxes of books.”")
    club.press("mia", "Look at it")
    assert club.last("mia").buttons[0] == "I can help"
    assert not any(text.startswith("You offered") for text in texts(club, "tom"))


def test_an_offer_hears_at_once_that_something_like_it_is_needed(club: Quarter) -> None:
    needs(club, "kim")
    club.arrives("mia")
    club.write("mia", "I can help carrying boxes.")
    while "Yes, send it" not in club.last("mia").buttons:
        club.press("mia", club.last("mia").buttons[-3])
    kind = "Kind: Offer" in club.last("mia").text
    club.press("mia", "Yes, send it")
    assert kind
    assert club.last("mia").text == club.words("desk-offer-fits", needs=1)


# ------------------------------------------------------------------------------------------ afterwards


def clock_ticks(quarter: Quarter) -> None:
    Clock(quarter.hall, quarter.store, Schedule(None, BERLIN), lambda: None).tick()
    quarter.work()


def test_after_its_end_the_organisation_is_asked_once_what_became_of_it(club: Quarter) -> None:
    number = needs(club, "kim")
    helps(club, "mia", number)
    club.press("kim", "Yes, exchange contact")
    clock_ticks(club)
    before = len(club.chat("kim"))
    club.now += timedelta(days=6)
    clock_ticks(club)
    clock_ticks(club)
    assert texts(club, "kim")[before:] == [club.words("desk-need-ended", what=BOXES)]
    club.press("kim", "It worked")
    assert club.last("kim").text == club.words("desk-need-noted")
    assert club.last("mia").text == club.words("desk-help-thanks", what=BOXES, organisation="Book club")
    with club.store.open() as books:
        whole = books.needs.get(number)
        assert whole is not None
        assert (whole[0].state, whole[0].result) == ("closed", "worked")


def test_who_still_waits_at_the_end_hears_that_it_is_over(club: Quarter, store: Store) -> None:
    number = needs(club, "kim")
    helps(club, "mia", number)
    club.now += timedelta(days=6)
    clock_ticks(club)
    assert club.last("mia").text == club.words("desk-need-over", what=BOXES)
    assert tables_with(store, WORD) == {}


def test_two_weeks_after_the_end_neither_contact_nor_word_is_kept(club: Quarter, store: Store) -> None:
    number = needs(club, "kim")
    helps(club, "mia", number)
    club.press("kim", "Yes, exchange contact")
    club.now += timedelta(days=18)
    clock_ticks(club)
    assert tables_with(store, WORD)["match"] == 1
    club.now += timedelta(days=2)
    clock_ticks(club)
    kept = tables_with(store, WORD, PHONE)
    assert not {"match", "need"} & set(kept)


# ------------------------------------------------------------------------------------------ leaving


def leaves(quarter: Quarter, who: str) -> None:
    quarter.write(who, "/leave")
    quarter.press(who, "Yes, erase everything")


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
        kim, mia, tom = (_person(books, name) for name in ("kim", "mia", "tom"))
        books.needs.match(1).state = "yes"
        pass_on(books, mia, tom)
        assert [(one.person_id, one.state) for one in books.needs.matches(number)] == [(tom.id, "yes")]
        pass_on(books, kim, mia)
        assert [one.person_id for one in books.organisations.members(1)] == [mia.id]


def _person(books: Books, name: str) -> Person:
    contact = books.people.contact(f"stage:{name}")
    person = books.people.person(contact.person_id) if contact else None
    assert person is not None
    return person


def test_erasing_somebody_without_organisations_tells_nobody(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    with quarter.store.open() as books:
        assert leave_all(books, quarter.hall.likeness, _person(books, "anna"), quarter.now) == []


def test_needs_and_contributions_share_their_numbers(club: Quarter) -> None:
    number = needs(club, "kim")
    with club.store.open() as books:
        assert books._session.get(Need, number) is not None
        assert books._session.get(Contribution, number) is not None
