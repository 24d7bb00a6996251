"""What the tests of organisations and their helpers do and look at; "club" is in conftest.py."""

from __future__ import annotations

import re

from bot.hall.clock import Clock, Schedule
from storage import Books, Person
from tests.quarter import BERLIN, Quarter

BOXES = "We need help carrying boxes of books."
WHEN = "2026-05-09 9:00 to 12:00"
PHONE = "0151 2345678"
PASS_ON, THROUGH_BOT = "Yes, pass it on", "No, only through you"
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
    """``who`` (arriving if need be) says that they can help, and agrees that the organisation gets ``word``."""
    if not quarter.chat(who):
        quarter.arrives(who)
    quarter.write(who, f"/needs {need} help")
    if PASS_ON in quarter.last(who).buttons:
        quarter.press(who, PASS_ON)
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


def invites(quarter: Quarter, who: str) -> str:
    """The word of a link that ``who`` has made."""
    quarter.write(who, "/organisation")
    quarter.press(who, "Book club")
    quarter.press(who, "Bring somebody in")
    found = re.search(r"/start (\S+)", quarter.last(who).text)
    assert found
    return found[1]


def clock_ticks(quarter: Quarter) -> None:
    Clock(quarter.hall, quarter.store, Schedule(None, BERLIN), lambda: None).tick()
    quarter.work()


def leaves(quarter: Quarter, who: str) -> None:
    quarter.write(who, "/leave")
    quarter.press(who, "Yes, erase everything")


def person(books: Books, name: str) -> Person:
    contact = books.people.contact(f"stage:{name}")
    person = books.people.person(contact.person_id) if contact else None
    assert person is not None
    return person
