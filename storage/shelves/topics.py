"""The shelf of topics: the agenda, who goes on, and the rooms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

from sqlalchemy import bindparam, delete, exists, select, update
from sqlalchemy.orm import Session

from storage.tables.dialogue import Going, Room, Topic
from storage.tables.topics import Subtopic

_ANY = select(exists().where(Topic.dialogue_id == bindparam("dialogue_id"), ~Topic.gone))
_STRONGEST = ("yes", "no", "asked")
"""Of several answers to "who goes on?" the one that stands."""


class Topics:
    """What belongs together, and what becomes of it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, id_: int) -> Topic | None:
        """The topic with this id, also one that is gone."""
        return self._session.get(Topic, id_)

    def living(self, id_: int) -> Topic | None:
        """The topic with this id or, if it was merged, the one it became part of."""
        topic = self.get(id_)
        while topic is not None and topic.into_id is not None:
            topic = self.get(topic.into_id)
        return topic

    def is_hidden(self, id_: int | None) -> bool:
        """Whether only moderators see the topic."""
        topic = self.get(id_) if id_ is not None else None
        return topic is not None and topic.hidden

    def family(self, id_: int) -> list[int]:
        """The ids of a topic and of all that were merged into it."""
        found, left = [id_], [id_]
        while left:
            left = list(self._session.scalars(select(Topic.id).where(Topic.into_id.in_(left)).order_by(Topic.id)))
            found += left
        return found

    def has_any(self, dialogue_id: int) -> bool:
        """Whether a dialogue has topics; asked without a flush, since every contribution asks."""
        with self._session.no_autoflush:
            return bool(self._session.scalar(_ANY, {"dialogue_id": dialogue_id}))

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

    def subtopics(self, topics: Collection[int]) -> dict[int, list[Subtopic]]:
        """Topic -> what software found inside it, in its order; topics in which nothing was found are left out."""
        wanted = select(Subtopic).where(Subtopic.topic_id.in_(topics)).order_by(Subtopic.topic_id, Subtopic.place)
        found: dict[int, list[Subtopic]] = defaultdict(list)
        for row in self._session.scalars(wanted):
            found[row.topic_id].append(row)
        return dict(found)

    def drop_subtopics(self, topic_id: int) -> None:
        """Nothing is known of what is inside this topic."""
        self._session.execute(delete(Subtopic).where(Subtopic.topic_id == topic_id))

    def going(self, topic_id: int, person_id: int) -> Going | None:
        """Whether the person goes on with the topic, if they were asked."""
        return self._session.get(Going, (topic_id, person_id))

    def goes(self, topic_id: int, person_id: int) -> Going | None:
        """The same, also if they were asked about a topic that was merged into this one."""
        return next((row for row in self.goings(topic_id) if row.person_id == person_id), None)

    def goings(self, topic_id: int) -> Sequence[Going]:
        """Everyone who was asked whether they go on, once each, also about a topic that was merged into this one."""
        asked = self._session.scalars(select(Going).where(Going.topic_id.in_(self.family(topic_id)))).all()
        found: dict[int, Going] = {}
        for row in sorted(asked, key=lambda row: (row.person_id, _STRONGEST.index(row.answer))):
            found.setdefault(row.person_id, row)
        return list(found.values())

    def room(self, id_: int) -> Room | None:
        """The room with this id."""
        return self._session.get(Room, id_)

    def rooms(self, topic_id: int) -> Sequence[Room]:
        """The rooms of a topic, its own and those of topics that were merged into it."""
        here = Room.topic_id.in_(self.family(topic_id))
        return self._session.scalars(select(Room).where(here).order_by(Room.network, Room.id)).all()

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
