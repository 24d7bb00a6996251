"""What was said before that is like something new: how long the search takes as the history grows, and what it misses.

Run ``make bench`` or ``python -m benchmarks.neighbours``. The peer is the exact search through all vectors, in the same
run and for the same texts. Vectors as in `benchmarks.stage.history`: of real texts, pushed aside at random, and one in
ten hardly, so that there is something to find. MOST: the largest size (100,000).
"""

from __future__ import annotations

import os
from collections.abc import Callable
from time import perf_counter

import numpy as np

from benchmarks.stage.history import texts
from benchmarks.stage.machine import head, machine, percentiles, row
from nlp.alike.cells import Cells
from nlp.reading.pipeline import DIMENSION, Vector
from nlp.sense import standing

MOST = int(os.environ.get("MOST", "100000"))
SIZES = [size for size in (1_000, 10_000, 100_000, 1_000_000) if size <= MOST]
SEARCHES, AT_LEAST, AT_ONCE = 200, 0.78, 5_000


def main() -> None:
    """Print the table."""
    print(f"{machine()}; {SEARCHES} searches, milliseconds p50 / p99\n")
    head("contributions", "in cells", "through all", "so many times that", "found of what all finds", "filled in, s")
    real, chance = standing().vectors(texts()), np.random.default_rng(4)
    cells, everything = Cells(DIMENSION), np.zeros((max(SIZES), DIMENSION), np.float32)
    for size, before in zip(SIZES, [0, *SIZES], strict=False):
        began = perf_counter()
        for start in range(before, size, AT_ONCE):
            end = min(size, start + AT_ONCE)
            everything[start:end] = pushed(real, end - start, chance)
            cells.add(range(start, end), everything[start:end])
        show(size, cells, everything[:size], pushed(real, SEARCHES, chance, 0.3), perf_counter() - began)


def pushed(real: Vector, count: int, chance: np.random.Generator, noise: float = 0.0) -> Vector:
    """Real vectors at random, pushed aside: mostly as far as they are long, every tenth hardly."""
    far = np.full(count, noise) if noise else np.where(np.arange(count) % 10 == 0, 0.3, 1.0)
    aside = chance.normal(size=(count, DIMENSION)) / np.sqrt(DIMENSION)
    found = real[chance.integers(0, len(real), count)] + far[:, None] * aside
    return np.asarray(found / np.linalg.norm(found, axis=1, keepdims=True), np.float32)


def show(size: int, cells: Cells, everything: Vector, wanted: Vector, filled: float) -> None:
    """One row."""

    def in_cells(one: Vector) -> set[int]:
        return set(cells.near(one, AT_LEAST)[0].tolist())

    def through_all(one: Vector) -> set[int]:
        return set(np.flatnonzero(np.einsum("rd,d->r", everything, one) >= AT_LEAST).tolist())

    found, quick = timed(in_cells, wanted)
    there, slow = timed(through_all, wanted)
    of_all = sum(map(len, there))
    share = sum(len(one & other) for one, other in zip(found, there, strict=True)) / max(1, of_all)
    (p50, p99), (all50, all99) = percentiles(quick), percentiles(slow)
    times = f"{p50:.2f} / {p99:.2f}", f"{all50:.2f} / {all99:.2f}", f"{all50 / p50:.1f}"
    row(f"{size:,}", *times, f"{share:.2%} of {of_all:,}", f"{filled:.1f}")


def timed(search: Callable[[Vector], set[int]], wanted: Vector) -> tuple[list[set[int]], list[float]]:
    """What each search finds, and its seconds."""
    found, took = [], []
    for one in wanted:
        began = perf_counter()
        found.append(search(one))
        took.append(perf_counter() - began)
    return found, took


if __name__ == "__main__":
    main()
