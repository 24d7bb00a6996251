"""What is quoted of a topic: voices that differ, easy to read, without personal data."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from nlp.concerns.pieces import sentences
from nlp.reading.pipeline import Vector

MOST = 3
EXCERPT = 160
_LOOKED_AT = 60  # members nearest to the middle from which quotes are chosen
_SPREAD = 0.6  # MMR: this much for fitting, the rest for differing from what was already chosen
_COPY = 0.75  # cosine from which a second quote would only say the first again
_BROKEN_OFF = re.compile(r"(?:[,;:–-]|\.\.|…|\b(?:\w*str|bzw|ca|lt|nr|\w\.\s?\w)\.)\s*$", re.IGNORECASE)
_TORN = 0.8  # what a text is worth that ends before its sentence does
_EASY = (30, 200)  # characters of a quote that is read in a chat without effort


def differing(texts: Sequence[str], vectors: Vector, worth: Sequence[float], fits: Callable[[str], bool]) -> list[int]:
    """Up to three of ``texts`` (their places), the best first, by maximal marginal relevance.

    ``worth`` (0 to 1) says how well each speaks for all, ``fits`` whether it may be shown. No two say nearly the same.
    """
    left = list(range(min(len(texts), _LOOKED_AT)))
    value = [round(worth[place] * ease(texts[place]), 3) for place in left]
    near = [0.0] * len(left)
    chosen: list[int] = []
    while left and len(chosen) < MOST:
        best = max(left, key=lambda place: (_SPREAD * value[place] - (1 - _SPREAD) * near[place], -place))
        left.remove(best)
        if fits(texts[best]):
            chosen.append(best)
            for place in left:
                near[place] = max(near[place], round(float(vectors[place] @ vectors[best]), 3))
            left = [place for place in left if near[place] < _COPY]
    return chosen


def ease(text: str) -> float:
    """How easily ``text`` is read: 1 between 30 and 200 characters, less beyond, and where it breaks off."""
    least, most = _EASY
    length = len(text.strip(" .…"))
    whole = _TORN if _BROKEN_OFF.search(text) else 1.0
    return whole * min(1.0, 0.4 + 0.6 * length / least, 0.4 + 0.6 * most / max(length, 1))


def excerpt(text: str, longest: int = EXCERPT) -> str:
    """The beginning of ``text`` in whole sentences, as many as fit; a long first one is cut between words with "…"."""
    text = " ".join(text.split())
    ends = [sentence.end for sentence in sentences(text) if sentence.end <= longest]
    if ends or len(text) <= longest:
        return text[: ends[-1]] if ends else text
    return text[:longest].rsplit(" ", 1)[0].rstrip(" ,;:–-") + " …"
