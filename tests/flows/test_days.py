"""Days as people write them, seen from Sunday, 22 November 2026."""

from __future__ import annotations

from datetime import date

import pytest

from bot.flows.reading.days import day, months_on

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    "said",
    [
        *("31.3.2027", "31.03.27", "31. 3. 2027", "31.3.", "31. März", "31. März 2027", "am 31. März"),
        *("bis Ende März", "Ende März 2027", "bis zum 31.3.", "2027-03-31", "31/3/2027", "3/31/2027"),
        *("March 31", "March 31st, 2027", "31 March 2027", "31st of March", "until the end of March", "on Mar. 31"),
    ],
)
def test_the_last_day_of_march_in_many_forms(said: str) -> None:
    assert day(said, TODAY) == date(2027, 3, 31)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("heute", TODAY),
        ("Tomorrow", date(2026, 11, 23)),
        ("in 3 Wochen", date(2026, 12, 13)),
        ("in three months", date(2027, 2, 22)),
        ("in einem Monat", date(2026, 12, 22)),
        ("in einem Jahr", date(2027, 11, 22)),
        ("Anfang April", date(2027, 4, 1)),
        ("mid-May", date(2027, 5, 15)),
        ("Dezember", date(2026, 12, 1)),
        ("Ende Februar 2028", date(2028, 2, 29)),
        ("24.12.", date(2026, 12, 24)),
        ("1.1.", date(2027, 1, 1)),
    ],
)
def test_near_days_parts_of_months_and_the_next_year(said: str, meant: date) -> None:
    assert day(said, TODAY) == meant


@pytest.mark.parametrize(
    "said", ["", "irgendwann", "bald", "30.2.2027", "99", "Ende", "13/13/2027", "0000-01-01", "März März"]
)
def test_what_names_no_day_is_none(said: str) -> None:
    assert day(said, TODAY) is None


def test_a_month_on_from_its_last_day_is_a_last_day() -> None:
    assert [months_on(date(2026, 1, 31), count) for count in (1, 3, 12)] == [
        date(2026, 2, 28),
        date(2026, 4, 30),
        date(2027, 1, 31),
    ]
