"""A database that may not grow any more: SQLite's own "database or disk is full", in the reception and in a turn."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Connection, event

from bot.hall.reception import Reception
from bot.hall.turns import Turns
from storage import Store, StoreDown
from tests.hall.houses import House, working
from tests.hall.loopback import NETWORK, Bell, said
from tests.quarter import ON_SQLITE

LONG = "The lamp in the park is broken. " * 20
PAGES = 2**30


class Log(logging.Handler):
    """The lines of the program's log."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[str] = []
        self._bell = Bell()

    def emit(self, record: logging.LogRecord) -> None:
        self._lines.append(record.getMessage())
        self._bell()

    async def until(self, line: str) -> None:
        """Wait until this is one of them."""
        await self._bell.until(lambda: line in self._lines)


@pytest.fixture
def log(levels: None) -> Log:
    lines = Log()
    logging.getLogger().addHandler(lines)
    return lines


@contextmanager
def full(store: Store) -> Iterator[None]:
    """No transaction that begins meanwhile gets another page."""

    def bound(connection: Connection, most: int = 1) -> None:
        connection.exec_driver_sql(f"PRAGMA max_page_count={most}")  # less than there is means: no more than there is

    event.listen(store.engine, "begin", bound)
    yield
    event.remove(store.engine, "begin", bound)

    @event.listens_for(store.engine, "begin")
    def free(connection: Connection) -> None:
        bound(connection, PAGES)


@ON_SQLITE
async def test_what_cannot_be_kept_is_not_taken_and_the_cursor_stays(store: Store) -> None:
    house = House(store)
    door = Reception(house.hall, store, house.network, lambda: None)
    events = [said(str(number), "anna", LONG) for number in range(100)]
    await door.take_in(NETWORK, events[:1], cursor="before")
    with full(store), pytest.raises(StoreDown):
        await door.take_in(NETWORK, events, cursor="after")
    assert await door.cursor(NETWORK) == "before"
    assert house.network.noticed == ["0"]
    await door.take_in(NETWORK, events, cursor="after")
    with store.open() as books:
        assert books.inbox.count("new") == 100


@ON_SQLITE
async def test_turns_that_cannot_be_written_are_given_again_and_nobody_is_answered_twice(
    store: Store, log: Log
) -> None:
    house, bell = House(store), Bell()
    turns = Turns(house.hall, store, bell)
    crowd = [said(str(number), f"visitor{number}", "/start") for number in range(60)]
    await Reception(house.hall, store, house.network, turns.wake).take_in(NETWORK, crowd)
    with full(store):
        async with working(turns):
            await log.until("the database cannot be used (OperationalError); trying again every second")
    async with working(turns):
        await bell.until(lambda: welcomed(store) == (60, 60, 0))


def welcomed(store: Store) -> tuple[int, int, int]:
    """Events done, answers that wait, events parked."""
    with store.open() as books:
        return books.inbox.count("done"), books.outbox.count("waiting"), books.inbox.count("parked")
