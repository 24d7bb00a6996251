"""The brake: who writes faster than anybody can is slowed, so that the others do not wait."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from bot.hall.pace import Bucket

_BURST = 120.0
"""Events in a row before somebody is slowed: more than a talk needs, however fast."""
_RATE = 2.0
"""Events a second after that."""


class Brake:
    """Counts the events of each lane. Safe for threads; ``clock`` gives seconds that only grow."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lanes: dict[str, Bucket] = {}
        self._told: set[str] = set()
        self._turn = threading.Lock()

    def count(self, lane: str) -> bool:
        """One event of ``lane`` had its turn; True when the lane is slowed from now on and was not before."""
        with self._turn:
            bucket = self._lanes.setdefault(lane, Bucket(_RATE, _BURST, _BURST, self._clock()))
            bucket.refill(self._clock())
            bucket.level -= 1
            if bucket.level >= 1 or lane in self._told:
                return False
            self._told.add(lane)
            return True

    def resting(self) -> list[str]:
        """The lanes that have to wait now."""
        with self._turn:
            now = self._clock()
            resting = [lane for lane, bucket in self._lanes.items() if bucket.wait(now) > 0]
            for lane in [lane for lane, bucket in self._lanes.items() if bucket.level >= bucket.size]:
                del self._lanes[lane]  # rested: the next flood is told again
                self._told.discard(lane)
            return resting
