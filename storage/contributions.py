"""The shelf of contributions and their supports."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import and_, func, select, union
from sqlalchemy.orm import Session

from storage.models import Contribution, Support

_AT_ONCE = 1000
"""Ids in one question: databases bound them."""


class Contributions:
    """What was said, and who means the same."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, id_: int) -> Contribution | None:
        """The contribution with this id, unless it was withdrawn."""
        found = self._session.get(Contribution, id_)
        return found if found is not None and not found.withdrawn else None

    def many(self, ids: Iterable[int]) -> list[Contribution]:
        """Those of ``ids`` that are not withdrawn, in the order of ``ids``."""
        wanted = list(ids)
        rows = self._session.scalars(select(Contribution).where(Contribution.id.in_(wanted), ~Contribution.withdrawn))
        known = {row.id: row for row in rows}
        return [known[one] for one in wanted if one in known]

    def of_dialogue(self, dialogue_id: int) -> Sequence[Contribution]:
        """All of a dialogue that are not withdrawn, in the order in which they came."""
        wanted = select(Contribution).where(Contribution.dialogue_id == dialogue_id, ~Contribution.withdrawn)
        return self._session.scalars(wanted.order_by(Contribution.id)).all()

    def of_person(self, person_id: int) -> Sequence[Contribution]:
        """All of a person that are not withdrawn, newest first."""
        wanted = select(Contribution).where(Contribution.person_id == person_id, ~Contribution.withdrawn)
        return self._session.scalars(wanted.order_by(Contribution.id.desc())).all()

    def supported_by(self, person_id: int) -> Sequence[Contribution]:
        """All that a person supports and that is not withdrawn, newest first."""
        wanted = select(Contribution).join(Support).where(Support.person_id == person_id, ~Contribution.withdrawn)
        return self._session.scalars(wanted.order_by(Contribution.id.desc())).all()

    def everything_of(self, person_id: int) -> Sequence[Contribution]:
        """All of a person, tombstones too."""
        return self._session.scalars(select(Contribution).where(Contribution.person_id == person_id)).all()

    def changes(self, dialogue_id: int, since: datetime | None) -> Sequence[tuple[int, datetime]]:
        """(id, when) of what came, changed or was withdrawn at or after ``since``."""
        wanted = select(Contribution.id, Contribution.changed_at).where(Contribution.dialogue_id == dialogue_id)
        if since is not None:
            wanted = wanted.where(Contribution.changed_at >= since)
        return [(id_, changed_at) for id_, changed_at in self._session.execute(wanted)]

    def with_tombstones(self, ids: Sequence[int]) -> Iterator[Contribution]:
        """Those with these ids, withdrawn ones too."""
        for start in range(0, len(ids), _AT_ONCE):
            wanted = select(Contribution).where(Contribution.id.in_(ids[start : start + _AT_ONCE]))
            yield from self._session.scalars(wanted)

    def at_message(self, address: str, message: str) -> Contribution | None:
        """The contribution that came with this message."""
        wanted = select(Contribution).where(
            Contribution.address == address, Contribution.message == message, ~Contribution.withdrawn
        )
        return self._session.scalar(wanted)

    def source_ids(self, dialogue_id: int, source: str) -> set[str]:
        """The ids under which things from ``source`` are known already."""
        wanted = select(Contribution.source_id).where(
            Contribution.dialogue_id == dialogue_id, Contribution.source == source
        )
        return {one for one in self._session.scalars(wanted) if one is not None}

    def support(self, person_id: int, contribution_id: int) -> Support | None:
        """The person's support of a contribution."""
        return self._session.get(Support, (person_id, contribution_id))

    def behind(self, contribution_id: int) -> int:
        """How many people stand behind a contribution: its author and its supporters."""
        wanted = select(func.count()).select_from(Support).where(Support.contribution_id == contribution_id)
        return 1 + (self._session.scalar(wanted) or 0)

    def behind_each(self, ids: Collection[int]) -> dict[int, int]:
        """How many people stand behind each of these contributions."""
        wanted = select(Support.contribution_id, func.count()).where(Support.contribution_id.in_(ids))
        found = {id_: count for id_, count in self._session.execute(wanted.group_by(Support.contribution_id))}  # noqa: C416
        return {id_: 1 + found.get(id_, 0) for id_ in ids}

    def people_by_topic(self, dialogue_id: int) -> dict[int, set[int]]:
        """Topic's id -> the ids of the people behind it, authors and supporters."""
        here = and_(
            Contribution.dialogue_id == dialogue_id, ~Contribution.withdrawn, Contribution.topic_id.is_not(None)
        )
        authors = select(Contribution.topic_id, Contribution.person_id).where(here)
        supporters = select(Contribution.topic_id, Support.person_id).where(here).join(Support)
        found: dict[int, set[int]] = {}
        pairs: Sequence[Any] = self._session.execute(union(authors, supporters)).all()
        for topic_id, person_id in pairs:
            people = found.setdefault(topic_id, set())
            if person_id is not None:
                people.add(person_id)
        return found
