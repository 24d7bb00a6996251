"""The life of one network: logging in, listening, sending, and coming back after every outage."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection, Sequence
from random import Random

from bot.hall.alone import alone
from bot.hall.errands import Errands
from bot.hall.hall import Hall
from bot.hall.postman import Postman
from bot.hall.reception import Reception
from bot.hall.steady import steady
from bot.messages import Down, Locked, Platform
from storage import Store

_log = logging.getLogger(__name__)
_LONGEST_WAIT = 30.0
_LOCKED_WAIT = 60.0
"""Seconds until an account that is not ours is tried again: somebody may have mended it."""


class Network:
    """Runs a platform in the ``roles`` of this process (listen, send), each only once among all processes.

    ``state`` is what health reports: opening, waiting (another process has it), open, down or locked.
    """

    def __init__(
        self, hall: Hall, store: Store, platform: Platform, roles: Collection[str], wake_turns: Callable[[], None]
    ) -> None:
        self._hall, self._store, self.platform, self._roles, self._wake_turns = hall, store, platform, roles, wake_turns
        self.postman = Postman(hall, store, platform, wake_turns)
        self.errands = Errands(hall, store, platform, wake_turns)
        self.state = "opening"
        self.settled = asyncio.Event()
        self._opened = False
        self._opening = asyncio.Lock()
        self._chance = Random()  # noqa: S311 (jitter, no secret)
        hall.troubles[platform.network] = lambda: self.trouble

    @property
    def network(self) -> str:
        """The network's name."""
        return self.platform.network

    @property
    def trouble(self) -> str:
        """Why it does not work here just now; empty while it does, or while another process has it."""
        if self.state == "waiting":
            return ""
        return self.platform.trouble if self.state == "open" else self.state

    async def run(self) -> None:
        """Until cancelled, or until listening ends by itself, as only a terminal's does.

        Raises `Locked` when the account cannot be used from the first.
        """
        try:
            await self._patiently(self.platform.learn)
            self._hall.readers[self.platform.network] = self.platform.read
            self._hall.links[self.platform.network] = self.platform.link
            self._wake_turns()
            await self._work()
        finally:
            await self.platform.close()

    async def _work(self) -> None:
        jobs = [asyncio.ensure_future(job) for job in self._jobs()]
        if not jobs:
            return self._now("open")
        await _until_the_first_ends(jobs)
        return None

    def _jobs(self) -> list[Awaitable[None]]:
        name, platform = self.platform.network, self.platform
        if platform.together:
            return [self._once(name, self._both)] if {"listen", "send"} & set(self._roles) else []
        jobs: list[Awaitable[None]] = []
        if "listen" in self._roles:
            jobs.append(
                self._kept(self._listen) if platform.many_listen else self._once(f"listen {name}", self._listen)
            )
        if "send" in self._roles:
            jobs.append(self._once(f"send {name}", self._send))
        return jobs

    async def _once(self, name: str, work: Callable[[], Awaitable[None]]) -> None:
        if self.state == "opening":
            self._now("waiting")
        await alone(self._store, name, lambda: self._kept(work))

    async def _kept(self, work: Callable[[], Awaitable[None]]) -> None:
        """Log in and work; after whatever goes wrong with the network, again."""
        failures = 0
        while True:
            async with self._opening:
                if not self._opened:
                    await self._patiently(self.platform.open)
                self._opened = True
            self._now("open")
            try:
                return await steady(work)
            except Down as error:
                failures += 1
                await self._pause(error, "down", min(_LONGEST_WAIT, 2.0**failures))
            except Locked as error:
                await self._pause(error, "locked", _LOCKED_WAIT)

    async def _both(self) -> None:
        """Listen and send with one login; ends with whichever ends first."""
        try:
            await _until_the_first_ends([asyncio.ensure_future(job) for job in (self._listen(), self._send())])
        finally:
            await self.platform.close()  # whoever takes over needs the device
            self._opened = False

    async def _listen(self) -> None:
        await self.platform.listen(Reception(self._hall, self._store, self.platform, self._wake_turns))

    async def _send(self) -> None:
        """Deliver what goes out, and fetch what people sent."""
        await _until_the_first_ends([asyncio.ensure_future(job) for job in (self.postman.run(), self.errands.run())])

    async def _patiently(self, work: Callable[[], Awaitable[None]]) -> None:
        """Do it, waiting for as long as the network is down. `Locked` from the first is for the operator."""
        failures = 0
        while True:
            try:
                return await work()
            except Down as error:
                failures += 1
                await self._pause(error, "down", min(_LONGEST_WAIT, 2.0**failures))
            except Locked as error:
                if not self.settled.is_set():
                    raise
                await self._pause(error, "locked", _LOCKED_WAIT)

    async def _pause(self, error: Exception, state: str, seconds: float) -> None:
        wait = seconds * self._chance.uniform(0.5, 1.0)
        _log.warning("%s: %s (%s); trying again in %.0f s", self.platform.network, error, state, wait)
        self._now(state)
        self._opened = self._opened and state != "locked"
        await asyncio.sleep(wait)

    def _now(self, state: str) -> None:
        if state == "open" and self.state != "open":
            _log.info("%s: open", self.platform.network)
        self.state = state
        if state != "opening":
            self.settled.set()


async def _until_the_first_ends(jobs: Sequence[asyncio.Future[None]]) -> None:
    try:
        await asyncio.wait(jobs, return_when=asyncio.FIRST_COMPLETED)
        await next(job for job in jobs if job.done())
    finally:
        for job in jobs:
            job.cancel()
        await asyncio.gather(*jobs, return_exceptions=True)
