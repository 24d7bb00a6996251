"""Who says where something new belongs: the earlier contributions nearest to it, whatever language they are in."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from nlp.graph.edges import floor
from nlp.reading.pipeline import Vector
from nlp.reading.scale import BUILT_IN, Scale

_MOST = 4096
"""Contributions that may vote. Of more a half is drawn, so that 100,000 take no longer than 4,000."""
_LOT = 2654435761
"""Multiplied by this, keys that follow each other lie anywhere: who is drawn depends on nothing else."""
_SHRINKAGE = 20
"""As in `nlp.graph.graph.accents`."""
_AT_LEAST = 0.25
"""How like it the nearest must be, and in small dialogues more: in one of 60 contributions every second that is about
something new altogether is then left alone; among thousands hardly any is so far from all."""
_POOL = 4
"""So many times as many as asked for are looked at closer, without their languages' accents."""


class Voters:
    """Vectors of length 1 with their keys and languages. Not safe for threads.

    The same contributions give the same votes, in whatever order they came: stored vectors have 11 bits a number, so
    the sums of which the accents are made are exact.
    """

    def __init__(self, dimension: int, scale: Scale = BUILT_IN) -> None:
        self._scale = scale
        self._keys: list[int] = []
        self._languages: list[str] = []
        self._rows: dict[int, int] = {}
        self._vectors = np.zeros((64, dimension), np.float32)
        self._sums = {"": np.zeros(dimension)}
        self._counts = {"": 0}
        self._step = 1

    def __len__(self) -> int:
        return len(self._keys)

    def add(self, keys: Sequence[int], vectors: Vector, languages: Sequence[str]) -> None:
        """Remember contributions; one with a key that is known is replaced. ``languages``: ISO 639-1, "" unknown."""
        for key, vector, language in zip(keys, vectors, languages, strict=True):
            self.remove(key)
            if self._is_drawn(key):
                self._put(key, vector, language)

    def remove(self, key: int) -> None:
        """Forget a contribution; one that is not here is no error."""
        if (row := self._rows.pop(key, None)) is None:
            return
        self._count(self._vectors[row], self._languages[row], -1)
        last, language = self._keys.pop(), self._languages.pop()
        if last != key:  # the last one moves into the gap
            self._keys[row], self._languages[row], self._rows[last] = last, language, row
            self._vectors[row] = self._vectors[len(self._keys)]

    def nearest(self, vector: Vector, language: str, n: int) -> list[tuple[int, float]]:
        """The ``n`` nearest without their languages' accents, the likest first: keys and likenesses over 0.

        Nobody, when not even the likest is near, as it stands. Of two that are equally like, the smaller key.
        """
        # einsum keeps to this thread; BLAS would wake others, who wait for cores when the machine is busy
        plain = np.einsum("rd,d->r", self._vectors[: len(self._keys)], vector)
        least = max(self._scale(_AT_LEAST), floor(len(self._keys), self._scale))
        if plain.max(initial=-1.0) < least:
            return []
        pool = np.argpartition(-plain, min(_POOL * n, len(plain)) - 1)[: _POOL * n].tolist()
        own = self._without_accents(vector[np.newaxis], [language])[0]
        others = self._without_accents(self._vectors[pool], [self._languages[row] for row in pool])
        likeness = np.round(np.einsum("rd,d->r", others, own), 4).tolist()
        found = [(self._keys[row], like) for row, like in zip(pool, likeness, strict=True) if like > 0]
        return sorted(found, key=lambda one: (-one[1], one[0]))[:n]

    # ------------------------------------------------------------------------------------------ within

    def _is_drawn(self, key: int) -> bool:
        return (key * _LOT >> 16) % self._step == 0

    def _put(self, key: int, vector: Vector, language: str) -> None:
        row = len(self._keys)
        if row == len(self._vectors):
            self._vectors = np.concatenate([self._vectors, np.zeros_like(self._vectors)])
        self._vectors[row], self._rows[key] = vector, row
        self._keys.append(key)
        self._languages.append(language)
        self._count(vector, language, 1)
        if len(self._keys) > _MOST:
            self._step *= 2
            for one in [one for one in self._keys if not self._is_drawn(one)]:
                self.remove(one)

    def _count(self, vector: Vector, language: str, sign: int) -> None:
        """In the accent of its language, and in that of all."""
        for crowd in {language, ""}:
            self._sums[crowd] = self._sums.get(crowd, 0) + sign * vector.astype(np.float64)
            self._counts[crowd] = self._counts.get(crowd, 0) + sign

    def _without_accents(self, vectors: Vector, languages: Sequence[str]) -> Vector:
        accents = {one: self._accent(one) for one in set(languages)}
        apart = vectors - np.array([accents[one] for one in languages], np.float32)
        lengths = np.linalg.norm(apart, axis=1, keepdims=True)
        return np.asarray(np.divide(apart, lengths, out=np.zeros_like(apart), where=lengths > 1e-6))

    def _accent(self, language: str) -> Vector:
        known = language if language in self._sums else ""
        return np.asarray(self._sums[known] / (self._counts[known] + _SHRINKAGE), np.float32)
