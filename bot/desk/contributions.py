"""What becomes of a contribution: taken in, supported, changed, withdrawn."""

from __future__ import annotations

from bot.desk.alike import packed
from bot.desk.news import News, Visitor, Way
from bot.flows.outcomes import Reported, Supported, Withdrawn
from storage import Contribution, Person, Support

_AGAIN = Way("desk-again", "/intake")
_MINE = Way("desk-mine", "/mine")


def report(visitor: Visitor, reported: Reported, message: str) -> list[News]:
    """Take in a new contribution; ``message`` is where its words were said."""
    person = _taking_part(visitor)
    row = Contribution(
        dialogue_id=visitor.dialogue.id,
        person_id=person.id,
        text=reported.concern,
        place=reported.place,
        source=visitor.address.partition(":")[0],
        address=visitor.address,
        message=message,
        created_at=visitor.now,
        changed_at=visitor.now,
    )
    _understand(visitor, row)
    visitor.books.contributions.add(row)
    visitor.likeness.learn(row)
    return [visitor.told("desk-reported", _AGAIN, _MINE, number=row.id)]


def support(visitor: Visitor, supported: Supported) -> list[News]:
    """ "I mean the same": counts the person once; nothing when the contribution is gone or their own."""
    person = _taking_part(visitor)
    row = visitor.books.contributions.get(supported.contribution)
    if row is None or row.dialogue_id != visitor.dialogue.id:
        return [visitor.told("desk-gone", _AGAIN)]
    if row.person_id != person.id and visitor.books.contributions.support(person.id, row.id) is None:
        visitor.books.contributions.add_support(
            Support(person_id=person.id, contribution_id=row.id, created_at=visitor.now)
        )
    return [visitor.told("desk-supported", _AGAIN, _MINE, people=visitor.books.contributions.behind(row.id))]


def withdraw(visitor: Visitor, withdrawn: Withdrawn) -> list[News]:
    """Take the person's own contribution back; only a tombstone remains."""
    row = visitor.books.contributions.get(withdrawn.contribution)
    person = visitor.person
    if row is None or person is None or row.person_id != person.id:
        return [visitor.told("desk-gone", _AGAIN)]
    bury(visitor, row)
    return [visitor.told("desk-withdrawn", _AGAIN)]


def edited(visitor: Visitor, message: str, text: str) -> bool:
    """The author changed the message of a contribution; False when no contribution came with it."""
    row = visitor.books.contributions.at_message(visitor.address, message)
    if row is None:
        return False
    row.text, row.changed_at = text, visitor.now
    _understand(visitor, row)
    visitor.likeness.learn(row)
    return True


def removed(visitor: Visitor, message: str) -> bool:
    """The author took the message of a contribution back; False when no contribution came with it."""
    row = visitor.books.contributions.at_message(visitor.address, message)
    if row is None:
        return False
    bury(visitor, row)
    return True


def bury(visitor: Visitor, row: Contribution) -> None:
    """Leave a tombstone: that something was said and taken back, and nothing of what."""
    if row.text:
        visitor.books.outbox.unsay(row.text)
    row.text = row.place = row.language = row.address = row.message = ""
    row.vector, row.topic_id, row.source_id = None, None, None
    row.withdrawn, row.changed_at = True, visitor.now
    visitor.likeness.learn(row)


def _understand(visitor: Visitor, row: Contribution) -> None:
    sense = visitor.likeness.sense
    row.language = sense.language(row.text) or visitor.contact.language
    row.vector = packed(sense.vector(row.text))


def _taking_part(visitor: Visitor) -> Person:
    if (person := visitor.person) is None:
        raise PermissionError("nobody takes part without consent")
    return person
