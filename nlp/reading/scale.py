"""What a likeness that was measured with the built-in encoder is worth in another one's."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from importlib.resources import files

import numpy as np

from nlp.reading.pipeline import Vector

ALL = "xx"
"""spaCy's language for pipelines that read every one."""
MEASURED = ("de", "en", ALL)
"""Languages for whose encoders there is a yardstick."""
_WORD = re.compile(r"[^\W\d_][\w-]{3,}")
_LONGER = ((2, 7), (4, 5))  # sentences of a longer text, and how many matters lie between them
_SAME = 1.0  # likeness of a text and itself, in every encoder


class Scale:
    """Bounds of likeness, translated so that of the yardstick's pairs as many pass as where they were measured.

    ``own`` are the likenesses of these pairs in the built-in encoder, ``other`` those in the one for which the bounds
    are wanted, both (n,), in any order: only how many are higher matters, not which. Between them it is a line.
    """

    def __init__(self, own: Vector, other: Vector) -> None:
        self._own, self._other = (np.append(np.sort(each), _SAME).astype(np.float64) for each in (own, other))

    def __call__(self, bound: float) -> float:
        """What ``bound`` (a cosine in the built-in encoder) is in the other one."""
        return float(np.interp(bound, self._own, self._other))


class Scales:
    """One scale for sentences and one for single words, which lie elsewhere; without any, bounds are as measured."""

    def __init__(self, sentences: Scale | None = None, words: Scale | None = None) -> None:
        self._sentences, self._words = sentences, words

    def sentence(self, bound: float) -> float:
        """A bound for the likeness of two texts."""
        return bound if self._sentences is None else self._sentences(bound)

    def word(self, bound: float) -> float:
        """A bound for the likeness of two words."""
        return bound if self._words is None else self._words(bound)


BUILT_IN = Scales()
"""The bounds as they stand in the code: measured on labelled sets with the built-in encoder."""
Read = Callable[[list[str]], Vector]
"""Texts to vectors of length 1, one row each."""


def measured(own: Read, other: Read, language: str) -> Scales:
    """The scales for the encoder ``other`` of ``language`` (one of `MEASURED`); ``own`` is the built-in one."""
    said = yardstick(language)
    words = sorted({word for sentence in said for word in _WORD.findall(sentence)})
    return Scales(*(Scale(_likenesses(own(one)), _likenesses(other(one))) for one in (list(said), words)))


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
