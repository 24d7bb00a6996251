"""What organisations need: said, found by those who offer it, closed, and what became of it."""

from __future__ import annotations

from datetime import timedelta

from storage import Contribution, Need, Store
from tests.hall.organising import BOXES, PHONE, WORD, clock_ticks, helps, needs, state, texts
from tests.quarter import Quarter, tables_with

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


def test_needs_and_contributions_share_their_numbers(club: Quarter) -> None:
    number = needs(club, "kim")
    with club.store.open() as books:
        assert books._session.get(Need, number) is not None
        assert books._session.get(Contribution, number) is not None


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


def test_an_offer_that_waits_for_a_moderator_is_found_by_no_need(club: Quarter) -> None:
    offers(club, "mia", "I can help carrying boxes of books.")
    with club.store.open() as books:
        books.contributions.of_dialogue(club.id)[-1].held = "insult.word"
    number = needs(club, "kim")
    assert "Whoever wants to help can see it now." in club.last("kim").text
    assert not any(text.startswith("You offered") for text in texts(club, "mia"))
    with club.store.open() as books:
        assert books.needs.offers(club.id) == []
        (books.contributions.held(club.id)[0]).held = ""
    with club.store.open() as books:
        assert [row.text for row in books.needs.offers(club.id)] == ["I can help carrying boxes of books."]
    assert number


# ------------------------------------------------------------------------------------------ afterwards


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
