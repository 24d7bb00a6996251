"""The meter: counts and times by network and result, read at one moment."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from bot.hall.meter import AGAIN, BOUNDS, DONE, Meter
from bot.hall.reception import Reception
from bot.messages import Address, Elsewhere, Gone, Later
from storage import Store
from tests.hall.houses import House
from tests.hall.loopback import NETWORK, said


def test_turns_are_counted_by_result_and_timed_together() -> None:
    meter = Meter()
    for result, seconds in ((DONE, 0.001), (DONE, 0.0011), (AGAIN, 99.0)):
        meter.turned("loop", result, seconds)
    reading = meter.read()
    assert reading.turns == {("loop", DONE): 2, ("loop", AGAIN): 1}
    assert list(reading.seconds["loop"].up_to.values()) == [1] + [2] * (len(BOUNDS) - 2) + [3]
    assert round(reading.seconds["loop"].total, 4) == 99.0021


def test_what_a_network_did_not_take_is_counted_by_its_kind() -> None:
    meter = Meter()
    meter.sent("loop")
    for missed in (Later("wait", 1), Gone("blocked"), Elsewhere("moved", Address("loop", "-2"))):
        meter.sent("loop", missed)
    assert meter.read().sends == {("loop", kind): 1 for kind in ("sent", "later", "gone", "elsewhere")}


def test_a_worker_is_silent_since_its_last_round_and_not_at_all_once_it_rests() -> None:
    now = [0.0]
    meter = Meter(lambda: now[0])
    meter.beat("clock")
    meter.beat("turns")
    now[0] = 3.0
    meter.beat("turns")
    now[0] = 4.0
    assert meter.read().silent == {"clock": 4.0, "turns": 1.0}
    meter.rest("clock")
    assert meter.read().silent == {"turns": 1.0}


def test_many_threads_may_count_at_once() -> None:
    meter = Meter()
    with ThreadPoolExecutor(8) as threads:
        for _ in range(800):
            threads.submit(meter.turned, "loop", DONE, 0.25)
    assert (meter.read().turns, meter.read().seconds["loop"].total) == ({("loop", DONE): 800}, 200.0)


async def test_reception_counts_what_is_new(store: Store) -> None:
    house = House(store)
    door = Reception(house.hall, store, house.network, lambda: None)
    await door.take_in(NETWORK, [said("1", "anna", "hello"), said("2", "anna", "again")])
    await door.take_in(NETWORK, [said("2", "anna", "again")])
    assert house.hall.meter.read().came == {NETWORK: 2}
