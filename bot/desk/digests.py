"""The digest as plain data: what is new, the topics by the people behind them, their quotes and places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime, tzinfo

from bot.papers.digest import Digest, Entry, TopicLine
from nlp.places import places
from storage import Books, Contribution, Dialogue, Topic

_QUOTES = 3


def collect(books: Books, dialogue: Dialogue, now: datetime, made_with: str) -> Digest:
    """The digest of a dialogue since the last one; all times in the zone of ``now``."""
    rows = books.contributions.of_dialogue(dialogue.id)
    since = dialogue.digest_last
    behind = books.contributions.people_by_topic(dialogue.id)
    lines = [
        _line(books, topic, [row for row in rows if row.topic_id == topic.id], behind, since, dialogue.language)
        for topic in books.topics.of_dialogue(dialogue.id)
    ]
    return Digest(
        dialogue=dialogue.title,
        since=since and since.astimezone(now.tzinfo),
        until=now,
        new=sum(_is_new(row, since) for row in rows),
        contributions=len(rows),
        people=books.people.count(dialogue.id),
        topics=tuple(sorted(lines, key=lambda line: (-line.people, -line.contributions, line.id))),
        singles=sum(row.topic_id is None for row in rows),
        places=tuple(_places(rows).most_common(8)),
        entries=tuple(_entry(row, now.tzinfo) for row in rows),
        made_with=made_with,
    )


def _line(
    books: Books,
    topic: Topic,
    rows: Sequence[Contribution],
    behind: Mapping[int, set[int]],
    since: datetime | None,
    language: str,
) -> TopicLine:
    return TopicLine(
        id=topic.id,
        label=topic.label,
        keywords=tuple(topic.keywords),
        people=len(behind.get(topic.id, ())),
        contributions=len(rows),
        new=sum(_is_new(row, since) for row in rows),
        quotes=_quotes(books, topic, language),
        places=tuple(name for name, _ in _places(rows).most_common(4)),
        languages=dict(Counter(row.language for row in rows)),
        on_agenda=topic.position > 0,
        point=(topic.x, topic.y),
    )


def _quotes(books: Books, topic: Topic, language: str) -> tuple[str, ...]:
    """The quotes, those in the dialogue's language first: the moderators read it most easily."""
    rows = sorted(books.contributions.many(topic.quotes), key=lambda row: row.language != language)
    return tuple(row.text for row in rows)[:_QUOTES]


def _places(rows: Sequence[Contribution]) -> Counter[str]:
    """How many contributions name each place; a place given by itself counts as named."""
    return Counter(name for row in rows for name in {row.place, *places(row.text)} if name)


def _is_new(row: Contribution, since: datetime | None) -> bool:
    return since is None or row.created_at > since


def _entry(row: Contribution, zone: tzinfo | None) -> Entry:
    return Entry(row.id, row.created_at.astimezone(zone), row.kind, row.language, row.place, row.topic_id, row.text)
