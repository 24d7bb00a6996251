"""Grouping: the topics of a dialogue found anew, those that were there before keeping their ids."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from bot.desk.alike import packed, unpacked
from nlp import topics
from nlp.atlas import places_of
from nlp.pipeline import DIMENSION, Vector
from nlp.sense import Sense
from storage import Books, Contribution, Store, Topic

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Said:
    """What grouping needs to know of a contribution."""

    id: int
    text: str
    language: str
    vector: Vector
    topic: int | None


def regroup(store: Store, sense: Sense, dialogue_id: int, now: datetime, progress: Progress | None = None) -> None:
    """Find the topics of the dialogue anew and keep them. The long work happens between two transactions."""
    with store.open() as books:
        said = [_said(sense, row) for row in books.contributions.of_dialogue(dialogue_id)]
    vectors = np.array([one.vector for one in said], np.float32).reshape(-1, DIMENSION)
    found = topics.find(
        [one.text for one in said],
        vectors,
        [one.language for one in said],
        progress,
        start=[one.topic for one in said],
        sense=sense,
    )
    points = places_of([topic.members for topic in found], vectors)
    with store.open() as books:
        _keep(books, dialogue_id, said, list(zip(found, points, strict=True)), now)


def _said(sense: Sense, row: Contribution) -> Said:
    if row.vector is None:
        row.vector = packed(sense.vector(row.text))
    return Said(row.id, row.text, row.language, unpacked(row.vector), row.topic_id)


Placed = tuple[topics.Topic, tuple[float, float]]


def _keep(books: Books, dialogue_id: int, said: Sequence[Said], found: Sequence[Placed], now: datetime) -> None:
    known = {topic.id: topic for topic in books.topics.of_dialogue(dialogue_id)}
    begun = [one.topic if one.topic in known else None for one in said]
    same = topics.continued([topic for topic, _ in found], begun)
    kept = set()
    home: dict[int, int] = {}
    for (topic, point), earlier in zip(found, same, strict=True):
        row = known[earlier] if earlier is not None else _new(books, dialogue_id, now)
        row.label, row.keywords, (row.x, row.y) = topic.label, list(topic.keywords), point
        row.quotes = [said[index].id for index in topic.quotes]
        kept.add(row.id)
        home.update((said[index].id, row.id) for index in topic.members)
    looked_at = {one.id for one in said}
    for contribution in books.contributions.of_dialogue(dialogue_id):
        if contribution.id in looked_at:
            contribution.topic_id = home.get(contribution.id)
    for old in known.values():
        old.gone = old.id not in kept and not old.position


def _new(books: Books, dialogue_id: int, now: datetime) -> Topic:
    return books.add(Topic(dialogue_id=dialogue_id, label="", keywords=[], quotes=[], created_at=now))
