"""The shelf of what goes out: what waits, what was said, what is told to many."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, bindparam, delete, exists, func, insert, literal_column, select, union, update
from sqlalchemy.orm import Session, aliased, defer

from storage import bell
from storage.tables.moving import BroadcastRow, FileRow, OutboxRow, TalkRow, plain
from storage.unsaying import holds, without

_WAITING: ColumnElement[str] = literal_column("'waiting'")
"""Written, not bound: only so do databases see that the index of just these rows is enough."""

_BROADCAST = 2

_LATEST_OF_EACH = (
    select(func.max(OutboxRow.seq))
    .where(OutboxRow.address.in_(bindparam("addresses", expanding=True)))
    .group_by(OutboxRow.address)
)
_LATEST = select(OutboxRow).where(OutboxRow.seq.in_(_LATEST_OF_EACH)).options(defer(OutboxRow.deed))
_NAMED = select(OutboxRow).where(OutboxRow.id.in_(bindparam("ids", expanding=True)))

_EARLIER = aliased(OutboxRow)
_WAITING_HEADS = (
    select(OutboxRow)
    .where(OutboxRow.network == bindparam("network"), OutboxRow.state == _WAITING)
    .where(OutboxRow.due_at <= bindparam("now"), OutboxRow.address.not_in(bindparam("busy", expanding=True)))
    # Asked of each row in its order, so that databases may stop at the limit: to group all that waits takes longer
    # the more waits.
    .where(
        ~exists().where(
            *(_EARLIER.address == OutboxRow.address, _EARLIER.seq < OutboxRow.seq),
            *(_EARLIER.state == _WAITING, _EARLIER.rank == OutboxRow.rank),
        )
    )
    .order_by(OutboxRow.rank, OutboxRow.seq)
    .limit(bindparam("most"))
)


class Outbox:
    """What goes out. Remembers the rows that it gave or got during the transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._rows: dict[str, OutboxRow] = {}
        self._last: dict[str, OutboxRow | None] = {}
        self._new: list[OutboxRow] = []

    def expect(self, addresses: Collection[str], ids: Collection[str]) -> None:
        """Read at once the latest row for each address, and the rows with these ids."""
        rows = self._session.scalars(_LATEST, {"addresses": list(addresses)}).all()
        self._last |= dict.fromkeys(addresses) | {row.address: row for row in rows}
        self._rows |= {row.id: row for row in rows}
        self.read(ids)

    def add(self, row: OutboxRow) -> None:
        """Lay a new row in: with all others at the end of the transaction, or when somebody wants to see them."""
        self._new.append(row)
        self._rows[row.id] = self._last[row.address] = row

    def lay_in(self) -> None:
        """Write the new rows down; from now on they are read again before anything is set on them."""
        if self._new:
            self._session.execute(insert(OutboxRow), [plain(row) for row in self._new])
            bell.pull(self._session)
        for row in self._new:
            del self._rows[row.id]
            self._last.pop(row.address, None)
        self._new.clear()

    def get(self, id_: str) -> OutboxRow | None:
        """The row with this id."""
        if id_ not in self._rows:
            self.read([id_])
        return self._rows.get(id_)

    def read(self, ids: Iterable[str]) -> None:
        """Read the rows with these ids at once, those that are not known yet."""
        if wanted := [id_ for id_ in ids if id_ and id_ not in self._rows]:
            rows = self._session.scalars(_NAMED, {"ids": wanted})
            self._rows |= {row.id: row for row in rows}

    def waiting(self, network: str, now: datetime, busy: Collection[str], limit: int) -> Sequence[OutboxRow]:
        """What can be delivered now, answers first, and of each address only the row that is next.

        ``busy`` are addresses at which something is on its way.
        """
        self.lay_in()
        values = {"network": network, "now": now, "busy": list(busy), "most": limit}
        rows = self._session.scalars(_WAITING_HEADS, values).all()
        first: dict[str, OutboxRow] = {}
        for row in rows:
            first.setdefault(row.address, row)
        self._rows |= {row.id: row for row in rows}
        return list(first.values())

    def waiting_for(self, address: str) -> Sequence[OutboxRow]:
        """All that waits for an address, in its order."""
        self.lay_in()
        wanted = select(OutboxRow).where(OutboxRow.address == address, OutboxRow.state == "waiting")
        return self._session.scalars(wanted.order_by(OutboxRow.seq)).all()

    def last_offering(self, address: str) -> OutboxRow | None:
        """The latest row for an address, if it has offers."""
        if address not in self._last:
            self.expect([address], ())
        row = self._last[address]
        return row if row is not None and row.offers else None

    def at_message(self, address: str, message: str) -> OutboxRow | None:
        """The row that became this message."""
        self.lay_in()
        wanted = select(OutboxRow).where(OutboxRow.address == address, OutboxRow.message == message)
        return self._session.scalar(wanted.order_by(OutboxRow.seq.desc()).limit(1))

    def is_fuller_than(self, rank: int, most: int) -> bool:
        """Whether more than ``most`` rows of this rank wait."""
        self.lay_in()
        some = select(OutboxRow.seq).where(OutboxRow.state == _WAITING, OutboxRow.rank == rank).limit(most + 1)
        return (self._session.scalar(select(func.count()).select_from(some.subquery())) or 0) > most

    def next_broadcast(self) -> BroadcastRow | None:
        """The broadcast that is to go on: the oldest. It is ours until the transaction ends."""
        wanted = select(BroadcastRow).order_by(BroadcastRow.id).limit(1).with_for_update(skip_locked=True)
        return self._session.scalar(wanted)

    def count(self, state: str) -> int:
        """How many rows are in this state."""
        self.lay_in()
        return self._session.scalar(select(func.count()).select_from(OutboxRow).where(OutboxRow.state == state)) or 0

    def erase(self, address: str, but: str = "", until: int | None = None) -> None:
        """Forget all that was or is to be said at an address, the row ``but`` aside; or only that up to ``until``."""
        self.lay_in()
        wanted = select(OutboxRow).where(OutboxRow.address == address, OutboxRow.id != but)
        if until is not None:
            wanted = wanted.where(OutboxRow.seq <= until)
        for row in self._session.scalars(wanted).all():
            self.drop_files(row.deed.get("files", ()))
            self._session.delete(row)
            self._rows.pop(row.id, None)
        self._last.pop(address, None)
        self._session.flush()

    def delay(self, address: str, until: datetime) -> None:
        """Nothing goes to the address before ``until``."""
        self.lay_in()
        waiting = (OutboxRow.address == address) & (OutboxRow.state == "waiting") & (OutboxRow.due_at < until)
        self._session.execute(update(OutboxRow).where(waiting).values(due_at=until))

    def moved(self, old: str, new: str) -> None:
        """What waits for a group goes to its new address."""
        self.lay_in()
        self._last.clear()
        waiting = select(OutboxRow).where(OutboxRow.state == _WAITING)
        for row in self._session.scalars(waiting.where(OutboxRow.address.startswith(old, autoescape=True))):
            if row.address == old or row.address.startswith(f"{old}/"):
                row.address = new + row.address.removeprefix(old)

    def file(self, id_: str) -> FileRow | None:
        """A file on its way out."""
        return self._session.get(FileRow, id_)

    def drop_broadcasts(self, addresses: Collection[str]) -> None:
        """What was to be told to many does not go to these addresses."""
        self.lay_in()
        waiting = OutboxRow.address.in_(addresses), OutboxRow.state == "waiting", OutboxRow.rank == _BROADCAST
        self._session.execute(delete(OutboxRow).where(*waiting))

    def unsay(self, *words: str) -> set[str]:
        """Take words back out of everything that is still to be said, and off the buttons of open questions.

        A file on its way that holds them is dropped; gives the addresses that will not get theirs.
        """
        self.lay_in()
        waiting = select(OutboxRow.seq).where(OutboxRow.state == _WAITING)
        asked = select(OutboxRow.seq).join(TalkRow, TalkRow.row == OutboxRow.id)
        missing: set[str] = set()
        for row in self._session.scalars(select(OutboxRow).where(OutboxRow.seq.in_(union(waiting, asked)))):
            for said in words:
                row.deed, row.offers = without(row.deed, said), without(row.offers, said)
            if self._drop_holding(row.deed.get("files", ()), words):
                missing.add(row.address)
        return missing

    def _drop_holding(self, ids: Collection[str], words: Collection[str]) -> bool:
        """Drop those of these files that hold one of ``words``; whether there were any."""
        files = self._session.scalars(select(FileRow).where(FileRow.id.in_(ids))).all() if ids else ()
        found = [file.id for file in files if any(holds(file.content, said) for said in words)]
        self.drop_files(found)
        return bool(found)

    def nobody_asked(self, address: str) -> None:
        """What is on its way to many, or is being made, no longer knows by whose wish."""
        casts = select(BroadcastRow).where(BroadcastRow.asker == address)
        for cast in self._session.scalars(casts):
            cast.asker = cast.row = ""
        for row in self._session.scalars(select(OutboxRow).where(OutboxRow.state == _WAITING)):
            if row.purpose.get("asker") == address:
                row.purpose = {**row.purpose, "asker": ""}

    def drop_files(self, ids: Collection[str]) -> None:
        """Forget files that need not go out any more."""
        if ids:
            self._session.execute(delete(FileRow).where(FileRow.id.in_(ids)))

    def drop_sent(self, before: datetime) -> None:
        """Forget rows that went out long ago, and the files made then."""
        self._session.execute(delete(OutboxRow).where(OutboxRow.state != "waiting", OutboxRow.made_at < before))
        self._session.execute(delete(FileRow).where(FileRow.made_at < before))
