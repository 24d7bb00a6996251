"""What moderators and authors do about a decision."""

from __future__ import annotations

from storage import Contribution
from tests.quarter import Quarter

PLACE = "It is not in this neighbourhood"


def row(quarter: Quarter, number: int) -> Contribution:
    with quarter.store.open() as books:
        return next(books.contributions.with_tombstones([number]))


def declines(quarter: Quarter, who: str, number: int, reason: str = PLACE) -> None:
    quarter.write(who, f"/queue {number}")
    quarter.press(who, "Decline")
    quarter.press(who, reason)


def objects(quarter: Quarter, who: str) -> None:
    quarter.press(who, "I object")
    quarter.write(who, "The lamp stands right in our neighbourhood.")
    quarter.press(who, "Yes, give it on")


def writes_an_objection(quarter: Quarter, who: str, why: str) -> None:
    """``who`` objects to what was decided on concern 1, with a command instead of the button."""
    quarter.write(who, "/objection 1")
    quarter.write(who, why)
    quarter.write(who, "yes")
