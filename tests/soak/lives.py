"""One life of the program after the other, on the same data; each ends with SIGKILL or SIGTERM."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import time
from collections import Counter
from collections.abc import Mapping

from tests.evening.program import Program
from tests.soak.nursery import Child, Nursery
from tests.soak.points import Point

PATIENCE = 60.0
RANDOM = "at a random moment"


class Lives:
    """``quick``: lives are born in a `Nursery`, so that restarts do not take the time of loading all modules."""

    def __init__(self, settings: Mapping[str, str], *, quick: bool = False) -> None:
        self._settings, self.quick = settings, quick
        self._nursery = Nursery(settings) if quick else None
        self._now: Program | Child | None = None
        self.kills: Counter[str] = Counter()
        self.restarts: list[float] = []
        """Seconds from the start of a process until it says that it is running."""
        self.log = ""
        """What all lives that have ended had said."""

    async def begin(self, point: Point | None = None, at_pass: int = 1) -> None:
        """Start a life that will end at this pass of ``point``; returns once it is running, or dead already."""
        began = time.monotonic()
        await self.spawn(point, at_pass)
        assert self._now is not None
        with contextlib.suppress(EOFError):
            await self._now.is_running()
            self.restarts.append(time.monotonic() - began)

    async def spawn(self, point: Point | None = None, at_pass: int = 1) -> None:
        """Start a life and wait for nothing."""
        name = point.name if point else ""
        if self._nursery is not None:
            self._now = await self._nursery.gives(name, at_pass)
        elif name:
            armed = {**self._settings, "SOAK_POINT": name, "SOAK_PASS": str(at_pass)}
            self._now = await _spawned(Program(armed, "tests.soak.victim"))
        else:
            self._now = await _spawned(Program(self._settings))

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
        began = time.monotonic()
        code = await self._now.stop()
        assert code == 0, self._now.log
        self._ended()
        return time.monotonic() - began

    async def end(self) -> None:
        """Nothing of ours stays behind."""
        if self._now is not None:
            await self._now.kill()
        if self._nursery is not None:
            await self._nursery.close()
        self._ended()

    def _buried(self, at: str) -> None:
        self.kills[at] += 1
        self._ended()

    def _ended(self) -> None:
        if self._now is not None:
            self.log += self._now.log
        self._now = None


async def _spawned(program: Program) -> Program:
    await program.spawn()
    return program
