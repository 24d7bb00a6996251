"""The gauges: what waits and what is parked, read off without looking at all that ever came."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event

from storage import Books, InboxRow, OutboxRow, Store
from storage.shelves.gauges import Depth
from tests.quarter import BEGIN, ON_SQLITE


def came(books: Books, number: int, state: str = "new", network: str = "loop", reason: str = "") -> InboxRow:
    return books.add(
        InboxRow(
            network=network,
            event=str(number),
            lane=f"{network}:anna",
            payload={"text": "hello"},
            state=state,
            tries=3,
            reason=reason,
            came_at=BEGIN + timedelta(seconds=number),
        )
    )


def goes(books: Books, number: int, state: str = "waiting", network: str = "loop", rank: int = 0) -> None:
    row = OutboxRow(
        id=str(number),
        network=network,
        address=f"{network}:anna",
        deed={},
        offers=[],
        rank=rank,
        state=state,
        due_at=BEGIN,
        purpose={},
        made_at=BEGIN + timedelta(seconds=number),
    )
    books.add(row)


def test_what_waits_is_counted_by_network_with_the_oldest(store: Store) -> None:
    with store.open() as books:
        for number, state, network in (
            (1, "done", "loop"),
            (2, "new", "loop"),
            (3, "new", "loop"),
            (4, "new", "house"),
        ):
            came(books, number, state, network)
        for number, state, network, rank in (
            (1, "sent", "loop", 0),
            (2, "waiting", "loop", 2),
            (3, "waiting", "loop", 0),
            (4, "waiting", "loop", 0),
            (5, "waiting", "elsewhere", 0),
        ):
            goes(books, number, state, network, rank)
    with store.open() as books:
        inbox, outbox = books.gauges.inbox(), books.gauges.outbox(["loop"])
    assert sorted(inbox, key=lambda depth: depth.network) == [
        Depth("house", 0, 1, BEGIN + timedelta(seconds=4)),
        Depth("loop", 0, 2, BEGIN + timedelta(seconds=2)),
    ]
    assert sorted(outbox, key=lambda depth: depth.rank) == [
        Depth("loop", 0, 2, BEGIN + timedelta(seconds=3)),
        Depth("loop", 2, 1, BEGIN + timedelta(seconds=2)),
    ]


def test_what_is_parked_is_counted_by_network_and_by_reason(store: Store) -> None:
    with store.open() as books:
        for number, reason in enumerate(("ValueError at a.py:1", "KeyError at b.py:2", "ValueError at a.py:1")):
            came(books, number, "parked", reason=reason)
        came(books, 9)
    with store.open() as books:
        assert books.gauges.parked() == {"loop": 3}
        assert books.gauges.reasons() == [("ValueError at a.py:1", 2), ("KeyError at b.py:2", 1)]
        assert books.gauges.newest() == BEGIN + timedelta(seconds=9)


@ON_SQLITE
def test_no_gauge_looks_at_rows_that_are_done(store: Store) -> None:
    if store.is_shared:
        pytest.skip("the plans are SQLite's")
    plans: list[str] = []

    def explain(connection: Any, cursor: Any, said: str, values: Any, *_: object) -> None:
        if said.startswith("SELECT"):
            steps = connection.connection.cursor().execute(f"explain query plan {said}", values)
            plans.append(re.sub(r" \(.*|USE TEMP.*", "", " ".join(step[3] for step in steps)).strip())

    with store.open() as books:
        gauges = books.gauges
        goes(books, 1)
        event.listen(store.engine, "before_cursor_execute", explain)
        for gauge in (gauges.inbox, lambda: gauges.outbox(["loop"]), gauges.parked, gauges.reasons, gauges.newest):
            gauge()
    assert plans == [
        "SCAN inbox USING INDEX inbox_new",
        "SEARCH outbox USING INDEX outbox_waiting",
        "SEARCH outbox USING INTEGER PRIMARY KEY",
        "SCAN inbox USING INDEX inbox_parked",
        "SCAN inbox USING INDEX inbox_parked",
        "SCAN inbox",  # by its number, from the end, and only the first
    ]


def test_what_is_parked_is_listed_without_a_word_of_it(store: Store) -> None:
    with store.open() as books:
        number = came(books, 1, "parked", reason="ValueError at a.py:1").seq
        came(books, 2)
    with store.open() as books:
        (found,) = books.parked.all()
    assert (found.number, found.network, found.reason) == (number, "loop", "ValueError at a.py:1")
    assert "hello" not in repr(found)


def test_a_retried_event_is_as_if_it_had_just_come(store: Store) -> None:
    with store.open() as books:
        first, second = came(books, 1, "parked").seq, came(books, 2, "parked").seq
    with store.open() as books:
        assert books.parked.retry([first, 99]) == 1
    with store.open() as books:
        one, other = books.inbox.get(first), books.inbox.get(second)
        assert one is not None
        assert other is not None
        assert (one.state, one.tries, one.reason, one.due_at, one.payload) == ("new", 0, "", None, {"text": "hello"})
        assert other.state == "parked"


def test_a_dropped_event_says_nothing_any_more_and_cannot_come_again(store: Store) -> None:
    with store.open() as books:
        number, other = came(books, 1, "parked").seq, came(books, 2).seq
    with store.open() as books:
        assert books.parked.drop(None) == 1
    with store.open() as books:
        row, fresh = books.inbox.get(number), books.inbox.get(other)
        assert row is not None
        assert fresh is not None
        assert (row.state, row.payload, row.lane, fresh.state) == ("done", None, "", "new")
        assert books.inbox.known("loop", ["1"]) == {"1"}
