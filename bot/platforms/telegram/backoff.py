"""How long to wait before the next try: twice as long each time, never in step with others."""

from __future__ import annotations

import random
from collections.abc import Callable


class Backoff:
    """``first`` seconds, then twice as many at each failure, at most ``longest``; from half to whole of it by chance.

    ``chance`` gives a number from 0 up to 1.
    """

    def __init__(self, first: float = 1.0, longest: float = 60.0, chance: Callable[[], float] = random.random) -> None:
        self._first, self._longest, self._chance = first, longest, chance
        self.failures = 0

    def failed(self) -> float:
        """Note a failure; the seconds to wait now."""
        whole = min(self._longest, self._first * 2.0 ** min(self.failures, 30))
        self.failures += 1
        return whole * (0.5 + self._chance() / 2)

    def worked(self) -> None:
        """Begin anew with the shortest wait."""
        self.failures = 0
