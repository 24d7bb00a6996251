"""The postman of one network: delivers the outbox in order, within the network's limits, and notes the receipts."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from random import Random
from typing import NamedTuple

from bot.hall import ledger
from bot.hall.hall import Hall
from bot.hall.pace import Limits
from bot.logs import place_of
from bot.messages import Broken, Down, Later, Locked, Parcel, Platform, Refused, Undelivered
from storage import Books, Store, StoreDown

_log = logging.getLogger(__name__)
_AT_ONCE = 8
_GRACE = 3.0
"""Seconds for what is under way to arrive when we stop."""
_LOOK_AGAIN = 1.0
"""Seconds after which we look by ourselves: another process may have laid something into the outbox."""


Write = Callable[[Books, datetime], bool]
"""Writes down what became of a parcel; whether that came back as an event."""


class Note(NamedTuple):
    """What became of a parcel, to be written down."""

    parcel: str
    write: Write


class Postman:
    """Delivers for one platform. ``wake_turns`` is called when a receipt has come back as an event.

    He goes in rounds: each writes down what became of parcels and takes those that may go next, in one transaction.
    What is under way stays so until that is written: unwritten, it would go out again.
    """

    def __init__(self, hall: Hall, store: Store, platform: Platform, wake_turns: Callable[[], None]) -> None:
        self._hall, self._store, self._platform, self._wake_turns = hall, store, platform, wake_turns
        self._news = asyncio.Event()
        self._limits = Limits(platform.pace, time.monotonic)
        self._under_way: dict[str, asyncio.Task[None]] = {}
        self._notes: dict[str, Note] = {}
        self._locked: Locked | None = None
        self._is_late = False
        self._chance = Random()  # noqa: S311 (jitter, no secret)

    def wake(self) -> None:
        """There is something in the outbox."""
        self._news.set()

    async def run(self) -> None:
        """Deliver until cancelled, then let what is under way arrive.

        Raises `Locked` when the account is not ours to use any more.
        """
        try:
            while self._locked is None:
                self._hall.meter.beat(f"post {self._platform.network}")
                self._news.clear()
                resting = self._limits.resting()
                for parcel in await self._round(set(resting)):
                    self._send_off(parcel)
                await self._rest(min([_LOOK_AGAIN, *resting.values()]))
        finally:
            self._hall.meter.rest(f"post {self._platform.network}")
            await self._let_arrive()
        raise self._locked

    def _send_off(self, parcel: Parcel) -> None:
        self._under_way[str(parcel.address)] = asyncio.create_task(self._carry(parcel))
        self._limits.count(parcel.address)

    async def _let_arrive(self) -> None:
        tasks = list(self._under_way.values())
        if tasks:
            await asyncio.wait(tasks, timeout=_GRACE)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._go(set(), 0)
        self._under_way.clear()
        self._notes.clear()

    async def _rest(self, seconds: float) -> None:
        if 0 < self._limits.wait() < seconds:
            seconds = self._limits.wait()
        with suppress(TimeoutError):
            async with asyncio.timeout(max(seconds, 0.01)):
                await self._news.wait()

    async def _round(self, resting: set[str]) -> list[Parcel]:
        busy = len(self._under_way) - len(self._notes)
        free = int(min(_AT_ONCE - busy, self._limits.free()))
        return await self._go(resting, free) if free > 0 or self._notes else []

    async def _go(self, resting: set[str], free: int) -> list[Parcel]:
        notes = dict(self._notes)
        under_way = [address for address in self._under_way if address not in notes]
        try:
            came_back, parcels = await asyncio.to_thread(self._write_and_look, notes, under_way, resting, free)
        except StoreDown as error:
            if notes and not self._is_late:
                _log.error("%s: what was sent cannot be written down (%s)", self._platform.network, error)
            self._is_late = bool(notes)
            return []  # what is to be written down stays so
        self._is_late = False
        for address in notes:
            del self._notes[address], self._under_way[address]
        if came_back:
            self._wake_turns()
        return parcels

    def _write_and_look(
        self, notes: dict[str, Note], under_way: list[str], resting: set[str], free: int
    ) -> tuple[bool, list[Parcel]]:
        with self._store.open() as books:
            now = self._hall.now()
            books.outbox.read([note.parcel for note in notes.values()])
            came_back = [note.write(books, now) for note in notes.values()]
            return any(came_back), ledger.due(books, self._platform.network, now, under_way, resting, free)

    async def _carry(self, parcel: Parcel) -> None:
        self._notes[str(parcel.address)] = Note(parcel.id, await self._deliver(parcel))
        self.wake()

    async def _deliver(self, parcel: Parcel) -> Write:
        try:
            receipt = await self._platform.deliver(parcel)
        except Locked as error:
            self._locked = error
            return lambda _books, _now: False
        except Undelivered as error:
            return self._missed(parcel, error)
        except Exception as error:  # a fault of ours must not stop the post of others
            return self._missed(parcel, Broken(place_of(error)))
        self._hall.meter.sent(self._platform.network)
        return lambda books, now: ledger.delivered(books, parcel, receipt, now)

    def _missed(self, parcel: Parcel, error: Undelivered) -> Write:
        self._hall.meter.sent(self._platform.network, error)
        if isinstance(error, Refused | Down | Broken):
            _log.warning("%s: a parcel was not taken: %s", self._platform.network, error)
        if isinstance(error, Later) and error.everyone:
            self._limits.pause(error.seconds)
        chance = self._chance.uniform(0.5, 1.0)
        return lambda books, now: ledger.missed(books, parcel, error, now, chance)
