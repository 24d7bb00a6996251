"""What follows a decision: objections to it, the public log, what is kept of who decided."""

from __future__ import annotations

from bot.words import Words
from storage import Store
from tests.hall.deciding import declines, objects, row
from tests.quarter import LAMP, Quarter, tables_with


def test_an_objection_goes_to_somebody_else_than_who_decided(two: Quarter) -> None:
    declines(two, "mo", 1)
    objects(two, "anna")
    assert two.last("kim").text == two.words("desk-objection-new", number=1)
    assert two.words("desk-objection-new", number=1) not in [shown.text for shown in two.chat("mo")]
    two.write("mo", "/objections")
    assert two.last("mo").text == two.words("objections-nothing")
    two.write("kim", "/objections 1")
    two.press("kim", two.chat("kim")[-1].buttons[0])
    two.press("kim", "Answer")
    two.write("kim", "You are right, I have looked at the map.")
    assert two.last("kim").buttons == ("Open the concern",)
    two.press("kim", "Open the concern")
    two.press("kim", "Accept")
    assert row(two, 1).held == ""


def test_where_there_is_only_one_moderator_they_answer_themselves(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    declines(quarter, "mo", 1)
    objects(quarter, "anna")
    quarter.write("mo", "/objections")
    assert quarter.last("mo").text == quarter.words("objections-which")


def test_everybody_reads_what_was_decided_and_nothing_of_whom(two: Quarter) -> None:
    declines(two, "mo", 1)
    two.write("mo", "/queue 2")
    two.press("mo", "Accept")
    two.write("stranger", "/log")
    shown = next(one for one in two.chat("stranger") if one.text.startswith(two.words("desk-log")))
    day = two.now.date()
    assert shown.text.split("\n") == [
        two.words("desk-log"),
        two.words("desk-log-count", count=1, kind="accept", reason=""),
        two.words("desk-log-count", count=1, kind="decline", reason=""),
        two.words("desk-log-last"),
        two.words("desk-log-line", date=day, kind="accept", reason=""),
        two.words("desk-log-line", date=day, kind="decline", reason=""),
    ]


def test_a_rule_is_named_in_the_log_from_five_on(two: Quarter) -> None:
    for number in range(3, 8):
        two.reports(f"p{number}", f"The path number {number} at the brook is much too narrow.")
        declines(two, "mo", number)
    two.write("anna", "/log")
    line = two.words("desk-log-count", count=5, kind="decline", reason="place")
    assert any(line in shown.text.split("\n") for shown in two.chat("anna"))


def test_my_data_says_what_was_decided_and_not_by_whom(two: Quarter) -> None:
    declines(two, "mo", 1)
    two.write("kim", "/queue 1")
    person = row(two, 1).person_id
    with two.store.open() as books:
        kept = books.belongings.of(person or 0, ["stage:anna"])
    assert "opened" not in kept
    assert [(one["kind"], one["reason"], "decider" in one) for one in kept["decision"]] == [("decline", "place", False)]


def test_a_moderator_who_leaves_is_forgotten(two: Quarter, store: Store) -> None:
    two.arrives("mo")
    declines(two, "mo", 1)
    two.write("mo", "/queue decide")
    two.write("mo", "/leave")
    two.press("mo", "Yes, erase everything")
    with store.open() as books:
        assert books.decisions.of(1)[0].decider == ""
    assert tables_with(store, "stage:mo").get("opened") is None


def test_in_german_it_is_called_aufgaben(two: Quarter) -> None:
    two.write("mo", "/language")
    two.press("mo", "Deutsch")
    two.write("mo", "Aufgaben")
    german = Words("de")
    counts = {"decide": 2, "held": 0, "answered": 0, "asked": 0, "objections": 0, "proposals": 0}
    assert german("queue-which", **counts) in [shown.text for shown in two.chat("mo")[-2:]]
