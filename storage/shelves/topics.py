"""The shelf of topics: the agenda, who goes on, and the rooms."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from storage.tables.dialogue import Going, Room, Topic


class Topics:
    """What belongs together, and what becomes of it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, id_: int) -> Topic | None:
        """The topic with this id, also one that is gone."""
        return self._session.get(Topic, id_)

    def of_dialogue(self, dialogue_id: int) -> Sequence[Topic]:
        """The topics of a dialogue that are there, oldest first."""
        wanted = select(Topic).where(Topic.dialogue_id == dialogue_id, ~Topic.gone)
        return self._session.scalars(wanted.order_by(Topic.id)).all()

    def all_of(self, dialogue_id: int) -> Sequence[Topic]:
        """The topics of a dialogue, also those that are gone."""
        return self._session.scalars(select(Topic).where(Topic.dialogue_id == dialogue_id)).all()

    def on_agenda(self, dialogue_id: int) -> Sequence[Topic]:
        """The agenda in its order."""
        wanted = select(Topic).where(Topic.dialogue_id == dialogue_id, Topic.position > 0)
        return self._session.scalars(wanted.order_by(Topic.position)).all()

    def going(self, topic_id: int, person_id: int) -> Going | None:
        """Whether the person goes on with the topic, if they were asked."""
        return self._session.get(Going, (topic_id, person_id))

    def goings(self, topic_id: int) -> Sequence[Going]:
        """Everyone who was asked whether they go on."""
        return self._session.scalars(select(Going).where(Going.topic_id == topic_id).order_by(Going.person_id)).all()

    def room(self, id_: int) -> Room | None:
        """The room with this id."""
        return self._session.get(Room, id_)

    def rooms(self, topic_id: int) -> Sequence[Room]:
        """The rooms of a topic, one for each network."""
        return self._session.scalars(select(Room).where(Room.topic_id == topic_id).order_by(Room.network)).all()

    def rooms_at(self, address: str) -> Sequence[Room]:
        """The rooms at an address or, of a forum, in it."""
        here = (Room.address == address) | Room.address.startswith(f"{address}/", autoescape=True)
        return self._session.scalars(select(Room).where(here)).all()

    def moved(self, old: str, new: str) -> None:
        """A group has a new address: its rooms follow."""
        for room in self.rooms_at(old):
            self._session.execute(
                update(Room).where(Room.id == room.id).values(address=new + room.address.removeprefix(old))
            )
