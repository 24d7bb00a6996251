"""The digest as plain data: what is new, the topics by the people behind them, their quotes and places."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from bot.desk.topics.hands import SOFTWARE
from bot.desk.topics.subtopics import standing
from bot.desk.topics.unheard import Whereabouts, named_places, other, silence, whereabouts
from bot.flows.office.talks import WAYS
from bot.papers.digest import Correction, Digest, Entry, NeedLine, SubtopicLine, TopicLine
from storage import Books, Contribution, Dialogue, Subtopic, Topic

_QUOTES = 3


@dataclass(frozen=True, slots=True)
class Context:
    """What every line of a digest needs: since when something is new, who stands behind what, photos, places, what
    is inside the topics."""

    books: Books
    since: datetime | None
    language: str
    voices: Mapping[int, int]
    photos: Mapping[int, int]
    where: Whereabouts
    subtopics: Mapping[int, Sequence[Subtopic]]


def collect(books: Books, dialogue: Dialogue, since: datetime | None, now: datetime, made_with: str) -> Digest:
    """The digest of a dialogue from ``since`` (None: its beginning) to ``now``; all times in the zone of ``now``."""
    topics = books.topics.of_dialogue(dialogue.id)
    hidden = {topic.id for topic in topics if topic.hidden}
    rows = [row for row in books.contributions.of_dialogue(dialogue.id) if row.topic_id not in hidden]
    waiting, voices = books.decisions.waiting(dialogue.id), books.contributions.voices_by_topic(dialogue.id)
    photos, where = books.photos.counts(dialogue.id), whereabouts(rows)
    changes = [one for one in books.curation.changes(dialogue.id) if not one.undone and one.role != SOFTWARE]
    inside = books.topics.subtopics([topic.id for topic in topics])
    context = Context(books, since, dialogue.language, voices, photos, where, inside)
    members: dict[int | None, list[Contribution]] = defaultdict(list)
    for row in rows:
        members[row.topic_id].append(row)
    lines = [_line(context, topic, members[topic.id]) for topic in topics if not topic.hidden]
    return Digest(
        dialogue=dialogue.title,
        since=since and since.astimezone(now.tzinfo),
        until=now,
        new=sum(_is_new(row, since) for row in rows),
        contributions=len(rows),
        people=books.people.count(dialogue.id, hidden) + sum(row.person_id is None for row in rows),
        topics=tuple(sorted(lines, key=lambda line: (-line.people, -line.contributions, line.id))),
        singles=sum(row.topic_id is None for row in rows),
        places=tuple(named_places(rows, where).most_common(8)),
        entries=tuple(_entry(row, now.tzinfo, photos.get(row.id, 0)) for row in rows),
        made_with=made_with,
        corrections=tuple(_corrections(books, dialogue, since)),
        held=waiting.get("held", 0),
        undecided=waiting.get("new", 0) + waiting.get("answered", 0),
        needs=tuple(_unanswered(books, dialogue, now)),
        language=dialogue.language,
        silence=silence(books, dialogue, rows, where, since),
        objected=len(books.rights.open_objections(dialogue.id)),
        proposed=dict(Counter(one.kind for one in books.curation.proposals(dialogue.id))),
        checked=sum(one.kind != "undo" for one in changes),
    )


def _unanswered(books: Books, dialogue: Dialogue, now: datetime) -> Iterator[NeedLine]:
    """The needs for which nobody has said that they can help."""
    for need, said, organisation in books.needs.sought(dialogue.id, now):
        if set(books.needs.states(need.id)) <= {"no"}:
            begins, ends = need.begins.astimezone(now.tzinfo), need.ends.astimezone(now.tzinfo)
            whose = organisation.name, organisation.verified, need.people
            yield NeedLine(need.id, said.text, *whose, begins, ends, said.place)


def _corrections(books: Books, dialogue: Dialogue, since: datetime | None) -> Iterator[Correction]:
    """What earlier digests showed and no longer holds, topic by topic."""
    counts = books.rights.corrections(dialogue.id, since)
    for id_ in sorted({topic for topic, _ in counts}, key=lambda one: one or 0):
        topic = books.topics.get(id_) if id_ is not None else None
        label = topic.label if topic is not None and not topic.gone else ""
        yield Correction(label, counts.get((id_, "changed"), 0), counts.get((id_, "withdrawn"), 0))


def _line(context: Context, topic: Topic, rows: Sequence[Contribution]) -> TopicLine:
    since, minority = context.since, other(topic, rows)
    return TopicLine(
        id=topic.id,
        label=topic.label,
        keywords=tuple(topic.keywords),
        people=context.voices.get(topic.id, 0),
        contributions=len(rows),
        new=sum(_is_new(row, since) for row in rows),
        quotes=_quotes(context, topic, minority),
        places=tuple(name for name, _ in named_places(rows, context.where).most_common(4)),
        languages=dict(Counter(row.language for row in rows)),
        on_agenda=topic.position > 0,
        point=(topic.x, topic.y),
        noted=sum(row.source in WAYS for row in rows),
        others=() if minority is None else (minority.text,),
        photos=sum(context.photos.get(row.id, 0) for row in rows),
        begun=since is not None and topic.created_at > since,
        merged=_merged(context, topic) if topic.version else (),
        subtopics=tuple(_subtopics(context, topic, rows)),
    )


def _subtopics(context: Context, topic: Topic, rows: Sequence[Contribution]) -> Iterator[SubtopicLine]:
    for one in standing(context.subtopics.get(topic.id, ()), {row.id for row in rows}):
        yield SubtopicLine(one.label, len(one.contributions))


def _quotes(context: Context, topic: Topic, minority: Contribution | None) -> tuple[str, ...]:
    """The quotes, those in the dialogue's language first: the moderators read it most easily."""
    found = [row for row in context.books.contributions.many(topic.quotes) if row is not minority]
    return tuple(row.text for row in sorted(found, key=lambda row: row.language != context.language))[:_QUOTES]


def _merged(context: Context, topic: Topic) -> tuple[str, ...]:
    """What became part of the topic since the last digest."""
    books, since = context.books, context.since
    gone = [books.topics.get(id_) for id_ in books.topics.family(topic.id) if id_ != topic.id]
    changed = {one.id: one.made_at for one in books.curation.changes(topic.dialogue_id)}
    return tuple(
        one.label
        for one in gone
        if one is not None and one.label and (since is None or changed.get(one.version, since) > since)
    )


def _is_new(row: Contribution, since: datetime | None) -> bool:
    return since is None or row.created_at > since


def _entry(row: Contribution, zone: tzinfo | None, photos: int) -> Entry:
    at = row.created_at.astimezone(zone)
    return Entry(row.id, at, row.kind, row.language, row.place, row.topic_id, row.text, row.source, photos)
