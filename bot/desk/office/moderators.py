"""Who moderates: named by the settings, or by a link that works once."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.desk.news import News, Visitor, Way
from bot.desk.office.setting_up import greet
from bot.flows.outcomes import DigestWanted, RhythmChosen
from storage import Books, Invitation, Role

_HOLDS = timedelta(days=7)


def appoint(books: Books, dialogue_id: int, addresses: Iterable[str]) -> None:
    """The settings' moderators are exactly these; those by invitation stay."""
    wanted = set(addresses)
    for role in books.people.roles(dialogue_id):
        if role.source == "settings" and role.address not in wanted:
            books.remove(role)
    for address in sorted(wanted):
        if books.people.role(address, dialogue_id) is None:
            books.add(Role(address=address, dialogue_id=dialogue_id, source="settings"))


def invite(books: Books, dialogue_id: int, word: str, now: datetime) -> datetime:
    """Make an invitation of the secret ``word``; until when it holds."""
    until = now + _HOLDS
    books.add(Invitation(digest=_digest(word), dialogue_id=dialogue_id, role="moderator", until=until))
    return until


def accept(visitor: Visitor, word: str) -> list[News] | None:
    """Somebody came with the word of an invitation; None when it is none, or was used, or has run out."""
    invitation = visitor.books.people.invitation(_digest(word), visitor.now)
    if invitation is None:
        return None
    visitor.contact.dialogue_id = invitation.dialogue_id
    if visitor.books.people.role(visitor.address, invitation.dialogue_id) is None:
        role = Role(address=visitor.address, dialogue_id=invitation.dialogue_id, source="invitation")
        visitor.books.add(role)
    visitor.books.remove(invitation)
    title = visitor.books.people.dialogue(invitation.dialogue_id).title
    ways = Way("desk-digest-now", "/digest chat"), Way("desk-agenda", "/agenda")
    return [visitor.told("desk-moderator", *ways, title=title), *greet(visitor)]


def want_digest(visitor: Visitor, wanted: DigestWanted) -> list[News]:
    """The moderator wants the digest now: the clock sees to it."""
    if role := visitor.books.people.role(visitor.address, visitor.dialogue.id):
        role.digest_wanted, role.digest_form = True, wanted.form
    return [visitor.told("desk-digest-soon")]


def choose_rhythm(visitor: Visitor, chosen: RhythmChosen) -> list[News]:
    """How often the digest comes to this moderator by itself."""
    if role := visitor.books.people.role(visitor.address, visitor.dialogue.id):
        role.digest_rhythm = chosen.rhythm
    return [visitor.told(f"desk-digest-{chosen.rhythm}", Way("desk-digest-now", "/digest chat"))]


def _digest(word: str) -> str:
    return hashlib.sha256(word.encode()).hexdigest()
