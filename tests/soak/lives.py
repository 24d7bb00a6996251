"""One life of the program after the other, on the same data; each ends with SIGKILL or SIGTERM."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from tests.evening.program import PATIENCE as START
from tests.evening.program import Program
from tests.soak.nursery import Child
from tests.soak.points import Point
from tests.soak.victim import HELD

PATIENCE = 60.0
RANDOM = "at a random moment"
SLOW = 4.0
"""Seconds after which a program that was told to stop is asked where it stands."""
ALL = "listen,turn,send,clock"


class Lives:
    """Those of one process in these ``roles``.

    ``quick``: they are born in the `nursery`, so that restarts do not take the time of loading all modules.
    """

    def __init__(self, settings: Mapping[str, str], *, roles: str = ALL, quick: bool = False) -> None:
        self.roles, self.quick = roles, quick
        self._settings = {**settings, "SOAK_ROLES": roles}
        self._now: Program | Child | None = None
        self.log = ""
        """What all lives that have ended had said."""
        self.kills: Counter[str] = Counter()
        self.restarts: list[float] = []
        """Seconds from the start of a process until it says that it is running."""
        self.stops: list[float] = []
        """Seconds from SIGTERM to the end."""

    async def begin(self, point: Point | None = None, at_pass: int = 1) -> None:
        """Start a life that will end at this pass of ``point``; returns once it is running, or dead already."""
        began = time.monotonic()
        await self.spawn(point, at_pass)
        assert self._now is not None
        try:
            await self._now.is_running()
        except EOFError:
            assert point is not None, f"the program ended by itself: {self._now.log}"
            return
        except TimeoutError:
            raise AssertionError(f"the program does not say in {START:.0f} s that it runs: {self._now.log}") from None
        self.restarts.append(time.monotonic() - began)

    async def spawn(self, point: Point | None = None, at_pass: int = 1) -> None:
        """Start a life and wait for nothing."""
        name = point.name if point else ""
        if self.quick:
            self._now = await Child.born(self._settings, name, at_pass)
        else:
            armed = {**self._settings, "SOAK_POINT": name, "SOAK_PASS": str(at_pass)}
            self._now = Program(armed, "tests.soak.victim")
            await self._now.spawn()

    async def is_held(self, point: Point) -> None:
        """Start a life that stays at ``point`` for a minute; returns once it is there."""
        await self.spawn(replace(point, name=f"{HELD} {point.name}"))
        assert self._now is not None
        await self._now.says(f"{HELD}\n")

    async def dies(self, at: str, patience: float = PATIENCE) -> bool:
        """Wait for the death at the armed point; False when it does not come."""
        assert self._now is not None
        try:
            async with asyncio.timeout(patience):
                code = await self._now.ended()
        except TimeoutError:
            return False
        assert code == -signal.SIGKILL, f"the program ended by itself ({code}): {self._now.log}"
        self._buried(at)
        return True

    async def kill(self) -> None:
        """SIGKILL from outside."""
        assert self._now is not None
        await self._now.kill()
        self._buried(RANDOM)

    async def stop(self) -> float:
        """SIGTERM, as systemd does; the seconds until the program is gone. It must end well, and within 5 s."""
        assert self._now is not None
        began, pid = time.monotonic(), self._now.pid
        slow = asyncio.get_running_loop().call_later(SLOW, _asked, pid)
        try:
            code = await self._now.stop()
        except TimeoutError:
            await self._now.kill()
            raise AssertionError(f"SIGTERM did not end the program in 5 s: {self._now.log}") from None
        finally:
            slow.cancel()
        assert code == 0, f"the program ended with {code}: {self._now.log}"
        self.stops.append(time.monotonic() - began)
        self._ended()
        return self.stops[-1]

    async def end(self) -> None:
        """Nothing of ours stays behind."""
        if self._now is not None:
            await self._now.kill()
        self._ended()

    def _buried(self, at: str) -> None:
        self.kills[at] += 1
        self._ended()

    def _ended(self) -> None:
        if self._now is not None:
            self.log += self._now.log
        self._now = None


def _asked(pid: int) -> None:
    """Let it say in its log where each of its threads stands."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGUSR1)
