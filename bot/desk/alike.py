"""What was said before that is like something new: a memory of vectors that follows the books."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import numpy as np

from nlp.neighbours import Neighbours
from nlp.pipeline import DIMENSION, Vector
from nlp.sense import Sense
from storage import Books, Contribution

_OVERLAP = timedelta(seconds=30)
"""Other processes' clocks and open transactions: what changed this shortly before is looked at again."""


def packed(vector: Vector) -> bytes:
    """A vector as it is stored: 512 float16, little endian."""
    return vector.astype("<f2").tobytes()


def unpacked(stored: bytes) -> Vector:
    """A stored vector as float32 (512,)."""
    return np.frombuffer(stored, "<f2").astype(np.float32)


@dataclass
class _Memory:
    index: Neighbours
    seen: datetime | None = None
    turn: threading.Lock = field(default_factory=threading.Lock)


class Likeness:
    """Finds the nearest contributions of a dialogue. Safe for threads; costs 1 kB a contribution."""

    def __init__(self, sense: Sense) -> None:
        self.sense = sense
        self._memories: dict[int, _Memory] = {}
        self._turn = threading.Lock()

    def nearest(self, books: Books, dialogue_id: int, text: str, most: int = 3) -> Sequence[Contribution]:
        """Contributions that say nearly the same as ``text``, nearest first, withdrawn ones left out."""
        memory = self._memory(dialogue_id)
        with memory.turn:
            self._follow(memory, books, dialogue_id)
        near = memory.index.nearest(self.sense.vector(text), text, n=most)
        return books.contributions.many(one.key for one in near)

    def _memory(self, dialogue_id: int) -> _Memory:
        with self._turn:
            return self._memories.setdefault(dialogue_id, _Memory(Neighbours(DIMENSION)))

    def _follow(self, memory: _Memory, books: Books, dialogue_id: int) -> None:
        since = None if memory.seen is None else memory.seen - _OVERLAP
        for row in books.contributions.changed(dialogue_id, since):
            if row.withdrawn or row.vector is None:
                memory.index.remove(row.id)
            else:
                memory.index.add(row.id, unpacked(row.vector), row.text)
            memory.seen = row.changed_at
