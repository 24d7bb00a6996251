"""The first contribution: from the first word to the receipt, and what stands in the books then."""

from __future__ import annotations

from itertools import count

from bot.desk.alike import Likeness
from bot.hall.stage.rehearsal import Rehearsal
from storage import Store
from tests.quarter import BUS, LAMP, LAMP_TOO, Quarter, tables_with


def test_a_first_contribution_needs_three_messages_or_taps_after_consent(quarter: Quarter) -> None:
    quarter.arrives("anna")
    steps = [
        quarter.write("anna", LAMP),
        quarter.press("anna", "No particular place"),
        quarter.press("anna", "Yes, send it"),
    ]
    assert len(steps) <= 5
    assert quarter.last("anna").text == quarter.words("desk-reported", number=1)
    assert quarter.last("anna").buttons == ("Another concern", "My concerns")


def test_with_something_alike_it_is_four(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    quarter.arrives("bert")
    quarter.write("bert", LAMP_TOO)
    assert quarter.last("bert").buttons == (f"1 person: “{LAMP}”", "No, I mean something else", "Back", "Cancel")
    quarter.press("bert", "No, I mean something else")
    quarter.write("bert", "Playground")
    assert quarter.last("bert").text == f"Concern: {LAMP_TOO}\nPlace: Playground\nKind: Problem\n\nShall I send this?"
    quarter.press("bert", "Yes, send it")
    assert quarter.last("bert").text == quarter.words("desk-reported", number=2)


def test_what_was_said_stands_in_the_books_as_it_was_said(quarter: Quarter) -> None:
    message = quarter.reports("anna", f"  {LAMP}\n", "Playground")
    with quarter.store.open() as books:
        (row,) = books.contributions.of_dialogue(quarter.id)
        person = books.people.person(row.person_id)
    assert (row.text, row.place, row.language, row.kind) == (LAMP, "Playground", "en", "problem")
    assert (row.source, row.address, row.message) == ("stage", "stage:anna", message)
    assert person is not None
    assert (person.consent, person.hears, person.consented_at is not None) == ("2026-11", True, True)


def test_once_the_turn_is_done_the_words_stand_in_the_contribution_alone(quarter: Quarter, store: Store) -> None:
    quarter.reports("anna", LAMP)
    assert tables_with(store, LAMP) == {"contribution": 1}


def test_a_second_concern_needs_no_consent_again(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    quarter.write("anna", BUS)
    assert quarter.last("anna").text == quarter.asked("intake-place")


def test_the_talk_goes_on_in_another_process_after_each_step(quarter: Quarter, store: Store) -> None:
    quarter.arrives("anna")
    now = quarter.now
    for first, said in enumerate((LAMP, "no particular place", "yes"), 1):
        process = Rehearsal(
            store, Likeness(quarter.hall.likeness.sense), "lindenhof", begin=now, ids=count(1000 * first)
        )
        process.stage = quarter.stage
        process.write("anna", said)
        now = process.now
    assert quarter.last("anna").text == quarter.words("desk-reported", number=1)


def test_who_does_not_want_to_hear_is_not_promised_to(quarter: Quarter) -> None:
    quarter.arrives("anna", hears=False)
    quarter.reports("anna", LAMP)
    assert quarter.last("anna").text == quarter.words("desk-reported-quiet", number=1)
