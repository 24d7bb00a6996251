"""Topics from a batch of texts, without knowing how many there are."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from nlp.graph.graph import communities
from nlp.graph.ties import Pairs
from nlp.graph.wording import Read, Words, directions
from nlp.names.labels import Named, Namer
from nlp.reading.pipeline import Vector
from nlp.sense import Progress, Sense, has_words, standing

_SEED = 20
Home = TypeVar("Home", bound=Hashable)
"""What names a topic: the house uses the topic's id."""


@dataclass(frozen=True, slots=True)
class Topic:
    """Texts that belong together, by their indices, ascending; ``quotes`` are the members that show it best.

    ``against`` is a member that speaks against the rest, ``language`` the label's ("" unknown), ``gloss`` words of the
    moderators' language for a foreign label.
    """

    members: tuple[int, ...]
    label: str
    keywords: tuple[str, ...]
    quotes: tuple[int, ...]
    against: int | None = None
    language: str = ""
    gloss: tuple[str, ...] = ()


def find(
    texts: Sequence[str],
    vectors: Sequence[Vector] | Vector,
    languages: Sequence[str],
    progress: Progress | None = None,
    *,
    start: Sequence[Hashable | None] | None = None,
    names: Mapping[Hashable, str] | None = None,
    language: str = "",
    together: Pairs = (),
    apart: Pairs = (),
    seed: int = _SEED,
    resolution: float | None = None,
    sense: Sense | None = None,
    words: Read | None = None,
) -> list[Topic]:
    """The topics of ``texts``, largest first; the same input and ``seed`` always give the same topics.

    ``vectors`` are (n, d) and ``languages`` ISO 639-1 codes or "", both as ``sense`` gives them. ``start``
    is, per text, whatever named its topic last time, or None for a new text: topics then stay more stable (see
    `continued` for which of them are still the same), and keep their ``names`` while these fit. ``language`` is the
    moderators'. ``together`` and ``apart`` are pairs of indices that must be in one topic and must not; such pairs
    also draw their neighbours. A higher ``resolution`` makes more and smaller topics (None: see
    `nlp.graph.graph.fineness`).
    ``words`` is a memory of the vectors of words for further calls with the same ``sense``.

    A topic has at least two members. A text stays a single voice, in no topic, when it has no words, or when no other
    is near enough: the fewer the texts, the nearer the other must be (see `nlp.graph.edges.floor`).
    """
    sense = sense or standing()
    spoken = [index for index, text in enumerate(texts) if has_words(text)]
    place = {index: number for number, index in enumerate(spoken)}
    said, tongues = [texts[index] for index in spoken], [languages[index] for index in spoken]
    chosen = np.asarray(vectors, np.float32).reshape(-1, sense.dimension)[spoken]
    read = words or Words(sense.words_alone)
    begun = None if start is None else [start[index] for index in spoken]
    parts = communities(
        chosen,
        tongues,
        seed=seed,
        words=directions(said, tongues, read, respelled=sense.built_in is sense),
        resolution=resolution,
        start=None if begun is None else _numbered(begun),
        together=_among(together, place),
        apart=_among(apart, place),
        scale=sense.scale,
    )
    groups = groups_of(parts.tolist())
    namer = _namer(said, chosen, tongues, groups, sense, language, read)
    before = _names(groups, begun, names)
    topics = []
    for number, group in enumerate(groups):
        topics.append(_topic(spoken, group, namer.name(number, before[number])))
        if progress:
            progress(number + 1, len(groups))
    return topics


def _namer(
    said: Sequence[str],
    vectors: Vector,
    languages: Sequence[str],
    groups: Sequence[Sequence[int]],
    sense: Sense,
    language: str,
    words: Read,
) -> Namer:
    """Whatever said what belongs together: names follow bounds that were measured with the built-in encoder."""
    own = sense.built_in
    if own is not sense:
        vectors, words = own.vectors(said), Words(own.vectors)
    return Namer(said, vectors, languages, groups, own, language, words)


def _topic(spoken: Sequence[int], group: Sequence[int], named: Named) -> Topic:
    return Topic(
        _at(spoken, group),
        named.label,
        named.keywords,
        _at(spoken, named.quotes),
        None if named.against is None else spoken[named.against],
        named.language,
        named.gloss,
    )


def _names(
    groups: Sequence[Sequence[int]],
    start: Sequence[Hashable | None] | None,
    names: Mapping[Hashable, str] | None,
) -> list[str]:
    """What each group was called before, "" where it is new."""
    if not names or start is None:
        return [""] * len(groups)
    same = continued([Topic(tuple(group), "", (), ()) for group in groups], start)
    return ["" if home is None else names.get(home, "") for home in same]


def _among(pairs: Pairs, place: Mapping[int, int]) -> list[tuple[int, int]]:
    return [(place[one], place[other]) for one, other in pairs if one in place and other in place]


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


def groups_of(parts: Sequence[int]) -> list[list[int]]:
    members: dict[int, list[int]] = defaultdict(list)
    for index, part in enumerate(parts):
        if part >= 0:
            members[part].append(index)
    return sorted((group for group in members.values() if len(group) > 1), key=lambda group: (-len(group), group[0]))


def _at(places: Sequence[int], indices: Sequence[int]) -> tuple[int, ...]:
    return tuple(places[index] for index in indices)
