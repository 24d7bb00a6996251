"""Receipts: what became of a contribution, told to its author and to those who mean the same, once for each step.

The steps: topic (a regular digest has shown it to the moderators with others), agenda (its topic was published),
room (its topic has a room), result (a moderator told what came of its topic). That it arrived is the answer itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.desk.news import BROADCAST, Cast, News, Tell, Visitor, Way
from bot.desk.reaching import reach
from bot.flows.rights.outcomes import ResultTold
from storage import Books, BroadcastRow, Contribution, Person, Topic

TOPIC, AGENDA, ROOM, RESULT = "topic", "agenda", "room", "result"
STEPS = (TOPIC, ROOM, RESULT)
"""Those that are told by themselves; the agenda is told with the agenda."""
FEWEST = 5
"""Smaller numbers of people are not told: in a small quarter they say who."""
MUTE = Way("desk-mute", "/receipts off")


def next_people(books: Books, cast: BroadcastRow, most: int) -> Sequence[Person]:
    """The next people who are owed this step."""
    return books.rights.waiting(cast.dialogue_id, cast.what, cast.topic_id, cast.after, most)


def for_person(books: Books, cast: BroadcastRow, person: Person) -> Iterator[Tell]:
    """The step for one person: one message, however many of their contributions it is about."""
    own = books.rights.untold(person.id, cast.what, cast.topic_id)
    supports = books.rights.untold_supports(person.id, cast.what, cast.topic_id)
    if not (own or supports) or not (address := reach(books, person)):
        return
    books.rights.note([row.id for row in own], cast.what, cast.made_at)
    books.rights.note_supports(supports, cast.what)
    rows = own or books.contributions.many([support.contribution_id for support in supports])
    topic = books.topics.get(rows[0].topic_id or 0)
    if topic is not None:
        say = f"desk-receipt-{cast.what}" if own else f"desk-receipt-{cast.what}-meant"
        yield Tell(address, say, _args(books, rows, topic), (MUTE,), BROADCAST)


def _args(books: Books, rows: Sequence[Contribution], topic: Topic) -> dict[str, object]:
    people = max(len(books.contributions.behind_topic(id_)) for id_ in {row.topic_id for row in rows} if id_)
    numbers = ", ".join(str(row.id) for row in rows)
    about = {"topic": topic.label, "result": topic.result or ""}
    return {"count": len(rows), "numbers": numbers, "people": people if people >= FEWEST else 0, **about}


def begin(
    books: Books, dialogue_id: int, step: str, now: datetime, topic_id: int | None = None, asker: str = ""
) -> None:
    """Have everyone told who is owed this step; nothing when nobody is."""
    if people := books.rights.count_waiting(dialogue_id, step, topic_id):
        cast = BroadcastRow(dialogue_id=dialogue_id, topic_id=topic_id, what=step, asker=asker, made_at=now)
        cast.people = people
        books.add(cast)


def tell_result(visitor: Visitor, told: ResultTold) -> list[News]:
    """A moderator tells what came of a topic; everyone who said something to it, or means the same, hears it."""
    if (topic := visitor.topic(told.topic)) is None:
        return [visitor.told("desk-topic-gone")]
    topic.result = told.text
    visitor.books.flush()
    people = visitor.books.rights.count_waiting(visitor.dialogue.id, RESULT, topic.id)
    return [visitor.told("desk-result-told", people=people), *([Cast(RESULT, people, topic.id)] if people else [])]
