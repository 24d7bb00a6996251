"""Where the circles of the map go: each as near as can be to where it belongs, none over another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor

import numpy as np
from numpy.typing import NDArray

CELL = 6  # pixels: how finely the map is tried for free room

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle around an anchor (a circle's centre): how far it reaches to each side, in pixels; y upwards."""

    left: float
    right: float
    below: float
    above: float


Shape = Sequence[Box]
"""The room that one thing takes, as boxes around one anchor."""


def disc(radius: float) -> list[Box]:
    """A circle, covered by three boxes."""
    full, most, half = radius, radius * 0.866, radius * 0.5
    return [Box(x, x, y, y) for x, y in ((full, half), (most, most), (half, full))]


def placed(
    shapes: Sequence[Shape], points: Sequence[tuple[float, float]], wide: float, high: float, edge: float = 0.1
) -> list[tuple[float, float]] | None:
    """An anchor for each shape on a map of ``wide`` x ``high`` pixels, no two overlapping; None when they do not fit.

    ``points`` say where the shapes belong, in any unit; the outermost come to ``edge`` of the map's width and height
    from its sides, as far as they can. The first shapes choose first. Deterministic.
    """
    columns, rows = int(wide // CELL), int(high // CELL)
    wishes = _spread(points, edge) * (columns, rows)
    taken = np.zeros((columns, rows), dtype=bool)
    anchors: list[tuple[int, int]] = []
    for shape, wish in zip(shapes, wishes, strict=True):
        anchor = _nearest(_free(taken, shape), wish)
        if anchor is None:
            return None
        anchors.append(anchor)
        for box in shape:
            left, right, low, high_row = _cells(box)
            taken[anchor[0] + left : anchor[0] + right, anchor[1] + low : anchor[1] + high_row] = True
    dx, dy = _to_the_middle(taken)
    return [((x + dx) * CELL, (y + dy) * CELL) for x, y in anchors]


def _spread(points: Sequence[tuple[float, float]], edge: float) -> Floats:
    """The points, stretched over a map of 1 x 1 up to its edge; what does not spread comes to its middle."""
    there = np.asarray(points, dtype=float).reshape(-1, 2)
    low, span = there.min(axis=0), np.ptp(there, axis=0)
    share = np.where(span > 1e-9, (there - low) / np.where(span > 1e-9, span, 1), 0.5)
    return np.asarray(edge + (1 - 2 * edge) * share, dtype=float)


def _cells(box: Box) -> tuple[int, int, int, int]:
    """The cells that a box covers, counted from its anchor: from left to right, from low to high."""
    return floor(-box.left / CELL), ceil(box.right / CELL), floor(-box.below / CELL), ceil(box.above / CELL)


def _free(taken: Flags, shape: Shape) -> Flags:
    """At which cells an anchor can stand so that its shape lies on the map and on nothing else."""
    sums = np.zeros((taken.shape[0] + 1, taken.shape[1] + 1), dtype=np.int64)
    sums[1:, 1:] = taken.cumsum(axis=0).cumsum(axis=1)
    free = np.ones(taken.shape, dtype=bool)
    x, y = np.arange(taken.shape[0]), np.arange(taken.shape[1])
    for left, right, low, high in map(_cells, shape):
        on_map_x, on_map_y = (x + left >= 0) & (x + right < len(x) + 1), (y + low >= 0) & (y + high < len(y) + 1)
        a, b = np.clip(x + left, 0, len(x)), np.clip(x + right, 0, len(x))
        c, d = np.clip(y + low, 0, len(y)), np.clip(y + high, 0, len(y))
        covered = sums[np.ix_(b, d)] - sums[np.ix_(a, d)] - sums[np.ix_(b, c)] + sums[np.ix_(a, c)]
        free &= (covered == 0) & on_map_x[:, None] & on_map_y[None, :]
    return free


def _nearest(free: Flags, wish: Floats) -> tuple[int, int] | None:
    spots = np.argwhere(free)
    if not len(spots):
        return None
    x, y = spots[np.argmin(((spots - wish) ** 2).sum(axis=1))]
    return int(x), int(y)


def _to_the_middle(taken: Flags) -> tuple[float, float]:
    """How far everything has to move, in cells, to stand in the middle of the map."""
    (columns, rows), (xs, ys) = taken.shape, np.nonzero(taken)
    return (columns - xs.min() - xs.max() - 1) / 2, (rows - ys.min() - ys.max() - 1) / 2
