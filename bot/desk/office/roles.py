"""Who has which role: named by the settings, or by a link that works once; and what they want of the digest."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.desk.news import DIGEST, Menu, News, Tell, Visitor, Way
from bot.desk.office.setting_up import greet
from bot.desk.permissions import MODERATOR, allows, those_who_may
from bot.flows.office.team import RoleOffered, RoleTakenBack
from bot.flows.outcomes import DigestWanted, RhythmChosen
from storage import Books, Invitation, Role

_HOLDS = timedelta(days=7)
_PREFIX = "m-"
_TEAM = Way("desk-team", "/team")
_SETTINGS = "settings"


def appoint(books: Books, dialogue_id: int, addresses: Iterable[str], role: str = MODERATOR) -> None:
    """Those who have the role by the settings are exactly these; those by invitation stay."""
    wanted = set(addresses)
    there = {one.address: one for one in books.people.roles(dialogue_id) if one.role == role}
    for address, one in there.items():
        if one.source == _SETTINGS and address not in wanted:
            books.remove(one)
    for address in sorted(wanted - there.keys()):
        _give(books, address, dialogue_id, role, _SETTINGS)


def _give(books: Books, address: str, dialogue_id: int, role: str, source: str) -> None:
    new = Role(address=address, dialogue_id=dialogue_id, role=role, source=source)
    for other in books.people.roles_of(address, dialogue_id)[:1]:  # what they want of the digest, they want in any role
        new.digest_rhythm, new.digest_last = other.digest_rhythm, other.digest_last
    books.add(new)


# ---------------------------------------------------------------------------------------------- invitations


def invite(
    books: Books, dialogue_id: int, word: str, now: datetime, role: str = MODERATOR, made_by: str = ""
) -> datetime:
    """Make an invitation of the secret ``word``; until when it holds."""
    until = now + _HOLDS
    books.add(Invitation(digest=_digest(word), dialogue_id=dialogue_id, role=role, made_by=made_by, until=until))
    return until


def offer(visitor: Visitor, offered: RoleOffered) -> list[News]:
    """A link by which somebody else gets a role; only the hash of its word is kept."""
    word = f"{_PREFIX}{visitor.new_id()}"
    invite(visitor.books, visitor.dialogue.id, word, visitor.now, offered.role, visitor.address)
    links = "\n".join(link(word) for _, link in sorted(visitor.links.items()))
    return [visitor.told("desk-team-link", _TEAM, role=offered.role, links=links)]


def accept(visitor: Visitor, word: str) -> list[News] | None:
    """Somebody came with the word of an invitation; None when it is none, or was used, or has run out."""
    invitation = visitor.books.people.invitation(_digest(word), visitor.now)
    if invitation is None:
        return None
    if invitation.made_by == visitor.address:
        return [visitor.told("desk-team-own-link", _TEAM)]
    visitor.contact.dialogue_id = invitation.dialogue_id
    role, is_new = invitation.role, invitation.role not in visitor.roles
    visitor.books.remove(invitation)
    if is_new:
        _give(visitor.books, visitor.address, invitation.dialogue_id, role, "invitation")
    welcome = visitor.told("desk-role-welcome", *_ways(role), role=role, title=visitor.dialogue.title)
    return [
        Menu(visitor.address),
        welcome,
        *greet(visitor),
        *(_others_hear(visitor, "desk-team-new", role) if is_new else []),
    ]


def _ways(role: str) -> list[Way]:
    """Where somebody with this role begins."""
    ways = {
        "digest": Way("desk-digest-now", "/digest chat"),
        "look": Way("desk-agenda", "/agenda"),
        "paper": Way("desk-note-first", "/paper"),
        "machine": Way("desk-machine", "/machine"),
        "appoint": _TEAM,
    }
    return [way for what, way in ways.items() if allows(role, what)][:2]


def _others_hear(visitor: Visitor, say: str, role: str, but: str = "") -> list[News]:
    """All moderators hear who of the team comes and goes: nobody gets to read what people said unnoticed."""
    there = (one.address for one in those_who_may(visitor.books, visitor.dialogue.id, "decide"))
    others = [address for address in there if address not in (visitor.address, but)]
    return [Tell(address, say, {"role": role}, (_TEAM,), DIGEST) for address in others]


# ---------------------------------------------------------------------------------------------- taking back


def take_back(visitor: Visitor, taken: RoleTakenBack) -> list[News]:
    """Somebody has the role no more, and hears it; the last moderator and those of the settings keep theirs."""
    there = visitor.books.people.roles(visitor.dialogue.id)
    row = next((one for one in there if key_of(one) == taken.key), None)
    if row is None:
        return [visitor.told("desk-team-gone", _TEAM)]
    if row.source == _SETTINGS:
        return [visitor.told("desk-team-settings", _TEAM)]
    if row.role == MODERATOR and sum(one.role == MODERATOR for one in there) == 1:
        return [visitor.told("desk-team-last", _TEAM)]
    address, role = row.address, row.role
    visitor.books.remove(row)
    visitor.books.people.withdraw_invitations(address)
    told = [visitor.told("desk-team-taken-back", _TEAM, role=role)]
    theirs = [Tell(address, "desk-role-taken-back", {"role": role})] if address != visitor.address else []
    return [*told, *theirs, Menu(address), *_others_hear(visitor, "desk-team-left", role, address)]


def key_of(role: Role) -> str:
    """By what a role is called where nobody's address may be shown."""
    return f"{sign_of(role.address)}-{role.role}"


def sign_of(address: str) -> str:
    """Six letters and digits by which somebody of the team is known again, and that say nothing about them."""
    return _digest(f"quartier team {address}")[:6]


# ---------------------------------------------------------------------------------------------- the digest


def want_digest(visitor: Visitor, wanted: DigestWanted) -> list[News]:
    """The digest is wanted now: the clock sees to it. One form after the other."""
    roles = visitor.books.people.roles_of(visitor.address, visitor.dialogue.id)
    if any(role.digest_wanted and role.digest_form != wanted.form for role in roles):
        return [visitor.told("desk-digest-busy", Way("desk-digest-other", "/digest"))]
    for role in roles:
        role.digest_wanted, role.digest_form = True, wanted.form
    return [visitor.told("desk-digest-soon")]


def choose_rhythm(visitor: Visitor, chosen: RhythmChosen) -> list[News]:
    """How often the digest comes by itself to who chooses."""
    for role in visitor.books.people.roles_of(visitor.address, visitor.dialogue.id):
        role.digest_rhythm = chosen.rhythm
    return [visitor.told(f"desk-digest-{chosen.rhythm}", Way("desk-digest-now", "/digest chat"))]


def _digest(word: str) -> str:
    return hashlib.sha256(word.encode()).hexdigest()
