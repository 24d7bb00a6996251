"""Several concerns, kinds, words added to another's concern; and each text is read once."""

from __future__ import annotations

import pytest

from tests.hall.guarding import RUDE, SEVERAL, sends, stored
from tests.quarter import BUS, LAMP, Quarter


def received(quarter: Quarter, **counts: object) -> str:
    """What somebody who wants to hear reads after several concerns."""
    return f"{quarter.words('desk-reported-several', **counts)}\n{quarter.words('desk-several-hears')}"


def test_several_concerns_are_divided_only_when_their_author_says_so(quarter: Quarter) -> None:
    quarter.arrives("anna")
    message = quarter.write("anna", SEVERAL)
    first, second = SEVERAL.split(" Secondly")
    assert quarter.last("anna").text == f"I read 2 concerns:\n• {first}\n• Secondly{second}\n\nIs that right?"
    quarter.press("anna", "Yes, 2 concerns")
    quarter.press("anna", "No particular place")
    sends(quarter, "anna")
    assert quarter.last("anna").text == received(quarter, count=2, numbers="1, 2", supported=0)
    with quarter.store.open() as books:
        rows = books.contributions.of_dialogue(quarter.id)
        assert [(row.text, row.message) for row in rows] == [(first, message), (f"Secondly{second}", message)]


def test_the_summary_says_which_place_belongs_to_which_concern(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", SEVERAL)
    quarter.write("anna", "yes")
    quarter.write("anna", "Playground")
    quarter.press("anna", "At the same place")
    first, second = SEVERAL.split(" Secondly")
    lines = [f"Place: Playground (“{first}”)", f"Place: Playground (“Secondly{second}”)"]
    assert quarter.last("anna").text.splitlines()[1:3] == lines
    quarter.press("anna", "Change")
    assert quarter.last("anna").buttons == ("Concern", *(line.replace(": Playground", "") for line in lines), "Back")
    quarter.press("anna", f"Place (“Secondly{second}”)")
    quarter.write("anna", "Bus stop")
    quarter.press("anna", "Yes, send it")
    with quarter.store.open() as books:
        rows = books.contributions.of_dialogue(quarter.id)
        assert [row.place for row in rows] == ["Playground", "Bus stop"]


def test_a_place_that_is_shared_answers_for_the_concern_that_was_asked_about(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", SEVERAL)
    quarter.write("anna", "yes")
    quarter.write("anna", "Playground")
    quarter.happens("anna", "Spot", north=50.735, east=7.1)
    assert quarter.last("anna").text == quarter.words("intake-street")
    quarter.write("anna", "Ring Road")
    places = [line for line in quarter.last("anna").text.splitlines() if line.startswith("Place")]
    assert [line.partition(" (“")[0] for line in places] == ["Place: Playground", "Place: near 50.735, 7.100"]


def test_who_does_not_want_to_hear_is_promised_nothing_after_several_either(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", "/receipts off")
    quarter.write("anna", SEVERAL)
    quarter.write("anna", "yes")
    quarter.press("anna", "No particular place")
    sends(quarter, "anna")
    assert quarter.last("anna").text == quarter.words("desk-reported-several", count=2, numbers="1, 2", supported=0)


def test_several_concerns_may_be_one(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", SEVERAL)
    quarter.press("anna", "No, it is 1 concern")
    sends(quarter, "anna")
    assert stored(quarter) == [(SEVERAL, "problem", "")]


def test_each_of_several_may_be_the_same_as_what_others_said(quarter: Quarter) -> None:
    quarter.reports("anna", BUS)
    quarter.arrives("bert")
    quarter.write("bert", SEVERAL)
    quarter.write("bert", "yes")
    assert quarter.last("bert").buttons[0] == f"1 person: “{BUS}”"
    quarter.write("bert", "1")
    sends(quarter, "bert")
    assert quarter.last("bert").text == received(quarter, count=1, numbers="2", supported=1)
    with quarter.store.open() as books:
        assert books.contributions.behind(1) == 2


def test_an_edit_of_a_message_that_became_several_changes_none(quarter: Quarter) -> None:
    quarter.arrives("anna")
    message = quarter.write("anna", SEVERAL)
    quarter.write("anna", "yes")
    quarter.press("anna", "No particular place")
    sends(quarter, "anna")
    before = stored(quarter)
    quarter.happens("anna", "Edited", message=message, text=LAMP)
    assert quarter.last("anna").text == quarter.words("hall-edited-several", count=2)
    assert stored(quarter) == before
    quarter.happens("anna", "Removed", message=message)
    assert stored(quarter) == []


def test_the_kind_is_proposed_and_changed_with_a_tap(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", "I need somebody who carries my shopping.")
    quarter.press("anna", "No particular place")
    assert quarter.last("anna").text.splitlines()[1] == "Kind: I need this"
    quarter.press("anna", "Change")
    quarter.press("anna", "Kind")
    quarter.press("anna", "Offer")
    quarter.press("anna", "Yes, send it")
    assert stored(quarter) == [("I need somebody who carries my shopping.", "offer", "")]


def test_going_back_from_the_summary_leads_to_the_place(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", LAMP)
    quarter.press("anna", "No particular place")
    quarter.write("anna", "back")
    assert quarter.last("anna").text == quarter.asked("intake-place")


def test_own_words_can_be_added_to_what_others_said(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    quarter.arrives("bert")
    quarter.write("bert", LAMP)
    quarter.write("bert", "1")
    quarter.press("bert", "I want to add something")
    message = quarter.write("bert", "It is darkest beside the slide.")
    assert quarter.last("bert").text == "Your addition: It is darkest beside the slide.\n\nShall I send this?"
    quarter.press("bert", "Yes, send it")
    assert quarter.last("bert").text == quarter.words("desk-added", number=2, people=2)
    with quarter.store.open() as books:
        row = books.contributions.get(2)
        assert row is not None
        assert (row.text, row.supports_id, row.message) == ("It is darkest beside the slide.", 1, message)


def test_words_added_to_the_concern_of_another_are_not_offered_to_be_meant_too(quarter: Quarter) -> None:
    test_own_words_can_be_added_to_what_others_said(quarter)
    quarter.arrives("cem")
    quarter.write("cem", "It is darkest beside the slide.")
    assert not [one for one in quarter.last("cem").buttons if "darkest" in one]


def test_an_insult_in_what_is_added_waits_for_a_person(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    quarter.arrives("bert")
    quarter.write("bert", LAMP)
    quarter.write("bert", "1")
    quarter.write("bert", "2")
    quarter.write("bert", RUDE)
    quarter.press("bert", "A person shall decide")
    quarter.press("bert", "Yes, send it")
    assert stored(quarter) == [(RUDE, "problem", "insult.word"), (LAMP, "problem", "")]


def test_a_text_is_read_once_and_a_button_never(quarter: Quarter, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    for name in ("hear", "read", "concerns"):
        real = getattr(type(quarter.hall.guard), name)

        def noted(self: object, text: str, *rest: object, _real: object = real, _name: str = name) -> object:
            asked.append(_name)
            return _real(self, text, *rest)  # type: ignore[operator]

        monkeypatch.setattr(type(quarter.hall.guard), name, noted)
    quarter.arrives("anna")
    quarter.write("anna", LAMP)
    assert asked == ["hear", "read", "concerns"]
    quarter.write("anna", "no particular place")
    quarter.write("anna", "Yes, send it")
    assert asked == ["hear", "read", "concerns"]
