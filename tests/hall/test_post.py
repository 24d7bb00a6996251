"""The post: the ledger's rules, the network's pace, and the postman who keeps both."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from itertools import count

import pytest

from bot.hall import deeds, ledger
from bot.hall.pace import Limits
from bot.hall.postman import Postman
from bot.messages import (
    Address,
    Deed,
    Down,
    Elsewhere,
    Gone,
    Invite,
    Later,
    LetIn,
    Locked,
    MakeLink,
    Offer,
    OpenRoom,
    Pace,
    Parcel,
    Receipt,
    Refused,
    Say,
    ShowMenu,
    Strip,
    Undelivered,
)
from storage import Store
from tests.hall.houses import House, working
from tests.hall.loopback import NETWORK, Bell


@pytest.fixture
def house(store: Store) -> House:
    return House(store)


def due(house: House, busy: tuple[str, ...] = (), resting: tuple[str, ...] = (), most: int = 50) -> list[str]:
    """What may go now: ``address text``."""
    with house.store.open() as books:
        parcels = ledger.due(books, NETWORK, house.now, busy, resting, most)
    return [f"{one.address.id} {one.deed.text}" for one in parcels if isinstance(one.deed, Say)]


def misses(house: House, row: str, error: Undelivered, chance: float = 1.0) -> None:
    with house.store.open() as books:
        (parcel,) = [one for one in ledger.due(books, NETWORK, house.now, (), (), 50) if one.id == row]
        ledger.missed(books, parcel, error, house.now, chance)


def arrives(house: House, row: str) -> bool:
    with house.store.open() as books:
        (parcel,) = [one for one in ledger.due(books, NETWORK, house.now, (), (), 50) if one.id == row]
        return ledger.delivered(books, parcel, Receipt("m"), house.now)


ROOM = Address("matrix", "!room:example.org")


@pytest.mark.parametrize(
    "deed",
    [
        Say("Text", "Title", (Offer("Yes", "=n=yes"),), "row", ("file",), pin=True, quiet=True, rows=2),
        Strip("row"),
        OpenRoom("key", "Name", "About", "home", "Home"),
        Invite(ROOM, "home"),
        LetIn(ROOM, yes=True),
        MakeLink("Name"),
        ShowMenu((("help", "Shows what I can do"), ("queue", "What is to be decided"))),
    ],
)
def test_a_deed_is_kept_and_found_again_as_it_was(deed: Deed) -> None:
    assert deeds.unpacked(deeds.packed(deed)) == deed


# ------------------------------------------------------------------------------------------ the ledger


def test_of_each_address_only_the_next_may_go_answers_first(house: House) -> None:
    for rank, text in ((2, "broadcast"), (1, "digest"), (0, "answer")):
        for who in ("anna", "bert"):
            house.post(who, text, rank)
    assert due(house) == ["anna answer", "bert answer"]


def test_answers_go_before_digests_before_broadcasts_over_all_addresses(house: House) -> None:
    house.post("anna", "broadcast", 2)
    house.post("bert", "digest", 1)
    house.post("chris", "answer", 0)
    assert due(house) == ["chris answer", "bert digest", "anna broadcast"]
    assert due(house, most=2) == ["chris answer", "bert digest"]
    assert due(house, most=0) == []


def test_nothing_goes_to_who_is_under_way_or_resting(house: House) -> None:
    for who in ("anna", "bert", "chris"):
        house.post(who, "hello")
    assert due(house, busy=("loop:anna",), resting=("bert",)) == ["chris hello"]


def test_a_delivered_row_forgets_its_words(house: House) -> None:
    row = house.post("anna", "secret")
    assert arrives(house, row) is False
    with house.store.open() as books:
        kept = books.outbox.get(row)
        assert kept is not None
        assert (kept.state, kept.message, kept.deed) == ("sent", "m", {"deed": "Say"})


def test_a_row_with_a_purpose_comes_back_as_an_event_of_the_house(house: House) -> None:
    row = house.post("anna", "hello", room=1, asker="loop:mo")
    assert arrives(house, row) is True
    with house.store.open() as books:
        event = books.inbox.get(1)
        assert event is not None
        assert (event.network, event.lane, event.event) == ("house", "house:room-asker", row)
        receipt = {"message": "m", "room": "", "link": ""}
        assert event.payload == {"purpose": {"room": 1, "asker": "loop:mo"}, "receipt": receipt}


def test_later_is_stored_for_all_that_waits_at_the_address_and_honoured(house: House) -> None:
    first = house.post("anna", "one")
    house.post("anna", "two", 1)
    house.post("bert", "three")
    misses(house, first, Later("slow down", 30))
    house.now += timedelta(seconds=29)
    assert due(house) == ["bert three"]
    house.now += timedelta(seconds=1)
    assert due(house) == ["anna one", "bert three"]


def test_down_is_tried_again_with_longer_and_longer_waits_up_to_a_minute(house: House) -> None:
    row = house.post("anna", "one")
    house.post("anna", "two")
    waits = []
    for _ in range(8):
        misses(house, row, Down("broken"))
        with house.store.open() as books:
            kept = books.outbox.get(row)
            assert kept is not None
            waits.append((kept.due_at - house.now).total_seconds())
            house.now = kept.due_at
        assert due(house) == ["anna one"]
    assert waits == [2, 4, 8, 16, 32, 60, 60, 60]


def test_chance_spreads_what_is_tried_again(house: House) -> None:
    row = house.post("anna", "one")
    misses(house, row, Down("broken"), chance=0.5)
    house.now += timedelta(seconds=1)
    assert due(house) == ["anna one"]


def test_gone_stops_all_that_waits_for_the_address(house: House) -> None:
    first, second, other = house.post("anna", "one"), house.post("anna", "two", 2), house.post("bert", "three")
    misses(house, first, Gone("blocked"))
    assert [house.state(row) for row in (first, second)] == [("failed", 1, "blocked"), ("failed", 0, "blocked")]
    assert (due(house), house.state(other)[0]) == (["bert three"], "waiting")


def test_elsewhere_moves_what_waits_to_the_new_address(house: House) -> None:
    row = house.post("-1", "one")
    house.post("-1/7", "two")
    house.post("-12", "three")
    misses(house, row, Elsewhere("migrated", Address(NETWORK, "-2")))
    assert due(house) == ["-2 one", "-2 two", "-12 three"]


def test_refused_fails_and_its_purpose_comes_back(house: House) -> None:
    row = house.post("anna", "one", room=1, asker="loop:mo")
    house.post("anna", "two")
    misses(house, row, Refused("never"))
    assert (house.state(row), due(house)) == (("failed", 1, "never"), ["anna two"])
    with house.store.open() as books:
        event = books.inbox.get(1)
        assert event is not None
        assert event.payload == {"purpose": {"room": 1, "asker": "loop:mo"}, "failed": "never"}


# ------------------------------------------------------------------------------------------ the pace


class Seconds:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_person_may_get_three_in_a_row_and_then_one_each_gap() -> None:
    clock, anna = Seconds(), Address(NETWORK, "anna")
    limits = Limits(Pace(30, 2, 20), clock)
    for _ in range(3):
        assert limits.resting() == {}
        limits.count(anna)
    assert limits.resting() == {"anna": 2.0}
    clock.now = 1.5
    assert limits.resting() == {"anna": 0.5}
    clock.now = 2
    assert limits.resting() == {}
    limits.count(anna)
    assert limits.resting() == {"anna": 2.0}


def test_a_group_counts_by_the_minute_and_its_threads_together() -> None:
    clock = Seconds()
    limits = Limits(Pace(30, 1, 20), clock)
    for thread in ("1", "2", "3"):
        limits.count(Address(NETWORK, "-100", thread))
    assert limits.resting() == {"-100": 3.0}


def test_who_had_time_to_rest_is_forgotten() -> None:
    clock = Seconds()
    limits = Limits(Pace(30, 1, 20), clock)
    limits.count(Address(NETWORK, "anna"))
    clock.now = 100
    assert (limits.resting(), limits._places) == ({}, {})


def test_without_a_gap_nobody_rests() -> None:
    limits = Limits(Pace(float("inf"), 0, float("inf")), Seconds())
    for _ in range(100):
        limits.count(Address(NETWORK, "anna"))
    assert limits.resting() == {}


def test_the_network_as_a_whole_bears_so_many_at_once_and_the_next_have_to_wait() -> None:
    clock = Seconds()
    limits = Limits(Pace(2, 0, 20), clock)
    assert (limits.free(), limits.wait()) == (2, 0)
    for person in ("anna", "bert"):
        limits.count(Address(NETWORK, person))
    assert (limits.free(), limits.wait()) == (0, 0.5)
    clock.now = 0.5
    assert (limits.free(), limits.wait()) == (1, 0)


def test_a_network_that_asks_for_a_pause_gets_it() -> None:
    clock = Seconds()
    limits = Limits(Pace(float("inf"), 0, float("inf")), clock)
    limits.pause(7)
    assert (limits.free(), limits.wait()) == (0, 7)
    clock.now = 7
    assert (limits.free(), limits.wait()) == (float("inf"), 0)


# ------------------------------------------------------------------------------------------ the postman


def texts(house: House) -> list[str]:
    return [one.deed.text for one in house.network.delivered if isinstance(one.deed, Say)]


async def test_the_postman_delivers_in_order_and_one_at_a_time_to_an_address(house: House) -> None:
    at_once: list[str] = []

    async def carrying(parcel: Parcel) -> None:
        assert parcel.address.id not in at_once
        at_once.append(parcel.address.id)
        await asyncio.sleep(0)
        at_once.remove(parcel.address.id)

    house.network.before = carrying
    for number in range(4):
        for who in ("anna", "bert", "chris"):
            house.post(who, f"{who} {number}")
    async with working(Postman(house.hall, house.store, house.network, lambda: None)):
        await house.network.bell.until(lambda: len(house.network.delivered) == 12)
    for who in ("anna", "bert", "chris"):
        assert [text for text in texts(house) if who in text] == [f"{who} {number}" for number in range(4)]


async def test_a_slow_address_holds_up_nobody_else(house: House) -> None:
    slow = asyncio.Event()

    async def carrying(parcel: Parcel) -> None:
        if parcel.address.id == "slow":
            await slow.wait()

    house.network.before = carrying
    house.post("slow", "one")
    for number in range(20):
        house.post(f"other-{number}", "two")
    async with working(Postman(house.hall, house.store, house.network, lambda: None)):
        await house.network.bell.until(lambda: texts(house) == ["two"] * 20)
        slow.set()
        await house.network.bell.until(lambda: texts(house) == ["two"] * 20 + ["one"])


@pytest.mark.parametrize("error", [Down("broken"), RuntimeError("a fault of ours")])
async def test_what_did_not_arrive_is_tried_again_when_its_time_comes(house: House, error: Exception) -> None:
    """A minute passes whenever somebody looks at the clock, so its time comes at the next look."""
    row, minutes = house.post("anna", "one"), count(1)
    house.network.troubles["anna"].append(error)
    hall = replace(house.hall, now=lambda: house.now + timedelta(minutes=next(minutes)))
    async with working(Postman(hall, house.store, house.network, lambda: None)):
        await house.network.bell.until(lambda: texts(house) == ["one"])
    assert (house.network.tries, house.state(row)) == (["anna", "anna"], ("sent", 1, ""))


async def test_a_receipt_wakes_the_turns(house: House) -> None:
    house.post("anna", "one", room=1)
    bell, woken = Bell(), []
    postman = Postman(house.hall, house.store, house.network, lambda: (woken.append(1), bell())[1])
    async with working(postman):
        await bell.until(lambda: woken == [1])
    with house.store.open() as books:
        assert [lane for _, lane in books.inbox.waiting(0, 5)] == ["house:room"]


async def test_a_revoked_account_ends_the_post(house: House) -> None:
    house.post("anna", "one")
    house.network.troubles["anna"].append(Locked("revoked", "telegram-token"))
    postman = Postman(house.hall, house.store, house.network, lambda: None)
    with pytest.raises(Locked, match="revoked"):
        async with asyncio.timeout(20):
            await postman.run()


async def test_no_words_of_what_was_refused_are_logged(house: House, caplog: pytest.LogCaptureFixture) -> None:
    row, bell = house.post("anna", "my secret"), Bell()
    house.network.troubles["anna"].append(Refused("400 bad request"))
    async with working(Postman(house.hall, house.store, house.network, bell)):
        await bell.until(lambda: house.state(row)[0] == "failed")
    assert [record.getMessage() for record in caplog.records] == ["loop: a parcel was not taken: 400 bad request"]
