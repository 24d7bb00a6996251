"""What the guard finds in a text: which words, of which kind, by which rule."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One place in a text at which the guard stops.

    ``kind`` is what it is ("fire", "phone", "insult" ...), ``text[start:end]`` the words that decided, ``because`` the
    stable id of the rule and ``instead`` the wording that the guard proposes, "" when it proposes none.
    """

    kind: str
    start: int
    end: int
    because: str
    instead: str = ""
