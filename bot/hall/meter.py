"""The meter: what the hall did since the process began, counted by network and result; nothing of anybody is in it."""

from __future__ import annotations

import math
import threading
import time
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import accumulate

from bot.messages import Undelivered

DONE, AGAIN, PARKED = "done", "again", "parked"
"""What becomes of a turn: through, to be tried again, given up."""
SENT = "sent"

BOUNDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0, math.inf)
"""Seconds up to which turns are counted together."""


@dataclass(frozen=True, slots=True)
class Times:
    """How long things took: ``up_to`` maps seconds to how many took at most so long; ``total`` is their sum."""

    up_to: Mapping[float, int]
    total: float


@dataclass(frozen=True, slots=True)
class Reading:
    """All counts at one moment.

    ``came`` and ``seconds`` are by network, ``turns`` and ``sends`` by network and result; ``silent`` is how many
    seconds ago each worker was last seen at work.
    """

    came: Mapping[str, int]
    turns: Mapping[tuple[str, str], int]
    seconds: Mapping[str, Times]
    sends: Mapping[tuple[str, str], int]
    silent: Mapping[str, float]


@dataclass
class _Clocked:
    counts: list[int] = field(default_factory=lambda: [0] * len(BOUNDS))
    total: float = 0.0

    def read(self) -> Times:
        return Times(dict(zip(BOUNDS, accumulate(self.counts), strict=True)), self.total)


class Meter:
    """Counts. Safe for threads; ``clock`` gives seconds that only grow."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._turn = threading.Lock()
        self._came: Counter[str] = Counter()
        self._turns: Counter[tuple[str, str]] = Counter()
        self._seconds: dict[str, _Clocked] = {}
        self._sends: Counter[tuple[str, str]] = Counter()
        self._beats: dict[str, float] = {}

    def came(self, network: str, events: int) -> None:
        """So many new events were committed."""
        with self._turn:
            self._came[network] += events

    def turned(self, network: str, result: str, seconds: float) -> None:
        """A turn came to its end: `DONE`, `AGAIN` or `PARKED`."""
        with self._turn:
            self._turns[network, result] += 1
            clocked = self._seconds.setdefault(network, _Clocked())
            clocked.counts[bisect_left(BOUNDS, seconds)] += 1
            clocked.total += seconds

    def sent(self, network: str, missed: Undelivered | None = None) -> None:
        """A parcel was carried to the network and taken, or ``missed``: later, down, gone, refused, elsewhere."""
        with self._turn:
            self._sends[network, SENT if missed is None else type(missed).__name__.lower()] += 1

    def beat(self, worker: str) -> None:
        """A worker begins a round: who has not begun one for long is stuck."""
        with self._turn:
            self._beats[worker] = self._clock()

    def rest(self, worker: str) -> None:
        """A worker has stopped, as it should: nobody waits for its next round."""
        with self._turn:
            self._beats.pop(worker, None)

    def read(self) -> Reading:
        """All counts, of one moment."""
        with self._turn:
            now = self._clock()
            return Reading(
                came=dict(self._came),
                turns=dict(self._turns),
                seconds={network: clocked.read() for network, clocked in self._seconds.items()},
                sends=dict(self._sends),
                silent={worker: now - at for worker, at in self._beats.items()},
            )
