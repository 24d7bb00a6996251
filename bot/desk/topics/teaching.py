"""What moderators taught, as pairs for the next search: who belongs together, who apart. What they did later counts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

Lesson = Mapping[int, Collection[int]]
"""Side -> contributions: those of one side, from 1 on, belong together; none of them to those of another."""
Pair = tuple[int, int]


def together(lessons: Sequence[Lesson]) -> list[Pair]:
    """Pairs that make one of all that belong together; ``lessons`` come oldest first."""
    found = []
    for number, lesson in enumerate(lessons):
        for side, ids in lesson.items():
            for part in _parts(ids, lessons[number + 1 :]) if side > 0 else ():
                found += list(pairwise(sorted(part)))
    return found


def apart(lessons: Sequence[Lesson]) -> list[Pair]:
    """Pairs that keep apart all that belong apart, as their own sides are held together by `together`."""
    found = []
    for number, lesson in enumerate(lessons):
        later = [set(ids) for one in lessons[number + 1 :] for side, ids in one.items() if side > 0]
        pairs = list(_across(lesson))
        found += [pair for pair in pairs if not any(ids.issuperset(pair) for ids in later)]
    return found


def _parts(ids: Collection[int], later: Sequence[Lesson]) -> list[list[int]]:
    """``ids`` parted by what later lessons took apart."""
    parts: dict[tuple[int | None, ...], list[int]] = defaultdict(list)
    for id_ in ids:
        parts[tuple(_side(lesson, id_) for lesson in later if len(lesson) > 1)].append(id_)
    return list(parts.values())


def _side(lesson: Lesson, id_: int) -> int | None:
    return next((side for side, ids in lesson.items() if id_ in ids), None)


def _across(lesson: Lesson) -> Iterator[Pair]:
    firsts = {side: min(ids) for side, ids in lesson.items() if side > 0 and ids}
    for side, first in firsts.items():
        yield from ((first, other) for other in sorted(lesson.get(0, ())))
        yield from ((first, other) for number, other in firsts.items() if number > side)
