"""The shelf of curation: what was changed about topics, what that teaches, what a re-clustering proposes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from sqlalchemy import delete, exists, func, insert, select
from sqlalchemy.orm import Session, defer

from storage.tables.dialogue import Contribution, Topic
from storage.tables.moving import BroadcastRow
from storage.tables.topics import Lesson, Proposal, TopicChange

_AT_ONCE = 1000
"""Ids in one question: databases bound them."""
_LIGHT = defer(Contribution.vector), defer(Contribution.text), defer(Contribution.place)
"""What need not be opened to know where a contribution belongs."""
Sides = Mapping[int, Collection[int]]
"""Side -> the ids of its contributions."""


class Curation:
    """What moderators did with topics, and what software would do."""

    def __init__(self, session: Session) -> None:
        self._session = session

    # ------------------------------------------------------------------------------------------ topics

    def hold(self, topics: Collection[int]) -> list[Topic]:
        """Topics of which nobody else may change anything until this transaction is over, as they stand now."""
        wanted = select(Topic).where(Topic.id.in_(topics)).order_by(Topic.id).with_for_update()
        return list(self._session.scalars(wanted.execution_options(populate_existing=True)))

    def members(self, topic_id: int) -> Sequence[Contribution]:
        """All contributions of a topic that are not withdrawn, also those that wait for a moderator, oldest first."""
        wanted = select(Contribution).where(Contribution.topic_id == topic_id, ~Contribution.withdrawn)
        return self._session.scalars(wanted.order_by(Contribution.id).options(*_LIGHT)).all()

    def those(self, ids: Sequence[int]) -> Iterator[Contribution]:
        """The contributions with these ids that are not withdrawn, as they stand now."""
        for start in range(0, len(ids), _AT_ONCE):
            here = Contribution.id.in_(ids[start : start + _AT_ONCE])
            wanted = select(Contribution).where(here, ~Contribution.withdrawn).options(*_LIGHT)
            yield from self._session.scalars(wanted.execution_options(populate_existing=True))

    def homes(self, dialogue_id: int) -> dict[int, int | None]:
        """Contribution -> its topic, of all that are not withdrawn and wait for nobody, oldest first."""
        here = Contribution.dialogue_id == dialogue_id, ~Contribution.withdrawn, Contribution.held == ""
        wanted = select(Contribution.id, Contribution.topic_id).where(*here).order_by(Contribution.id)
        return {row.id: row.topic_id for row in self._session.execute(wanted)}

    def sizes(self, dialogue_id: int) -> dict[int, int]:
        """Topic -> how many contributions it has that others may see; empty ones are left out."""
        shown = ~Contribution.withdrawn, Contribution.held == ""
        here = Contribution.dialogue_id == dialogue_id, *shown, Contribution.topic_id.is_not(None)
        wanted = select(Contribution.topic_id, func.count()).where(*here).group_by(Contribution.topic_id)
        return {topic_id or 0: count for topic_id, count in self._session.execute(wanted)}

    def is_being_told(self, topics: Collection[int]) -> bool:
        """Whether many are being told something about one of these topics just now."""
        return bool(self._session.scalar(select(exists().where(BroadcastRow.topic_id.in_(topics)))))

    # ------------------------------------------------------------------------------------------ changes

    def note(self, change: TopicChange, sides: Sides) -> None:
        """Keep a change and what it teaches."""
        self._session.add(change)
        self._session.flush()
        lessons = [
            {"change_id": change.id, "contribution_id": id_, "side": side} for side, ids in sides.items() for id_ in ids
        ]
        if lessons:
            self._session.execute(insert(Lesson), lessons)

    def change(self, id_: int) -> TopicChange | None:
        """The change with this number."""
        return self._session.get(TopicChange, id_)

    def changes(self, dialogue_id: int, after: int = 0) -> Sequence[TopicChange]:
        """All changes of a dialogue beyond the one with the number ``after``, oldest first."""
        wanted = select(TopicChange).where(TopicChange.dialogue_id == dialogue_id, TopicChange.id > after)
        options = {"populate_existing": True}  # what another process undid meanwhile
        return self._session.scalars(wanted.order_by(TopicChange.id).execution_options(**options)).all()

    def lessons(self, dialogue_id: int) -> list[dict[int, set[int]]]:
        """What is taught by changes that nobody took back: of each its sides."""
        holds = TopicChange.dialogue_id == dialogue_id, ~TopicChange.undone
        wanted = select(Lesson.change_id, Lesson.side, Lesson.contribution_id).join(TopicChange).where(*holds)
        found: dict[int, dict[int, set[int]]] = defaultdict(lambda: defaultdict(set))
        for change_id, side, contribution_id in self._session.execute(wanted.order_by(Lesson.change_id)):
            found[change_id][side].add(contribution_id)
        return [dict(sides) for sides in found.values()]

    def is_taught(self, contribution_id: int) -> bool:
        """Whether a moderator's hand put this contribution with or apart from others."""
        wanted = exists().where(
            Lesson.contribution_id == contribution_id,
            Lesson.side > 0,
            Lesson.change_id == TopicChange.id,
            ~TopicChange.undone,
        )
        return bool(self._session.scalar(select(wanted)))

    # ------------------------------------------------------------------------------------------ proposals

    def proposal(self, id_: int) -> Proposal | None:
        """The proposal with this number, on which nobody else may decide until this transaction is over."""
        return self._session.get(Proposal, id_, with_for_update=True, populate_existing=True)

    def proposals(self, dialogue_id: int, state: str = "open") -> Sequence[Proposal]:
        """The proposals of a dialogue in this state, oldest first."""
        wanted = select(Proposal).where(Proposal.dialogue_id == dialogue_id, Proposal.state == state)
        return self._session.scalars(wanted.order_by(Proposal.id)).all()

    # ------------------------------------------------------------------------------------------ forgetting

    def unlearn(self, contribution_id: int) -> None:
        """The contribution was taken back: nothing is taught by it any more."""
        self._session.execute(delete(Lesson).where(Lesson.contribution_id == contribution_id))

    def drop(self, dialogue_id: int) -> None:
        """All of a dialogue."""
        self._session.execute(delete(TopicChange).where(TopicChange.dialogue_id == dialogue_id))
        self._session.execute(delete(Proposal).where(Proposal.dialogue_id == dialogue_id))
