"""What was said before that is like something new: a memory of vectors that follows the books."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import islice
from weakref import ref

import numpy as np

from nlp.alike.neighbours import Neighbours
from nlp.alike.voters import Voters
from nlp.reading.pipeline import Vector
from nlp.sense import Sense
from storage import Books, Compared, Contribution

_OVERLAP = timedelta(seconds=30)
"""Transactions end later than they begin: what changed this shortly before the newest we know is looked at again."""
_AT_ONCE = 4000
"""Contributions that are read together."""
_SWEEP = 1.0
"""Seconds after which that is done; in between, only what is newer is read, which is next to nothing."""


def packed(vector: Vector) -> bytes:
    """A vector as it is stored: float16, little endian."""
    return vector.astype("<f2").tobytes()


def unpacked(stored: bytes) -> Vector:
    """A stored vector as float32 (d,)."""
    return np.frombuffer(stored, "<f2").astype(np.float32)


def understand(row: Contribution, sense: Sense) -> None:
    """Keep with a contribution what its text says: the vector, and by which encoder."""
    row.vector, row.encoder = packed(sense.vector(row.text)), sense.encoder


def vector_of(row: Contribution, sense: Sense) -> Vector:
    """The stored vector as float32 (d,); read anew where it is missing or another encoder's."""
    if row.vector is None or row.encoder != sense.encoder:
        return sense.vector(row.text)
    return unpacked(row.vector)


@dataclass
class _Memory:
    """``newest`` is the latest change that was read, ``known`` those shortly before: contribution -> when it changed.

    ``grown`` is when that was, ``swept`` when the overlap was read last, in seconds of a clock that only grows.
    ``read_in`` is the transaction in which it was read last: within one, only what `Likeness.learn` is told is new.
    While it ``is_loading``, whoever asks gets what has been read by then.
    """

    index: Neighbours
    voters: Voters
    newest: datetime | None = None
    grown: float = 0.0
    swept: float = 0.0
    read_in: Callable[[], Books | None] = lambda: None
    known: dict[int, datetime] = field(default_factory=dict)
    is_loading: bool = False
    turn: threading.Lock = field(default_factory=threading.Lock)


class Likeness:
    """Finds the nearest contributions of a dialogue. Safe for threads; costs some 1.5 kB of memory a contribution."""

    def __init__(self, sense: Sense) -> None:
        self.sense = sense
        self._memories: dict[int, _Memory] = {}
        self._turn = threading.Lock()

    def expect(self, books: Books, dialogue_id: int, text: str) -> set[int]:
        """The ids of what is like ``text``, which will soon be asked for."""
        return set(self._found(books, dialogue_id, text))

    def nearest(self, books: Books, dialogue_id: int, text: str) -> Sequence[Contribution]:
        """The three contributions that say nearly the same as ``text``, nearest first, withdrawn ones left out."""
        return books.contributions.many(self._found(books, dialogue_id, text))

    def _found(self, books: Books, dialogue_id: int, text: str) -> list[int]:
        index = self._index(books, dialogue_id)
        return [one.key for one in index.nearest(self.sense.vector(text), text)]

    def voters(self, books: Books, row: Contribution, most: int) -> dict[int, float]:
        """Contributions about the same matter as ``row`` in any language, the likest first, and how like they are."""
        vector = vector_of(row, self.sense)
        memory = self._memory(row.dialogue_id)
        with memory.turn:
            self._follow(memory, books, row.dialogue_id)
            return dict(memory.voters.nearest(vector, row.language, most))

    def load(self, books: Books) -> None:
        """Read what was said in all dialogues, so that the first who asks need not wait for that.

        Of a million it takes a minute, in which nobody waits: who asks gets what has been read by then.
        """
        for dialogue in books.people.dialogues():
            with self.loading([dialogue.id]):
                memory = self._memory(dialogue.id)
                self._read_all(memory, books, dialogue.id, memory.turn)

    @contextmanager
    def loading(self, dialogues: Sequence[int]) -> Iterator[None]:
        """Meanwhile, who asks about one of these ``dialogues`` gets what has been read by then, and need not wait."""
        memories = list(map(self._memory, dialogues))
        for memory in memories:
            memory.is_loading = True
        try:
            yield
        finally:
            for memory in memories:
                memory.is_loading = False

    def learn(self, row: Contribution) -> None:
        """A contribution came, was changed or withdrawn; should that not be committed, `nearest` leaves it out."""
        memory = self._memory(row.dialogue_id)
        with memory.turn:
            self._learn(memory, [row])

    def _index(self, books: Books, dialogue_id: int) -> Neighbours:
        """What was said until now in a dialogue."""
        memory = self._memory(dialogue_id)
        with memory.turn:
            self._follow(memory, books, dialogue_id)
        return memory.index

    def _memory(self, dialogue_id: int) -> _Memory:
        with self._turn:
            if dialogue_id not in self._memories:
                encoder = self.sense.dimension, self.sense.scale
                self._memories[dialogue_id] = _Memory(Neighbours(*encoder), Voters(*encoder))
            return self._memories[dialogue_id]

    def _follow(self, memory: _Memory, books: Books, dialogue_id: int) -> None:
        if memory.is_loading or memory.read_in() is books:
            return None
        memory.read_in = ref(books)
        if memory.newest is None:
            return self._read_all(memory, books, dialogue_id, nullcontext())
        rows = books.contributions.with_tombstones(_news(memory, books, dialogue_id))
        while some := list(islice(rows, _AT_ONCE)):
            self._learn(memory, some)
        return None

    def _read_all(self, memory: _Memory, books: Books, dialogue_id: int, turn: AbstractContextManager[object]) -> None:
        """Read a dialogue in portions, each in a ``turn``; only with the last of them it counts as read."""
        last: Compared | None = None
        while rows := books.contributions.compared(dialogue_id, last, _AT_ONCE):
            last, vectors = rows[-1], self._vectors(rows)
            with turn:
                _remember(memory, rows, vectors)
                _let_go(memory, last.changed_at)
        memory.newest, memory.grown = last.changed_at if last else None, time.monotonic()

    def _vectors(self, rows: Sequence[Compared]) -> Vector:
        """Those that are stored; what another encoder has read is read anew."""
        ours = [row.encoder == self.sense.encoder for row in rows]
        found = np.zeros((len(rows), self.sense.dimension), np.float32)
        stored = np.frombuffer(b"".join(row.vector for row, is_ours in zip(rows, ours, strict=True) if is_ours), "<f2")
        found[ours] = stored.reshape(-1, self.sense.dimension)
        if not all(ours):
            found[~np.array(ours)] = self.sense.vectors([row.text for row in rows if row.encoder != self.sense.encoder])
        return found

    def _learn(self, memory: _Memory, rows: Sequence[Contribution]) -> None:
        here = [row for row in rows if _can_be_meant(row)]
        for row in rows:
            memory.known[row.id] = row.changed_at
            if not _can_be_meant(row):
                memory.index.remove(row.id)
                memory.voters.remove(row.id)
        if here:
            ids, vectors = [row.id for row in here], np.stack([vector_of(row, self.sense) for row in here])
            memory.index.add_many(ids, vectors, [row.text for row in here])
            memory.voters.add(ids, vectors, [row.language for row in here])


def _remember(memory: _Memory, rows: Sequence[Compared], vectors: Vector) -> None:
    kept = [place for place, row in enumerate(rows) if memory.known.get(row.id, row.changed_at) <= row.changed_at]
    if kept:
        rows, vectors = [rows[place] for place in kept], vectors[kept]
        ids = [row.id for row in rows]
        memory.index.add_many(ids, vectors, [row.text for row in rows])
        memory.voters.add(ids, vectors, [row.language for row in rows])
        memory.known |= {row.id: row.changed_at for row in rows}


def _let_go(memory: _Memory, newest: datetime) -> None:
    """Of what changed long before the ``newest``, it need not be known when."""
    since = newest - _OVERLAP
    memory.known = {id_: changed_at for id_, changed_at in memory.known.items() if changed_at > since}


def _can_be_meant(row: Contribution) -> bool:
    """Whether others can say "I mean the same" to it: not to what waits for a moderator, nor to words on another's."""
    return row.vector is not None and not (row.withdrawn or row.held or row.supports_id)


def _news(memory: _Memory, books: Books, dialogue_id: int) -> list[int]:
    """The ids of what changed since we looked."""
    since, now = memory.newest, time.monotonic()
    may_be_late = now - memory.grown < _OVERLAP.total_seconds()
    if since is not None and may_be_late and now - memory.swept > _SWEEP:
        _let_go(memory, since)
        since, memory.swept = since - _OVERLAP, now
    changes = books.contributions.changes(dialogue_id, since)
    if any(memory.newest is None or changed_at > memory.newest for _, changed_at in changes):
        memory.newest, memory.grown = max(changed_at for _, changed_at in changes), now
    return [id_ for id_, changed_at in changes if memory.known.get(id_) != changed_at]
