"""A network of our own: it reads, takes parcels, and can be told to fail; only its people are not there."""

from __future__ import annotations

import asyncio
import math
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from bot.messages import Address, Door, Heard, Pace, Parcel, Raw, Receipt, Text

PATIENCE = 60.0
NETWORK = "loop"


class Bell:
    """Rung whenever something was done; who waits looks again then."""

    def __init__(self) -> None:
        self._rung = asyncio.Event()

    def __call__(self) -> None:
        self._rung.set()

    async def until(self, is_so: Callable[[], bool]) -> None:
        """Wait until ``is_so``; TimeoutError after `PATIENCE`."""
        async with asyncio.timeout(PATIENCE):
            while not is_so():
                self._rung.clear()
                await self._rung.wait()


class Loopback:
    """A `Platform`. ``troubles`` are what the next tries at an address raise; ``read_first`` is called by `read`."""

    network = NETWORK
    trouble = ""

    def __init__(self, pace: Pace | None = None) -> None:
        self.pace = pace or Pace(math.inf, 0, math.inf)
        self.delivered: list[Parcel] = []
        self.tries: list[str] = []
        self.noticed: list[str] = []
        self.troubles: defaultdict[str, deque[Exception]] = defaultdict(deque)
        self.bell = Bell()
        self.cured = False
        """Whether what is poison by its name can be read all the same."""
        self.before: Callable[[Parcel], Awaitable[None]] | None = None

    def read(self, payload: Mapping[str, Any]) -> Heard | None:
        if payload["text"].startswith("poison") and not self.cured:
            raise ValueError(f"I cannot read {payload['text']!r}")
        person = Address(NETWORK, payload["person"])
        return Heard(payload["id"], person, person, datetime.now(UTC), Text(payload["text"]), message=payload["id"])

    def link(self, word: str) -> str:
        return f"loop?{word}"

    async def open(self) -> None: ...

    async def listen(self, door: Door) -> None:
        await asyncio.Event().wait()

    async def notice(self, payload: Mapping[str, Any]) -> None:
        self.noticed.append(payload["id"])
        self.bell()

    async def typing(self, address: Address) -> None: ...

    async def deliver(self, parcel: Parcel) -> Receipt:
        self.tries.append(parcel.address.id)
        self.bell()
        if self.before is not None:
            await self.before(parcel)
        if troubles := self.troubles[parcel.address.id]:
            raise troubles.popleft()
        self.delivered.append(parcel)
        self.bell()
        return Receipt(f"m{len(self.delivered)}")

    async def close(self) -> None: ...


def said(event: str, person: str, text: str) -> Raw:
    """An event as the network hands it over."""
    return Raw(event, person, {"id": event, "person": person, "text": text})
