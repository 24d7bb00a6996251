"""A PostgreSQL server of the tests' own, on a free loopback port, with as many empty databases as they ask for."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest

_PATIENCE = 30.0
_QUICK = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")
"""For tests: our processes are killed, the server never is."""
_ALWAYS = ("listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=200", "shared_buffers=64MB")


def server_programs() -> Path | None:
    """The folder of the newest PostgreSQL server's programs, if there is one on this machine."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: float(path.parts[-3]))
    if found:
        return found[-1].parent
    on_path = shutil.which("initdb")
    return Path(on_path).resolve().parent if on_path else None


class Postgres:
    """A running server. It ends with `stop`, or by itself when the process that started it dies.

    ``durable``: commits reach the disk, as in a real house; for benchmarks.
    """

    def __init__(self, programs: Path, *, durable: bool = False) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="quartier-postgres-"))
        self._numbers = count(1)
        self.port = _free_port()
        if os.geteuid() == 0:
            account = pwd.getpwnam("postgres")
            os.chown(self._folder, account.pw_uid, account.pw_gid)
        initdb = [programs / "initdb", "-D", self._folder / "db", "-A", "trust", "-U", "quartier", "-E", "UTF8"]
        subprocess.run(
            _plain_user([*map(str, initdb), "--locale=C.UTF-8", "--no-sync"]), check=True, capture_output=True
        )
        settings = [*_ALWAYS, f"port={self.port}", *(() if durable else _QUICK)]
        serve = [str(programs / "postgres"), "-D", str(self._folder / "db")]
        for setting in settings:
            serve += ["-c", setting]
        with (self._folder / "log").open("wb") as log:
            self._process = subprocess.Popen(_plain_user(serve), stdout=log, stderr=log)
        self._await()

    def url(self, like: str = "") -> str:
        """The SQLAlchemy URL of a new database: empty, or a copy of the one at ``like`` (nobody may be in it)."""
        name, template = f"quartier_{os.getpid()}_{next(self._numbers)}", urlsplit(like).path[1:] or "template1"
        with psycopg.connect(self._connect_to("postgres"), autocommit=True) as connection:
            connection.execute(f'create database "{name}" template "{template}"'.encode())
        return f"postgresql+psycopg://quartier@127.0.0.1:{self.port}/{name}"

    def stop(self) -> None:
        """End the server at once and forget its databases."""
        self._process.send_signal(3)  # SIGQUIT: PostgreSQL's "immediate shutdown"
        self._process.wait(_PATIENCE)
        shutil.rmtree(self._folder, ignore_errors=True)

    def _connect_to(self, database: str) -> str:
        return f"host=127.0.0.1 port={self.port} user=quartier dbname={database} connect_timeout=5"

    def _await(self) -> None:
        until = time.monotonic() + _PATIENCE
        while True:
            try:
                psycopg.connect(self._connect_to("postgres")).close()
                return
            except psycopg.OperationalError:
                if self._process.poll() is not None or time.monotonic() > until:
                    raise RuntimeError((self._folder / "log").read_text()) from None
                time.sleep(0.05)


def _plain_user(command: list[str]) -> list[str]:
    """PostgreSQL refuses to work for root: for root it works as the account that its package made."""
    as_somebody = ["--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.geteuid() == 0 else []
    return ["setpriv", *as_somebody, "--pdeathsig=QUIT", *command]


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """The server of this test run."""
    programs = server_programs()
    if programs is None:
        pytest.skip("no PostgreSQL server is installed here (on Debian: the package postgresql)")
    server = Postgres(programs)
    yield server
    server.stop()
