"""The digest as plain data: what is new, the topics by the people behind them, their quotes and places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, tzinfo

from bot.flows.office.talks import WAYS
from bot.papers.digest import Correction, Digest, Entry, NeedLine, TopicLine
from nlp.places import places
from storage import Books, Contribution, Dialogue, Topic

_QUOTES = 3


def collect(books: Books, dialogue: Dialogue, now: datetime, made_with: str) -> Digest:
    """The digest of a dialogue since the last one; all times in the zone of ``now``."""
    rows = books.contributions.of_dialogue(dialogue.id)
    photos = books.photos.counts(dialogue.id)
    since = dialogue.digest_last
    voices = books.contributions.voices_by_topic(dialogue.id)
    lines = [
        _line(books, topic, [row for row in rows if row.topic_id == topic.id], voices, since, dialogue.language)
        for topic in books.topics.of_dialogue(dialogue.id)
    ]
    return Digest(
        dialogue=dialogue.title,
        since=since and since.astimezone(now.tzinfo),
        until=now,
        new=sum(_is_new(row, since) for row in rows),
        contributions=len(rows),
        people=books.people.count(dialogue.id) + sum(row.person_id is None for row in rows),
        topics=tuple(sorted(lines, key=lambda line: (-line.people, -line.contributions, line.id))),
        singles=sum(row.topic_id is None for row in rows),
        places=tuple(_places(rows).most_common(8)),
        entries=tuple(_entry(row, now.tzinfo, photos.get(row.id, 0)) for row in rows),
        made_with=made_with,
        corrections=tuple(_corrections(books, dialogue)),
        held=len(books.contributions.held(dialogue.id)),
        needs=tuple(_unanswered(books, dialogue, now)),
    )


def _unanswered(books: Books, dialogue: Dialogue, now: datetime) -> Iterator[NeedLine]:
    """The needs for which nobody has said that they can help."""
    for need, said, organisation in books.needs.sought(dialogue.id, now):
        if set(books.needs.states(need.id)) <= {"no"}:
            begins, ends = need.begins.astimezone(now.tzinfo), need.ends.astimezone(now.tzinfo)
            whose = organisation.name, organisation.verified, need.people
            yield NeedLine(need.id, said.text, *whose, begins, ends, said.place)


def _corrections(books: Books, dialogue: Dialogue) -> Iterator[Correction]:
    """What earlier digests showed and no longer holds, topic by topic."""
    counts = books.rights.corrections(dialogue.id)
    for id_ in sorted({topic for topic, _ in counts}, key=lambda one: one or 0):
        topic = books.topics.get(id_) if id_ is not None else None
        label = topic.label if topic is not None and not topic.gone else ""
        yield Correction(label, counts.get((id_, "changed"), 0), counts.get((id_, "withdrawn"), 0))


def _line(
    books: Books,
    topic: Topic,
    rows: Sequence[Contribution],
    voices: Mapping[int, int],
    since: datetime | None,
    language: str,
) -> TopicLine:
    return TopicLine(
        id=topic.id,
        label=topic.label,
        keywords=tuple(topic.keywords),
        people=voices.get(topic.id, 0),
        contributions=len(rows),
        new=sum(_is_new(row, since) for row in rows),
        quotes=_quotes(books, topic, language),
        places=tuple(name for name, _ in _places(rows).most_common(4)),
        languages=dict(Counter(row.language for row in rows)),
        on_agenda=topic.position > 0,
        point=(topic.x, topic.y),
        noted=sum(row.source in WAYS for row in rows),
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


def _entry(row: Contribution, zone: tzinfo | None, photos: int) -> Entry:
    at = row.created_at.astimezone(zone)
    return Entry(row.id, at, row.kind, row.language, row.place, row.topic_id, row.text, row.source, photos)
