"""The agenda: topics put on it, ordered, published, and told to everyone whom it concerns."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime, timedelta, tzinfo

from bot.desk.news import BROADCAST, Cast, News, Open, Phrase, Tell, Visitor, Way
from bot.desk.reaching import reach, shortened
from bot.flows.outcomes import Arranged, Timed
from storage import Books, Contribution, Dialogue, Person, Topic

_MOST_OWN = 5
"""How many of their own concerns a person is reminded of."""


def arrange(visitor: Visitor, arranged: Arranged) -> list[News]:
    """Move a topic, then show the agenda again."""
    topic = visitor.topic(arranged.topic)
    if topic is None or topic.gone or topic.hidden:
        return [visitor.told("desk-topic-gone")]
    order = list(visitor.books.topics.on_agenda(visitor.dialogue.id))
    _move(order, topic, arranged.move)
    for place, one in enumerate(order, 1):
        one.position = place
    visitor.books.flush()
    return [Open("agenda")]


def set_minutes(visitor: Visitor, timed: Timed) -> list[News]:
    """Say how long a topic is talked about, then show the agenda again."""
    if (topic := visitor.topic(timed.topic)) is None:
        return [visitor.told("desk-topic-gone")]
    topic.minutes = timed.minutes
    visitor.books.flush()
    return [Open("agenda")]


def _move(order: list[Topic], topic: Topic, move: str) -> None:
    there = topic in order
    if move == "add" and not there:
        order.append(topic)
    elif move == "remove" and there:
        order.remove(topic)
        topic.position, topic.published_at = 0, None
    elif move in ("up", "down") and there:
        index = order.index(topic)
        order.insert(max(0, index + (1 if move == "down" else -1)), order.pop(index))


def publish(visitor: Visitor) -> list[News]:
    """The agenda as it stands becomes public: everyone who wants to hear gets it, authors learn of their own."""
    agenda = list(visitor.books.topics.on_agenda(visitor.dialogue.id))
    for topic in agenda:
        topic.published_at = topic.published_at or visitor.now
    people = visitor.books.people.count_reachable(visitor.dialogue.id)
    told = visitor.told("desk-published", Way("desk-agenda", "/agenda"), people=people, topics=len(agenda))
    return [Cast("agenda", people), told]


def for_person(
    books: Books, dialogue: Dialogue, person: Person, fresh: Collection[int], now: datetime, zone: tzinfo
) -> Iterator[Tell]:
    """The published agenda for one person, with what of it is their own; ``fresh`` are the topics new on it."""
    if address := reach(books, person):
        begins = hours(books, dialogue, zone)
        mine = tuple(_at(begins, topic_id, text) for topic_id, text in _mine_among(books, person, fresh, now))
        labels = tuple(_at(begins, topic.id, topic.label) for topic in books.topics.on_agenda(dialogue.id))
        args = {"topics": labels, "title": dialogue.title, "mine": mine, "count": len(mine)}
        say = "desk-agenda-yours" if mine else "desk-agenda-published"
        yield Tell(address, say, args, rank=BROADCAST, title="desk-agenda-title", body=_evening(dialogue, zone))


def hours(books: Books, dialogue: Dialogue, zone: tzinfo) -> dict[int, str]:
    """When each topic on the agenda is talked about: topic's id -> "18:40"; nothing while the evening is open."""
    if dialogue.evening_at is None:
        return {}
    begins, at = {}, dialogue.evening_at.astimezone(zone)
    for topic in books.topics.on_agenda(dialogue.id):
        begins[topic.id] = f"{at:%H:%M}"
        at += timedelta(minutes=topic.minutes)
    return begins


def _at(begins: Mapping[int, str], topic_id: int, text: str) -> str:
    return f"{begins[topic_id]} {text}" if topic_id in begins else text


def _evening(dialogue: Dialogue, zone: tzinfo) -> tuple[Phrase, ...]:
    if dialogue.evening_at is None:
        return ()
    at, placed = dialogue.evening_at.astimezone(zone), "yes" if dialogue.venue else "no"
    args = {"day": at.date(), "hour": f"{at:%H:%M}", "venue": dialogue.venue, "placed": placed}
    return (Phrase("desk-agenda-evening", args),)


def _ids(rows: Iterable[Contribution]) -> set[int]:
    return {row.id for row in rows}


def _mine_among(books: Books, person: Person, topics: Collection[int], now: datetime) -> Iterator[tuple[int, str]]:
    """What the person said or supports of these topics, as (topic's id, text); what they said is noted as told, and
    told once."""
    said = [row for row in books.contributions.of_person(person.id) if row.topic_id in topics]
    told = books.rights.told([row.id for row in said], "agenda")
    own = [row for row in said if row.id not in told]
    for step in ("agenda", "topic"):  # on the agenda, it is no news any more that there is a topic
        books.rights.note([row.id for row in own], step, now)
    supported = [row for row in books.contributions.supported_by(person.id) if row.topic_id in topics]
    supports = [one for one in books.contributions.supports_of(person.id) if one.contribution_id in _ids(supported)]
    books.rights.note_supports(supports, "topic")
    for row in [*own, *supported][:_MOST_OWN]:
        yield row.topic_id or 0, shortened(row.text)
