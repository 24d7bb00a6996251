"""What the peers know of what others said: the same sense and the same index as ours, kept in memory only."""

from __future__ import annotations

from itertools import count

from nlp.neighbours import Neighbours
from nlp.pipeline import DIMENSION
from nlp.sense import standing

_SENSE, _INDEX, _NUMBERS = standing(), Neighbours(DIMENSION), count(1)
_SENSE.warm()


def alike(text: str) -> list[int]:
    """What was said before that is like ``text``, by its numbers."""
    return [near.key for near in _INDEX.nearest(_SENSE.vector(text), text)]


def keep(text: str) -> None:
    """Something new was said."""
    _SENSE.language(text)
    _INDEX.add(next(_NUMBERS), _SENSE.vector(text), text)
