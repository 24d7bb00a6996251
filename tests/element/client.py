"""Starts the JavaScript client and talks with it in JSON lines."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from tests.synapse.homeserver import Homeserver
from tests.worlds import PATIENCE

FOLDER = Path(__file__).parent
NODE = FOLDER / "node_modules" / "node" / "bin" / "node"
INSTALL = "npm --prefix tests/element ci"


class ElementClient:
    """A person's client. ``only_signed``: it neither sends to nor reads from devices that are not cross-signed."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._seen: list[dict[str, Any]] = []

    @classmethod
    async def arrive(cls, homeserver: Homeserver, name: str, *, only_signed: bool = False) -> ElementClient:
        """A new account with a new device that has just signed in."""
        if not NODE.exists():
            pytest.skip(f"the JavaScript client is not installed: run `{INSTALL}`")
        user = homeserver.register(homeserver.new_name(name), "secret")
        identifier = {"type": "m.id.user", "user": user}
        login = {"type": "m.login.password", "identifier": identifier, "password": "secret"}
        signed_in = homeserver.ask("POST", "/_matrix/client/v3/login", login)
        pipe = asyncio.subprocess.PIPE
        process = await asyncio.create_subprocess_exec(
            str(NODE), "client.mjs", cwd=FOLDER, stdin=pipe, stdout=pipe, limit=2**20
        )
        client = cls(process)
        account = {"user": user, "token": signed_in["access_token"], "device": signed_in["device_id"]}
        await client.do("open", homeserver=homeserver.url, onlySigned=only_signed, **account)
        return client

    async def do(self, what: str, **details: Any) -> dict[str, Any]:
        """One command; its answer. What is seen meanwhile is kept for `sees`."""
        assert self._process.stdin
        self._process.stdin.write(json.dumps({"do": what, **details}).encode() + b"\n")
        while True:
            answer = await self._line()
            assert "failed" not in answer, answer
            if answer.get("done") == what:
                return answer

    async def sees(self) -> dict[str, Any]:
        """The next message of somebody else that the client has decrypted, or failed to."""
        while not self._seen:
            await self._line()
        return self._seen.pop(0)

    async def _line(self) -> dict[str, Any]:
        assert self._process.stdout
        line = await asyncio.wait_for(self._process.stdout.readline(), PATIENCE)
        assert line, "the JavaScript client has ended"
        thing: dict[str, Any] = json.loads(line)
        if "saw" in thing:
            self._seen.append(thing)
        return thing

    async def close(self) -> None:
        await self.do("close")
        await self._process.wait()
