"""What becomes of a photo: it belongs to a contribution, is described, shown to those who may see it, taken back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.desk.news import News, Open, Tell, Visitor
from bot.flows.beside import Remark
from bot.flows.outcomes import Described, Supported
from bot.messages import Address
from storage import ErrandRow, FileRow, PhotoRow

MOST = 5
"""Photos that go with one contribution."""
LATELY = timedelta(minutes=10)
"""So long after it was sent, a photo without a word still belongs to a contribution."""
ALBUM = timedelta(seconds=2)
"""Networks do not say which photo of an album is the last: it is when so long none came."""


def lately_filed(visitor: Visitor) -> int | None:
    """The contribution to which a photo belongs that comes now, while no concern is being told."""
    return visitor.books.photos.lately_filed(visitor.address, visitor.now - LATELY)


def take(visitor: Visitor, file: str, message: str, contribution: int | None, *, album: bool) -> bool:
    """Note a photo and have it fetched, for a contribution or the open talk; False when there are enough.

    That there are too many is an errand too, so that it is said once, and after the others have come.
    """
    books = visitor.books
    there = books.photos.loose(visitor.address) if contribution is None else books.photos.of(contribution)
    if len(there) >= MOST:
        if not any("surplus" in one.purpose for one in books.errands.of(visitor.address)):
            send_for(visitor, "", {"surplus": MOST}, album=album)
        return False
    row = PhotoRow(dialogue_id=visitor.dialogue.id, contribution_id=contribution, address=visitor.address)
    row.person_id, row.message, row.made_at = visitor.contact.person_id or 0, message, visitor.now
    if there:
        row.alt = there[0].alt  # what was said of the others is said of it
    books.photos.add(row)
    send_for(visitor, file, {"photo": row.id}, album=album)
    return True


def send_for(
    visitor: Visitor, file: str, purpose: dict[str, object], *, album: bool = False, after: timedelta = timedelta()
) -> None:
    """Have something fetched that the visitor sent, ``after`` a while."""
    due = visitor.now + (ALBUM if album else after)
    if album:
        visitor.books.errands.wait(visitor.address, due)
    errand = ErrandRow(id=visitor.new_id(), address=visitor.address, file=file, purpose=purpose, due_at=due)
    errand.network, errand.made_at = Address.parse(visitor.address).network, visitor.now
    visitor.books.add(errand)


def belong(visitor: Visitor, outcome: Any, answers: Mapping[str, str]) -> list[News]:
    """The photos of a talk that ended belong to what it filed, or to what it supports; else they are forgotten.

    Whoever supports something has not been asked what can be seen, and is now.
    """
    photos, said = visitor.books.photos, answers.get("alt")
    if said is None and not isinstance(outcome, Supported):
        return []  # as it mostly is: there are none
    filed = outcome.contribution if isinstance(outcome, Supported) else None
    filed = filed or photos.lately_filed(visitor.address, visitor.now)
    if filed is None:
        photos.drop_loose(visitor.address)
        return []
    loose = photos.loose(visitor.address)
    for row in loose:
        row.contribution_id, row.alt = filed, None if said is None else Remark().read(said)
    visitor.books.flush()
    return [Open("photo")] if loose and said is None else []


def describe(visitor: Visitor, described: Described) -> list[News]:
    """What can be seen on the photos that nobody has described yet."""
    for row in visitor.books.photos.undescribed(visitor.address):
        row.alt = described.alt
    return [visitor.told("desk-photo-described" if described.alt else "desk-photo-kept")]


def show(visitor: Visitor, number: str) -> list[News]:
    """The photos of a contribution, to its author and to moderators; to others it is as if there were none."""
    row = visitor.books.contributions.get(int(number)) if number.isdecimal() and len(number) < 16 else None
    mine = row is not None and visitor.person is not None and row.person_id == visitor.person.id
    if row is None or row.dialogue_id != visitor.dialogue.id or not (mine or visitor.may("decide")):
        return [visitor.told("desk-photo-none")]
    photos = visitor.books.photos.of(row.id, fetched=True)
    if not photos:
        return [visitor.told("desk-photo-none")]
    files = tuple(_copied(visitor, photo, f"photo-{row.id}-{place}.jpg") for place, photo in enumerate(photos, 1))
    text = next((photo.alt for photo in photos if photo.alt), "") or ""
    tell = visitor.told("desk-photos", number=row.id, count=len(photos), text=text)
    return [Tell(tell.to, tell.say, tell.args, files=files)]


def _copied(visitor: Visitor, photo: PhotoRow, name: str) -> str:
    """The photo as a file on its way out."""
    file = FileRow(id=visitor.new_id(), dialogue_id=photo.dialogue_id, name=name, mime="image/jpeg")
    file.alt, file.content, file.made_at = photo.alt or "", photo.content, visitor.now
    return visitor.books.add(file).id


def removed(visitor: Visitor, message: str) -> bool:
    """The sender took the message of a photo back; False when no photo came with it."""
    row = visitor.books.photos.at_message(visitor.address, message)
    if row is None:
        return False
    visitor.books.remove(row)
    return True
