"""Which texts hang together: a graph of nearest neighbours, free of language, cut into communities by Leiden."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
from graspologic_native import leiden
from numpy.typing import NDArray

from nlp.pipeline import Vector

Communities = NDArray[np.int64]
Edges = dict[tuple[int, int], float]

_SHRINKAGE = 20  # so many texts as a language needs before half of its mean counts as its accent
_FEWEST, _MOST = 5, 30  # neighbours of a text: the square root of their number, within these
_STRICT, _LOOSE = 0.6, 0.2  # cosine below which two texts are never joined: with 5 texts, with 50 and more
_COPY = 0.9  # cosine from which one text is a copy of another
_ROWS = 1024  # rows of the likeness matrix that are in memory at a time
_ITERATIONS = 2


def accents(vectors: Vector, languages: Sequence[str]) -> dict[str, Vector]:
    """What is common to all texts of one language, for each of ``languages``: (512,), by which they are centred.

    Each is the language's mean, drawn towards zero while it has few texts, so two or three texts keep what they have
    in common. Texts of no known language ("") are measured by the mean of all.
    """
    found = {}
    for language in sorted(set(languages)):
        crowd = vectors[[each == language for each in languages]] if language else vectors
        found[language] = crowd.mean(axis=0) * (len(crowd) / (len(crowd) + _SHRINKAGE))
    return found


def centred(vectors: Vector, languages: Sequence[str]) -> Vector:
    """``vectors`` (n, 512) without their languages' accents, at length 1 again."""
    common = accents(vectors, languages)
    apart = [vector - common[language] for vector, language in zip(vectors, languages, strict=True)]
    return unit(np.array(apart, np.float32).reshape(vectors.shape))


def unit(vectors: Vector) -> Vector:
    """``vectors`` at length 1; zeros stay zeros."""
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return np.asarray(np.divide(vectors, lengths, out=np.zeros_like(vectors), where=lengths > 1e-6))


def communities(
    vectors: Vector,
    languages: Sequence[str],
    *,
    seed: int,
    resolution: float | None = None,
    start: Sequence[int | None] | None = None,
) -> Communities:
    """One community number per text; -1 for a text that hangs together with no other.

    ``start`` gives, per text, the community it was in before (None: it is new); the search begins there. Texts that
    say nearly the same are one text for the search: copies of copies would tear what surrounds them apart.
    """
    first = copies(vectors)
    kept = np.unique(first)
    begun = None if start is None else [start[index] for index in kept]
    parts = _cut(vectors[kept], [languages[index] for index in kept], seed, resolution, begun)
    parts[parts < 0] = parts.max(initial=0) + 1 + np.arange((parts < 0).sum())
    found = parts[np.searchsorted(kept, first)]
    _, home, sizes = np.unique(found, return_inverse=True, return_counts=True)
    return np.where(sizes[home] > 1, found, -1)


def _cut(
    vectors: Vector, languages: Sequence[str], seed: int, resolution: float | None, start: Sequence[int | None] | None
) -> Communities:
    edges = neighbour_edges(vectors, centred(vectors, languages))
    found = np.full(len(vectors), -1, np.int64)
    if not edges:
        return found
    _, parts = leiden(
        [(str(one), str(other), weight) for (one, other), weight in sorted(edges.items())],
        starting_communities=start and {str(node): home for node, home in _begun(edges, start).items()},
        resolution=fineness(len(vectors)) if resolution is None else resolution,
        iterations=_ITERATIONS,
        seed=seed,
        trials=1,
    )
    for node, part in parts.items():
        found[int(node)] = part
    return found


def copies(vectors: Vector) -> Communities:
    """For each text the first one that says nearly the same (itself, if none does)."""
    count = len(vectors)
    first = np.full(count, -1, np.int64)
    for begin in range(0, count, _ROWS):
        same = vectors[begin : begin + _ROWS] @ vectors.T >= _COPY
        for row, alike in enumerate(same, begin):
            if first[row] < 0:
                alike[row] = True
                first[alike & (first < 0)] = row
    return first


def fineness(count: int) -> float:
    """Leiden's resolution for ``count`` texts, as measured to fit best.

    Above 1 it would part even five people who all mean the same; among thousands, each with a fixed number of
    neighbours, the graph is thin and falls apart finely enough by itself.
    """
    return float(np.interp(count, (20, 60, 400, 2000), (1.0, 1.25, 1.25, 1.0)))


def floor(count: int) -> float:
    """The least cosine at which two of ``count`` texts may be joined: among few, only what is nearly the same."""
    return float(np.interp(count, (5, 50), (_STRICT, _LOOSE)))


def neighbour_edges(vectors: Vector, apart: Vector) -> Edges:
    """The union of every text's nearest neighbours, weighted by their centred cosine.

    Neighbours are found among the centred vectors ``apart``; pairs whose plain cosine is under `floor` are left out.
    """
    count = len(vectors)
    if count < 2:
        return {}
    near = min(count - 1, max(_FEWEST, min(_MOST, round(count**0.5))))
    edges: Edges = {}
    for begin in range(0, count, _ROWS):
        rows = np.arange(begin, min(begin + _ROWS, count))
        likeness = apart[rows] @ apart.T
        likeness[rows - begin, rows] = -np.inf
        nearest = np.argpartition(-likeness, near - 1, axis=1)[:, :near]
        weights = np.take_along_axis(likeness, nearest, axis=1)
        plain = np.einsum("rd,rkd->rk", vectors[rows], vectors[nearest])
        _collect(edges, rows, nearest, weights, (weights > 0) & (plain >= floor(count)))
    return edges


def _collect(edges: Edges, rows: Communities, nearest: Communities, weights: Vector, wanted: NDArray[np.bool_]) -> None:
    for row, column in np.argwhere(wanted):
        one, other = int(rows[row]), int(nearest[row, column])
        edges[min(one, other), max(one, other)] = round(float(weights[row, column]), 6)


def _begun(edges: Edges, start: Sequence[int | None]) -> dict[int, int]:
    """Where the search begins: old texts at home, each new one where most of its neighbours are, or by itself."""
    votes: dict[int, dict[int, float]] = defaultdict(lambda: defaultdict(float))
    for (one, other), weight in edges.items():
        for voter, chooser in ((one, other), (other, one)):
            home = start[voter]
            if home is not None:
                votes[chooser][home] += weight
    homes: dict[int, int] = {}
    free = max((home for home in start if home is not None), default=-1) + 1
    for node in sorted({node for edge in edges for node in edge}):
        old = start[node]
        if old is None:
            old = max(votes[node], key=lambda home: (votes[node][home], -home), default=free + node)
        homes[node] = old
    return homes
