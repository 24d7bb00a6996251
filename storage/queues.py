"""The shelves of what moves: talks, inbox, outbox, and how far each network has been read."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from sqlalchemy import delete, exists, func, literal, select, true, update
from sqlalchemy.orm import Session, aliased

from storage.moving import BroadcastRow, CursorRow, FileRow, InboxRow, OutboxRow, TalkRow


class Talks:
    """The open talks."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, address: str) -> TalkRow | None:
        """The talk that is open at an address."""
        return self._session.get(TalkRow, address)

    def close(self, address: str) -> None:
        """End the talk at an address, if there is one."""
        if (row := self.get(address)) is not None:
            self._session.delete(row)
            self._session.flush()

    def drop_untouched(self, since: datetime, flows: Collection[str] = ()) -> None:
        """End the talks (of these flows, or all) in which nothing was said since."""
        which = TalkRow.flow.in_(flows) if flows else true()
        self._session.execute(delete(TalkRow).where(TalkRow.changed_at < since, which))


class Inbox:
    """What came in."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def cursor(self, network: str) -> str:
        """How far the network has been read; empty before the first time."""
        row = self._session.get(CursorRow, network)
        return "" if row is None else row.value

    def move_cursor(self, network: str, value: str) -> None:
        """The network has been read up to ``value``."""
        self._session.merge(CursorRow(network=network, value=value))

    def known(self, network: str, events: Collection[str]) -> set[str]:
        """Those of ``events`` that came before."""
        wanted = select(InboxRow.event).where(InboxRow.network == network, InboxRow.event.in_(events))
        return set(self._session.scalars(wanted))

    def add_all(self, rows: Iterable[InboxRow]) -> None:
        """Keep new events."""
        self._session.add_all(rows)
        self._session.flush()

    def get(self, seq: int) -> InboxRow | None:
        """The event with this number."""
        return self._session.get(InboxRow, seq)

    def waiting(self, after: int, limit: int) -> Sequence[tuple[int, str]]:
        """(number, lane) of events without a turn, beyond ``after``, oldest first."""
        wanted = select(InboxRow.seq, InboxRow.lane).where(InboxRow.state == "new", InboxRow.seq > after)
        return [(seq, lane) for seq, lane in self._session.execute(wanted.order_by(InboxRow.seq).limit(limit))]

    def head(self, networks: Collection[str], now: datetime, resting: Collection[str]) -> InboxRow | None:
        """The oldest event whose turn it is: the first of its lane. It is ours until the transaction ends.

        ``networks`` are those that can be read here, ``resting`` lanes that have to wait.
        """
        earlier = aliased(InboxRow)
        # Written, not bound: only so do databases see that the index on new rows is enough.
        new = literal("new", literal_execute=True)
        is_blocked = exists().where(earlier.lane == InboxRow.lane, earlier.state == new, earlier.seq < InboxRow.seq)
        wanted = select(InboxRow).where(InboxRow.state == new, ~is_blocked)
        named = InboxRow.network.concat("")  # not the index on (network, event), which holds all that was ever heard
        wanted = wanted.where(named.in_(networks), InboxRow.lane.not_in(resting))
        wanted = wanted.where(InboxRow.due_at.is_(None) | (InboxRow.due_at <= now))
        wanted = wanted.order_by(InboxRow.seq).limit(1).with_for_update(skip_locked=True, of=InboxRow)
        return self._session.scalar(wanted)

    def erase(self, lane: str) -> None:
        """Forget the events of a lane that were parked, with what they say; those that wait for their turn stay."""
        self._session.execute(delete(InboxRow).where(InboxRow.lane == lane, InboxRow.state == "parked"))

    def count(self, state: str) -> int:
        """How many events are in this state."""
        return self._session.scalar(select(func.count()).select_from(InboxRow).where(InboxRow.state == state)) or 0

    def drop_done(self, before: datetime) -> None:
        """Forget events that came long ago and are done or parked."""
        self._session.execute(delete(InboxRow).where(InboxRow.state != "new", InboxRow.came_at < before))


class Outbox:
    """What goes out."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, id_: str) -> OutboxRow | None:
        """The row with this id."""
        return self._session.scalar(select(OutboxRow).where(OutboxRow.id == id_))

    def waiting(self, network: str, now: datetime, busy: Collection[str], limit: int) -> Sequence[OutboxRow]:
        """What can be delivered now, answers first, and of each address only the row that is next.

        ``busy`` are addresses at which something is on its way.
        """
        heads = (
            select(func.min(OutboxRow.seq))
            .where(OutboxRow.network == network, OutboxRow.state == "waiting", OutboxRow.address.not_in(busy))
            .group_by(OutboxRow.address, OutboxRow.rank)
        )
        wanted = select(OutboxRow).where(OutboxRow.seq.in_(heads), OutboxRow.due_at <= now)
        rows = self._session.scalars(wanted.order_by(OutboxRow.rank, OutboxRow.seq).limit(limit)).all()
        first: dict[str, OutboxRow] = {}
        for row in rows:
            first.setdefault(row.address, row)
        return list(first.values())

    def waiting_for(self, address: str) -> Sequence[OutboxRow]:
        """All that waits for an address, in its order."""
        wanted = select(OutboxRow).where(OutboxRow.address == address, OutboxRow.state == "waiting")
        return self._session.scalars(wanted.order_by(OutboxRow.seq)).all()

    def last_offering(self, address: str) -> OutboxRow | None:
        """The latest row for an address, if it has offers."""
        row = self._session.scalar(
            select(OutboxRow).where(OutboxRow.address == address).order_by(OutboxRow.seq.desc()).limit(1)
        )
        return row if row is not None and row.offers else None

    def at_message(self, address: str, message: str) -> OutboxRow | None:
        """The row that became this message."""
        wanted = select(OutboxRow).where(OutboxRow.address == address, OutboxRow.message == message)
        return self._session.scalar(wanted.order_by(OutboxRow.seq.desc()).limit(1))

    def is_fuller_than(self, rank: int, most: int) -> bool:
        """Whether more than ``most`` rows of this rank wait."""
        some = select(OutboxRow.seq).where(OutboxRow.state == "waiting", OutboxRow.rank == rank).limit(most + 1)
        return (self._session.scalar(select(func.count()).select_from(some.subquery())) or 0) > most

    def next_broadcast(self) -> BroadcastRow | None:
        """The broadcast that is to go on: the oldest. It is ours until the transaction ends."""
        wanted = select(BroadcastRow).order_by(BroadcastRow.id).limit(1).with_for_update(skip_locked=True)
        return self._session.scalar(wanted)

    def count(self, state: str) -> int:
        """How many rows are in this state."""
        return self._session.scalar(select(func.count()).select_from(OutboxRow).where(OutboxRow.state == state)) or 0

    def erase(self, address: str, but: str = "", until: int | None = None) -> None:
        """Forget all that was or is to be said at an address, the row ``but`` aside; or only that up to ``until``."""
        wanted = select(OutboxRow).where(OutboxRow.address == address, OutboxRow.id != but)
        if until is not None:
            wanted = wanted.where(OutboxRow.seq <= until)
        for row in self._session.scalars(wanted).all():
            self.drop_files(row.deed.get("files", ()))
            self._session.delete(row)
        self._session.flush()

    def delay(self, address: str, until: datetime) -> None:
        """Nothing goes to the address before ``until``."""
        waiting = (OutboxRow.address == address) & (OutboxRow.state == "waiting") & (OutboxRow.due_at < until)
        self._session.execute(update(OutboxRow).where(waiting).values(due_at=until))

    def moved(self, old: str, new: str) -> None:
        """What waits for a group goes to its new address."""
        waiting = select(OutboxRow).where(OutboxRow.state == "waiting")
        for row in self._session.scalars(waiting.where(OutboxRow.address.startswith(old, autoescape=True))):
            if row.address == old or row.address.startswith(f"{old}/"):
                row.address = new + row.address.removeprefix(old)

    def file(self, id_: str) -> FileRow | None:
        """A file on its way out."""
        return self._session.get(FileRow, id_)

    def unsay(self, words: str) -> None:
        """Take words back out of everything that is still to be said, and off the buttons that can still be pressed."""
        said = json.dumps(words, ensure_ascii=False)[1:-1]
        open_ = (OutboxRow.state == "waiting") | (OutboxRow.offers != [])
        for row in self._session.scalars(select(OutboxRow).where(open_)):
            row.deed, row.offers = (
                json.loads(json.dumps(one, ensure_ascii=False).replace(said, "…")) for one in (row.deed, row.offers)
            )

    def drop_files(self, ids: Collection[str]) -> None:
        """Forget files that need not go out any more."""
        self._session.execute(delete(FileRow).where(FileRow.id.in_(ids)))

    def drop_sent(self, before: datetime) -> None:
        """Forget rows that went out long ago, and the files made then."""
        self._session.execute(delete(OutboxRow).where(OutboxRow.state != "waiting", OutboxRow.made_at < before))
        self._session.execute(delete(FileRow).where(FileRow.made_at < before))
