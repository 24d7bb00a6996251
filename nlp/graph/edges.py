"""Who is whose neighbour: the edges of the graph in which topics are found."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from nlp.graph.ties import Numbers, Pairs
from nlp.reading.pipeline import Vector
from nlp.reading.scale import BUILT_IN, Scale

Start = NDArray[np.int64]
"""Per node the community it was in before, -1 for none."""

_NEIGHBOURS = 60  # of a text, where there are so many
_STRICT, LOOSE = 0.6, 0.15  # cosine below which two texts are never joined: with 5 texts, with 50 and more
_CLOSE = 10  # nearest ones by which is told how crowded it is around a text
_LEAST_CROWDED = 0.02  # a text by itself is not thereby near to everything
_SHARP = 1.5  # power of the likeness: one near neighbour says more than two that are half as near
_ROWS = 256  # rows of the likeness matrix that are in memory at a time
_MANY = 8  # times as many columns as are sought: from there on most can be sorted out at a glance
_LOYALTY = 0.5  # by so much two texts that were in one topic are nearer than others


class Edges:
    """Pairs of nodes, each once, the smaller first; ``one``, ``other`` and ``weight`` have one entry for each."""

    def __init__(self, one: Numbers, other: Numbers, weight: Vector, count: int) -> None:
        keys, first = np.unique(np.minimum(one, other) * count + np.maximum(one, other), return_index=True)
        self.one, self.other, self.weight = keys // max(count, 1), keys % max(count, 1), weight[first]

    def without(self, pairs: Pairs, count: int) -> Edges:
        barred = [min(one, other) * count + max(one, other) for one, other in pairs]
        kept = ~np.isin(self.one * count + self.other, barred)
        return Edges(self.one[kept], self.other[kept], self.weight[kept], count)

    def loyal(self, start: Start) -> None:
        """Two that were in one topic hold together more."""
        same = (start[self.one] == start[self.other]) & (start[self.one] >= 0)
        self.weight = np.where(same, self.weight * (1 + _LOYALTY), self.weight)


def floor(count: int, scale: Scale = BUILT_IN) -> float:
    """The least cosine at which two of ``count`` texts may be joined: among few, only what is nearly the same."""
    return float(np.interp(count, (5, 50), (scale(_STRICT), scale(LOOSE))))


def neighbours(vectors: Vector, meanings: Vector, scale: Scale = BUILT_IN) -> Edges:
    """The union of every node's nearest neighbours by ``meanings``, weighted by their likeness, as measured by how
    near their other neighbours are: so that what everything is near to does not draw everything.

    Pairs whose plain cosine is under `floor` are left out.
    """
    count, least = len(vectors), floor(len(vectors), scale)
    crowded = np.ones(count, np.float32)
    ones, others, weights = [], [], []
    for begin in range(0, count if count > 1 else 0, _ROWS):
        rows = np.arange(begin, min(begin + _ROWS, count))
        likeness = meanings[rows] @ meanings.T
        likeness[rows - begin, rows] = -np.inf
        nearest, weight = largest(likeness, min(count - 1, _NEIGHBOURS))
        crowded[rows] = _crowded(weight)
        plain = np.einsum("rd,rkd->rk", vectors[rows], vectors[nearest])
        row, column = np.nonzero((weight > 0) & (plain >= least))
        ones.append(rows[row])
        others.append(nearest[row, column])
        weights.append(weight[row, column])
    nothing = np.zeros(0, np.int64)
    one, other = np.concatenate([nothing, *ones]), np.concatenate([nothing, *others])
    likeness = np.concatenate([nothing.astype(np.float32), *weights]) / np.sqrt(crowded[one] * crowded[other])
    return Edges(one, other, np.round(likeness**_SHARP, 6), count)


def _crowded(likeness: Vector) -> Vector:
    """The mean likeness of each one's nearest; ``likeness``: (n, k)."""
    most = min(_CLOSE, likeness.shape[1])
    nearest = np.partition(likeness, -most, axis=1)[:, -most:]
    return np.asarray(np.maximum(nearest.mean(axis=1), _LEAST_CROWDED), np.float32)


def largest(likeness: Vector, most: int) -> tuple[Numbers, Vector]:
    """The columns of the largest entries of each row, and these."""
    most = min(most, likeness.shape[1])
    if likeness.shape[1] < _MANY * most:
        best = np.argpartition(likeness, -most, axis=1)[:, -most:]
        return best, np.take_along_axis(likeness, best, axis=1)
    columns, entries = _candidates(likeness, most)
    best = np.argpartition(entries, -most, axis=1)[:, -most:]
    return np.take_along_axis(columns, best, axis=1), np.take_along_axis(entries, best, axis=1)


def _candidates(likeness: Vector, most: int) -> tuple[Numbers, Vector]:
    """Some columns of each row, and the entries there: the ``most`` largest among them, -inf where a row has fewer.

    The columns are dealt into groups. What is less than the largest of ``most`` groups is not among the largest, and
    that sorts out nearly all of them, eight times as fast as they could be put in order.
    """
    rows, count = likeness.shape
    groups = 2 * most
    dealt = likeness[:, : count - count % groups].reshape(rows, -1, groups)
    least = np.partition(dealt.max(axis=1), -most, axis=1)[:, -most, None]
    row, column = np.divmod(np.flatnonzero(likeness >= least), count)
    each = np.bincount(row, minlength=rows)
    place = np.arange(len(row)) - np.repeat(np.cumsum(each) - each, each)
    columns = np.zeros((rows, int(each.max(initial=0))), np.int64)
    entries = np.full(columns.shape, -np.inf, np.float32)
    columns[row, place], entries[row, place] = column, likeness[row, column]
    return columns, entries
