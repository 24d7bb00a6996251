"""Erasing: one contribution, or a person with everything that is kept of them. Nobody needs to stand at the desk."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import datetime

from bot.desk import forgetting
from bot.desk.alike import Likeness
from bot.desk.permissions import allows
from storage import Books, Contact, Contribution, Correction, Person


def bury(books: Books, likeness: Likeness, row: Contribution, now: datetime) -> None:
    """Leave a tombstone: that something was said and taken back, and nothing of what."""
    correct(books, row, "withdrawn", now)
    _unsay(books, row.dialogue_id, [row.text])
    _empty(books, likeness, row, now)


def take_out(books: Books, likeness: Likeness, row: Contribution, now: datetime, held: str = "declined") -> None:
    """Only moderators see the contribution from now on, since it is ``held``; its words go from everywhere else."""
    correct(books, row, "withdrawn", now)
    _unsay(books, row.dialogue_id, [row.text])
    forgetting.wipe(books, row)
    row.held, row.topic_id, row.changed_at = held, None, now
    likeness.learn(row)


def take_words_back(books: Books, row: Contribution, now: datetime) -> None:
    """Before the contribution says something else: its words go from everywhere."""
    correct(books, row, "changed", now)
    _unsay(books, row.dialogue_id, [row.text])
    forgetting.wipe(books, row)


def correct(books: Books, row: Contribution, what: str, now: datetime) -> None:
    """Moderators who have seen the contribution in a digest hear in the next that something was changed."""
    shown = books.people.dialogue(row.dialogue_id).digest_last
    if shown is not None and row.created_at <= shown and not row.withdrawn and not row.held:
        correction = Correction(dialogue_id=row.dialogue_id, topic_id=row.topic_id, what=what, made_at=now)
        books.add(correction)


def erase(books: Books, likeness: Likeness, person: Person, now: datetime, asked: str = "") -> None:
    """Everything of a person: words, supports, addresses, talks, and all that waits to be said to them.

    ``asked`` is the row of the outbox with the question that was answered last: its buttons are still to go.
    """
    contacts = list(books.people.all_addresses(person.id))
    rows = list(books.contributions.everything_of(person.id))
    for row in rows:
        correct(books, row, "withdrawn", now)
    objections = [row.text for row in books.rights.objections_of(person.id)]
    _unsay(books, person.dialogue_id, [*(row.text for row in rows), *objections])
    for row in rows:
        _empty(books, likeness, row, now)
        row.person_id = None
    forget(books, contacts, asked)
    books.flush()
    books.remove(person)


def forget(books: Books, contacts: Iterable[Contact], asked: str = "") -> None:
    """Everything at these addresses but the row ``asked``."""
    for contact in contacts:
        books.talks.close(contact.address)
        books.photos.drop_loose(contact.address)
        books.errands.erase(contact.address)
        books.outbox.erase(contact.address, but=asked)
        books.outbox.nobody_asked(contact.address)
        books.inbox.erase(contact.address)
        books.rights.forget(contact.address)
        books.people.forget_roles(contact.address)
        books.organisations.forget_moderator(contact.address)
        books.decisions.forget(contact.address, decider(contact.address))
        books.remove(contact)


def decider(address: str) -> str:
    """What is kept of the address from which something was decided."""
    return hashlib.sha256(address.encode()).hexdigest()


def _unsay(books: Books, dialogue_id: int, texts: Iterable[str]) -> None:
    """Take the words out of what is under way; moderators whose files held them get the digest anew."""
    if words := [text for text in texts if text]:
        for address in books.outbox.unsay(*words):
            for role in books.people.roles_of(address, dialogue_id):
                role.digest_wanted = allows(role.role, "digest")


def _empty(books: Books, likeness: Likeness, row: Contribution, now: datetime) -> None:
    forgetting.wipe(books, row)
    books.curation.unlearn(row.id)
    books.decisions.wipe(row.id)
    books.photos.drop_of(row.id)
    books.rights.forget_receipts(row.id)
    row.text = row.place = row.language = row.address = row.message = row.held = ""
    row.encoder = ""
    row.vector, row.topic_id, row.source_id, row.supports_id = None, None, None, None
    row.withdrawn, row.changed_at = True, now
    likeness.learn(row)
