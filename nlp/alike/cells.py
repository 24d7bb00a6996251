"""Vectors in cells of near ones: a search looks into a few cells only, so that it stays quick as they become many."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import compress

import numpy as np
from numpy.typing import NDArray

from nlp.reading.pipeline import Vector

_ROUNDS = 4
"""How often the two halves of a cell are weighed anew: more changes little."""
_ONE = 32767
"""What stands for 1.0 in 16 whole bits: half the memory of float32, and a likeness differs by less than 0.0001. float16
would take as little, but is read several times as slowly."""
Small = NDArray[np.int16]


class Cells:
    """Vectors of length 1 by their keys. A cell of more than ``full`` parts into two. Not safe for threads.

    A search is exact while there are at most ``looked`` cells, so up to some 10,000 vectors; with more, it looks into
    the ``looked`` cells whose centres are nearest. What lies at a likeness of 0.78 or more is then still found nearly
    always: see `python -m benchmarks.neighbours`.
    """

    def __init__(self, dimension: int, looked: int = 20, full: int = 1024) -> None:
        self._looked, self._full = looked, full
        self._cells = [_Cell(np.zeros((0, dimension), np.int16), [])]
        self._centres = np.zeros((1, dimension), np.float32)
        self._where: dict[int, int] = {}

    def __len__(self) -> int:
        return len(self._where)

    def add(self, keys: Sequence[int], vectors: Vector) -> None:
        """Remember vectors, float32 (len(keys), dimension); a key that is known gets a new one."""
        for key in keys:
            self.remove(key)
        chosen = self._nearest_cells(vectors)
        for cell in np.unique(chosen).tolist():
            rows = np.flatnonzero(chosen == cell)
            self._put(cell, [keys[row] for row in rows.tolist()], _small(vectors[rows]))

    def remove(self, key: int) -> None:
        """Forget a vector; one that is not here is no error."""
        cell = self._where.pop(key, None)
        if cell is not None:
            self._cells[cell].remove(key)

    def near(self, vector: Vector, at_least: float) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """Keys of what is at least so like ``vector``, and how like it is (4 digits): the likest first, then by key."""
        keys, found = [], []
        for number in self._worth_a_look(vector):
            cell = self._cells[number]
            # einsum keeps to this thread; BLAS would wake others, who wait for cores when the machine is busy
            likeness = np.einsum("rd,d->r", _large(cell.vectors[: len(cell.keys)]), vector) / _ONE
            rows = np.flatnonzero(likeness >= at_least)
            keys += [cell.keys[row] for row in rows.tolist()]
            found.append(likeness[rows])
        return _ranked(np.array(keys, np.int64), np.concatenate(found))

    # ------------------------------------------------------------------------------------------ within

    def _worth_a_look(self, vector: Vector) -> Sequence[int]:
        if len(self._cells) <= self._looked:
            return range(len(self._cells))
        likeness = np.einsum("cd,d->c", self._centres[: len(self._cells)], vector)
        chosen: list[int] = np.argpartition(likeness, -self._looked)[-self._looked :].tolist()
        return chosen

    def _nearest_cells(self, vectors: Vector) -> NDArray[np.intp]:
        if len(self._cells) == 1:
            return np.zeros(len(vectors), np.intp)
        centres = self._centres[: len(self._cells)]
        return np.concatenate([np.argmax(part @ centres.T, axis=1) for part in _portions(vectors)])

    def _put(self, number: int, keys: list[int], vectors: Small) -> None:
        cell = self._cells[number]
        cell.add(keys, vectors)
        self._where |= dict.fromkeys(keys, number)
        full = [number] if len(cell.keys) > self._full else []
        while full:  # half of a cell that got many at once may be full as well
            number = full.pop()
            other = self._part(number)
            full += [one for one in (number, other) if len(self._cells[one].keys) > self._full]

    def _part(self, number: int) -> int:
        """Part a cell into two; the number of the new one."""
        cell, other = self._cells[number], len(self._cells)
        vectors = _large(cell.vectors[: len(cell.keys)])
        right = _halves(vectors)
        for place, side in ((number, ~right), (other, right)):
            half = _Cell(cell.vectors[: len(cell.keys)][side], list(compress(cell.keys, side.tolist())))
            self._cells[place : place + 1] = [half]
            self._where |= dict.fromkeys(half.keys, place)
            self._set_centre(place, _direction(vectors[side]))
        return other

    def _set_centre(self, number: int, centre: Vector) -> None:
        if number >= len(self._centres):
            self._centres = np.concatenate([self._centres, np.zeros_like(self._centres)])
        self._centres[number] = centre


class _Cell:
    """Vectors near to each other, in the first rows of an array that has room for more."""

    def __init__(self, vectors: Small, keys: list[int]) -> None:
        self.vectors, self.keys = vectors, keys

    def add(self, keys: list[int], vectors: Small) -> None:
        first, end = len(self.keys), len(self.keys) + len(keys)
        if end > len(self.vectors):
            room = np.zeros((max(end + end // 8, 64) - len(self.vectors), vectors.shape[1]), np.int16)
            self.vectors = np.concatenate([self.vectors, room])
        self.vectors[first:end] = vectors
        self.keys += keys

    def remove(self, key: int) -> None:
        row, last = self.keys.index(key), self.keys.pop()
        if last != key:  # the last one moves into the gap
            self.keys[row] = last
            self.vectors[row] = self.vectors[len(self.keys)]


def _small(vectors: Vector) -> Small:
    return np.asarray(np.rint(vectors * np.float32(_ONE)), np.int16)


def _large(vectors: Small) -> Vector:
    """As float32, `_ONE` times as long: their directions are what matters."""
    return vectors.astype(np.float32)


def _ranked(keys: NDArray[np.int64], likeness: Vector) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    rounded = np.round(np.minimum(np.asarray(likeness, np.float64), 1.0), 4)
    order = np.lexsort((keys, -rounded))
    return keys[order], np.asarray(rounded[order], np.float64)


def _halves(vectors: Vector) -> NDArray[np.bool_]:
    """Which vectors belong to the second of two groups, neither of them empty."""
    one = vectors[np.argmin(vectors @ _direction(vectors))]
    two = vectors[np.argmin(vectors @ one)]
    right = vectors @ two > vectors @ one
    for _ in range(_ROUNDS):
        if right.all() or not right.any():
            break
        right = vectors @ _direction(vectors[right]) > vectors @ _direction(vectors[~right])
    if right.all() or not right.any():  # they all say the same: any halves will do
        right = np.arange(len(vectors)) < len(vectors) // 2
    return np.asarray(right, np.bool_)


def _direction(vectors: Vector) -> Vector:
    """Where vectors point on the whole."""
    total = vectors.sum(axis=0)
    return np.asarray(total / (np.linalg.norm(total) or 1.0), np.float32)


def _portions(vectors: Vector) -> Iterator[Vector]:
    return (vectors[start : start + 4096] for start in range(0, len(vectors), 4096))
