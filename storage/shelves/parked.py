"""The shelf of what is parked: events whose turn could not be given, until an operator decides."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import literal_column, null, select, update
from sqlalchemy.orm import Session

from storage.tables.moving import InboxRow

_PARKED = InboxRow.state == literal_column("'parked'")


@dataclass(frozen=True, slots=True)
class ParkedEvent:
    """What may be seen of it: its number, network, when it came and why it is parked; never what it says."""

    number: int
    network: str
    came_at: datetime
    reason: str


class Parked:
    """The events that wait for a decision."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> list[ParkedEvent]:
        """All of them, oldest first."""
        wanted = select(InboxRow.seq, InboxRow.network, InboxRow.came_at, InboxRow.reason).where(_PARKED)
        return [ParkedEvent(*row) for row in self._session.execute(wanted.order_by(InboxRow.seq))]

    def retry(self, numbers: Collection[int] | None) -> int:
        """They (None: all) take their turn again, as if they had just come; how many there were."""
        return self._set(numbers, state="new", tries=0, reason="", due_at=None)

    def drop(self, numbers: Collection[int] | None) -> int:
        """Forget what they (None: all) say; how many there were.

        The event itself stays known, so that its network cannot bring it again.
        """
        return self._set(numbers, state="done", payload=null(), lane="", reason="")

    def _set(self, numbers: Collection[int] | None, **values: object) -> int:
        wanted = update(InboxRow).where(_PARKED)
        if numbers is not None:
            wanted = wanted.where(InboxRow.seq.in_(numbers))
        return len(self._session.scalars(wanted.values(**values).returning(InboxRow.seq)).all())
