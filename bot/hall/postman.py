"""The postman of one network: delivers the outbox in order, within the network's limits, and notes the receipts."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from random import Random

from bot.hall import ledger
from bot.hall.hall import Hall
from bot.hall.pace import Limits
from bot.hall.turns import place_of
from bot.messages import Down, Later, Locked, Parcel, Platform, Receipt, Refused, Undelivered
from storage import Store

_log = logging.getLogger(__name__)
_AT_ONCE = 8
_LOOK_AGAIN = 1.0
"""Seconds after which we look by ourselves: another process may have laid something into the outbox."""


class Postman:
    """Delivers for one platform. ``wake_turns`` is called when a receipt has come back as an event."""

    def __init__(self, hall: Hall, store: Store, platform: Platform, wake_turns: Callable[[], None]) -> None:
        self._hall, self._store, self._platform, self._wake_turns = hall, store, platform, wake_turns
        self._news = asyncio.Event()
        self._limits = Limits(platform.pace, time.monotonic)
        self._under_way: set[str] = set()
        self._chance = Random()  # noqa: S311 (jitter, no secret)

    def wake(self) -> None:
        """There is something in the outbox."""
        self._news.set()

    async def run(self) -> None:
        """Deliver until cancelled; raises `Locked` when the account is not ours to use any more."""
        async with asyncio.TaskGroup() as tasks:
            while True:
                self._news.clear()
                resting = self._limits.resting()
                for parcel in await asyncio.to_thread(self._due, set(resting)):
                    self._under_way.add(str(parcel.address))
                    self._limits.count(parcel.address)
                    tasks.create_task(self._carry(parcel))
                await self._rest(min([_LOOK_AGAIN, *resting.values()]))

    async def _rest(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(max(seconds, 0.01)):
                await self._news.wait()
        except TimeoutError:
            return

    def _due(self, resting: set[str]) -> list[Parcel]:
        free = _AT_ONCE - len(self._under_way)
        with self._store.open() as books:
            return ledger.due(books, self._platform.network, self._hall.now(), self._under_way, resting, free)

    async def _carry(self, parcel: Parcel) -> None:
        try:
            await self._limits.admit()
            await self._deliver(parcel)
        finally:
            self._under_way.discard(str(parcel.address))
            self.wake()

    async def _deliver(self, parcel: Parcel) -> None:
        try:
            receipt = await self._platform.deliver(parcel)
        except Locked:
            raise
        except Undelivered as error:
            return await self._missed(parcel, error)
        except Exception as error:  # a fault of ours must not stop the post of others
            return await self._missed(parcel, Down(place_of(error)))
        if await asyncio.to_thread(self._note, parcel, receipt):
            self._wake_turns()
        return None

    def _note(self, parcel: Parcel, receipt: Receipt) -> bool:
        with self._store.open() as books:
            return ledger.delivered(books, parcel, receipt, self._hall.now())

    async def _missed(self, parcel: Parcel, error: Undelivered) -> None:
        if isinstance(error, Refused | Down):
            _log.warning("%s: a parcel was not taken: %s", self._platform.network, error)
        await asyncio.to_thread(self._note_missed, parcel, error)
        self._wake_turns()
        if isinstance(error, Later) and error.everyone:
            await asyncio.sleep(error.seconds)  # keeps one place occupied; the others meet the same answer

    def _note_missed(self, parcel: Parcel, error: Undelivered) -> None:
        with self._store.open() as books:
            ledger.missed(books, parcel, error, self._hall.now(), self._chance.uniform(0.5, 1.0))
