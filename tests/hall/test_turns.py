"""The turns: lanes keep their order and do not wait for each other; what cannot be read is parked."""

from __future__ import annotations

import logging

import pytest

from bot.hall.reception import Reception
from bot.hall.turns import Turns
from storage import InboxRow, Store, TalkRow
from tests.hall.houses import House, working
from tests.hall.loopback import NETWORK, Bell, said
from tests.quarter import BEGIN


@pytest.fixture
def house(store: Store) -> House:
    return House(store)


def counts(house: House) -> tuple[int, int, int]:
    """How many events are new, done, parked."""
    with house.store.open() as books:
        return books.inbox.count("new"), books.inbox.count("done"), books.inbox.count("parked")


async def test_lanes_keep_their_order(house: House) -> None:
    heard: list[tuple[str, str]] = []
    read = house.network.read

    def reads(payload: dict[str, str]) -> None:
        heard.append((payload["person"], payload["id"]))
        read(payload)

    house.hall.readers[NETWORK] = reads  # type: ignore[index]
    bell = Bell()
    turns = Turns(house.hall, house.store, bell)
    door = Reception(house.hall, house.store, house.network, turns.wake)
    events = [said(f"{number:02}-{who}", who, "hello") for number in range(12) for who in ("anna", "bert", "chris")]
    async with working(turns):
        await door.take_in(NETWORK, events[:20])
        await door.take_in(NETWORK, events[20:])
        await bell.until(lambda: counts(house) == (0, 36, 0))
    for who in ("anna", "bert", "chris"):
        assert [event for person, event in heard if person == who] == [f"{number:02}-{who}" for number in range(12)]
    assert len(heard) == 36


async def test_a_lane_that_waits_to_be_tried_again_holds_up_nobody_else(house: House) -> None:
    bell = Bell()
    turns = Turns(house.hall, house.store, bell, patience=(600,))
    door = Reception(house.hall, house.store, house.network, turns.wake)
    async with working(turns):
        await door.take_in(NETWORK, [said("1", "anna", "poison"), said("2", "anna", "/start")])
        await door.take_in(NETWORK, [said("3", "bert", "/start"), said("4", "chris", "/start")])
        await bell.until(lambda: counts(house) == (2, 2, 0))


async def test_what_cannot_be_read_is_parked_others_go_on_and_the_person_gets_one_sentence(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    bell = Bell()
    turns = Turns(house.hall, house.store, bell, patience=(0, 0))
    door = Reception(house.hall, house.store, house.network, turns.wake)
    with caplog.at_level(logging.DEBUG):
        async with working(turns):
            await door.take_in(NETWORK, [said("1", "anna", "/start"), said("2", "anna", "poison in my words")])
            await door.take_in(NETWORK, [said("3", "anna", "/privacy"), said("4", "bert", "/start")])
            await bell.until(lambda: counts(house) == (0, 3, 1))
    with house.store.open() as books:
        parked = books.inbox.get(2)
        assert parked is not None
        assert (parked.tries, parked.reason.partition(":")[0]) == (3, "ValueError at loopback.py")
        told = [row.deed.get("text") for row in books.outbox.waiting_for("loop:anna")]
    from bot.words import Words

    assert told.count(Words("en")("hall-parked")) == 1
    assert "poison" not in caplog.text + parked.reason
    assert "parked" in caplog.text


async def test_of_a_stranger_whose_event_is_parked_nothing_is_made_known(house: House) -> None:
    bell = Bell()
    turns = Turns(house.hall, house.store, bell, patience=())
    async with working(turns):
        await Reception(house.hall, house.store, house.network, turns.wake).take_in(
            NETWORK, [said("1", "anna", "poison")]
        )
        await bell.until(lambda: counts(house) == (0, 0, 1))
    with house.store.open() as books:
        assert (books.outbox.count("waiting"), books.people.contact("loop:anna")) == (0, None)


async def test_a_turn_that_raises_leaves_nothing_behind(house: House) -> None:
    """A receipt that nobody can act on: the turn begins in the books and raises there."""
    bell = Bell()
    turns = Turns(house.hall, house.store, bell, patience=())
    with house.store.open() as books:
        books.inbox.add_all([InboxRow(network="house", event="r", lane="house:x", payload={"no": 1}, came_at=BEGIN)])
    async with working(turns):
        await bell.until(lambda: counts(house) == (0, 0, 1))


async def test_a_talk_of_which_nothing_can_be_foreseen_holds_up_nobody_else(house: House) -> None:
    """What its searches found is not what the house keeps there: already reading ahead fails."""
    bell = Bell()
    turns = Turns(house.hall, house.store, bell, patience=(0, 0))
    odd = {"alike": {"of": "", "ids": [[1]]}}
    with house.store.open() as books:
        kept = {"answers": {}, "messages": {}, "found": odd, "nonce": "n", "changed_at": BEGIN}
        books.add(TalkRow(address="loop:anna", flow="intake", **kept))
    async with working(turns):
        door = Reception(house.hall, house.store, house.network, turns.wake)
        await door.take_in(
            NETWORK, [said("1", "bert", "/start"), said("2", "anna", "/start"), said("3", "cem", "/start")]
        )
        await bell.until(lambda: counts(house) == (0, 2, 1))
    with house.store.open() as books:
        parked = books.inbox.get(2)
        assert parked is not None
        assert (parked.lane, parked.state) == ("loop:anna", "parked")


async def test_what_another_process_wrote_is_found(house: House) -> None:
    bell = Bell()
    turns = Turns(house.hall, house.store, bell)
    async with working(turns):
        await Reception(house.hall, house.store, house.network, lambda: None).take_in(
            NETWORK, [said("1", "anna", "/start")]
        )
        await bell.until(lambda: counts(house) == (0, 1, 0))


def test_a_turn_that_was_done_is_not_done_again(house: House) -> None:
    from bot.hall.turn import give, read

    with house.store.open() as books:
        row = InboxRow(network=NETWORK, event="1", lane="loop:anna", came_at=BEGIN)
        row.payload = dict(said("1", "anna", "/start").payload)
        books.inbox.add_all([row])
        (event,) = books.inbox.heads([NETWORK], BEGIN, (), most=9)
        give(house.hall, books, event, read(house.hall, event))
        books.inbox.done([event])
        kept = books.inbox.get(event.seq)
        assert kept is not None
        assert (kept.state, kept.payload, kept.lane) == ("done", None, "")
        assert books.inbox.heads([NETWORK], BEGIN, (), most=9) == []
        assert len(books.outbox.waiting_for("loop:anna")) == 1
