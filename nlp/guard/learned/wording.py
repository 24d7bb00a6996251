"""Which words a text is made of, as places in a row of weights: pieces of words and pairs of neighbours, hashed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from nlp.guard.alarms.spelling import fold

PLACES = 2**13
"""How many weights the pieces share; two pieces that meet in one place share its weight."""
_SHORTEST, _LONGEST = 3, 5  # letters of a piece, its word's edges included
_WORD = re.compile(r"[^\W_]+(?:['’ʼ`´-][^\W_]+)*|[!?؟]")
_DIGIT = re.compile(r"\d")
_MOST_WORDS = 400  # nobody's concern is longer; a flood must not cost time


@dataclass(frozen=True, slots=True)
class Wording:
    """The pieces of a text: ``places`` int64 (n,), ``shares`` float32 (n,) of length 1; ``of[word]`` says which pieces
    stand in the word that lies at ``spans[word]``."""

    places: NDArray[np.int64]
    shares: NDArray[np.float32]
    spans: tuple[tuple[int, int], ...]
    of: tuple[tuple[int, ...], ...]


def wording(text: str) -> Wording:
    """The pieces of ``text``; typing errors, umlauts and doubled letters are forgiven as in the cues."""
    found = [match.span() for match in _WORD.finditer(text)][:_MOST_WORDS]
    words = [_DIGIT.sub("0", fold(text[start:end])) for start, end in found]
    of = tuple(tuple(map(_place, _pieces(words, index))) for index in range(len(words)))
    counted = Counter(place for pieces in of for place in pieces)
    places = np.fromiter(counted, np.int64, len(counted))
    shares = np.sqrt(np.fromiter(counted.values(), np.float32, len(counted)))
    shares /= max(float(np.linalg.norm(shares)), 1e-9)
    return Wording(places, shares.astype(np.float32), tuple(found), of)


def _pieces(words: list[str], index: int) -> Iterator[str]:
    word = f" {words[index]} "
    for size in range(_SHORTEST, _LONGEST + 1):
        yield from (word[at : at + size] for at in range(len(word) - size + 1))
    yield word
    if index:
        yield f"{words[index - 1]} {words[index]}"


def _place(piece: str) -> int:
    return crc32(piece.encode()) % PLACES
