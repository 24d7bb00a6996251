"""What a text sounds like: a linear layer over its vector, the cues and rules that spoke, and the pieces of its words;
and for emergencies and crises the mean of that and of how near known situations are (`situations`).

The weights and what they were learned from lie in ``data/learned``; ``python -m benchmarks.guard_training`` makes them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import as_file, files
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nlp.guard.learned.situations import Situations, mixed
from nlp.guard.learned.wording import Wording, wording
from nlp.reading.pipeline import Vector

KINDS = ("fire", "medical", "police", "crisis", "threat", "insult", "spam", "none")
"""What a text can sound like, in the first `NEED` of them somebody is in need; "none" is everything else."""
HOME = "home"
SIGN, PIECE = 0.4, 0.7
"""How much a sign and all pieces together count beside the vector, whose length is 1."""
_DATA = files("nlp.guard") / "data" / "learned"
_FEWEST_WORDS_SHOWN = 3

Weights = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Impression:
    """How likely each of `KINDS` is for one text, and "home": how likely a crisis is one at home. ``spans`` says for a
    kind which words of the text speak most for it: (start, end); ``words`` how many it has."""

    likely: dict[str, float]
    spans: dict[str, tuple[int, int]]
    words: int


class Impressions:
    """The learned layer; made cheaply, reads its weights at the first text, may be used by many threads at once."""

    @cached_property
    def _weights(self) -> dict[str, Weights]:
        with as_file(_DATA / "weights.npz") as path, np.load(path) as stored:
            return {name: stored[name].astype(np.float32) for name in stored.files}

    @cached_property
    def _situations(self) -> Situations:
        return Situations(self._weights)

    @cached_property
    def manifest(self) -> dict[str, Any]:
        """What the weights were learned from and when, the signs that they know and the bounds that were chosen."""
        found: dict[str, Any] = json.loads((_DATA / "manifest.json").read_text("utf-8"))
        return found

    @cached_property
    def _signs(self) -> dict[str, int]:
        return {name: index for index, name in enumerate(self.manifest["signs"])}

    def of(self, text: str, vector: Vector, signs: Iterable[str]) -> Impression:
        """The impression of ``text``, whose vector and whose signs (names of cues, roles and rules) are known."""
        said, weights = wording(text), self._weights
        known = [self._signs[name] for name in signs if name in self._signs]
        scores = weights["bias"] + weights["vector"] @ vector
        scores += SIGN * weights["signs"][:, known].sum(axis=1)
        by_piece = PIECE * weights["pieces"][:, said.places] * said.shares
        scores += by_piece.sum(axis=1)
        likely = np.exp(scores[:-1] - scores[:-1].max())
        likely = mixed(likely / likely.sum(), self._situations.likely(vector))
        shares = dict(zip(KINDS, map(float, likely), strict=True))
        shares[HOME] = float(1 / (1 + np.exp(-scores[-1])))
        spans = {kind: _carried(said, by_piece[row]) for row, kind in enumerate(KINDS[:-1])}
        return Impression(shares, spans, len(said.spans))


def _carried(said: Wording, by_piece: NDArray[np.float32]) -> tuple[int, int]:
    """The stretch of words that speaks most for a kind, and at least as many words as one can understand."""
    if not said.spans:
        return 0, 0
    worth = dict(zip(said.places.tolist(), by_piece.tolist(), strict=True))
    values = [sum(worth[place] for place in pieces) for pieces in said.of]
    usual = sum(values) / len(values)
    begin, end = _best_stretch([value - usual for value in values])
    while end - begin < min(_FEWEST_WORDS_SHOWN, len(values)):
        begin, end = max(0, begin - 1), min(len(values), end + 1)
    return said.spans[begin][0], said.spans[end - 1][1]


def _best_stretch(values: list[float]) -> tuple[int, int]:
    """From where to where the values add up to the most (Kadane)."""
    best, best_sum, begin, total = (0, 1), values[0], 0, 0.0
    for index, value in enumerate(values):
        if total <= 0:
            begin, total = index, 0.0
        total += value
        if total > best_sum:
            best, best_sum = (begin, index + 1), total
    return best
