"""What operators see: whether the bot works, what waits, and figures; never a word or a name of anybody."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest
from aiohttp.test_utils import unused_port
from prometheus_client.parser import text_string_to_metric_families

from bot.hall.meter import AGAIN, DONE, PARKED, Meter
from bot.messages import Down
from storage import InboxRow, Store
from tests.hall.houses import House
from tests.hall.loopback import NETWORK
from tests.web.serving import served
from web.health import STUCK


@dataclass
class Seen:
    """A house on the web: ``ask`` gives status and JSON, ``figures`` name{labels} -> value."""

    house: House
    url: str
    session: aiohttp.ClientSession

    async def ask(self, path: str = "/health") -> tuple[int, Any]:
        async with self.session.get(self.url + path) as answer:
            return answer.status, await (answer.json() if path == "/health" else answer.text())

    async def figures(self) -> dict[str, float]:
        _, text = await self.ask("/metrics")
        samples = [sample for family in text_string_to_metric_families(text) for sample in family.samples]
        return {
            sample.name + "".join(f" {value}" for _, value in sorted(sample.labels.items())): sample.value
            for sample in samples
        }

    def event(self, name: str, state: str = "new", since: timedelta = timedelta()) -> None:
        row = InboxRow(
            network=NETWORK,
            event=name,
            lane=f"{NETWORK}:anna",
            payload={"text": "Anna says"},
            state=state,
            came_at=datetime.now(UTC) - since,
        )
        with self.house.store.open() as books:
            books.inbox.add_all([row])


class Clock:
    """Seconds that grow when told to."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def seen(store: Store, clock: Clock) -> AsyncIterator[Seen]:
    house = House(store)
    house.now = datetime.now(UTC)
    meter = Meter(clock)
    object.__setattr__(house.hall, "meter", meter)
    async with (
        served("127.0.0.1:0", house.network, store=store, meter=meter) as server,
        aiohttp.ClientSession() as session,
    ):
        yield Seen(house, server.url, session)


async def test_a_house_that_works_is_live_ready_and_well(seen: Seen) -> None:
    seen.house.hall.meter.beat("turns")
    assert await seen.ask("/health/live") == (200, "yes\n")
    assert await seen.ask("/health/ready") == (200, "yes\n")
    assert await seen.ask() == (
        200,
        {
            "well": True,
            "live": True,
            "ready": True,
            "prompt": True,
            "database": {"reachable": True, "fault": ""},
            "networks": {NETWORK: {"works": True, "trouble": ""}},
            "workers": {"turns": 0.0},
            "inbox": [],
            "outbox": [],
            "parked": {},
        },
    )


async def test_a_network_in_trouble_makes_it_unready_and_says_why(seen: Seen) -> None:
    seen.house.network.trouble = "locked"
    status, said = await seen.ask()
    assert (status, said["live"], said["ready"]) == (503, True, False)
    assert said["networks"] == {NETWORK: {"works": False, "trouble": "locked"}}
    assert (await seen.ask("/health/ready"))[0] == 503
    assert (await seen.figures())[f"quartier_network_works {NETWORK}"] == 0


async def test_a_worker_that_begins_no_round_is_stuck_and_only_a_restart_helps(seen: Seen, clock: Clock) -> None:
    seen.house.hall.meter.beat("clock")
    clock.now += STUCK
    assert await seen.ask("/health/live") == (503, "no\n")
    assert (await seen.figures())["quartier_silent_seconds"] == STUCK
    seen.house.hall.meter.rest("clock")
    assert await seen.ask("/health/live") == (200, "yes\n")


async def test_a_database_that_is_locked_is_named_and_the_answer_comes_all_the_same(seen: Seen) -> None:
    if seen.house.store.is_shared:
        pytest.skip("only SQLite has one lock for all")
    other = sqlite3.connect(str(seen.house.store.url.database))
    other.execute("begin immediate")
    status, said = await seen.ask()
    other.rollback()
    other.close()
    assert (status, said["ready"]) == (503, False)
    assert said["database"] == {"reachable": False, "fault": "TimeoutError"}


async def test_what_waits_too_long_is_not_well_but_still_ready(seen: Seen) -> None:
    seen.event("1", since=timedelta(minutes=5))
    seen.event("2")
    status, said = await seen.ask()
    assert (status, said["ready"], said["prompt"]) == (503, True, False)
    (inbox,) = said["inbox"]
    assert (inbox["network"], inbox["waiting"], 300 <= inbox["oldest_seconds"] < 310) == (NETWORK, 2, True)


async def test_a_broadcast_may_wait_an_answer_may_not(seen: Seen) -> None:
    seen.house.now -= timedelta(hours=5)
    seen.house.post("anna", "for everybody", rank=2)
    assert (await seen.ask())[0] == 200
    seen.house.post("anna", "for her alone")
    assert (await seen.ask())[0] == 503


async def test_what_is_parked_is_counted_and_alarms_nobody(seen: Seen) -> None:
    seen.event("1", state="parked")
    status, said = await seen.ask()
    assert (status, said["parked"]) == (200, {NETWORK: 1})


async def test_the_figures_are_those_of_the_meter_and_of_the_queues(seen: Seen) -> None:
    meter = seen.house.hall.meter
    meter.came(NETWORK, 3)
    for result, seconds in ((DONE, 0.002), (DONE, 0.2), (AGAIN, 0.01), (PARKED, 60.0)):
        meter.turned(NETWORK, result, seconds)
    meter.sent(NETWORK)
    meter.sent(NETWORK, Down("away"))
    seen.event("1")
    seen.event("2", state="parked")
    seen.house.post("anna", "hello")
    figures = await seen.figures()
    wanted = {
        f"quartier_events_total {NETWORK}": 3,
        f"quartier_turns_total {NETWORK} done": 2,
        f"quartier_turns_total {NETWORK} again": 1,
        f"quartier_turns_total {NETWORK} parked": 1,
        f"quartier_turn_seconds_bucket 0.0025 {NETWORK}": 1,
        f"quartier_turn_seconds_bucket 0.25 {NETWORK}": 3,
        f"quartier_turn_seconds_bucket +Inf {NETWORK}": 4,
        f"quartier_turn_seconds_count {NETWORK}": 4,
        f"quartier_turn_seconds_sum {NETWORK}": 60.212,
        f"quartier_sends_total {NETWORK} sent": 1,
        f"quartier_sends_total {NETWORK} down": 1,
        f"quartier_inbox_waiting {NETWORK}": 1,
        f"quartier_outbox_waiting {NETWORK} answers": 1,
        f"quartier_parked {NETWORK}": 1,
        "quartier_database_reachable": 1,
    }
    assert {name: figures[name] for name in wanted} == pytest.approx(wanted)
    assert figures["process_resident_memory_bytes"] > 1_000_000


async def test_nothing_of_anybody_is_seen(seen: Seen) -> None:
    seen.event("1")
    seen.event("2", state="parked")
    seen.house.post("anna", "hello")
    shown = [str((await seen.ask(path))[1]) for path in ("/health", "/metrics")]
    assert [word for word in ("anna", "Anna", "hello", "lindenhof") if word in "".join(shown)] == []


async def test_without_a_database_the_figures_of_the_process_are_still_there() -> None:
    async with served("127.0.0.1:0") as server, aiohttp.ClientSession() as session:
        answer = await session.get(f"{server.url}/metrics")
        text = await answer.text()
    assert answer.headers["Content-Type"].startswith("text/plain; version=")
    assert "quartier_database_reachable 0.0" in text
    assert "quartier_inbox_waiting" not in text


async def test_a_place_that_is_taken_costs_the_figures_but_not_the_bot() -> None:
    place = f"127.0.0.1:{unused_port()}"
    async with served(place) as first, served(place) as second:
        assert (first.url, second.url) == (f"http://{place}", "")
