"""The agenda: topics put on it, ordered, published, and told to everyone whom it concerns."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime

from bot.desk.news import BROADCAST, Cast, News, Open, Tell, Visitor, Way
from bot.desk.reaching import reach, shortened
from bot.flows.outcomes import Arranged
from storage import Books, Dialogue, Person, Topic

_MOST_OWN = 5
"""How many of their own concerns a person is reminded of."""


def arrange(visitor: Visitor, arranged: Arranged) -> list[News]:
    """Move a topic, then show the agenda again."""
    topic = visitor.books.topics.living(arranged.topic)
    if topic is None or topic.gone or topic.hidden or topic.dialogue_id != visitor.dialogue.id:
        return [visitor.told("desk-topic-gone")]
    order = list(visitor.books.topics.on_agenda(visitor.dialogue.id))
    _move(order, topic, arranged.move)
    for place, one in enumerate(order, 1):
        one.position = place
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
    books: Books, dialogue: Dialogue, person: Person, fresh: Collection[int], now: datetime
) -> Iterator[Tell]:
    """The published agenda for one person, with what of it is their own; ``fresh`` are the topics new on it."""
    if address := reach(books, person):
        mine = _mine_among(books, person, fresh, now)
        labels = tuple(topic.label for topic in books.topics.on_agenda(dialogue.id))
        args = {"topics": labels, "title": dialogue.title, "mine": mine, "count": len(mine)}
        say = "desk-agenda-yours" if mine else "desk-agenda-published"
        yield Tell(address, say, args, rank=BROADCAST, title="desk-agenda-title")


def _mine_among(books: Books, person: Person, topics: Collection[int], now: datetime) -> tuple[str, ...]:
    """What the person said or supports of these topics; what they said is noted as told, and told once."""
    said = [row for row in books.contributions.of_person(person.id) if row.topic_id in topics]
    told = books.rights.told([row.id for row in said], "agenda")
    own = [row for row in said if row.id not in told]
    for step in ("agenda", "topic"):  # on the agenda, it is no news any more that there is a topic
        books.rights.note([row.id for row in own], step, now)
    supported = [row for row in books.contributions.supported_by(person.id) if row.topic_id in topics]
    return tuple(shortened(row.text) for row in [*own, *supported])[:_MOST_OWN]
