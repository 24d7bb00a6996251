"""Who writes faster than anybody can is slowed and told so once; nobody else waits for them."""

from __future__ import annotations

import asyncio

from bot.desk.alike import Likeness
from bot.hall.brake import Brake
from bot.hall.turns import Turns
from storage import InboxRow, Store
from tests.quarter import BEGIN, Quarter

BURST, RATE = 120, 2.0


class Hand:
    """A clock that moves when it is told to."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def flooded(clock: Hand) -> tuple[Brake, list[bool]]:
    brake = Brake(clock)
    return brake, [brake.count("flood") for _ in range(BURST)]


def test_a_burst_is_free_and_its_last_event_slows_once() -> None:
    brake, slowed = flooded(Hand())
    assert slowed == [False] * (BURST - 1) + [True]
    assert (brake.resting(), brake.count("flood")) == (["flood"], False)


def test_the_slowed_go_on_at_two_a_second() -> None:
    clock = Hand()
    brake, _ = flooded(clock)
    clock.now = 0.4
    assert brake.resting() == ["flood"]
    clock.now = 0.5
    assert brake.resting() == []


def test_the_others_are_not_slowed() -> None:
    brake, _ = flooded(Hand())
    assert (brake.count("anna"), brake.resting()) == (False, ["flood"])


def test_who_has_rested_is_told_again_the_next_time() -> None:
    clock = Hand()
    brake, _ = flooded(clock)
    clock.now = BURST / RATE
    assert brake.resting() == []
    assert [brake.count("flood") for _ in range(BURST)] == [False] * (BURST - 1) + [True]


async def test_beside_a_flood_another_person_is_answered_at_once(store: Store, likeness: Likeness) -> None:
    quarter = Quarter(store, likeness)
    quarter.arrives("flood")
    quarter.arrives("anna")
    with store.open() as books:
        books.inbox.add_all([event(quarter, "flood", number) for number in range(1000)])
        books.inbox.add_all([event(quarter, "anna", 0)])
    answered = asyncio.Event()

    def look() -> None:
        with store.open() as books:
            if all(lane != "stage:anna" for _, lane in books.inbox.waiting(0, 2000)):
                answered.set()

    turns = asyncio.create_task(Turns(quarter.hall, store, look).run())
    async with asyncio.timeout(30):
        await answered.wait()
    with store.open() as books:
        left = len(books.inbox.waiting(0, 2000))
    turns.cancel()
    await asyncio.gather(turns, return_exceptions=True)
    assert left >= 1000 - 2 * BURST  # she did not wait for the thousand before her


def event(quarter: Quarter, who: str, number: int) -> InboxRow:
    """``who`` asks for help."""
    said = {"kind": "Text", "what": {"text": "/help"}, "at": BEGIN.isoformat()}
    payload = {"id": f"{who}-{number}", "person": who, "where": who, **said}
    lane = f"stage:{who}"
    return InboxRow(network="stage", event=payload["id"], lane=lane, payload=payload, came_at=quarter.now)
