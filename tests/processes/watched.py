"""A program that is asked for its health all the time."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

import aiohttp
from aiohttp.test_utils import unused_port

from tests.evening.program import Program

PATIENCE = 30.0


class Watched(Program):
    """``wait``: how often it is asked, in seconds."""

    def __init__(self, settings: Mapping[str, str], module: str = "bot", roles: str = "", wait: float = 0.1) -> None:
        place = f"127.0.0.1:{unused_port()}"
        super().__init__({**settings, "QUARTIER_WEB": place}, module, roles)
        self._url, self._wait = f"http://{place}/health", wait

    async def becomes(self, *, ready: bool) -> None:
        """Wait until it says of itself that it can, or cannot, work."""
        found: object = "no answer"
        try:
            async with aiohttp.ClientSession() as session, asyncio.timeout(PATIENCE):
                while True:
                    async with session.get(self._url) as answer:
                        found = await answer.json()
                    if found["ready"] is ready:  # type: ignore[index]
                        return
                    await asyncio.sleep(self._wait)
        except TimeoutError:
            raise AssertionError(f"not ready={ready} in {PATIENCE:.0f} s, but {found}; {self.log}") from None
