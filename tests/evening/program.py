"""The real program as a process of its own, as an operator starts it."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parents[2]
PATIENCE = 120.0


class Program:
    """`quartier` with these settings in its environment and nothing else of ours.

    ``module``: what is run as the program, where it is not the program itself. ``roles``: those of `quartier run`.
    """

    def __init__(self, settings: Mapping[str, str], module: str = "bot", roles: str = "") -> None:
        self._module, self._roles = module, ["--role", roles] if roles else []
        kept = {name: value for name, value in os.environ.items() if not name.startswith("QUARTIER_")}
        self._environment = {**kept, **settings, "LANG": "C.UTF-8", "PYTHONWARNINGS": "default"}
        self._process: asyncio.subprocess.Process | None = None
        self.log = ""
        self._reading: asyncio.Task[None] | None = None
        self._more = asyncio.Event()

    @property
    def pid(self) -> int:
        """The number of the running process."""
        assert self._process is not None
        return self._process.pid

    async def start(self) -> None:
        """Start `quartier run`; returns once it says that it is running."""
        await self.spawn()
        try:
            await self.is_running()
        except EOFError:
            raise AssertionError(f"the program ended: {self.log}") from None

    async def spawn(self) -> None:
        """Start the process and wait for nothing."""
        self._process = await self._spawn("run", *self._roles)
        self._reading = asyncio.create_task(self._read(self._process))

    async def is_running(self) -> None:
        """Wait until the program says that it is running; EOFError when it has ended instead."""
        await self.says("Quartier is running")

    async def says(self, text: str, times: int = 1) -> None:
        """Wait until this stands in the log so often; EOFError when the program has ended instead."""
        assert self._reading is not None
        async with asyncio.timeout(PATIENCE):
            while self.log.count(text) < times:
                if self._reading.done():
                    raise EOFError
                self._more.clear()
                await self._more.wait()

    async def ended(self) -> int:
        """Wait for the end of the process; its exit code."""
        assert self._process is not None
        assert self._reading is not None
        code = await self._process.wait()
        await self._reading
        return code

    async def stop(self) -> int:
        """Ask it to stop, as systemd does; its exit code."""
        assert self._process is not None
        assert self._reading is not None
        self._process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(5):
            code = await self._process.wait()
        await self._reading
        return code

    async def call(self, *arguments: str) -> str:
        """Another command beside the running one; what it printed."""
        process = await self._spawn(*arguments)
        out, err = await process.communicate()
        assert process.returncode == 0, err.decode()
        return out.decode()

    async def kill(self) -> None:
        """End it, whatever it does."""
        if self._process is not None and self._process.returncode is None:
            self._process.kill()
            await self._process.wait()
        if self._reading is not None:
            await self._reading

    async def _spawn(self, *arguments: str) -> asyncio.subprocess.Process:
        pipe = asyncio.subprocess.PIPE
        command = sys.executable, "-m", self._module, *arguments
        return await asyncio.create_subprocess_exec(*command, env=self._environment, cwd=ROOT, stdout=pipe, stderr=pipe)

    async def _read(self, process: asyncio.subprocess.Process) -> None:
        assert process.stderr is not None
        async for line in process.stderr:
            self.log += line.decode()
            self._more.set()
        self._more.set()
