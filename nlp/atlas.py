"""Where topics lie on a map: near each other when they are alike."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from nlp.reading.pipeline import Vector


def places_of(groups: Sequence[Sequence[int]], vectors: Vector) -> list[tuple[float, float]]:
    """A point (x, y), both 0 to 1, for each group of rows of ``vectors`` (n, d): the two directions in which the
    groups' mean vectors differ most. The same input always gives the same points."""
    if len(groups) < 2:
        return [(0.5, 0.5)] * len(groups)
    means = np.array([vectors[list(group)].mean(axis=0) for group in groups])
    means -= means.mean(axis=0)
    rows, strengths, _ = np.linalg.svd(means, full_matrices=False)
    flat = (rows * strengths)[:, :2]
    flat *= np.where(flat[np.abs(flat).argmax(axis=0), range(flat.shape[1])] < 0, -1, 1)  # svd leaves the sign open
    if flat.shape[1] < 2:
        flat = np.column_stack([flat, np.zeros(len(flat))])
    low, span = flat.min(axis=0), np.ptp(flat, axis=0)
    scaled = np.where(span > 0, (flat - low) / np.where(span > 0, span, 1), 0.5)
    return [(float(x), float(y)) for x, y in scaled]
