"""What moderators taught: texts that belong together, and texts that do not."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from nlp.reading.pipeline import Vector

Pairs = Sequence[tuple[int, int]]
"""Pairs of indices."""
Numbers = NDArray[np.int64]


def joined(first: Numbers, together: Pairs, apart: Pairs) -> Numbers:
    """Numbers 0, 1, 2 ... of what stands as one: copies (``first``: whose copy each is) and what is tied together.

    What must stay apart is no copy of each other. Where ties contradict, those that come first hold.
    """
    root = first.copy()
    for one in {index for pair in apart for index in pair}:
        root[root == one] = np.where(np.flatnonzero(root == one) == one, one, root[root == one])
        root[one] = one
    for one, other in together:
        new, old = sorted((int(root[one]), int(root[other])))
        if not any({int(root[a]), int(root[b])} == {new, old} for a, b in apart):
            root[root == old] = new
    return np.unique(root, return_inverse=True)[1].astype(np.int64)


def kept_apart(parts: Numbers, meanings: Vector, apart: Pairs) -> Numbers:
    """``parts`` with every part divided that holds two which must stay apart: the rest goes with the nearer side."""
    found = parts.copy()
    for part in {int(found[one]) for one, other in apart if found[one] == found[other]}:
        members = np.flatnonzero(found == part)
        inside = [(one, other) for one, other in apart if found[one] == part == found[other] and one != other]
        sides = _sides(inside)
        middles = np.array([meanings[side].sum(axis=0) for side in sides])
        chosen = np.argmax(meanings[members] @ middles.T, axis=1)
        for number, side in enumerate(sides):
            chosen[np.isin(members, side)] = number
        numbers = np.concatenate([[part], int(found.max()) + 1 + np.arange(len(sides) - 1)])
        found[members] = numbers[chosen]
    return found


def _sides(pairs: Pairs) -> list[list[int]]:
    """The members of ``pairs`` on as few sides as come about by taking each where it may be first."""
    foes: dict[int, set[int]] = {}
    for one, other in pairs:
        foes.setdefault(one, set()).add(other)
        foes.setdefault(other, set()).add(one)
    sides: list[list[int]] = []
    for one in sorted(foes):
        for side in sides:
            if foes[one].isdisjoint(side):
                side.append(one)
                break
        else:
            sides.append([one])
    return sides
