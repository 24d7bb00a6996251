"""What the peers do with what is said: the same guard, sense and index as ours, kept in memory only."""

from __future__ import annotations

from collections import defaultdict
from itertools import count

from nlp.alike.neighbours import Neighbours
from nlp.guard.guard import standing_guard
from nlp.reading.pipeline import DIMENSION
from nlp.sense import standing

_SENSE, _INDEX, _NUMBERS = standing(), Neighbours(DIMENSION), count(1)
_GUARD = standing_guard()
_SENSE.warm()


def alike(text: str) -> list[int]:
    """What was said before that is like ``text``, by its numbers, once the guard has read it."""
    _GUARD.read(text, defaultdict(str), _GUARD.hear(text))
    return [near.key for near in _INDEX.nearest(_SENSE.vector(text), text)]


def keep(text: str) -> None:
    """Something new was said."""
    _SENSE.language(text)
    _INDEX.add(next(_NUMBERS), _SENSE.vector(text), text)
