"""Who said that before: contributions in memory, and the nearest of them to a new one."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from nlp.alike.cells import Cells
from nlp.alike.differences import Marks, conflict, marks
from nlp.reading.pipeline import Vector
from nlp.reading.scale import BUILT_IN, Scale

_LOOKED_CLOSER = 200
"""Of thousands who said nearly the same, the likest are looked at closer; it takes longer than the search."""
_LATELY = 256
"""Searches that are remembered until something comes or goes: a search is foreseen, and soon made."""
_SAME_PLACE = 0.05  # a place that both name makes them sound alike by so much, whatever happens there


@dataclass(frozen=True, slots=True)
class Near:
    """An earlier contribution and its likeness: 1 says exactly the same, under 0.75 is another matter (in the built-in
    encoder; see `nlp.reading.scale`)."""

    key: int
    likeness: float


class Neighbours:
    """An index over vectors of length 1, for many threads at once; exact up to some 10,000 of them (`nlp.alike.cells`).

    Sentence vectors alone take "Tempo 30" and "Tempo 50" for the same. Candidates that contradict in numbers, named
    places, opposites (north and south, more and less, weekdays ...) or denial are therefore dropped, and those that
    share a named place must be a little more alike. Measured on 2,879 German sentence pairs (stsb-multi-mt; the same
    is a score of 4 and more) at 0.78: precision 61.4 -> 65.5 %, recall 62.1 -> 61.6 %. The word lists were written
    with an eye on those pairs. Another thing missing at the same place is not recognised as such, only held back.
    """

    def __init__(self, dimension: int, scale: Scale = BUILT_IN) -> None:
        self._scale = scale
        self._cells = Cells(dimension)
        self._texts: dict[int, str] = {}
        self._lately: dict[tuple[str, bytes, int, float], list[Near]] = {}
        self._turn = threading.Lock()

    def __len__(self) -> int:
        return len(self._texts)

    def add(self, key: int, vector: Vector, text: str) -> None:
        """Remember a contribution; one with the same ``key`` is replaced. ``vector``: (dimension,), length 1."""
        self.add_many([key], vector[np.newaxis], [text])

    def add_many(self, keys: Sequence[int], vectors: Vector, texts: Sequence[str]) -> None:
        """Remember contributions at once, which is much quicker. ``vectors``: (len(keys), dimension)."""
        with self._turn:
            self._cells.add(keys, vectors)
            self._texts |= zip(keys, texts, strict=True)
            self._lately.clear()

    def remove(self, key: int) -> None:
        """Forget a contribution; one that is not here is no error."""
        with self._turn:
            self._cells.remove(key)
            self._texts.pop(key, None)
            self._lately.clear()

    def nearest(self, vector: Vector, text: str, n: int = 3, at_least: float = 0.78) -> list[Near]:
        """The at most ``n`` contributions that say the same as ``text``, the likest first.

        Of two that are equally like, the one with the smaller key, so the earlier, comes first. ``at_least`` is a
        bound for the built-in encoder.
        """
        asked = text, vector.tobytes(), n, at_least
        with self._turn:
            if asked not in self._lately:
                self._lately[asked] = self._best(vector, text, n, at_least)
                for old in list(self._lately)[:-_LATELY]:
                    del self._lately[old]
            return list(self._lately[asked])

    def _best(self, vector: Vector, text: str, n: int, bound: float) -> list[Near]:
        at_least, nearer = self._scale(bound), self._scale(bound + _SAME_PLACE)
        best: list[Near] = []
        keys, likeness = self._cells.near(vector, at_least)
        worth = slice(max(n, _LOOKED_CLOSER))
        for one in map(Near, keys[worth].tolist(), likeness[worth].tolist()):
            if len(best) == n and best[-1].likeness >= one.likeness:
                break  # what comes now is not more like than that, and its marks need not be read
            known = self._judged(one, text, nearer - at_least)
            if known is not None and known.likeness >= at_least:
                best = sorted([*best, known], key=_rank)[:n]
        return best

    def _judged(self, near: Near, text: str, place: float) -> Near | None:
        """How like it is when one looks closer, by ``place`` less at the same one; None when the texts contradict."""
        own, other = _marks(text), _marks(self._texts[near.key])
        if any(conflict(own, other)):
            return None
        return Near(near.key, round(near.likeness - place, 4)) if own.places & other.places else near


def _rank(near: Near) -> tuple[float, int]:
    return -near.likeness, near.key


@lru_cache(10_000)
def _marks(text: str) -> Marks:
    """What sets a text apart: read when it is first near to another, since that takes longer than all the rest."""
    return marks(text)
