"""Broadcasts: what many are told, in portions, so that nobody who asks something has to wait for it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo
from itertools import islice

from bot.desk import receipts
from bot.desk.news import Tell
from bot.desk.rights import retention
from bot.desk.topics import agenda, rooms
from storage import Books, BroadcastRow, Person

PORTION = 50
"""People told in one transaction."""


def portion(books: Books, cast: BroadcastRow, zone: tzinfo) -> list[Tell]:
    """The next people's messages; fewer people than `PORTION` are the last. Notes how far it is.

    ``zone`` is that of the place's clock.
    """
    people = _next(books, cast)
    told = [tell for person in people for tell in _for_person(books, cast, person, zone)]
    cast.after = people[-1].id if people else cast.after
    cast.told += len(told)
    if len(people) < PORTION:
        books.remove(cast)
    return told


def _next(books: Books, cast: BroadcastRow) -> Sequence[Person]:
    if cast.what in receipts.STEPS:
        return receipts.next_people(books, cast, PORTION)
    if cast.what in ("agenda", retention.END):
        return books.people.hearing(cast.dialogue_id, cast.after, PORTION)
    topic = books.topics.living(cast.topic_id or 0)
    return [] if topic is None else list(islice(rooms.to_be_asked(books, topic, cast.after), PORTION))


def _for_person(books: Books, cast: BroadcastRow, person: Person, zone: tzinfo) -> list[Tell]:
    if cast.what in receipts.STEPS:
        return list(receipts.for_person(books, cast, person))
    if cast.what == retention.END:
        return list(retention.for_person(books, books.people.dialogue(cast.dialogue_id), person))
    if cast.what == "agenda":
        published = books.topics.on_agenda(cast.dialogue_id)
        fresh = {topic.id for topic in published if topic.published_at == cast.made_at}
        dialogue = books.people.dialogue(cast.dialogue_id)
        return list(agenda.for_person(books, dialogue, person, fresh, cast.made_at, zone))
    topic = books.topics.living(cast.topic_id or 0)
    return [] if topic is None else list(rooms.question_for(books, topic, person))
