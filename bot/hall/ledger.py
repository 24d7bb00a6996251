"""The ledger of the outbox: which parcels may go, which arrived, and what becomes of those that did not."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from typing import Any

from bot.hall.deeds import receipt_packed, unpacked
from bot.hall.hall import HOUSE, LAST
from bot.messages import (
    Address,
    Attachment,
    Broken,
    Elsewhere,
    Gone,
    Later,
    Parcel,
    Receipt,
    Refused,
    Say,
    Undelivered,
)
from storage import Books, InboxRow, OutboxRow

_LONGEST_WAIT = 60.0
_MOST_TRIES = 6
"""Tries of a parcel that fails by a fault of our own; outages are waited for without end."""


def due(
    books: Books, network: str, now: datetime, under_way: Collection[str], resting: Collection[str], most: int
) -> list[Parcel]:
    """At most ``most`` parcels that may go now, answers first, never two to one address.

    ``under_way`` are addresses, ``resting`` the ids of addresses that have had enough for now.
    """
    if most <= 0:
        return []
    rows = books.outbox.waiting(network, now, under_way, most + len(resting))
    going = [row for row in rows if Address.parse(row.address).id not in resting][:most]
    books.outbox.read([row.earlier for row in going if row.earlier])
    return [_parcel(books, row) for row in going]


def _parcel(books: Books, row: OutboxRow) -> Parcel:
    deed = unpacked(row.deed)
    earlier = books.outbox.get(row.earlier) if row.earlier else None
    files = [books.outbox.file(id_) for id_ in deed.files] if isinstance(deed, Say) else []
    return Parcel(
        id=row.id,
        address=Address.parse(row.address),
        deed=deed,
        earlier=earlier.message if earlier else "",
        files=tuple(Attachment(file.name, file.mime, file.content, file.alt) for file in files if file),
    )


def delivered(books: Books, parcel: Parcel, receipt: Receipt, now: datetime) -> bool:
    """Note that a parcel arrived and forget its words; whether its receipt came back as an event."""
    row = books.outbox.get(parcel.id)
    if row is None or row.state != "waiting":  # erased while it was under way, or noted before
        return False
    row.state, row.message, row.due_at = "sent", receipt.message, now
    return _close(books, row, {"receipt": receipt_packed(receipt)}, now)


def missed(books: Books, parcel: Parcel, error: Undelivered, now: datetime, chance: float) -> bool:
    """Note that a parcel did not arrive; whether that may have come back as an event.

    ``chance`` (0.5 to 1) spreads what is tried again.
    """
    row = books.outbox.get(parcel.id)
    if row is None or row.state != "waiting":
        return False
    row.tries += 1
    match error:
        case Later():
            books.outbox.delay(row.address, now + timedelta(seconds=error.seconds))
        case Elsewhere():
            _move(books, str(parcel.address), str(error.new))
        case Gone():
            _unreachable(books, row, str(error), now)
        case Broken() if row.tries >= _MOST_TRIES:
            _fail(books, row, str(error), now)
        case Refused():
            _fail(books, row, str(error), now)
        case _:
            row.due_at = now + timedelta(seconds=min(_LONGEST_WAIT, 2.0 ** min(row.tries, 10)) * chance)
    return isinstance(error, Gone | Refused | Broken)


def _unreachable(books: Books, row: OutboxRow, reason: str, now: datetime) -> None:
    if (contact := books.people.contact(row.address)) is not None:
        contact.reachable = False
    for waiting in books.outbox.waiting_for(row.address):
        _fail(books, waiting, reason, now)


def _fail(books: Books, row: OutboxRow, reason: str, now: datetime) -> None:
    row.state, row.reason = "failed", reason[:300]
    _close(books, row, {"failed": row.reason}, now)


def _close(books: Books, row: OutboxRow, result: Mapping[str, Any], now: datetime) -> bool:
    books.outbox.drop_files(row.deed.get("files", ()))
    row.deed = {"deed": row.deed["deed"]}
    if LAST in row.purpose:
        books.outbox.erase(row.address, until=row.seq)
    if not row.purpose or LAST in row.purpose:
        return False
    lane = f"{HOUSE}:{'-'.join(row.purpose)}"
    payload = {"purpose": row.purpose, **result}
    books.inbox.add_all([InboxRow(network=HOUSE, event=row.id, lane=lane, payload=payload, came_at=now)])
    return True


def _move(books: Books, old: str, new: str) -> None:
    books.people.moved(old, new)
    books.topics.moved(old, new)
    books.outbox.moved(old, new)
