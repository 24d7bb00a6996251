"""Subtopics: what software finds inside the large topics as they stand; looked for anew where something has changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b

import numpy as np

from bot.desk.topics.said import Said
from nlp.graph.wording import Read
from nlp.sense import Sense
from nlp.subtopics import LARGE, within
from nlp.subtopics import Subtopic as Found
from storage import Books, Store, Subtopic

LETTERS = "abcde"
"""What moderators call them: topic 3, subtopic b."""
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Inside:
    """A subtopic as it stands: its letter in the topic, what it is called, and the contributions still there."""

    letter: str
    label: str
    contributions: tuple[int, ...]


def inside(books: Books, topic_id: int, here: Collection[int]) -> tuple[Inside, ...]:
    """The subtopics of one topic, which has the contributions ``here``."""
    return standing(books.topics.subtopics([topic_id]).get(topic_id, ()), here)


def standing(rows: Iterable[Subtopic], here: Collection[int]) -> tuple[Inside, ...]:
    """The subtopics of a topic that has the contributions ``here``: without what left it, the largest first."""
    found = [
        Inside(LETTERS[row.place - 1], row.label, tuple(one for one in row.contributions if one in here))
        for row in rows
    ]
    kept = [one for one in found if _FEWEST <= len(one.contributions) < len(here)]
    return tuple(sorted(kept, key=lambda one: (-len(one.contributions), one.letter)))


def renew(
    store: Store,
    sense: Sense,
    dialogue_id: int,
    said: Sequence[Said],
    words: Read,
    progress: Callable[[int, int], None] | None = None,
) -> None:
    """Look into the large topics that are not as they were when they were looked into last.

    ``said`` is all that may be seen, ``words`` a memory of the vectors of words. Of each topic the long work happens
    between two transactions.
    """
    with store.look() as books:
        language = books.people.dialogue(dialogue_id).language
        labels = {topic.id: topic.label for topic in books.topics.of_dialogue(dialogue_id)}
        homes = books.curation.homes(dialogue_id)
        known = {id_: rows[0].found_in for id_, rows in books.topics.subtopics(labels).items()}
    members: dict[int, list[Said]] = defaultdict(list)
    for one in said:
        members[homes.get(one.id) or 0].append(one)
    for done, (id_, label) in enumerate(labels.items(), 1):
        here, mark = members[id_], _mark(members[id_], f"{sense.encoder} {language} {label}")
        if known.get(id_, "") != mark and (id_ in known or len(here) >= LARGE):
            found = _within(sense, here, label, language, words)
            with store.open() as books:
                _keep(books, id_, here, found, mark)
        if progress:
            progress(done, len(labels))


def _mark(members: Sequence[Said], about: str) -> str:
    """The same for the same contributions that say the same, and for nothing else."""
    whole = blake2b(about.encode(), digest_size=16)
    for one in members:
        whole.update(one.id.to_bytes(8) + one.vector.tobytes())
    return whole.hexdigest()


def _within(sense: Sense, members: Sequence[Said], label: str, language: str, words: Read) -> Sequence[Found]:
    vectors = np.array([one.vector for one in members], np.float32).reshape(-1, sense.dimension)
    texts, tongues = [one.text for one in members], [one.language for one in members]
    return within(texts, vectors, tongues, label, language=language, sense=sense, words=words)


def _keep(books: Books, topic_id: int, here: Sequence[Said], found: Sequence[Found], mark: str) -> None:
    """A label is words of contributions: where one of them was taken back or changed meanwhile, nothing is kept."""
    topic = books.curation.hold([topic_id])  # another process may be doing the same
    books.topics.drop_subtopics(topic_id)
    said = {row.id: row.text for row in books.contributions.of_topic(topic_id)}
    if not topic or any(said.get(one.id) != one.text for one in here):
        return
    for place, one in enumerate(found, 1):
        ids = [here[member].id for member in one.members]
        books.add(Subtopic(topic_id=topic_id, place=place, label=one.label, contributions=ids, found_in=mark))
