"""The shelf of contributions and their supports."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import starmap
from typing import Any, NamedTuple

from sqlalchemy import and_, bindparam, func, insert, select, tuple_, union
from sqlalchemy.orm import Session, defer

from storage.tables.columns import Moment
from storage.tables.dialogue import Contribution, Support, Topic
from storage.tables.moving import plain

_AT_ONCE = 1000
"""Ids in one question: databases bound them."""

_BEGINNING = datetime(1, 1, 1, tzinfo=UTC)
_SUPPORTS = select(func.count()).where(Support.contribution_id == Contribution.id).scalar_subquery()
_THESE = (
    select(Contribution, _SUPPORTS)
    .where(Contribution.id.in_(bindparam("ids", expanding=True)))
    .options(defer(Contribution.vector))
)
_HOMES = (
    select(Contribution.id, Topic.id)
    .join(Topic, Topic.id == Contribution.topic_id)
    .where(Contribution.id.in_(bindparam("ids", expanding=True)), ~Topic.gone)
)
_ADD = insert(Contribution).returning(Contribution.id)
_COMPARED = (
    select(
        *(Contribution.id, Contribution.text, Contribution.language),
        *(Contribution.vector, Contribution.encoder, Contribution.changed_at),
    )
    .where(Contribution.dialogue_id == bindparam("dialogue_id"))
    # In the order of the index on just these columns: by the id alone, all of the dialogue would be sorted each time.
    .where(
        tuple_(Contribution.changed_at, Contribution.id)
        > tuple_(bindparam("since", type_=Moment()), bindparam("after"))
    )
    .where(~Contribution.withdrawn, Contribution.held == "")
    .where(Contribution.supports_id.is_(None), Contribution.vector.is_not(None))
    .order_by(Contribution.changed_at, Contribution.id)
    .limit(bindparam("most"))
)
_CHANGES = select(Contribution.id, Contribution.changed_at).where(
    Contribution.dialogue_id == bindparam("dialogue_id"), Contribution.changed_at > bindparam("since")
)


class Compared(NamedTuple):
    """What is needed of a contribution to find it by what it says."""

    id: int
    text: str
    language: str
    vector: bytes
    encoder: str
    changed_at: datetime


class Contributions:
    """What was said, and who means the same. Remembers what it was told to expect during the transaction.

    What a talk looks up again and again is asked for without a flush: what was changed is flushed by `Books.settle`.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._expected: dict[int, Contribution] = {}
        self._behind: dict[int, int] = {}

    def expect(self, ids: Collection[int]) -> None:
        """Read at once the contributions with these ids, and who stands behind them."""
        with self._session.no_autoflush:
            found = self._session.execute(_THESE, {"ids": list(ids)}).all()
        self._behind |= dict.fromkeys(ids, 1)
        for row, supports in found:
            self._expected[row.id], self._behind[row.id] = row, 1 + supports

    def add(self, row: Contribution) -> None:
        """Keep a new contribution and give it its id, without a flush of all that waits."""
        with self._session.no_autoflush:
            row.id = self._session.execute(_ADD, plain(row)).scalar_one()

    def get(self, id_: int) -> Contribution | None:
        """The contribution with this id, unless it was withdrawn."""
        found = self._session.get(Contribution, id_)
        return found if found is not None and not found.withdrawn else None

    def many(self, ids: Iterable[int]) -> list[Contribution]:
        """Those of ``ids`` that are not withdrawn and wait for nobody, in the order of ``ids``."""
        wanted = list(ids)
        if missing := [one for one in wanted if one not in self._behind]:
            self.expect(missing)
        found = (self._expected.get(one) for one in wanted)
        return [row for row in found if row is not None and not (row.withdrawn or row.held)]

    def topics_of(self, ids: Collection[int]) -> dict[int, int]:
        """Contribution -> its topic, of those of ``ids`` that are in one that is there."""
        with self._session.no_autoflush:
            found = self._session.execute(_HOMES, {"ids": list(ids)}).all()
        return dict(found)

    def of_dialogue(self, dialogue_id: int) -> Sequence[Contribution]:
        """All of a dialogue that are not withdrawn and wait for nobody, in the order in which they came."""
        wanted = select(Contribution).where(
            Contribution.dialogue_id == dialogue_id, ~Contribution.withdrawn, Contribution.held == ""
        )
        return self._session.scalars(wanted.order_by(Contribution.id)).all()

    def held(self, dialogue_id: int) -> Sequence[Contribution]:
        """Those that only moderators see, the oldest first: they wait for one, or were declined."""
        waits = Contribution.dialogue_id == dialogue_id, ~Contribution.withdrawn, Contribution.held != ""
        return self._session.scalars(select(Contribution).where(*waits).order_by(Contribution.id)).all()

    def of_topic(self, topic_id: int) -> Sequence[Contribution]:
        """All of a topic that are not withdrawn and wait for nobody, in the order in which they came."""
        here = Contribution.topic_id == topic_id, ~Contribution.withdrawn, Contribution.held == ""
        return self._session.scalars(select(Contribution).where(*here).order_by(Contribution.id)).all()

    def behind_topic(self, topic_id: int) -> set[int]:
        """The ids of the people behind a topic, authors and supporters."""
        shown = ~Contribution.withdrawn, Contribution.held == ""
        here = Contribution.topic_id == topic_id, *shown, Contribution.person_id.is_not(None)
        authors = select(Contribution.person_id).where(*here)
        supporters = select(Support.person_id).join(Contribution).where(*here)
        return {one for one in self._session.scalars(union(authors, supporters)) if one is not None}

    def of_person(self, person_id: int) -> Sequence[Contribution]:
        """All of a person that are not withdrawn, newest first."""
        wanted = select(Contribution).where(Contribution.person_id == person_id, ~Contribution.withdrawn)
        return self._session.scalars(wanted.order_by(Contribution.id.desc())).all()

    def supported_by(self, person_id: int) -> Sequence[Contribution]:
        """All that a person supports and others may see, newest first."""
        shown = ~Contribution.withdrawn, Contribution.held == ""
        wanted = select(Contribution).join(Support).where(Support.person_id == person_id, *shown)
        return self._session.scalars(wanted.order_by(Contribution.id.desc())).all()

    def everything_of(self, person_id: int) -> Sequence[Contribution]:
        """All of a person, tombstones too."""
        return self._session.scalars(select(Contribution).where(Contribution.person_id == person_id)).all()

    def compared(self, dialogue_id: int, after: Compared | None, most: int) -> list[Compared]:
        """The next of those to which others can say "I mean the same", beyond ``after``, the latest changed last."""
        id_, since = (after.id, after.changed_at) if after is not None else (0, _BEGINNING)
        values = {"dialogue_id": dialogue_id, "after": id_, "since": since, "most": most}
        with self._session.no_autoflush:
            return list(starmap(Compared, self._session.execute(_COMPARED, values)))

    def read_otherwise(self, dialogue_id: int, encoder: str) -> Sequence[int]:
        """The ids of those that ``encoder`` has not read, in the order in which they came."""
        others = ~Contribution.withdrawn, Contribution.encoder != encoder
        wanted = select(Contribution.id).where(Contribution.dialogue_id == dialogue_id, *others)
        return self._session.scalars(wanted.order_by(Contribution.id)).all()

    def held_fast(self, ids: Sequence[int]) -> Sequence[Contribution]:
        """Those with these ids (at most 1,000); nobody else changes them until the transaction ends."""
        wanted = select(Contribution).where(Contribution.id.in_(ids)).order_by(Contribution.id)
        return self._session.scalars(wanted.with_for_update()).all()

    def changes(self, dialogue_id: int, since: datetime | None) -> Sequence[tuple[int, datetime]]:
        """(id, when) of what came, changed or was withdrawn after ``since``."""
        values = {"dialogue_id": dialogue_id, "since": since or _BEGINNING}
        with self._session.no_autoflush:
            return [(id_, changed_at) for id_, changed_at in self._session.execute(_CHANGES, values)]

    def with_tombstones(self, ids: Sequence[int]) -> Iterator[Contribution]:
        """Those with these ids, withdrawn ones too."""
        for start in range(0, len(ids), _AT_ONCE):
            wanted = select(Contribution).where(Contribution.id.in_(ids[start : start + _AT_ONCE]))
            yield from self._session.scalars(wanted)

    def at_message(self, address: str, message: str) -> Sequence[Contribution]:
        """The contributions that came with this message: one, or several concerns of it."""
        wanted = select(Contribution).where(
            Contribution.address == address, Contribution.message == message, ~Contribution.withdrawn
        )
        return self._session.scalars(wanted.order_by(Contribution.id)).all()

    def without_person(self, dialogue_id: int, sources: Iterable[str]) -> Sequence[Contribution]:
        """Those that came in one of these ways and are nobody's, newest first; withdrawn ones left out."""
        nobodys = Contribution.person_id.is_(None) & Contribution.source.in_(list(sources))
        wanted = select(Contribution).where(Contribution.dialogue_id == dialogue_id, ~Contribution.withdrawn, nobodys)
        return self._session.scalars(wanted.order_by(Contribution.id.desc())).all()

    def voices_by_topic(self, dialogue_id: int) -> dict[int, int]:
        """Topic's id -> how many stand behind it: people once each, and one for each contribution that is nobody's."""
        voices = {topic_id: len(people) for topic_id, people in self.people_by_topic(dialogue_id).items()}
        nobodys = Contribution.person_id.is_(None), ~Contribution.withdrawn, Contribution.held == ""
        wanted = select(Contribution.topic_id, func.count()).where(
            Contribution.dialogue_id == dialogue_id, Contribution.topic_id.is_not(None), *nobodys
        )
        for topic_id, count in self._session.execute(wanted.group_by(Contribution.topic_id)):
            voices[topic_id or 0] = voices.get(topic_id or 0, 0) + count
        return voices

    def source_ids(self, dialogue_id: int, source: str) -> set[str]:
        """The ids under which things from ``source`` are known already."""
        wanted = select(Contribution.source_id).where(
            Contribution.dialogue_id == dialogue_id, Contribution.source == source
        )
        return {one for one in self._session.scalars(wanted) if one is not None}

    def support(self, person_id: int, contribution_id: int) -> Support | None:
        """The person's support of a contribution."""
        return self._session.get(Support, (person_id, contribution_id))

    def add_support(self, row: Support) -> None:
        """Somebody means the same."""
        self._session.add(row)
        self._session.flush()
        self._behind.pop(row.contribution_id, None)

    def supports_of(self, person_id: int) -> Sequence[Support]:
        """All supports of a person."""
        return self._session.scalars(select(Support).where(Support.person_id == person_id)).all()

    def pass_on(self, row: Support, person_id: int) -> None:
        """A support is somebody else's: of the same person, at another address."""
        self.drop_support(row)
        values = {"contribution_id": row.contribution_id, "created_at": row.created_at, "told": row.told}
        self.add_support(Support(person_id=person_id, **values))

    def drop_support(self, row: Support) -> None:
        """Somebody no longer means the same."""
        self._session.delete(row)
        self._session.flush()
        self._behind.pop(row.contribution_id, None)

    def behind(self, contribution_id: int) -> int:
        """How many people stand behind a contribution: its author and its supporters."""
        if contribution_id not in self._behind:
            self.expect([contribution_id])
        return self._behind[contribution_id]

    def people_by_topic(self, dialogue_id: int) -> dict[int, set[int]]:
        """Topic's id -> the ids of the people behind it, authors and supporters."""
        shown = ~Contribution.withdrawn, Contribution.held == ""
        here = and_(Contribution.dialogue_id == dialogue_id, *shown, Contribution.topic_id.is_not(None))
        authors = select(Contribution.topic_id, Contribution.person_id).where(here)
        supporters = select(Contribution.topic_id, Support.person_id).where(here).join(Support)
        found: dict[int, set[int]] = {}
        pairs: Sequence[Any] = self._session.execute(union(authors, supporters)).all()
        for topic_id, person_id in pairs:
            people = found.setdefault(topic_id, set())
            if person_id is not None:
                people.add(person_id)
        return found
