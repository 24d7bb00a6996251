"""How long what is kept of people: one list of kinds, and the day on which a dialogue's people are erased."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta, tzinfo

from bot.desk.alike import Likeness
from bot.desk.engagement.organisations import leave_all
from bot.desk.erasing import bury, erase
from bot.desk.news import BROADCAST, Tell, Way
from bot.desk.reaching import reach
from bot.desk.rights.joining import HOLDS
from storage import Books, BroadcastRow, Dialogue, Person, Topic

MONTHS = 12
"""How long people are kept after the last day of their dialogue: what they are promised when they agree."""
BEFORE = timedelta(days=30)
"""So long before that they are reminded, once."""
END = "end"
"""The name of the broadcast that reminds them."""
AT_ONCE = 50
"""People erased in one transaction."""
STRANGERS = timedelta(days=1)
"""Addresses from which nobody agreed, and what was written before consent."""
TALKS = timedelta(days=14)
"""Talks in which nothing more was said."""
POST = timedelta(days=30)
"""What is left of events and messages when their words are wiped, and events that could not be read."""
NEEDS = timedelta(days=14)
"""The contact of a need and the words of its helpers, after its end."""
OBJECTING = timedelta(days=14)
"""The words of what was declined, which nobody else sees, and who decided: so long it can be objected to and undone."""
KINDS: Mapping[str, timedelta] = {
    "strangers": STRANGERS,
    "talks": TALKS,
    "needs": NEEDS,
    "declined": OBJECTING,
    "post": POST,
    "codes": HOLDS,
}
"""All that is forgotten sooner, by the name of its words, and after how long."""


def last_day(dialogue: Dialogue) -> date | None:
    """The last day on which the dialogue's people are kept; None while its end is open."""
    ends = dialogue.ends_on
    if ends is None:
        return None
    year, month = ends.year + (ends.month - 1 + MONTHS) // 12, (ends.month - 1 + MONTHS) % 12 + 1
    return _in_month(year, month, ends.day)


def _in_month(year: int, month: int, day: int) -> date:
    """That day, or the last of a month which has fewer."""
    while True:
        try:
            return date(year, month, day)
        except ValueError:
            day -= 1


def remind(books: Books, dialogue: Dialogue, now: datetime, zone: tzinfo) -> bool:
    """Have people told that they will be erased, once, when it is near; whether that began now."""
    last = last_day(dialogue)
    if last is None or dialogue.reminded_at is not None or now.astimezone(zone).date() < last - BEFORE:
        return False
    dialogue.reminded_at = now
    cast = BroadcastRow(dialogue_id=dialogue.id, topic_id=None, what=END, asker="", made_at=now)
    cast.people = books.people.count_reachable(dialogue.id)
    books.add(cast)
    return True


def for_person(books: Books, dialogue: Dialogue, person: Person) -> Iterator[Tell]:
    """The reminder for one person."""
    if (address := reach(books, person)) and (last := last_day(dialogue)) is not None:
        ways = Way("desk-my-data-get", "/my_data"), Way("desk-erase", "/leave")
        yield Tell(address, "desk-end-near", {"date": last}, ways, BROADCAST)


def is_over(dialogue: Dialogue, now: datetime, zone: tzinfo) -> bool:
    """Whether nothing of the dialogue's people may be kept any more."""
    last = last_day(dialogue)
    return last is not None and now.astimezone(zone).date() > last


def erase_some(books: Books, likeness: Likeness, dialogue: Dialogue, now: datetime, zone: tzinfo) -> int:
    """Erase the next people of a dialogue that is over; how many they were. The last time also what is left."""
    people = books.people.of_dialogue(dialogue.id, AT_ONCE)
    for person in people:
        leave_all(books, likeness, person, now, zone)
        erase(books, likeness, person, now)
    if len(people) < AT_ONCE:
        _erase_rest(books, likeness, dialogue, now)
    return len(people)


def forget_declined(books: Books, likeness: Likeness, now: datetime) -> None:
    """The time to object is over: tombstones are left of what was declined, and nothing of who decided; except where an
    objection waits."""
    before = now - OBJECTING
    for row in books.decisions.over(before):
        bury(books, likeness, row, now)
    books.decisions.tidy(now, before)


def _erase_rest(books: Books, likeness: Likeness, dialogue: Dialogue, now: datetime) -> None:
    """What has no author any more, the topics that are called by people's words, and addresses without a person."""
    for row in [*books.contributions.of_dialogue(dialogue.id), *books.contributions.held(dialogue.id)]:
        bury(books, likeness, row, now)
    for topic in books.topics.all_of(dialogue.id):
        _unname(topic)
        books.topics.drop_subtopics(topic.id)
    books.curation.drop(dialogue.id)
    books.people.drop_contacts(dialogue.id)
    books.rights.drop_pool(dialogue.id)


def _unname(topic: Topic) -> None:
    topic.label, topic.keywords, topic.quotes, topic.result, topic.gone, topic.position = "…", [], [], None, True, 0
