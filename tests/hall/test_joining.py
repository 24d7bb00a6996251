"""Joining addresses: who talks on two networks is one person with one voice, and the stricter consent holds."""

from __future__ import annotations

import re
from datetime import timedelta
from itertools import count

import pytest

from bot.desk.alike import Likeness
from bot.hall.stage.rehearsal import Rehearsal
from storage import Store
from storage.tables.photos import PhotoRow
from tests.quarter import BUS, LAMP, Quarter, everything


class Towns:
    """The same quarter on Telegram and on Matrix."""

    def __init__(self, store: Store, likeness: Likeness) -> None:
        self.telegram = Quarter(store, likeness, "telegram")
        self.matrix = Quarter.__new__(Quarter)
        Rehearsal.__init__(self.matrix, store, likeness, "lindenhof", "matrix", self.telegram.now, count(50_000))

    def settle(self) -> None:
        """Both networks have the same time, and deliver what waits."""
        self.telegram.now = self.matrix.now = max(self.telegram.now, self.matrix.now)
        self.telegram.work()
        self.matrix.work()

    def code(self, who: str) -> str:
        """The code that somebody gets on Telegram."""
        self.settle()
        self.telegram.write(who, "/connect give")
        self.settle()
        found = re.search(r"[A-Z2-9]{4}-[A-Z2-9]{4}", self.telegram.last(who).text)
        assert found is not None
        return found[0]


@pytest.fixture
def towns(store: Store, likeness: Likeness) -> Towns:
    return Towns(store, likeness)


def test_a_code_makes_two_addresses_one_person(towns: Towns, store: Store) -> None:
    towns.telegram.reports("anna", LAMP)
    towns.matrix.reports("@a:b", BUS)
    towns.matrix.write("@a:b", "verbinden")
    towns.matrix.press("@a:b", "I have a code")
    towns.matrix.write("@a:b", towns.code("anna").lower())
    towns.settle()
    assert towns.matrix.last("@a:b").text == towns.matrix.asked("desk-connected")
    assert towns.telegram.last("anna").text == towns.telegram.asked("desk-connected-there", network="Matrix")
    rows = everything(store)
    assert len(rows["person"]) == 1
    assert {row[2] for row in rows["contribution"]} == {rows["person"][0][0]}
    towns.telegram.write("anna", "/mine")
    assert set(towns.telegram.last("anna").buttons) >= {LAMP, BUS}


def test_photos_outlive_the_joining(towns: Towns, store: Store) -> None:
    towns.telegram.reports("anna", LAMP)
    towns.matrix.reports("@a:b", BUS)
    with store.open() as books:
        contact = books.people.contact("matrix:@a:b")
        assert contact is not None
        photo = PhotoRow(dialogue_id=contact.dialogue_id, person_id=contact.person_id, address=contact.address)
        photo.content, photo.made_at = b"jpeg", towns.matrix.now
        books.add(photo)
    towns.matrix.write("@a:b", "verbinden")
    towns.matrix.press("@a:b", "I have a code")
    towns.matrix.write("@a:b", towns.code("anna"))
    towns.settle()
    rows = everything(store)
    assert len(rows["person"]) == 1
    assert [row[2] for row in rows["photo"]] == [rows["person"][0][0]]


def test_somebody_new_joins_without_agreeing_twice(towns: Towns, store: Store) -> None:
    towns.telegram.reports("anna", LAMP)
    towns.matrix.write("@a:b", f"!connect {towns.code('anna')}")
    towns.matrix.write("@a:b", "!mine")
    assert LAMP in towns.matrix.last("@a:b").buttons
    assert len(everything(store)["person"]) == 1


def test_one_voice_stays_one_voice(towns: Towns, store: Store) -> None:
    towns.telegram.reports("anna", LAMP)
    for one, who in ((towns.telegram, "bert"), (towns.matrix, "@b:b")):
        one.arrives(who)
        for said in (LAMP, "1", "1"):
            one.write(who, said)
    towns.matrix.write("@b:b", f"!connect {towns.code('bert')}")
    assert len(everything(store)["support"]) == 1
    towns.matrix.write("@b:b", f"!connect {towns.code('anna')}")
    assert everything(store)["support"] == []  # nobody supports what is their own


def test_the_stricter_consent_holds(towns: Towns, store: Store) -> None:
    towns.telegram.reports("anna", LAMP)
    towns.telegram.write("anna", "/consent")
    towns.telegram.press("anna", "Quote me: no. Switch on")
    towns.matrix.arrives("@a:b", hears=False)
    towns.matrix.write("@a:b", f"!connect {towns.code('anna')}")
    towns.settle()
    towns.telegram.write("anna", "/consent")
    buttons = towns.telegram.last("anna").buttons
    assert buttons[:2] == ("Write to me: no. Switch on", "Quote me: no. Switch on")


def test_a_code_works_once_and_for_fifteen_minutes(towns: Towns) -> None:
    towns.telegram.reports("anna", LAMP)
    code = towns.code("anna")
    towns.matrix.now = towns.telegram.now + timedelta(minutes=15)
    towns.matrix.write("@a:b", f"!connect {code}")
    assert towns.matrix.last("@a:b").text == towns.matrix.asked("desk-connect-wrong")
    code = towns.code("anna")
    for who, heard in (("@a:b", "desk-connected"), ("@c:b", "desk-connect-wrong")):
        towns.matrix.write(who, f"!connect {code}")
        assert towns.matrix.last(who).text == towns.matrix.asked(heard)


def test_after_five_wrong_codes_none_is_looked_at_for_an_hour(towns: Towns) -> None:
    towns.telegram.reports("anna", LAMP)
    code = towns.code("anna")
    for _ in range(5):
        towns.matrix.write("@a:b", "!connect ABCD-EFGH")
    towns.matrix.write("@a:b", f"!connect {code}")
    assert towns.matrix.last("@a:b").text == towns.matrix.asked("desk-connect-too-often")
    towns.telegram.now = towns.matrix.now = towns.matrix.now + timedelta(hours=1)
    towns.matrix.write("@a:b", f"!connect {towns.code('anna')}")
    assert towns.matrix.last("@a:b").text == towns.matrix.asked("desk-connected")


def test_what_is_kept_of_a_code_does_not_say_it(towns: Towns, store: Store) -> None:
    towns.telegram.reports("anna", LAMP)
    code = towns.code("anna").replace("-", "")
    assert code not in str(everything(store)["join_code"])


def test_erasing_reaches_both_addresses(towns: Towns, store: Store) -> None:
    towns.telegram.reports("anna", LAMP)
    towns.matrix.reports("@a:b", BUS)
    towns.matrix.write("@a:b", f"!connect {towns.code('anna')}")
    towns.matrix.write("@a:b", "!leave")
    towns.matrix.press("@a:b", "Yes, erase everything")
    towns.settle()
    rows = everything(store)
    assert (rows["person"], rows["address"], [row[5] for row in rows["contribution"]]) == ([], [], ["", ""])
