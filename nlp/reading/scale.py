"""What a likeness that was measured with the built-in encoder is worth in another one's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from importlib.resources import files

import numpy as np

from nlp.reading.pipeline import Vector

ALL = "xx"
"""spaCy's language for pipelines that read every one."""
MEASURED = ("de", "en", ALL)
"""Languages for whose encoders there is a yardstick."""
_LONGER = ((2, 7), (4, 5))  # sentences of a longer text, and how many matters lie between them
SAME = 0.78
"""The cosine from which two texts say the same, in the built-in encoder."""


class Scale:
    """Bounds of likeness in another encoder than the one by which they were measured.

    From the cosine ``known`` on two texts are the same in that one, from ``there`` on in this. Unlike is 0 and equal is
    1 in both, and what lies between is a line.
    """

    def __init__(self, known: float, there: float) -> None:
        self._known, self._there = known, there

    def __call__(self, bound: float) -> float:
        """What ``bound`` (a cosine in the built-in encoder) is in this one."""
        if self._known == self._there:
            return bound
        return float(np.interp(bound, (0.0, self._known, 1.0), (0.0, self._there, 1.0)))


BUILT_IN = Scale(SAME, SAME)
"""The bounds as they stand in the code: measured on labelled sets with the built-in encoder."""
Read = Callable[[list[str]], Vector]
"""Texts to vectors of length 1, one row each."""


def measured(own: Read, other: Read, language: str) -> Scale:
    """The scale of the encoder ``other`` of ``language`` (one of `MEASURED`); ``own`` is the built-in one.

    Of the yardstick's pairs as many are the same to one as to the other: how many is compared, not which.
    """
    likeness, wanted = (np.append(np.sort(_likenesses(read(list(yardstick(language))))), 1.0) for read in (own, other))
    return Scale(SAME, float(np.interp(SAME, likeness, wanted)))


@cache
def yardstick(language: str) -> Sequence[str]:
    """The texts by which an encoder of ``language`` is measured; for `ALL` those of every language.

    First sentences, then texts of several about different matters: in some encoders long texts are all alike.
    """
    if language == ALL:
        return tuple(text for one in MEASURED if one != ALL for text in yardstick(one))
    lines = (files("nlp.reading") / "data" / "yardstick" / f"{language}.txt").read_text("utf-8").splitlines()
    matters = [[said.strip() for said in line.split("|")] for line in lines if not line.startswith("#")]
    longer = [
        " ".join(matters[(first + apart * place) % len(matters)][place] for place in range(count))
        for count, apart in _LONGER
        for first in range(len(matters))
    ]
    return (*(said for matter in matters for said in matter), *longer)


def _likenesses(vectors: Vector) -> Vector:
    """Of each two rows: (n * (n - 1) / 2,)."""
    one, other = np.triu_indices(len(vectors), 1)
    return np.asarray((vectors @ vectors.T)[one, other])
