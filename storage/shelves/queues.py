"""The shelves of talks and of what came in."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    bindparam,
    delete,
    exists,
    func,
    insert,
    inspect,
    literal_column,
    select,
    true,
    update,
)
from sqlalchemy.orm import Session, aliased

from storage import bell
from storage.tables.moving import CursorRow, InboxRow, OutboxRow, TalkRow, plain

_NEW: ColumnElement[str] = literal_column("'new'")
"""Written, not bound: only so do databases see that the index of just these rows is enough."""


class Event(NamedTuple):
    """An event of the inbox whose turn it is."""

    seq: int
    network: str
    lane: str
    payload: dict[str, Any] | None
    tries: int = 0


_EARLIER = aliased(InboxRow)
_HEADS = (
    select(InboxRow.seq, InboxRow.network, InboxRow.lane, InboxRow.payload, InboxRow.tries)
    .where(
        InboxRow.state == _NEW,
        ~exists().where(_EARLIER.lane == InboxRow.lane, _EARLIER.state == _NEW, _EARLIER.seq < InboxRow.seq),
        # Not the plain column: its index, on (network, event), holds all that was ever heard.
        InboxRow.network.concat("").in_(bindparam("networks", expanding=True)),
        InboxRow.lane.not_in(bindparam("resting", expanding=True)),
        InboxRow.due_at.is_(None) | (InboxRow.due_at <= bindparam("now")),
    )
    .order_by(InboxRow.seq)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True, of=InboxRow)
)
_TALKS = select(TalkRow).where(TalkRow.address.in_(bindparam("addresses", expanding=True)))


class Talks:
    """The open talks. Remembers those that it gave or got during the transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._open: dict[str, TalkRow | None] = {}

    def expect(self, addresses: Collection[str]) -> list[TalkRow]:
        """Read the talks at these addresses at once."""
        rows = self._session.scalars(_TALKS, {"addresses": list(addresses)}).all()
        self._open |= dict.fromkeys(addresses) | {row.address: row for row in rows}
        return list(rows)

    def get(self, address: str) -> TalkRow | None:
        """The talk that is open at an address."""
        if address not in self._open:
            self._open[address] = self._session.get(TalkRow, address)
        return self._open[address]

    def open(self, row: TalkRow) -> None:
        """Begin a talk, in place of the one that is open there."""
        self.close(row.address)
        self._session.add(row)
        self._open[row.address] = row

    def close(self, address: str) -> None:
        """End the talk at an address, if there is one."""
        if (row := self.get(address)) is not None:
            if inspect(row).pending:
                self._session.expunge(row)
            else:
                self._session.delete(row)
        self._open[address] = None

    def drop_untouched(self, since: datetime, flows: Collection[str] = ()) -> None:
        """End the talks (of these flows, or all) in which nothing was said since."""
        these = TalkRow.changed_at < since, (TalkRow.flow.in_(flows) if flows else true())
        asked = OutboxRow.id.in_(select(TalkRow.row).where(*these))
        # Their buttons may hold words of others, who could no longer reach them there.
        self._session.execute(update(OutboxRow).where(asked).values(offers=[]))
        self._session.execute(delete(TalkRow).where(*these))


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
        if values := [plain(row) for row in rows]:
            self._session.execute(insert(InboxRow), values)
            bell.pull(self._session)

    def get(self, seq: int) -> InboxRow | None:
        """The event with this number. It is ours until the transaction ends."""
        return self._session.get(InboxRow, seq, with_for_update=True)

    def waiting(self, after: int, limit: int) -> Sequence[tuple[int, str]]:
        """(number, lane) of events without a turn, beyond ``after``, oldest first."""
        wanted = select(InboxRow.seq, InboxRow.lane).where(InboxRow.state == "new", InboxRow.seq > after)
        return [(seq, lane) for seq, lane in self._session.execute(wanted.order_by(InboxRow.seq).limit(limit))]

    def heads(self, networks: Collection[str], now: datetime, resting: Collection[str], most: int) -> list[Event]:
        """Events whose turn it is, oldest first, of each lane only the first. They are ours until the transaction ends.

        ``networks`` are those that can be read here, ``resting`` lanes that have to wait.
        """
        values = {"networks": list(networks), "resting": list(resting), "now": now, "most": most}
        return [Event(*row) for row in self._session.execute(_HEADS, values)]

    def done(self, events: Iterable[Event]) -> None:
        """These had their turns: what they said and who said it is wiped."""
        values = {"payload": None, "lane": "", "state": "done", "reason": ""}
        which = InboxRow.seq.in_([event.seq for event in events])
        self._session.execute(update(InboxRow).where(which).values(values).execution_options(synchronize_session=False))

    def erase(self, lane: str) -> None:
        """Forget the events of a lane that were parked, with what they say; those that wait for their turn stay."""
        self._session.execute(delete(InboxRow).where(InboxRow.lane == lane, InboxRow.state == "parked"))

    def count(self, state: str) -> int:
        """How many events are in this state."""
        return self._session.scalar(select(func.count()).select_from(InboxRow).where(InboxRow.state == state)) or 0

    def drop_done(self, before: datetime) -> None:
        """Forget events that came long ago and are done or parked."""
        self._session.execute(delete(InboxRow).where(InboxRow.state != "new", InboxRow.came_at < before))
