"""Which texts hang together: a graph of nearest neighbours, free of language, cut into communities by Leiden."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from graspologic_native import leiden

from nlp.graph.edges import LOOSE, Edges, Start, largest, neighbours
from nlp.graph.ties import Numbers, Pairs, joined, kept_apart
from nlp.reading.pipeline import Vector
from nlp.reading.scale import BUILT_IN, Scale

Communities = Numbers
_SHRINKAGE = 20  # so many texts as a language needs before half of its mean counts as its accent
_WORDS = 0.5  # how much the words count beside the sentence
_COPY = 0.9  # cosine from which one text is a copy of another
_ROWS = 1024  # rows of the likeness matrix that are in memory at a time
_ITERATIONS = 2
_TRIALS = 5  # of which the best stands: one alone depends on luck, of thousands of texts less
_FEW = 3_000  # up to so many texts are tried that often
_AT_ONCE = 6_000  # texts in one graph; of more, so many are drawn and the others follow their nearest ones
_VOTERS = 15  # nearest ones that others follow


def accents(vectors: Vector, languages: Sequence[str]) -> dict[str, Vector]:
    """What is common to all texts of one language, for each of ``languages``: (d,), by which they are centred.

    Each is the language's mean, drawn towards zero while it has few texts, so two or three texts keep what they have
    in common. Texts of no known language ("") are measured by the mean of all.
    """
    found, spoken = {}, np.array(languages)
    for language in sorted(set(languages)):
        crowd = vectors[spoken == language] if language else vectors
        found[language] = crowd.mean(axis=0) * (len(crowd) / (len(crowd) + _SHRINKAGE))
    return found


def centred(vectors: Vector, languages: Sequence[str]) -> Vector:
    """``vectors`` (n, d) without their languages' accents, at length 1 again."""
    apart, spoken = vectors.astype(np.float32), np.array(languages)
    for language, accent in accents(vectors, languages).items():
        apart[spoken == language] -= accent
    return unit(apart)


def unit(vectors: Vector) -> Vector:
    """``vectors`` at length 1; zeros stay zeros."""
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return np.asarray(np.divide(vectors, lengths, out=np.zeros_like(vectors), where=lengths > 1e-6))


def communities(
    vectors: Vector,
    languages: Sequence[str],
    *,
    seed: int,
    words: Vector | None = None,
    resolution: float | None = None,
    start: Sequence[int | None] | None = None,
    together: Pairs = (),
    apart: Pairs = (),
    scale: Scale = BUILT_IN,
) -> Communities:
    """One community number per text; -1 for a text that hangs together with no other.

    ``words`` (n, d) are the directions of the texts' words (`nlp.graph.wording`), which make the communities better.
    ``start`` gives, per text, the community it was in before (None: it is new); the search begins there and such
    texts hold together more. ``together`` and ``apart`` are pairs of indices that must and must not share a community.
    Texts that say nearly the same are one for the search: copies of copies would tear what surrounds them apart.
    ``scale`` is that of the encoder of ``vectors``.
    """
    meanings = centred(vectors, languages)
    if words is not None:
        meanings += _WORDS * words
        meanings = unit(meanings)
    drawn = _drawn(len(vectors), seed, (*together, *apart))
    local = {int(index): place for place, index in enumerate(drawn)}
    node = joined(copies(vectors[drawn], scale(_COPY)), _among(together, local), _among(apart, local))
    nodes = _Nodes(vectors[drawn], meanings[drawn], node, scale)
    begun = None if start is None else nodes.start([start[index] for index in drawn])
    between = [(int(node[one]), int(node[other])) for one, other in _among(apart, local)]
    parts = _cut(nodes, between, seed, resolution, begun)
    parts = kept_apart(parts, nodes.meanings, between)
    found = np.full(len(vectors), -1, np.int64)
    found[drawn] = parts[node]
    if len(drawn) < len(vectors):
        _follow(found, drawn, vectors, meanings, scale(LOOSE))
    return _without_singles(found)


def _drawn(count: int, seed: int, tied: Pairs) -> Communities:
    """The texts that make the graph: all, or that many by lot, and all that are tied."""
    if count <= _AT_ONCE:
        return np.arange(count)
    chosen = np.random.default_rng(seed).choice(count, _AT_ONCE, replace=False)
    return np.unique(np.concatenate([chosen, np.array(tied, np.int64).ravel()]))


def _among(pairs: Pairs, local: dict[int, int]) -> list[tuple[int, int]]:
    return [(local[one], local[other]) for one, other in pairs]


class _Nodes:
    """What stands in the graph: each a text, its copies and what must be with them; ``node`` says which for each."""

    def __init__(self, vectors: Vector, meanings: Vector, node: Communities, scale: Scale) -> None:
        self.scale, self.node, self.count = scale, node, int(node.max(initial=-1)) + 1
        self.vectors, self.meanings = self._means(vectors), self._means(meanings)

    def _means(self, vectors: Vector) -> Vector:
        total = np.zeros((self.count, vectors.shape[1]), np.float32)
        np.add.at(total, self.node, vectors)
        return unit(total)

    def start(self, homes: Sequence[int | None]) -> Start:
        """Where the members of each were before."""
        found = np.full(self.count, -1, np.int64)
        for node, home in zip(self.node.tolist(), homes, strict=True):
            if home is not None and found[node] < 0:
                found[node] = home
        return found


def _cut(nodes: _Nodes, apart: Pairs, seed: int, resolution: float | None, start: Start | None) -> Communities:
    """Nodes without any edge are communities of their own."""
    found = np.arange(nodes.count) + nodes.count
    edges = neighbours(nodes.vectors, nodes.meanings, nodes.scale).without(apart, nodes.count)
    if not len(edges.one):
        return found
    if start is not None:
        edges.loyal(start)
    name = [str(node) for node in range(nodes.count)]
    _, parts = leiden(
        [
            (name[one], name[other], weight)
            for one, other, weight in zip(edges.one.tolist(), edges.other.tolist(), edges.weight.tolist(), strict=True)
        ],
        starting_communities=None if start is None else _begun(edges, start, name),
        resolution=fineness(nodes.count) if resolution is None else resolution,
        iterations=_ITERATIONS,
        seed=seed,
        trials=_TRIALS if nodes.count <= _FEW else 1,
    )
    for node, part in parts.items():
        found[int(node)] = part
    return found


def _begun(edges: Edges, start: Start, name: Sequence[str]) -> dict[str, int]:
    """Where the search begins: old texts at home, each new one where most of its neighbours are, or by itself."""
    count, homes = len(start), int(start.max(initial=-1)) + 1
    votes = np.zeros((count, max(homes, 1)), np.float32)
    for voter, chooser in ((edges.one, edges.other), (edges.other, edges.one)):
        old = start[voter] >= 0
        np.add.at(votes, (chooser[old], start[voter[old]]), edges.weight[old])
    best = np.where(votes.max(axis=1) > 0, votes.argmax(axis=1), homes + np.arange(count))
    chosen = np.where(start >= 0, start, best)
    return {name[node]: int(chosen[node]) for node in np.unique(np.concatenate([edges.one, edges.other])).tolist()}


def _follow(found: Communities, drawn: Communities, vectors: Vector, meanings: Vector, least: float) -> None:
    """Texts that were not drawn go where most of their nearest drawn ones are, or stay single.

    Of a text that lies under the cosine ``least``, nobody is asked.
    """
    others = np.setdiff1d(np.arange(len(found)), drawn)
    _, homes = np.unique(found[drawn], return_inverse=True)
    first = np.unique(homes, return_index=True)[1]
    known, known_plain = np.ascontiguousarray(meanings[drawn].T), vectors[drawn]
    for begin in range(0, len(others), _ROWS):
        rows = others[begin : begin + _ROWS]
        nearest, likeness = largest(meanings[rows] @ known, _VOTERS)
        plain = np.einsum("rd,rkd->rk", vectors[rows], known_plain[nearest])
        weight = np.where((likeness > 0) & (plain >= least), likeness, 0)
        votes = np.zeros((len(rows), len(first)), np.float32)
        np.add.at(votes, (np.arange(len(rows))[:, None], homes[nearest]), weight)
        chosen = found[drawn][first[votes.argmax(axis=1)]]
        found[rows] = np.where(votes.max(axis=1) > 0, chosen, -1)


def _without_singles(found: Communities) -> Communities:
    _, home, sizes = np.unique(found, return_inverse=True, return_counts=True)
    return np.where((sizes[home] > 1) & (found >= 0), found, -1)


def copies(vectors: Vector, at_least: float = _COPY) -> Communities:
    """For each text the first one that says nearly the same (itself, if none does)."""
    count = len(vectors)
    first = np.full(count, -1, np.int64)
    for begin in range(0, count, _ROWS):
        same = vectors[begin : begin + _ROWS] @ vectors[begin:].T >= at_least  # those before have had their turn
        for row, alike in enumerate(same, begin):
            if first[row] < 0:
                first[row] = row
                later = begin + np.flatnonzero(alike)
                first[later[first[later] < 0]] = row
    return first


def fineness(count: int) -> float:
    """Leiden's resolution for ``count`` texts, as measured to fit best.

    Above 1 it would part even five people who all mean the same; a few dozen texts need more of it than many.
    """
    return float(np.interp(count, (20, 50, 100, 300), (1.0, 1.35, 1.35, 1.0)))
