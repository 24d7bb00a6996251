"""How near a text lies to situations in which somebody is in need, and to those that only sound like it.

The linear layer draws one straight border through all languages; this one asks each known situation how near it is (a
support vector machine with a Gaussian kernel, on the 128 directions in which the known ones differ the most).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from nlp.reading.pipeline import Vector

Weights = NDArray[np.float32]

NEED = 4
"""So many of the kinds, the first, mean that somebody is in need."""
SLOPE = 2.0
"""How fast the machine's distance from its border becomes a likelihood."""


class Situations:
    """The machine as it was learned: ``known`` float32 (n, 128) with their ``worth`` (n,), around ``mean`` (512,)."""

    def __init__(self, stored: dict[str, Weights]) -> None:
        self._mean, self._axes = stored["situation mean"], stored["situation axes"]
        self._known, self._worth = stored["situation known"], stored["situation worth"]
        self._lengths = (self._known**2).sum(axis=1)
        self._bias, self._width = map(float, stored["situation border"])

    def likely(self, vector: Vector) -> float:
        """How likely it is that somebody is in need, by the neighbours of ``vector`` (512,): 0 to 1."""
        here = self._axes @ (vector - self._mean)
        far = self._lengths + here @ here - 2 * (self._known @ here)
        score = float(self._worth @ np.exp(-self._width * far)) + self._bias
        return float(1 / (1 + np.exp(-SLOPE * score)))


def mixed(likely: Weights, need: Weights | float) -> Weights:
    """``likely`` (..., 8), in which the kinds of `NEED` are together the mean of what they were and ``need`` (...)."""
    before = likely[..., :NEED].sum(axis=-1, keepdims=True)
    after = (before + np.asarray(need, np.float32)[..., None]) / 2
    more, less = after / np.maximum(before, 1e-9), (1 - after) / np.maximum(1 - before, 1e-9)
    found: Weights = np.concatenate([likely[..., :NEED] * more, likely[..., NEED:] * less], axis=-1)
    return found
