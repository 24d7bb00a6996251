"""The shelf of doors: links with QR codes that hang somewhere, and how many came through them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from storage.tables.dialogue import Arrival, Door


class Doors:
    """Doors by name, and their counters. Who came is not known here."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def named(self, name: str) -> Door | None:
        """The door of this name, of whatever dialogue."""
        return self._session.scalar(select(Door).where(Door.name == name))

    def of_dialogue(self, dialogue_id: int) -> Sequence[Door]:
        """The doors of a dialogue, oldest first."""
        return self._session.scalars(select(Door).where(Door.dialogue_id == dialogue_id).order_by(Door.id)).all()

    def came(self, door: Door, network: str, now: datetime) -> None:
        """Somebody came through ``door``: one more on this day (UTC)."""
        dialect = postgresql if self._session.get_bind().dialect.name == "postgresql" else sqlite
        first = dialect.insert(Arrival).values(door_id=door.id, network=network, day=f"{now:%Y-%m-%d}", arrivals=1)
        again = {"arrivals": Arrival.arrivals + 1}
        self._session.execute(first.on_conflict_do_update(index_elements=["door_id", "network", "day"], set_=again))

    def arrivals(self, door_id: int) -> dict[str, int]:
        """How many came, by network."""
        wanted = select(Arrival.network, func.sum(Arrival.arrivals)).where(Arrival.door_id == door_id)
        rows = self._session.execute(wanted.group_by(Arrival.network).order_by(Arrival.network))
        return {network: int(count) for network, count in rows}

    def days(self, door_id: int) -> Sequence[Arrival]:
        """How many came, by day and network."""
        wanted = select(Arrival).where(Arrival.door_id == door_id)
        return self._session.scalars(wanted.order_by(Arrival.day, Arrival.network)).all()

    def close(self, door: Door) -> None:
        """Take a door away, with its counters."""
        self._session.execute(delete(Arrival).where(Arrival.door_id == door.id))
        self._session.delete(door)
        self._session.flush()
