"""What becomes of contributions: supported, listed, withdrawn; and where a withdrawn one is not seen any more."""

from __future__ import annotations

from storage import Store
from tests.quarter import BUS, LAMP, LAMP_TOO, Quarter, everything, tables_with


def supports(quarter: Quarter, who: str, text: str) -> None:
    if not quarter.chat(who):
        quarter.arrives(who)
    quarter.write(who, text)
    quarter.write(who, "1")
    quarter.press(who, "Only count my voice")


def test_a_support_counts_a_person_once(quarter: Quarter, store: Store) -> None:
    quarter.reports("anna", LAMP)
    for _ in range(2):
        supports(quarter, "bert", LAMP_TOO)
        assert quarter.last("bert").text == quarter.words("desk-supported", people=2)
    assert len(everything(store)["support"]) == 1


def test_ones_own_concern_is_not_supported(quarter: Quarter, store: Store) -> None:
    quarter.reports("anna", LAMP)
    supports(quarter, "anna", LAMP_TOO)
    assert quarter.last("anna").text == quarter.words("desk-supported", people=1)
    assert everything(store)["support"] == []


def test_supporting_what_was_withdrawn_meanwhile_says_so(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    quarter.reports("chris", LAMP_TOO)
    quarter.arrives("bert")
    quarter.write("bert", LAMP)
    withdraws(quarter, "anna", LAMP)
    quarter.write("bert", "1")
    with quarter.store.open() as books:
        (row,) = books.contributions.of_dialogue(quarter.id)
        assert (row.text, books.contributions.behind(row.id)) == (LAMP_TOO, 1)


def withdraws(quarter: Quarter, who: str, text: str) -> None:
    quarter.write(who, "/mine")
    quarter.press(who, text)
    quarter.press(who, "Take it back")


def test_mine_lists_what_one_said_newest_first(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    quarter.reports("anna", BUS)
    quarter.reports("bert", "There is no bench on the market square.")
    quarter.write("anna", "/mine")
    assert quarter.last("anna").text == quarter.asked("mine-which")
    assert quarter.last("anna").buttons == (BUS, LAMP, "Leave everything as it is")


def test_mine_without_any_says_so(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", "/mine")
    assert quarter.last("anna").text == quarter.asked("mine-nothing")
    quarter.press("anna", "All right")
    assert quarter.last("anna").text == quarter.asked("hall-nothing-open")


def test_what_is_withdrawn_leaves_a_tombstone_without_words(quarter: Quarter, store: Store) -> None:
    quarter.reports("anna", LAMP, "Playground")
    withdraws(quarter, "anna", LAMP)
    assert quarter.last("anna").text == quarter.words("desk-withdrawn")
    assert tables_with(store, LAMP, "Playground") == {}
    with store.open() as books:
        (row,) = books.contributions.everything_of(1)
        kept = (row.withdrawn, row.text, row.place, row.language, row.vector, row.topic_id, row.address, row.message)
        assert (kept, row.encoder) == ((True, "", "", "", None, None, "", ""), "")


def test_keeping_it_keeps_it(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    quarter.write("anna", "/mine")
    quarter.write("anna", "1")
    assert quarter.last("anna").text == quarter.words("mine-what", about=LAMP)
    quarter.press("anna", "Keep it")
    with quarter.store.open() as books:
        assert [row.text for row in books.contributions.of_dialogue(quarter.id)] == [LAMP]


def test_what_is_withdrawn_is_offered_to_nobody(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    with quarter.store.open() as books:
        assert len(quarter.hall.likeness.nearest(books, quarter.id, LAMP_TOO)) == 1
    withdraws(quarter, "anna", LAMP)
    quarter.arrives("bert")
    quarter.write("bert", LAMP_TOO)
    assert quarter.last("bert").text == quarter.asked("intake-place")


def test_what_is_withdrawn_is_in_no_topic_and_no_digest(quarter: Quarter) -> None:
    for who in ("anna", "bert", "chris"):
        quarter.reports(who, f"{LAMP} Says {who}.")
    before = quarter.groups()
    assert [(line.people, line.contributions) for line in before.topics] == [(3, 3)]
    withdraws(quarter, "anna", f"{LAMP} Says anna.")
    after = quarter.groups()
    assert [(line.id, line.people, line.contributions) for line in after.topics] == [(before.topics[0].id, 2, 2)]
    assert [entry.text for entry in after.entries] == [f"{LAMP} Says bert.", f"{LAMP} Says chris."]
    assert f"{LAMP} Says anna." not in after.topics[0].quotes


def test_a_supporter_is_one_of_the_people_behind_a_topic(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    quarter.reports("bert", LAMP_TOO)
    supports(quarter, "chris", LAMP)
    (line,) = quarter.groups().topics
    assert (line.people, line.contributions) == (3, 2)


def test_a_topic_keeps_its_id_when_more_is_said(quarter: Quarter) -> None:
    for who in ("anna", "bert", "chris"):
        quarter.reports(who, f"{LAMP} Says {who}.")
    (before,) = quarter.groups().topics
    quarter.reports("dora", f"{LAMP} Says dora.")
    (after,) = quarter.groups().topics
    assert (after.id, after.contributions, after.new) == (before.id, 4, 1)


def test_the_digest_counts_as_new_what_came_since_the_last(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    first = quarter.groups()
    second = quarter.groups()
    assert [(one.new, one.contributions, one.people) for one in (first, second)] == [(1, 1, 1), (0, 1, 1)]
