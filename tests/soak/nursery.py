"""A process that has loaded the program's modules and gives birth to life after life: quick deaths for quick tests."""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import functools
import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from tests.evening.program import PATIENCE, ROOT
from tests.soak.victim import ENDED


@functools.cache
def nursery() -> Path:
    """The socket at which the one nursery of this test run listens, started when first needed; see `tests.soak.victim`.

    It ends with its standard input, so that it does not outlive us.
    """
    place = Path(tempfile.mkdtemp(prefix="quartier-nursery-")) / "socket"
    kept = {name: value for name, value in os.environ.items() if not name.startswith("QUARTIER_")}
    # a fork keeps no threads: there must be none yet
    alone = {"SOAK_NURSERY": str(place), "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    environment = {**kept, **alone, "LANG": "C.UTF-8", "PYTHONWARNINGS": "default"}
    pipe = subprocess.PIPE
    command = sys.executable, "-m", "tests.soak.victim"
    process = subprocess.Popen(command, env=environment, cwd=ROOT, stdin=pipe, stdout=pipe)
    atexit.register(process.kill)
    assert process.stdout is not None
    assert process.stdout.readline(), "the nursery could not load the program: see the standard error output"
    return place


class Child:
    """One life, a fork of the nursery; to those who watch it, as `tests.evening.program.Program`."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, pid: int) -> None:
        self.pid = pid
        self.log = ""
        self._more = asyncio.Event()
        self._end = asyncio.create_task(self._read(reader, writer))

    @classmethod
    async def born(cls, settings: Mapping[str, str], point: str, at_pass: int) -> Child:
        """A life that has just begun, with these settings in its environment."""
        reader, writer = await asyncio.open_unix_connection(nursery())
        order = {"settings": dict(settings), "point": point, "pass": at_pass}
        writer.write(json.dumps(order).encode() + b"\n")
        async with asyncio.timeout(PATIENCE):
            pid = await reader.readline()
        assert pid, "the nursery gives no life: see the standard error output"
        return cls(reader, writer, int(pid))

    async def _read(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> int:
        code = -signal.SIGKILL
        async for line in reader:
            if line.startswith(ENDED.encode()):
                code = int(line.removeprefix(ENDED.encode()))
            else:
                self.log += line.decode()
            self._more.set()
        writer.close()
        return code

    async def is_running(self) -> None:
        """Wait until the program says that it is running; EOFError when it has ended instead."""
        await self.says("Quartier is running")

    async def says(self, text: str) -> None:
        """Wait until this stands in its log; EOFError when it has ended instead."""
        self._end.add_done_callback(lambda _: self._more.set())
        async with asyncio.timeout(PATIENCE):
            while text not in self.log:
                if self._end.done():
                    raise EOFError
                self._more.clear()
                await self._more.wait()

    async def ended(self) -> int:
        """Wait for the end of the process; its exit code."""
        return await asyncio.shield(self._end)

    async def stop(self) -> int:
        """Ask it to stop, as systemd does; its exit code."""
        os.kill(self.pid, signal.SIGTERM)
        async with asyncio.timeout(5):
            return await self.ended()

    async def kill(self) -> None:
        """End it, whatever it does."""
        if not self._end.done():
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGKILL)
        await self.ended()
