"""The pace of a network: how many messages may go out, in all, to a person, into a group."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable
from dataclasses import dataclass

from bot.messages import Address, Pace

_BURST = 3.0
"""Messages in a row to one address before it has to rest; networks allow short bursts."""


@dataclass
class Bucket:
    """Fills by ``rate`` a second up to ``size``; ``level`` is what was in it ``at`` that time. One event takes 1."""

    rate: float
    size: float
    level: float
    at: float

    def refill(self, now: float) -> float:
        """The level now."""
        self.level = min(self.size, self.level + (now - self.at) * self.rate)
        self.at = now
        return self.level

    def wait(self, now: float) -> float:
        """Seconds until one message fits."""
        return max(0.0, (1 - self.refill(now)) / self.rate)


class Limits:
    """Counts what went out. ``clock`` gives seconds that only grow."""

    def __init__(self, pace: Pace, clock: Callable[[], float]) -> None:
        self._pace, self._clock = pace, clock
        self._all = Bucket(pace.overall, max(1.0, pace.overall), max(1.0, pace.overall), clock())
        self._places: dict[str, Bucket] = {}

    async def admit(self) -> None:
        """Wait until the network as a whole bears one more message."""
        if math.isinf(self._all.rate):
            return
        self._all.refill(self._clock())
        self._all.level -= 1  # below zero it is a place in the queue
        await asyncio.sleep(max(0.0, -self._all.level / self._all.rate))

    def count(self, address: Address) -> None:
        """One message goes to ``address``."""
        rate = self._pace.group / 60 if address.is_room else (1 / self._pace.gap if self._pace.gap else 0)
        if 0 < rate < math.inf:
            bucket = self._places.setdefault(address.id, Bucket(rate, _BURST, _BURST, self._clock()))
            bucket.refill(self._clock())
            bucket.level -= 1

    def resting(self) -> dict[str, float]:
        """The ids of the addresses that have had enough for now, and for how many seconds."""
        now = self._clock()
        waits = {id_: bucket.wait(now) for id_, bucket in self._places.items()}
        for id_ in [id_ for id_, bucket in self._places.items() if bucket.level >= bucket.size]:
            del self._places[id_]
        return {id_: wait for id_, wait in waits.items() if wait > 0}
