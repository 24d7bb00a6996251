"""The postman of one network: delivers the outbox in order, within the network's limits, and notes the receipts."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from datetime import datetime
from random import Random

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


class Postman:
    """Delivers for one platform. ``wake_turns`` is called when a receipt has come back as an event."""

    def __init__(self, hall: Hall, store: Store, platform: Platform, wake_turns: Callable[[], None]) -> None:
        self._hall, self._store, self._platform, self._wake_turns = hall, store, platform, wake_turns
        self._news = asyncio.Event()
        self._limits = Limits(platform.pace, time.monotonic)
        self._under_way: dict[str, asyncio.Task[None]] = {}
        self._locked: Locked | None = None
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
                for parcel in await self._due(set(resting)):
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

    async def _rest(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(max(seconds, 0.01)):
                await self._news.wait()
        except TimeoutError:
            return

    async def _due(self, resting: set[str]) -> list[Parcel]:
        try:
            return await asyncio.to_thread(self._look, list(self._under_way), resting)
        except StoreDown:
            return []  # the turns say so in the log

    def _look(self, under_way: list[str], resting: set[str]) -> list[Parcel]:
        free = _AT_ONCE - len(under_way)
        with self._store.open() as books:
            return ledger.due(books, self._platform.network, self._hall.now(), under_way, resting, free)

    async def _carry(self, parcel: Parcel) -> None:
        try:
            await self._limits.admit()
            await self._deliver(parcel)
        finally:
            del self._under_way[str(parcel.address)]
            self.wake()

    async def _deliver(self, parcel: Parcel) -> None:
        try:
            receipt = await self._platform.deliver(parcel)
        except Locked as error:
            self._locked = error
        except Undelivered as error:
            await self._missed(parcel, error)
        except Exception as error:  # a fault of ours must not stop the post of others
            await self._missed(parcel, Broken(place_of(error)))
        else:
            self._hall.meter.sent(self._platform.network)
            await self._noted(lambda books, now: ledger.delivered(books, parcel, receipt, now))

    async def _missed(self, parcel: Parcel, error: Undelivered) -> None:
        self._hall.meter.sent(self._platform.network, error)
        if isinstance(error, Refused | Down | Broken):
            _log.warning("%s: a parcel was not taken: %s", self._platform.network, error)
        chance = self._chance.uniform(0.5, 1.0)
        await self._noted(lambda books, now: ledger.missed(books, parcel, error, now, chance))
        if isinstance(error, Later) and error.everyone:
            await asyncio.sleep(error.seconds)  # keeps one place occupied; the others meet the same answer

    async def _noted(self, note: Callable[[Books, datetime], bool]) -> None:
        """Write down what became of a parcel, however long that takes: unwritten, it would go out again."""
        while True:
            try:
                if await asyncio.to_thread(self._write, note):
                    self._wake_turns()
            except StoreDown:
                await asyncio.sleep(_LOOK_AGAIN)
            else:
                return

    def _write(self, note: Callable[[Books, datetime], bool]) -> bool:
        with self._store.open() as books:
            return note(books, self._hall.now())
