"""A bot that runs: everything that moves, in the roles of this process, until it is stopped."""

from __future__ import annotations

import asyncio
import gc
import logging
import threading
from collections.abc import Callable, Collection, Coroutine, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, nullcontext, suppress
from random import Random
from typing import Any

from bot.desk.rereading import reread
from bot.hall.alone import alone
from bot.hall.broadcaster import Broadcaster
from bot.hall.clock import Clock, Schedule
from bot.hall.hall import Hall
from bot.hall.network import Network
from bot.hall.steady import steady
from bot.hall.turns import Turns
from bot.messages import Locked, Platform
from bot.settings import Settings
from storage import Store, StoreDown
from web import Health, Server

_log = logging.getLogger(__name__)
_GARBAGE = 20_000, 20, 20
"""When the collector looks for what nothing else drops: turns make many rows and little that it would find."""
_READING = 5.0
"""Seconds for which turns wait until what was said is read: before, nobody can be told that others said the same."""
ROLES = ("listen", "turn", "send", "clock")
"""What a process may do; several processes on one database share the work."""


class App:
    """A bot ready to run: everything that moves, wired, in the roles of this process."""

    def __init__(
        self,
        settings: Settings,
        store: Store,
        hall: Hall,
        platforms: Sequence[Platform],
        roles: Collection[str] = ROLES,
        place: str = "",
    ) -> None:
        self.store, self.hall, self._roles, self._place = store, hall, roles, place
        self.turns = Turns(hall, store, self._wake_postmen)
        self.networks = [Network(hall, store, platform, roles, self.turns.wake) for platform in platforms]
        schedule = Schedule(settings.digest_at, settings.zone)
        self.clock = Clock(hall, store, schedule, self._wake_postmen)
        self.broadcaster = Broadcaster(hall, store, self._wake_postmen)
        self._stop_hearing = threading.Event()

    async def run(self, ready: Callable[[], None] = lambda: None) -> None:
        """Log in everywhere, call ``ready``, and work until cancelled. Raises `Locked` when an account is not ours."""
        try:
            async with self._seen(), asyncio.TaskGroup() as tasks:
                networks = [tasks.create_task(network.run()) for network in self.networks]
                workers = [tasks.create_task(work) for work in self._work()]
                tasks.create_task(self._announce(ready))
                if "listen" in self._roles:
                    await asyncio.wait(networks)  # only a terminal comes to its end
                    for worker in workers:
                        worker.cancel()
                    self._stop_hearing.set()
        except* Locked as group:
            raise first(group) from None
        finally:
            self._stop_hearing.set()

    def _seen(self) -> AbstractAsyncContextManager[Any]:
        """The web server, if this process has a place for it."""
        if not self._place:
            return nullcontext()
        health = Health(self.store, self.hall.meter.read, lambda: self.networks, self.hall.now)
        called = [network.platform for network in self.networks] if "listen" in self._roles else []
        return Server(self._place, health, self.hall.meter.read, called)

    def _work(self) -> Iterator[Coroutine[Any, Any, None]]:
        if "turn" in self._roles:
            yield self._take_turns()
        if "clock" in self._roles:
            yield alone(self.store, "clock", self.clock.run)
            yield alone(self.store, "broadcaster", lambda: steady(self.broadcaster.run))
        yield self._hear()

    async def _take_turns(self) -> None:
        await asyncio.to_thread(self._learn)
        gc.freeze()  # the language model stays: the collector need not walk through it again and again
        gc.set_threshold(*_GARBAGE)
        await steady(self.turns.run)

    def _learn(self) -> None:
        """Read what the first turn would have to wait for; without the database, the turns will wait for it.

        Where very much was said, the turns begin before all of it is read.
        """
        self.hall.likeness.sense.warm()
        self.hall.guard.warm()
        reading = threading.Thread(target=self._read_up, name="what was said", daemon=True)
        reading.start()
        reading.join(_READING)

    def _read_up(self) -> None:
        with suppress(StoreDown):
            with self.store.look() as books:
                dialogues = [one.id for one in books.people.dialogues()]
            with self.hall.likeness.loading(dialogues):
                for dialogue_id in dialogues:
                    reread(self.store, self.hall.likeness.sense, dialogue_id, _told, Random())  # noqa: S311 (no secret)
            with self.store.look() as books:
                self.hall.likeness.load(books)

    async def _hear(self) -> None:
        loop = asyncio.get_running_loop()

        def wake() -> None:
            loop.call_soon_threadsafe(self._wake_all)

        await asyncio.to_thread(self.store.hear, wake, self._stop_hearing)

    async def _announce(self, ready: Callable[[], None]) -> None:
        for network in self.networks:
            await network.settled.wait()
        ready()

    def _wake_postmen(self) -> None:
        for network in self.networks:
            network.postman.wake()

    def _wake_all(self) -> None:
        self.turns.wake()
        self._wake_postmen()


def _told(more: int, whole: int) -> None:
    _log.info("since the encoder was changed, %d more of %d contributions were read anew", more, whole)


def first(group: BaseExceptionGroup[Any]) -> BaseException:
    """The first plain exception within a group."""
    inner = group.exceptions[0]
    return first(inner) if isinstance(inner, BaseExceptionGroup) else inner
