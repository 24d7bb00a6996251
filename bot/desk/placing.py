"""Placing: a contribution that comes in belongs at once to the topic of what is like it, or stands on its own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from itertools import islice

from bot.desk.alike import Likeness
from storage import Books, Contribution

VOTERS = 15
_SHARE = 1 / 3
"""So much of the votes a topic must have: see `python -m benchmarks.topics_placing`."""


def place(books: Books, likeness: Likeness, row: Contribution) -> None:
    """Give a contribution the topic of its nearest neighbours. What waits for a moderator gets none; where a
    moderator put it, it stays."""
    if row.held or not books.topics.has_any(row.dialogue_id):
        row.topic_id = None if row.held else row.topic_id
    elif row.topic_id is None or not books.curation.is_taught(row.id):
        row.topic_id = _of(books, row.supports_id) or _voted(books, likeness, row)


def _of(books: Books, contribution: int | None) -> int | None:
    """The topic of the contribution to which this one adds words."""
    found = books.contributions.get(contribution) if contribution is not None else None
    return None if found is None else _alive(books, found.topic_id)


def _voted(books: Books, likeness: Likeness, row: Contribution) -> int | None:
    near = likeness.voters(books, row, VOTERS + 1)
    near.pop(row.id, None)
    return elected(near, books.contributions.topics_of(near))


def elected(near: Mapping[int, float], homes: Mapping[int, int]) -> int | None:
    """The topic for which most of the `VOTERS` nearest are, if these are enough. Who has no home is for none.

    ``near``: contribution -> how like it is, the likest first.
    """
    votes: dict[int | None, float] = defaultdict(float)
    for voter, like in islice(near.items(), VOTERS):
        votes[homes.get(voter)] += like
    best = max(votes, key=lambda one: (votes[one], -(one or 0)), default=None)
    return best if best is not None and votes[best] >= _SHARE * sum(votes.values()) else None


def _alive(books: Books, topic_id: int | None) -> int | None:
    topic = books.topics.living(topic_id) if topic_id is not None else None
    return None if topic is None or topic.gone else topic.id
