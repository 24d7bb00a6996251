"""That others said the same is known after a start as well, and as it is now, not as it was when the reading began."""

from __future__ import annotations

from bot.desk.alike import Likeness
from tests.desk.test_contributions import withdraws
from tests.quarter import BUS, LAMP, LAMP_TOO, Quarter


def found(likeness: Likeness, quarter: Quarter, text: str) -> list[str]:
    with quarter.store.open() as books:
        return [row.text for row in likeness.nearest(books, quarter.id, text)]


def test_after_a_start_all_that_was_said_is_known(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    quarter.reports("bert", BUS)
    fresh = Likeness(quarter.hall.likeness.sense)
    with quarter.store.look() as books:
        fresh.load(books)
    assert found(fresh, quarter, LAMP_TOO) == [LAMP]


def test_what_is_taken_back_while_it_is_read_is_not_found(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    with quarter.store.look() as books:
        assert [one.text for one in books.contributions.compared(quarter.id, None, most=10)] == [LAMP]
        withdraws(quarter, "anna", LAMP)
        quarter.hall.likeness.load(books)
    assert found(quarter.hall.likeness, quarter, LAMP_TOO) == []


def test_what_comes_after_it_was_read_is_found_as_well(quarter: Quarter) -> None:
    fresh = Likeness(quarter.hall.likeness.sense)
    with quarter.store.look() as books:
        fresh.load(books)
    quarter.reports("anna", LAMP)
    assert found(fresh, quarter, LAMP_TOO) == [LAMP]
    withdraws(quarter, "anna", LAMP)
    quarter.reports("bert", BUS)
    assert found(fresh, quarter, LAMP_TOO) == []
