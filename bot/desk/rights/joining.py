"""Joining addresses: a code given at one address and said at another makes one person of both, with one voice."""

from __future__ import annotations

import hashlib
from datetime import timedelta

from bot.desk.engagement.membership import pass_on
from bot.desk.news import News, Tell, Visitor, Way
from bot.flows.rights.outcomes import CodeSaid
from bot.flows.rights.queries import CONTACT
from bot.messages import network_name
from storage import Books, Going, JoinCode, Person

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""What codes are made of: nothing that is taken for something else. 32 signs, so that each takes 5 bits."""
LENGTH = 8
HOLDS = timedelta(minutes=15)
MOST_WRONG = 5
"""Wrong codes from one address within an hour; after that none is looked at."""
_STRONGEST = ("yes", "no", "asked")
"""Of two answers to "who goes on?" the one that stands."""


def give_code(visitor: Visitor) -> list[News]:
    """A code that works once; the one before it no longer does."""
    if (person := visitor.person) is None:
        return [visitor.told("desk-connect-nothing")]
    code = _code(visitor.new_id())
    visitor.books.rights.drop_codes(person.id)
    visitor.books.add(JoinCode(digest=_digest(code), person_id=person.id, until=visitor.now + HOLDS))
    minutes = int(HOLDS.total_seconds() // 60)
    return [visitor.told("desk-connect-code", code=f"{code[:4]}-{code[4:]}", minutes=minutes)]


def take_code(visitor: Visitor, said: CodeSaid) -> list[News]:
    """Somebody says a code: their address, and who they were here, become part of its person."""
    rights = visitor.books.rights
    if rights.wrong_codes(visitor.address, visitor.now) >= MOST_WRONG:
        return [visitor.told("desk-connect-too-often")]
    row = rights.code(_digest(said.code), visitor.now)
    person = visitor.books.people.person(row.person_id) if row is not None else None
    if row is None or person is None:
        rights.count_wrong(visitor.address, visitor.now)
        return [visitor.told("desk-connect-wrong", Way("desk-connect-again", "/connect have"))]
    if person.id == visitor.contact.person_id:
        return [visitor.told("desk-connect-same")]
    if visitor.person is not None and visitor.person.dialogue_id != person.dialogue_id:
        return [visitor.told("desk-connect-elsewhere")]
    visitor.books.remove(row)
    return _joined(visitor, person)


def _joined(visitor: Visitor, person: Person) -> list[News]:
    others = [one.address for one in visitor.books.people.addresses(person.id)]
    if (former := visitor.person) is not None:
        _merge(visitor.books, former, person)
    visitor.contact.person_id, visitor.contact.dialogue_id = person.id, person.dialogue_id
    visitor.books.flush()
    if former is not None:
        visitor.books.remove(former)
    network = network_name(visitor.address.partition(":")[0])
    calls = [Tell(address, "desk-connected-there", {"network": network}) for address in others]
    return [visitor.told("desk-connected", Way("desk-mine", "/mine"), Way("desk-consents", "/consent")), *calls]


def _merge(books: Books, former: Person, person: Person) -> None:
    """Everything of ``former`` is ``person``'s from now on; where both decided on something, the stricter holds."""
    for row in books.contributions.everything_of(former.id):
        row.person_id = person.id
    books.photos.pass_on(former.id, person.id)
    _supports(books, former, person)
    _goings(books, former, person)
    pass_on(books, former, person)
    for objection in books.rights.objections_of(former.id):
        objection.person_id = person.id
    person.hears, person.paused = person.hears and former.hears, person.paused or former.paused
    person.receipts, person.consent = person.receipts and former.receipts, min(person.consent, former.consent)
    _consents(books, former, person)
    books.flush()


def _supports(books: Books, former: Person, person: Person) -> None:
    """One voice each: a support of what both support, or of what is now their own, goes."""
    for support in books.contributions.supports_of(former.id):
        row = books.contributions.get(support.contribution_id)
        own = row is not None and row.person_id == person.id
        if not own and books.contributions.support(person.id, support.contribution_id) is None:
            books.contributions.pass_on(support, person.id)
        else:
            books.contributions.drop_support(support)
    for support in books.contributions.supports_of(person.id):
        row = books.contributions.get(support.contribution_id)
        if row is not None and row.person_id == person.id:
            books.contributions.drop_support(support)


def _goings(books: Books, former: Person, person: Person) -> None:
    for theirs in books.rights.goings(former.id):
        mine = books.topics.going(theirs.topic_id, person.id)
        if mine is None or _STRONGEST.index(theirs.answer) < _STRONGEST.index(mine.answer):
            if mine is not None:
                books.remove(mine)
            values = {"answer": theirs.answer, "address": theirs.address, "invited": theirs.invited}
            books.add(Going(topic_id=theirs.topic_id, person_id=person.id, inside=theirs.inside, **values))


def _consents(books: Books, former: Person, person: Person) -> None:
    """A part is given only where both have given it; the pool too."""
    mine, theirs = books.rights.consents(person.id), books.rights.consents(former.id)
    for part in mine.keys() | theirs.keys():
        decided = [row for row in (mine.get(part), theirs.get(part)) if row is not None]
        newest, version = max(decided, key=lambda row: row.decided_at), min(row.version for row in decided)
        given = len(decided) == 2 and all(row.given for row in decided) if part != CONTACT else person.hears
        books.rights.decide(person.id, part, given, version, newest.decided_at)
    _pools(books, former, person)
    for contact in books.people.all_addresses(former.id):
        contact.person_id = person.id


def _pools(books: Books, former: Person, person: Person) -> None:
    both = [[one.address for one in books.people.all_addresses(id_)] for id_ in (person.id, former.id)]
    found = [[row for row in map(books.rights.pooled, addresses) if row is not None] for addresses in both]
    kept = found[0][:1] if all(found) else []
    for row in (row for rows in found for row in rows if row not in kept):
        books.remove(row)


def _code(entropy: str) -> str:
    """The code of the first 40 bits of ``entropy`` (hex digits)."""
    number = int(entropy[:10], 16)
    return "".join(LETTERS[number >> 5 * place & 31] for place in reversed(range(LENGTH)))


def _digest(code: str) -> str:
    """The hash of a code, however it was written."""
    signs = "".join(sign for sign in code.upper() if sign in LETTERS)
    return hashlib.sha256(f"quartier join {signs}".encode()).hexdigest()
