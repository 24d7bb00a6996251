"""The turns: every event of the inbox gets one, in the order of its lane, many lanes at once."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Sequence
from datetime import timedelta

from bot.desk.news import Tell
from bot.hall.brake import Brake
from bot.hall.foresight import expect
from bot.hall.hall import HOUSE, Hall
from bot.hall.mail import send
from bot.hall.meter import AGAIN, DONE, PARKED
from bot.hall.turn import give, read
from bot.logs import place_of
from bot.messages import Heard
from storage import OUT_OF_REACH, Books, Event, Store, StoreDown

_log = logging.getLogger(__name__)
_MOST = 64
"""Turns in one transaction, which costs as much for many as for one."""
_FAIR = 32
"""The same where other processes give turns, too: what one of them has claimed, nobody else can work on meanwhile."""
_LOOK_AGAIN = 1.0
"""Seconds after which we look by ourselves: another process may have written, or a retry may be due."""
_PATIENCE = (0.2, 2.0)


class _Raised(Exception):
    """The turn of an event raised: where, without a word of the event."""

    def __init__(self, event: Event, reason: str) -> None:
        super().__init__(reason)
        self.event, self.reason = event, reason


class Turns:
    """Works the inbox off, beside other processes that do the same. ``wake`` is called when turns were given.

    ``patience``: seconds to wait before an event whose turn raised is tried again; after the last it is parked.
    Claiming events and their turns are one transaction, so that a killed process leaves the events to the others.
    When one of the turns raises, none of them has happened, and the next transaction holds one turn only.
    """

    def __init__(
        self, hall: Hall, store: Store, wake: Callable[[], None], patience: Sequence[float] = _PATIENCE
    ) -> None:
        self._hall, self._store, self._wake_postmen, self._patience = hall, store, wake, patience
        self._news = asyncio.Event()
        self._brake = Brake()
        self._is_down = False
        self._bound = _FAIR if store.is_shared else _MOST
        self._most = self._bound

    def wake(self) -> None:
        """There is something in the inbox."""
        self._news.set()

    async def run(self) -> None:
        """Give turns until cancelled, one transaction after the other: a process uses one processor.

        A turn that has begun ends, as threads do.
        """
        while True:
            self._hall.meter.beat("turns")
            self._news.clear()
            if await self._some():
                self._news.set()  # where one event was, there may be more
                self._wake_postmen()
                await asyncio.sleep(0)  # they go first: to look whether there is more would take the database
            else:
                await self._rest()

    async def _some(self) -> bool:
        try:
            busy = await asyncio.to_thread(self._turns)
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

    def _turns(self) -> bool:
        """Give events their turns; False when there are none for us."""
        began = time.monotonic()
        try:
            took = self._together()
        except _Raised as raised:
            self._most = 1
            took = [(raised.event.network, self._failed(raised))]
        else:
            self._most = min(self._bound, 2 * self._most)
        each = (time.monotonic() - began) / max(1, len(took))
        for network, result in took:
            self._hall.meter.turned(network, result, each)
        return bool(took)

    def _together(self) -> list[tuple[str, str]]:
        """Turns in one transaction; network and result of each."""
        with self._store.open() as books:
            networks = [*self._hall.readers, HOUSE]
            events = books.inbox.heads(networks, self._hall.now(), self._brake.resting(), self._most)
            if not events:
                return []
            heard = [self._read(event) for event in events]
            self._foresee(books, events, heard)
            for event, what in zip(events, heard, strict=True):
                self._give(books, event, what)
            books.inbox.done(events)
            for event in events:
                if self._brake.count(event.lane):
                    self._tell(books, event.lane, "hall-slow-down")
            return [(event.network, DONE) for event in events]

    def _read(self, event: Event) -> Heard | None:
        try:
            return read(self._hall, event)
        except Exception as error:
            raise _Raised(event, place_of(error)) from None

    def _foresee(self, books: Books, events: Sequence[Event], heard: Sequence[Heard | None]) -> None:
        """Read ahead for all. What goes wrong is laid at the first one's door; alone, each has only its own."""
        try:
            expect(self._hall, books, [event.lane for event in events], heard)
        except OUT_OF_REACH:
            raise
        except Exception as error:
            raise _Raised(events[0], place_of(error)) from None

    def _give(self, books: Books, event: Event, heard: Heard | None) -> None:
        try:
            give(self._hall, books, event, heard)
            books.settle()
        except OUT_OF_REACH:
            raise  # not the event's fault: it keeps its turn
        except Exception as error:  # whatever it is, it must not stop the others
            raise _Raised(event, place_of(error)) from None

    def _failed(self, raised: _Raised) -> str:
        """Try it again later, or park it."""
        event = raised.event
        with self._store.open() as books:
            row = books.inbox.get(event.seq)
            if row is None or (row.state, row.tries) != ("new", event.tries):  # somebody else has seen to it
                return AGAIN
            row.tries += 1
            if row.tries <= len(self._patience):
                row.due_at = self._hall.now() + timedelta(seconds=self._patience[row.tries - 1])
                return AGAIN
            row.state, row.reason = "parked", raised.reason
            self._tell(books, event.lane, "hall-parked")
        _log.error("event %d of %s is parked: %s", event.seq, event.network, raised.reason)
        return PARKED

    def _tell(self, books: Books, lane: str, what: str) -> None:
        if (contact := books.people.contact(lane)) is not None:  # the house's own lanes are nobody's address
            send(self._hall, books, books.people.dialogue(contact.dialogue_id), Tell(contact.address, what))
