"""Where the words of texts point: what a sentence is about, without what it does ("we need", "there should be")."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence

import numpy as np

from nlp.reading.languages import stop_words
from nlp.reading.pipeline import Vector
from nlp.reading.ukrainian import legible

_WORD = re.compile(r"[^\W\d_][\w'’-]+")
_MOST = 10_000  # words that are read: beyond these come misspellings and names
_SAME = 0.6  # cosine from which two words are one matter: "Radweg", "Radwege", "Fahrradweg"
_SHRINKAGE = 100  # so many words as a language needs before half of their mean counts as its accent
_ROWS = 512  # words whose likeness to all others is in memory at a time
_AT_ONCE = 512  # words: whoever waits for the encoder meanwhile waits some 40 ms


Read = Callable[[list[str]], Vector]
"""Words to their vectors, one row each, as `nlp.sense.Sense.vectors` does it."""


class Words:
    """The vectors of words, each read once: those of a topic are asked for when it is found and when it is named."""

    def __init__(self, read: Read) -> None:
        self._read, self._known = read, dict[str, Vector]()

    def __call__(self, words: list[str]) -> Vector:
        new = [word for word in dict.fromkeys(words) if word not in self._known]
        vectors = self._read(new)
        self._known |= zip(new, vectors, strict=True)
        return np.array([self._known[word] for word in words]) if words else vectors


def directions(
    texts: Sequence[str],
    languages: Sequence[str],
    read: Read,
    respelled: bool = True,
) -> Vector:
    """The mean direction of each text's words, rare ones weighing most: float32 (n, d), length 1 or all zeros.

    Words are weighed by how few texts have them or others that mean the same. What all words of a language have in
    common is taken away: so languages meet. Ukrainian is ``respelled`` for an encoder that has not read it.
    """
    said = [_words(text, language, respelled) for text, language in zip(texts, languages, strict=True)]
    common = [word for word, _ in Counter(word for words in said for word in words).most_common(_MOST)]
    place = {word: number for number, word in enumerate(common)}
    if not common:
        return np.zeros((len(texts), read([]).shape[1]), np.float32)
    meanings = np.concatenate([read(common[begin : begin + _AT_ONCE]) for begin in range(0, len(common), _AT_ONCE)])
    spread = np.minimum(_spread(common, said, meanings), len(texts))
    weight = np.log((1 + len(texts)) / (1 + spread)).astype(np.float32)
    rows = [[place[word] for word in words if word in place] for words in said]
    accents = _accents(rows, languages, meanings)
    found = np.zeros((len(texts), meanings.shape[1]), np.float32)
    for number, (row, language) in enumerate(zip(rows, languages, strict=True)):
        found[number] = weight[row] @ (meanings[row] - accents[language])
    return _unit(found)


def _words(text: str, language: str, respelled: bool) -> list[str]:
    """Without stop words; respelled here, since a single word does not always show that it is Ukrainian."""
    stops = stop_words(language)
    kept = " ".join(word for word in _WORD.findall(text) if word.lower() not in stops)
    return _WORD.findall(legible(kept, known=language == "uk") if respelled else kept)


def _spread(common: Sequence[str], said: Sequence[Sequence[str]], meanings: Vector) -> Vector:
    """In how many texts each of the ``common`` words is said, and all that mean the same, the nearer the more."""
    texts = Counter(word for words in said for word in {word.lower() for word in words})
    first = np.array(list({word.lower(): place for place, word in reversed(list(enumerate(common)))}.values()))
    times = np.array([texts[common[place].lower()] for place in first.tolist()], np.float32)
    meanings, found = _unit(meanings), np.zeros(len(common), np.float32)
    others = np.setdiff1d(np.arange(len(common)), first)
    order = np.concatenate([first, others])  # the likeness of two of the first is needed once only
    ordered, said_by = meanings[order], np.concatenate([times, np.zeros(len(others), np.float32)])
    sums = np.zeros(len(common), np.float32)
    for begin in range(0, len(first), _ROWS):
        end = min(begin + _ROWS, len(first))
        alike = ordered[begin:end] @ ordered[begin:].T
        alike *= alike >= _SAME
        sums[begin:end] += alike @ said_by[begin:]
        sums[end:] += said_by[begin:end] @ alike[:, end - begin :]
    found[order] = sums
    return np.maximum(found, [texts[word.lower()] for word in common]).astype(np.float32)


def _accents(rows: Sequence[Sequence[int]], languages: Sequence[str], meanings: Vector) -> dict[str, Vector]:
    found = {}
    for language in sorted(set(languages)):
        counts = np.zeros(len(meanings), np.float32)
        for row, spoken in zip(rows, languages, strict=True):
            if spoken == language:
                np.add.at(counts, row, 1)
        found[language] = counts @ meanings / (counts.sum() + _SHRINKAGE)
    return found


def _unit(vectors: Vector) -> Vector:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(np.divide(vectors, lengths, out=np.zeros_like(vectors), where=lengths > 1e-6))
