"""Organisations: named by their first member, joined by a link that works once, verified by moderators only."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo

from bot.desk.alike import Likeness
from bot.desk.engagement import matches, needs
from bot.desk.engagement.membership import reached, spoken_for, to_own
from bot.desk.news import News, Open, Tell, Visitor, Way
from bot.flows.engagement.outcomes import BadgeSet, Founded
from storage import Badge, Books, Member, MemberInvitation, Organisation, Person

_HOLDS = timedelta(days=7)
_PREFIX = "o-"
"""How the words of these invitations begin."""


def found(visitor: Visitor, founded: Founded) -> list[News]:
    """A new organisation; who names it is its first member."""
    person = visitor.person
    if person is None:
        return []
    row = Organisation(
        dialogue_id=visitor.dialogue.id,
        name=founded.name,
        kind=founded.kind,
        place=founded.place,
        does=founded.does,
        created_at=visitor.now,
    )
    visitor.books.add(row)
    visitor.books.add(Member(organisation_id=row.id, person_id=person.id, joined_at=visitor.now))
    ways = Way("desk-organisation-need", f"/support_need {row.id}"), to_own(row.id)
    return [visitor.told("desk-organisation-founded", *ways, name=row.name)]


# ------------------------------------------------------------------------------------------------------- its people


def invite(visitor: Visitor, organisation_id: int) -> list[News]:
    """A link for one more member; only the hash of its word is kept."""
    row = spoken_for(visitor, organisation_id)
    if row is None:
        return [visitor.told("desk-organisation-gone")]
    word = f"{_PREFIX}{visitor.new_id()}"
    invitation = MemberInvitation(digest=_digest(word), organisation_id=row.id, until=visitor.now + _HOLDS)
    visitor.books.add(invitation)
    links = "\n".join(link(word) for _, link in sorted(visitor.links.items()))
    return [visitor.told("desk-organisation-link", to_own(row.id), name=row.name, links=links)]


def invited(visitor: Visitor, word: str) -> Organisation | None:
    """The organisation to which ``word`` invites; None when it is no such word, or was used, or has run out."""
    if not word.startswith(_PREFIX):
        return None
    invitation = visitor.books.organisations.invitation(_digest(word), visitor.now)
    return None if invitation is None else visitor.books.organisations.get(invitation.organisation_id)


def accept(visitor: Visitor, word: str) -> list[News] | None:
    """Somebody came with the word of an invitation; None when it is none. Who has not agreed yet is asked first."""
    row = invited(visitor, word)
    if row is None:
        return None
    person = visitor.person
    visitor.contact.dialogue_id = row.dialogue_id
    if person is None:
        return [visitor.told("desk-organisation-invited", name=row.name), Open("welcome", {"invited": word})]
    if visitor.books.organisations.member(row.id, person.id) is None:
        visitor.books.add(Member(organisation_id=row.id, person_id=person.id, joined_at=visitor.now))
    invitation = visitor.books.organisations.invitation(_digest(word), visitor.now)
    if invitation is not None:
        visitor.books.remove(invitation)
    ways = Way("desk-organisation-need", f"/support_need {row.id}"), to_own(row.id)
    told = visitor.told("desk-organisation-joined", *ways, name=row.name)
    return [told, *_others(visitor, row, person, "desk-organisation-member")]


def _others(visitor: Visitor, row: Organisation, person: Person, say: str) -> Iterator[Tell]:
    """Tell everyone else who speaks for it."""
    for address in reached(visitor.books, row.id, but=person.id):
        yield Tell(address, say, {"name": row.name})


def leave(visitor: Visitor, organisation_id: int) -> list[News]:
    """The person speaks for it no more; without anybody left it is closed."""
    row, person = spoken_for(visitor, organisation_id), visitor.person
    if row is None or person is None:
        return [visitor.told("desk-organisation-gone")]
    name = row.name
    gone = _without(visitor.books, visitor.likeness, row, person, visitor.now)
    say = "desk-organisation-left" if row.closed_at is None else "desk-organisation-closed"
    return [visitor.told(say, name=name), *gone]


def leave_all(books: Books, likeness: Likeness, person: Person, now: datetime, zone: tzinfo = UTC) -> list[Tell]:
    """The person is being erased: they speak for nothing and help with nothing any more. Gives what others are told."""
    rows = books.organisations.of_person(person.id)
    told = [one for row in rows for one in _without(books, likeness, row, person, now)]
    for match in books.needs.matches_of_person(person.id):
        told += matches.drop(books, zone, match)
    return told


def _without(books: Books, likeness: Likeness, row: Organisation, person: Person, now: datetime) -> list[Tell]:
    if (member := books.organisations.member(row.id, person.id)) is not None:
        books.remove(member)
    return [] if books.organisations.count_members(row.id) else _close(books, likeness, row, now)


def _close(books: Books, likeness: Likeness, row: Organisation, now: datetime) -> list[Tell]:
    """Nobody speaks for it any more: what it needs is withdrawn, and its own words are wiped."""
    told = [one for whole in books.needs.everything_of(row.id) for one in needs.withdrawn(books, likeness, whole, now)]
    books.organisations.withdraw_invitations(row.id)
    row.name = row.place = row.does = ""
    row.verified, row.closed_at = False, now
    books.flush()
    return told


# ------------------------------------------------------------------------------------------------------- its badge


def set_badge(visitor: Visitor, badge: BadgeSet) -> list[News]:
    """A moderator verifies an organisation, or takes that back; its people are told, and who did it is noted."""
    row = visitor.books.organisations.get(badge.organisation)
    if row is None or row.dialogue_id != visitor.dialogue.id:
        return [visitor.told("desk-organisation-gone")]
    if row.verified != badge.verified:
        note = Badge(organisation_id=row.id, moderator=visitor.address, given=badge.verified, at=visitor.now)
        visitor.books.add(note)
    row.verified = badge.verified
    say = "desk-verified" if badge.verified else "desk-unverified"
    back = Way("desk-organisations", "/organisations")
    told = visitor.told(say, back, name=row.name)
    theirs = (
        replace(told, to=address, say=f"{say}-yours", ways=(to_own(row.id),))
        for address in reached(visitor.books, row.id)
    )
    return [told, *theirs]


def _digest(word: str) -> str:
    return hashlib.sha256(word.encode()).hexdigest()
