"""A process that has loaded the program's modules and gives birth to life after life: quick deaths for quick tests."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import Mapping

from tests.evening.program import PATIENCE, ROOT


class Nursery:
    """Starts `tests.soak.victim` once; every life is a fork of it, taken before the program has begun."""

    def __init__(self, settings: Mapping[str, str]) -> None:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("QUARTIER_")}
        # a fork keeps no threads: there must be none yet
        alone = {"SOAK_NURSERY": "yes", "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
        self._environment = {**kept, **settings, **alone, "LANG": "C.UTF-8", "PYTHONWARNINGS": "default"}
        self._process: asyncio.subprocess.Process | None = None
        self._reading: asyncio.Task[None] | None = None
        self.newest: Child | None = None

    async def gives(self, point: str, at_pass: int) -> Child:
        """A life that has just begun; the one before must have ended."""
        if self._process is None:
            pipe = asyncio.subprocess.PIPE
            command = sys.executable, "-m", "tests.soak.victim"
            self._process = await asyncio.create_subprocess_exec(
                *command, env=self._environment, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe
            )
            self._reading = asyncio.create_task(self._read(self._process))
        assert self._process.stdin is not None
        self._process.stdin.write(f"{at_pass} {point}\n".encode())
        self.newest = Child(self._process, int(await self._line()))
        return self.newest

    async def _line(self) -> bytes:
        assert self._process is not None
        assert self._process.stdout is not None
        return await self._process.stdout.readline()

    async def _read(self, process: asyncio.subprocess.Process) -> None:
        assert process.stderr is not None
        async for line in process.stderr:
            if self.newest is not None:
                self.newest.log += line.decode()
                self.newest.more.set()

    async def close(self) -> None:
        """No more lives."""
        if self.newest is not None:
            await self.newest.kill()
        if self._process is not None and self._reading is not None:
            assert self._process.stdin is not None
            self._process.stdin.close()
            await self._process.wait()
            await self._reading
        self._process = None


class Child:
    """One life; to those who watch it, as `tests.evening.program.Program`."""

    def __init__(self, nursery: asyncio.subprocess.Process, pid: int) -> None:
        self._nursery, self._pid = nursery, pid
        self.log = ""
        self.more = asyncio.Event()
        self._end = asyncio.create_task(self._wait())

    async def _wait(self) -> int:
        assert self._nursery.stdout is not None
        code = int(await self._nursery.stdout.readline())
        self.more.set()
        return code

    async def is_running(self) -> None:
        """Wait until the program says that it is running; EOFError when it has ended instead."""
        async with asyncio.timeout(PATIENCE):
            while "Quartier is running" not in self.log:
                if self._end.done():
                    raise EOFError
                self.more.clear()
                await self.more.wait()

    async def ended(self) -> int:
        """Wait for the end of the process; its exit code."""
        return await asyncio.shield(self._end)

    async def stop(self) -> int:
        """Ask it to stop, as systemd does; its exit code."""
        os.kill(self._pid, signal.SIGTERM)
        async with asyncio.timeout(5):
            return await self.ended()

    async def kill(self) -> None:
        """End it, whatever it does."""
        if not self._end.done():
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._pid, signal.SIGKILL)
        await self.ended()
