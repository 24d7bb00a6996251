"""Runs Synapse on a free loopback port, with its database in memory where the machine has such a place."""

from __future__ import annotations

import atexit
import functools
import hashlib
import hmac
import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.request
from pathlib import Path
from typing import Any

import pytest

from tests.synapse import setup

NAME = "quartier.test"
SECRET = "only for tests"
START = 90.0
"""Seconds in which Synapse must answer; three are usual."""

FAST = {"per_second": 100_000, "burst_count": 100_000}
LIMITS = {
    "rc_message": FAST,
    "rc_registration": FAST,
    "rc_admin_redaction": FAST,
    "rc_media_create": FAST,
    "rc_key_requests": FAST,
    "rc_delayed_event_mgmt": FAST,
    "rc_reports": FAST,
    "rc_room_creation": FAST,
    "rc_presence": {"per_user": FAST},
    "rc_login": {"address": FAST, "account": FAST, "failed_attempts": FAST},
    "rc_joins": {"local": FAST, "remote": FAST},
    "rc_joins_per_room": FAST,
    "rc_invites": {"per_room": FAST, "per_user": FAST, "per_issuer": FAST},
}


class Homeserver:
    """One Synapse. It knows nothing of our bot, which may as well be another process.

    >>> with Homeserver() as homeserver:
    ...     bot = homeserver.register("quartier", "password")
    """

    def __init__(self) -> None:
        memory = Path("/dev/shm")
        self.folder = Path(tempfile.mkdtemp(prefix="synapse-", dir=memory if os.access(memory, os.W_OK) else None))
        self.port = _free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.name = NAME
        self._process: subprocess.Popen[bytes] | None = None
        self._used = 0

    def __enter__(self) -> Homeserver:
        (self.folder / "homeserver.yaml").write_text(json.dumps(self._settings()))  # JSON is YAML
        (self.folder / "log.yaml").write_text(json.dumps(self._logging()))
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self) -> None:
        command = [str(setup.PYTHON), "-m", "synapse.app.homeserver", "-c", str(self.folder / "homeserver.yaml")]
        with (self.folder / "out.txt").open("ab") as out:
            self._process = subprocess.Popen(command, cwd=self.folder, stdout=out, stderr=out)
        self._await_health()

    def stop(self) -> None:
        if self._process:
            self._process.terminate()
            self._process.wait(30)
            self._process = None

    def _await_health(self) -> None:
        end = time.monotonic() + START
        while time.monotonic() < end and self._process and self._process.poll() is None:
            try:
                with urllib.request.urlopen(f"{self.url}/health", timeout=5):
                    return
            except OSError:
                time.sleep(0.1)
        raise RuntimeError(f"Synapse did not start: {(self.folder / 'out.txt').read_text()[-2000:]}")

    def ask(self, method: str, path: str, body: Any = None, token: str = "") -> Any:
        """One call, as an administrator's script would make it."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data, method=method)
        if token:
            request.add_header("Authorization", f"Bearer {token}")
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.load(answer)

    def register(self, name: str, password: str, *, admin: bool = False) -> str:
        """Make an account; its ``@name:server``."""
        nonce = self.ask("GET", "/_synapse/admin/v1/register")["nonce"]
        said = "\0".join([nonce, name, password, "admin" if admin else "notadmin"])
        mac = hmac.new(SECRET.encode(), said.encode(), hashlib.sha1).hexdigest()
        body = {"nonce": nonce, "username": name, "password": password, "admin": admin, "mac": mac}
        return str(self.ask("POST", "/_synapse/admin/v1/register", body)["user_id"])

    def new_name(self, name: str) -> str:
        """A name that nobody on this server has: tests share the server and nothing else."""
        self._used += 1
        return f"{name}-{self._used}".lower()

    def _settings(self) -> dict[str, Any]:
        listener = {"port": self.port, "bind_addresses": ["127.0.0.1"], "type": "http", "tls": False}
        return {
            "server_name": self.name,
            "pid_file": str(self.folder / "pid"),
            "listeners": [{**listener, "resources": [{"names": ["client"]}]}],
            "database": {"name": "sqlite3", "args": {"database": str(self.folder / "homeserver.db")}},
            "log_config": str(self.folder / "log.yaml"),
            "media_store_path": str(self.folder / "media"),
            "signing_key_path": str(self.folder / "signing.key"),
            "registration_shared_secret": SECRET,
            "macaroon_secret_key": SECRET,
            "form_secret": SECRET,
            "bcrypt_rounds": 4,
            "presence": {"enabled": False},
            "report_stats": False,
            "trusted_key_servers": [],
            "suppress_key_server_warning": True,
            "user_directory": {"enabled": False},
            **LIMITS,
        }

    def _logging(self) -> dict[str, Any]:
        return {
            "version": 1,
            "root": {"level": "ERROR", "handlers": ["out"]},
            "disable_existing_loggers": False,
            "handlers": {"out": {"class": "logging.StreamHandler"}},
        }


@functools.cache
def shared() -> Homeserver:
    """The one Synapse of a test run, started when first needed; skips the test where it is not installed."""
    if not setup.is_there():
        pytest.skip("Synapse is not installed for the tests: run `python -m tests.synapse.setup`")
    homeserver = Homeserver()
    homeserver.__enter__()
    atexit.register(homeserver.__exit__)
    return homeserver


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
