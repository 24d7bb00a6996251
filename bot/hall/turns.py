"""The turns: every event of the inbox gets one, in the order of its lane, many lanes at once."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Sequence
from datetime import timedelta

from bot.desk.news import Tell
from bot.hall.brake import Brake
from bot.hall.hall import HOUSE, Hall
from bot.hall.mail import send
from bot.hall.meter import AGAIN, DONE, PARKED
from bot.hall.turn import take
from bot.logs import place_of
from storage import OUT_OF_REACH, Books, InboxRow, Store, StoreDown

_log = logging.getLogger(__name__)
_AT_ONCE = 4
_LOOK_AGAIN = 1.0
"""Seconds after which we look by ourselves: another process may have written, or a retry may be due."""
_PATIENCE = (0.2, 2.0)


class Turns:
    """Works the inbox off, beside other processes that do the same. ``wake`` is called after each turn.

    ``patience``: seconds to wait before an event whose turn raised is tried again; after the last it is parked.
    Claiming an event and its turn are one transaction, so that a killed process leaves the event to the others.
    """

    def __init__(
        self, hall: Hall, store: Store, wake: Callable[[], None], patience: Sequence[float] = _PATIENCE
    ) -> None:
        self._hall, self._store, self._wake_postmen, self._patience = hall, store, wake, patience
        self._news = asyncio.Event()
        self._brake = Brake()
        self._is_down = False

    def wake(self) -> None:
        """There is something in the inbox."""
        self._news.set()

    async def run(self) -> None:
        """Give turns until cancelled. A turn that has begun ends, as threads do."""
        async with asyncio.TaskGroup() as tasks:
            for _ in range(_AT_ONCE):
                tasks.create_task(self._work())

    async def _work(self) -> None:
        while True:
            self._hall.meter.beat("turns")
            self._news.clear()
            if await self._one():
                self._news.set()  # where one event was, there may be more: the others shall look, too
                self._wake_postmen()
            else:
                await self._rest()

    async def _one(self) -> bool:
        try:
            busy = await asyncio.to_thread(self._turn)
        except StoreDown as error:
            if not self._is_down:
                _log.error("the database cannot be used (%s); trying again every second", error)
            self._is_down = True
            return False
        if self._is_down:
            _log.info("the database can be used again")
        self._is_down = False
        return busy

    async def _rest(self) -> None:
        try:
            async with asyncio.timeout(_LOOK_AGAIN):
                await self._news.wait()
        except TimeoutError:
            return

    def _turn(self) -> bool:
        """Give one event its turn; False when there is none for us."""
        began = time.monotonic()
        with self._store.open() as books:
            networks = [*self._hall.readers, HOUSE]
            row = books.inbox.head(networks, self._hall.now(), self._brake.resting())
            if row is None:
                return False
            lane, network = row.lane, row.network  # the turn wipes the lane
            result = self._take(books, row)
            if self._brake.count(lane):
                self._tell(books, lane, "hall-slow-down")
        self._hall.meter.turned(network, result, time.monotonic() - began)
        return True

    def _take(self, books: Books, row: InboxRow) -> str:
        try:
            with books.attempt():
                take(self._hall, books, row)
        except OUT_OF_REACH:
            raise  # not the event's fault: it keeps its turn
        except Exception as error:  # whatever it is, it must not stop the others
            return self._failed(books, row, error)
        return DONE

    def _failed(self, books: Books, row: InboxRow, error: Exception) -> str:
        """Try it again later, or park it."""
        row.tries += 1
        if row.tries <= len(self._patience):
            row.due_at = self._hall.now() + timedelta(seconds=self._patience[row.tries - 1])
            return AGAIN
        row.state, row.reason = "parked", place_of(error)
        _log.error("event %d of %s is parked: %s", row.seq, row.network, row.reason)
        self._tell(books, row.lane, "hall-parked")
        return PARKED

    def _tell(self, books: Books, lane: str, what: str) -> None:
        if (contact := books.people.contact(lane)) is not None:  # the house's own lanes are nobody's address
            send(self._hall, books, books.people.dialogue(contact.dialogue_id), Tell(contact.address, what))


RETENTION = timedelta(days=30)
"""How long the inbox and the outbox remember what is done."""
