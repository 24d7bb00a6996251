"""What a large topic falls into: the narrower matters inside it, so that a moderator sees what it is about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from nlp.graph.graph import communities
from nlp.graph.wording import Read, Words, directions
from nlp.names.labels import Namer
from nlp.names.scores import akin
from nlp.reading.pipeline import Vector
from nlp.sense import Sense, standing
from nlp.topics import groups_of

LARGE = 30
"""Members from which a topic is looked into: what fewer say can be read."""
MOST = 5
_FEWEST, _SHARE = 4, 0.04
"""So many members, and so much of its topic, a subtopic must have: what fewer say is a voice, not a part."""
_SEED = 20
_WORD = re.compile(r"\w{4,}")


@dataclass(frozen=True, slots=True)
class Subtopic:
    """Members of a topic, by their indices, ascending, that are about one narrower matter, and what it is called."""

    members: tuple[int, ...]
    label: str


def within(
    texts: Sequence[str],
    vectors: Vector,
    languages: Sequence[str],
    label: str = "",
    *,
    language: str = "",
    sense: Sense | None = None,
    words: Read | None = None,
) -> tuple[Subtopic, ...]:
    """The subtopics of one topic, at most 5, the largest first; none of a topic with fewer than 30 members.

    ``texts``, ``vectors`` (n, d) and ``languages`` are the topic's, as for `nlp.topics.find`; ``label`` is what it is
    called: a subtopic that would be called the same says nothing more, and is left out. ``language`` is the
    moderators'. ``words`` are vectors of words that several calls share. Not all members are in a subtopic.
    """
    if len(texts) < LARGE:
        return ()
    sense = sense or standing()
    built_in = sense.built_in is sense
    read = words or Words(sense.words_alone)
    meant = directions(texts, languages, read, respelled=built_in)
    parts = communities(vectors, languages, seed=_SEED, words=meant, scale=sense.scale)
    groups = groups_of(parts.tolist())
    own = vectors if built_in else sense.built_in.vectors(texts)  # names follow the built-in encoder
    namer = Namer(texts, own, languages, groups, sense.built_in, language, read if built_in else None)
    found: list[Subtopic] = []
    for number, group in enumerate(groups):
        if len(group) < max(_FEWEST, _SHARE * len(texts)) or len(found) == MOST:
            break
        if _says_more(name := namer.name(number).label, label):
            found.append(Subtopic(tuple(group), name))
    return tuple(found)


def _says_more(label: str, than: str) -> bool:
    """Whether a word of ``label`` is no form or part of a word of the other."""
    known = _WORD.findall(than)
    return any(not any(akin(word, other) for other in known) for word in _WORD.findall(label))
