"""The pace of a network: how many messages may go out, in all, to a person, into a group."""

from __future__ import annotations

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
        self._closed_until = clock()

    def free(self) -> float:
        """How many messages the network as a whole bears now."""
        now = self._clock()
        if now < self._closed_until:
            return 0
        return math.inf if math.isinf(self._all.rate) else self._all.refill(now)

    def wait(self) -> float:
        """Seconds until it bears one more."""
        now = self._clock()
        until = 0.0 if math.isinf(self._all.rate) else self._all.wait(now)
        return max(until, self._closed_until - now)

    def pause(self, seconds: float) -> None:
        """The network wants nothing for so long."""
        self._closed_until = max(self._closed_until, self._clock() + seconds)

    def count(self, address: Address) -> None:
        """One message goes to ``address``."""
        self._all.level -= 1
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
