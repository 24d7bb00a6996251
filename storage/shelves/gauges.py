"""The shelf of gauges: how much waits in the queues, since when, and what is parked. Counts only, and cheap ones."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, literal_column, select
from sqlalchemy.orm import Session

from storage.tables.moving import InboxRow, OutboxRow

# Written out, not bound: only so can a database see that the small index of just these rows suffices.
_NEW = InboxRow.state == literal_column("'new'")
_PARKED = InboxRow.state == literal_column("'parked'")
# As an expression: by the plain column a planner would walk the index of all events ever, for its order.
_NETWORK = InboxRow.network.concat(literal_column("''")).label("network")
_WAITING = OutboxRow.state == literal_column("'waiting'")


@dataclass(frozen=True, slots=True)
class Depth:
    """How many rows wait for one network, the oldest ``since`` when. ``rank``: 0 answers, 1 digests, 2 broadcasts."""

    network: str
    rank: int
    waiting: int
    since: datetime


class Gauges:
    """What can be read off the queues while they are in use: it takes as long as what waits is long."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def inbox(self) -> list[Depth]:
        """Events without a turn, by network."""
        wanted = select(_NETWORK, func.count(), func.min(InboxRow.came_at)).where(_NEW).group_by(_NETWORK)
        rows = self._session.execute(wanted).all()
        return [Depth(network, 0, waiting, since) for network, waiting, since in rows]

    def outbox(self, networks: Collection[str]) -> list[Depth]:
        """What is to be delivered, by network and rank."""
        wanted = select(OutboxRow.network, OutboxRow.rank, func.count(), func.min(OutboxRow.seq))
        wanted = wanted.where(OutboxRow.network.in_(networks), _WAITING)
        rows = self._session.execute(wanted.group_by(OutboxRow.network, OutboxRow.rank)).all()
        oldest = select(OutboxRow.seq, OutboxRow.made_at).where(OutboxRow.seq.in_([seq for *_, seq in rows]))
        made = {row.seq: row.made_at for row in self._session.execute(oldest)}
        return [Depth(network, rank, waiting, made[seq]) for network, rank, waiting, seq in rows if seq in made]

    def parked(self) -> dict[str, int]:
        """How many events are parked, by network."""
        wanted = select(_NETWORK, func.count().label("parked")).where(_PARKED).group_by(_NETWORK)
        return {row.network: row.parked for row in self._session.execute(wanted)}

    def reasons(self) -> Sequence[tuple[str, int]]:
        """(why, how many) of what is parked, the most frequent first."""
        wanted = select(InboxRow.reason, func.count()).where(_PARKED).group_by(InboxRow.reason)
        rows = self._session.execute(wanted.order_by(func.count().desc(), InboxRow.reason)).all()
        return [(reason, count) for reason, count in rows]

    def newest(self) -> datetime | None:
        """When the last event came in."""
        return self._session.scalar(select(InboxRow.came_at).order_by(InboxRow.seq.desc()).limit(1))
