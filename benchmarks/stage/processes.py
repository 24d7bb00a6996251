"""Processes of the benchmarks: the Bot API server, bots, Redis; each is ended by the one that started it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
_TICK = os.sysconf("SC_CLK_TCK")
PATIENCE = 300.0


class Process:
    """A child with its output in a file; ended with `stop`."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str], log: Path, **pipes: Any) -> None:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("QUARTIER_")}
        self._log, self.began = log, time.monotonic()
        with log.open("wb") as out:
            pipes = {"stdout": out, "stderr": out, **pipes}
            self.process = subprocess.Popen(command, env={**kept, **environment, "LANG": "C.UTF-8"}, cwd=ROOT, **pipes)

    @classmethod
    def python(cls, module: str, *arguments: str, log: Path, **environment: str) -> Process:
        return cls([sys.executable, "-m", module, *arguments], environment, log)

    def check(self) -> None:
        """RuntimeError with the log's end when the process is no more."""
        if self.process.poll() is not None:
            raise RuntimeError(f"a process ended: {self._log.read_text()[-2000:]}")

    def cpu(self) -> float:
        """Seconds that all its threads have used of processors."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICK

    def rss(self) -> float:
        """MiB of memory that are its own or shared, now in RAM."""
        return int(Path(f"/proc/{self.process.pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20

    def until_idle(self, least: float = 0.05) -> None:
        """Wait until it uses under ``least`` of a processor for a second: it has loaded what it loads."""
        before = self.cpu()
        while True:
            time.sleep(1)
            self.check()
            before, now = self.cpu(), before
            if before - now < least:
                return

    def stop(self) -> None:
        """SIGTERM, and SIGKILL for whoever does not hear it."""
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


class Server(Process):
    """`benchmarks.stage.server`."""

    def __init__(self, folder: Path) -> None:
        command = [sys.executable, "-m", "benchmarks.stage.server"]
        super().__init__(command, {}, folder / "server.log", stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        where = self._read()
        self.api, self.token = where["api"], where["token"]

    def ask(self, **order: Any) -> dict[str, Any]:
        """Give an order; see `benchmarks.stage.server`."""
        assert self.process.stdin is not None
        print(json.dumps(order), file=self.process.stdin, flush=True)
        return self._read()

    def _read(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"the server ended: {self._log.read_text()[-2000:]}")
        found: dict[str, Any] = json.loads(line)
        return found


class Redis(Process):
    """A Redis server that syncs its log to the disk at each write."""

    def __init__(self, folder: Path, port: int) -> None:
        folder.mkdir()
        durable = ["--save", "", "--appendonly", "yes", "--appendfsync", "always", "--bind", "127.0.0.1"]
        super().__init__(["redis-server", "--port", str(port), "--dir", str(folder), *durable], {}, folder / "log")
        self.url = f"redis://127.0.0.1:{port}/0"
