"""Reading anew: what another encoder has read is read by the one in use, so that all of a dialogue can be compared."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from bot.desk.alike import packed
from nlp.sense import Sense
from storage import Store

_AT_ONCE = 256
"""Contributions in one transaction; what others write waits for no more than that."""
Progress = Callable[[int, int], None]
"""Called after each portion as ``progress(how many it was, all)``."""


def reread(
    store: Store, sense: Sense, dialogue_id: int, progress: Progress | None = None, chance: Random | None = None
) -> int:
    """Read what the encoder of ``sense`` has not read; how many contributions that was. Topics stay as they are.

    What was read by then is kept when it is interrupted. Where several do it at once all come to the same, and share
    the work if each has a ``chance`` of its own to begin elsewhere.
    """
    with store.look() as books:
        ids = books.contributions.read_otherwise(dialogue_id, sense.encoder)
    portions = [ids[begin : begin + _AT_ONCE] for begin in range(0, len(ids), _AT_ONCE)]
    if chance is not None:
        chance.shuffle(portions)
    read = 0
    for portion in portions:
        read += _read(store, sense, portion)
        if progress:
            progress(len(portion), len(ids))
    return read


def _read(store: Store, sense: Sense, ids: Sequence[int]) -> int:
    """Those of ``ids`` that nobody has read meanwhile; how many. The long work happens between two transactions: who
    says something anew meanwhile has read it themselves."""
    with store.look() as books:
        there = [row for row in books.contributions.with_tombstones(ids) if not row.withdrawn]
        said = {row.id: row.text for row in there if row.encoder != sense.encoder}
    meant = dict(zip(said, sense.vectors(list(said.values())), strict=True))
    with store.open() as books:
        for row in books.contributions.held_fast(ids):
            if not row.withdrawn and row.text == said.get(row.id):
                row.vector, row.encoder = packed(meant[row.id]), sense.encoder
    return len(said)
