"""Waiting for something that is about to be so, without a sleep and not for ever."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from tests.worlds import PATIENCE


class Changes:
    """Whoever changes something tells; whoever waits looks again."""

    def __init__(self) -> None:
        self._next = asyncio.Event()

    def tell(self) -> None:
        now, self._next = self._next, asyncio.Event()
        now.set()

    async def wait(self) -> None:
        await self._next.wait()

    async def until(self, is_so: Callable[[], bool], otherwise: str, patience: float = PATIENCE) -> None:
        """Wait until ``is_so``; AssertionError saying ``otherwise`` after ``patience`` seconds."""
        try:
            async with asyncio.timeout(patience):
                while not is_so():
                    await self.wait()
        except TimeoutError:
            raise AssertionError(otherwise) from None
