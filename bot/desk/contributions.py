"""What becomes of a contribution: taken in, supported, changed, withdrawn."""

from __future__ import annotations

from dataclasses import replace

from bot.desk import erasing
from bot.desk.alike import understand
from bot.desk.news import News, Phrase, Visitor, Way
from bot.desk.placing import place
from bot.flows.outcomes import Parted, Reported, Supported, Withdrawn
from storage import Contribution, Person, Support

_AGAIN = Way("desk-again", "/intake")
_MINE = Way("desk-mine", "/mine")


def report(visitor: Visitor, reported: Reported, message: str) -> list[News]:
    """Take in a new contribution; ``message`` is where its words were said."""
    row = _take_in(visitor, reported, message)
    return [visitor.told(_thanks(visitor, row), _AGAIN, _MINE, number=row.id)]


def _thanks(visitor: Visitor, row: Contribution) -> str:
    """Nobody who does not want to hear is promised that they will."""
    name = "desk-reported-held" if row.held else "desk-reported"
    return name if _hears(visitor) else f"{name}-quiet"


def _hears(visitor: Visitor) -> bool:
    person = _taking_part(visitor)
    return person.hears and person.receipts


def report_all(visitor: Visitor, parted: Parted, message: str) -> list[News]:
    """Take in the concerns of one message, and count the person where others said the same."""
    for contribution in parted.supported:
        _support(visitor, contribution)
    rows = [_take_in(visitor, one, message) for one in parted.reported]
    numbers = ", ".join(str(row.id) for row in rows)
    args = {"count": len(rows), "numbers": numbers, "supported": len(parted.supported)}
    told = visitor.told("desk-reported-several", _AGAIN, _MINE, **args)
    besides = {"desk-several-held": any(row.held for row in rows), "desk-several-hears": rows and _hears(visitor)}
    return [replace(told, body=tuple(Phrase(name) for name, so in besides.items() if so))]


def support(visitor: Visitor, supported: Supported, message: str) -> list[News]:
    """ "I mean the same": counts the person once; what they add is a contribution of theirs, said in ``message``."""
    row = _support(visitor, supported.contribution)
    if row is None:
        return [visitor.told("desk-gone", _AGAIN)]
    people = visitor.books.contributions.behind(row.id)
    if supported.added is None:
        return [visitor.told("desk-supported", _AGAIN, _MINE, people=people)]
    added = _take_in(visitor, supported.added, message, supports=row.id)
    say = "desk-added-held" if added.held else "desk-added"
    return [visitor.told(say, _AGAIN, _MINE, people=people, number=added.id)]


def _support(visitor: Visitor, contribution: int) -> Contribution | None:
    """Count the person once; not where it is their own. None when the contribution is gone."""
    person = _taking_part(visitor)
    row = visitor.books.contributions.get(contribution)
    if row is None or row.dialogue_id != visitor.dialogue.id or row.held:
        return None
    if row.person_id != person.id and visitor.books.contributions.support(person.id, row.id) is None:
        visitor.books.contributions.add_support(
            Support(person_id=person.id, contribution_id=row.id, created_at=visitor.now)
        )
    return row


def _take_in(visitor: Visitor, reported: Reported, message: str, supports: int | None = None) -> Contribution:
    row = Contribution(
        dialogue_id=visitor.dialogue.id,
        person_id=_taking_part(visitor).id,
        text=reported.concern,
        place=reported.place,
        kind=reported.kind,
        held=reported.held or unseen(visitor),
        supports_id=supports,
        source=visitor.address.partition(":")[0],
        address=visitor.address,
        message=message,
        created_at=visitor.now,
        changed_at=visitor.now,
    )
    keep(visitor, row, visitor.contact.language)
    return row


def keep(visitor: Visitor, row: Contribution, language: str) -> None:
    """A new contribution is read (in ``language``, when it is too short to tell), joins what is like it, and is found
    by who says the same."""
    _understand(visitor, row, language)
    place(visitor.books, visitor.likeness, row)
    visitor.books.contributions.add(row)
    visitor.likeness.learn(row)


def withdraw(visitor: Visitor, withdrawn: Withdrawn) -> list[News]:
    """Take the person's own contribution back; only a tombstone remains."""
    row = visitor.books.contributions.get(withdrawn.contribution)
    person = visitor.person
    if row is None or person is None or row.person_id != person.id:
        return [visitor.told("desk-gone", _AGAIN)]
    bury(visitor, row)
    return [visitor.told("desk-withdrawn", _AGAIN)]


def edited(visitor: Visitor, message: str, text: str) -> bool:
    """The author changed the message of one contribution; False when none, or several, came with it.

    The guard has nothing against ``text``, so it need not wait for a moderator any more.
    """
    rows = visitor.books.contributions.at_message(visitor.address, message)
    if len(rows) != 1:
        return False
    say_anew(visitor, rows[0], text)
    return True


def removed(visitor: Visitor, message: str) -> bool:
    """The author took the message of contributions back; False when none came with it."""
    rows = visitor.books.contributions.at_message(visitor.address, message)
    for row in rows:
        bury(visitor, row)
    return bool(rows)


def say_anew(visitor: Visitor, row: Contribution, text: str, held: str = "") -> None:
    """The contribution says ``text`` from now on, and what it said before is taken out of what is under way."""
    erasing.take_words_back(visitor.books, row, visitor.now)
    row.text, row.held, row.changed_at = text, held or unseen(visitor, row), visitor.now
    row.decided = "new"
    _understand(visitor, row, visitor.contact.language)
    place(visitor.books, visitor.likeness, row)
    visitor.likeness.learn(row)


def unseen(visitor: Visitor, row: Contribution | None = None) -> str:
    """Why what somebody says just now, or says anew in ``row``, is seen by nobody else yet; "" when it is."""
    if row is not None and row.held in ("declined", "anew"):
        return "anew"
    return "strict" if visitor.dialogue.strict else ""


def bury(visitor: Visitor, row: Contribution) -> None:
    """Leave a tombstone: that something was said and taken back, and nothing of what."""
    erasing.bury(visitor.books, visitor.likeness, row, visitor.now)


def _understand(visitor: Visitor, row: Contribution, language: str) -> None:
    sense = visitor.likeness.sense
    row.language = sense.language(row.text) or language
    understand(row, sense)


def _taking_part(visitor: Visitor) -> Person:
    if (person := visitor.person) is None:
        raise PermissionError("nobody takes part without consent")
    return person
