"""Topics from a batch of texts, without knowing how many there are."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from nlp.graph import communities
from nlp.labels import Namer
from nlp.pipeline import DIMENSION, Vector
from nlp.sense import Progress, Sense, has_words, standing

_SEED = 20
Home = TypeVar("Home", bound=Hashable)
"""What names a topic: the house uses the topic's id."""


@dataclass(frozen=True, slots=True)
class Topic:
    """Texts that belong together, by their indices, ascending; ``quotes`` are the members that show it best."""

    members: tuple[int, ...]
    label: str
    keywords: tuple[str, ...]
    quotes: tuple[int, ...]


def find(
    texts: Sequence[str],
    vectors: Sequence[Vector] | Vector,
    languages: Sequence[str],
    progress: Progress | None = None,
    *,
    start: Sequence[Hashable | None] | None = None,
    seed: int = _SEED,
    resolution: float | None = None,
    sense: Sense | None = None,
) -> list[Topic]:
    """The topics of ``texts``, largest first; the same input and ``seed`` always give the same topics.

    ``vectors`` are (n, 512) and ``languages`` ISO 639-1 codes or "", both as `Sense.read_many` gives them. ``start``
    is, per text, whatever named its topic last time, or None for a new text: topics then stay more stable (see
    `continued` for which of them are still the same).
    A higher ``resolution`` makes more and smaller topics (None: see `nlp.graph.fineness`).

    A topic has at least two members. A text stays a single voice, in no topic, when it has no words, or when no other
    is near enough: the fewer the texts, the nearer the other must be (see `nlp.graph.floor`).
    """
    spoken = [index for index, text in enumerate(texts) if has_words(text)]
    chosen = np.asarray(vectors, np.float32).reshape(-1, DIMENSION)[spoken]
    tongues = [languages[index] for index in spoken]
    begun = None if start is None else _numbered([start[index] for index in spoken])
    parts = communities(chosen, tongues, seed=seed, resolution=resolution, start=begun)
    groups = _groups(parts.tolist())
    if not groups:
        return []
    sense = sense or standing()
    namer = Namer(sense.words([texts[index] for index in spoken], tongues), chosen, tongues, sense.vectors)
    topics = []
    for done, group in enumerate(groups, 1):
        named = namer.name(group)
        topics.append(Topic(_at(spoken, group), named.label, named.keywords, _at(spoken, named.quotes)))
        if progress:
            progress(done, len(groups))
    return topics


def continued(topics: Sequence[Topic], start: Sequence[Home | None]) -> list[Home | None]:
    """Which earlier topic each of ``topics`` goes on with: the one that most of its texts come from, or None.

    ``start`` names, per text, its topic last time. An earlier topic is continued once, by whoever took most of it.
    """
    shared = Counter((number, start[member]) for number, topic in enumerate(topics) for member in topic.members)
    found: list[Home | None] = [None] * len(topics)
    for (number, old), _ in shared.most_common():  # equal counts stay in the order of the topics
        if old is not None and found[number] is None and old not in found:
            found[number] = old
    return found


def _numbered(homes: Sequence[Hashable | None]) -> list[int | None]:
    numbers: dict[Hashable, int] = {}
    return [None if home is None else numbers.setdefault(home, len(numbers)) for home in homes]


def _groups(parts: Sequence[int]) -> list[list[int]]:
    members: dict[int, list[int]] = defaultdict(list)
    for index, part in enumerate(parts):
        if part >= 0:
            members[part].append(index)
    return sorted((group for group in members.values() if len(group) > 1), key=lambda group: (-len(group), group[0]))


def _at(places: Sequence[int], indices: Sequence[int]) -> tuple[int, ...]:
    return tuple(places[index] for index in indices)
