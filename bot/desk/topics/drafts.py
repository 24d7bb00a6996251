"""A change of topics while it is made: every cell that is set is noted with what stood there, so that it can be undone.

What is kept of it: ``topics`` [topic, column, before, after], ``homes`` [before, after, contributions] and ``agenda``
[before, after], two lists of topics.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from storage import Books, Contribution, Topic, TopicChange
from storage.shelves.curation import Sides

SOFT = ("asked_at", "published_at")
"""Columns that others set as well: an undo leaves them as they are when they have."""


class Draft:
    """A change under way: what is set, moved and arranged is done at once on the rows of ``books``."""

    def __init__(self, books: Books, dialogue_id: int) -> None:
        self._books, self._dialogue_id = books, dialogue_id
        self._cells: dict[tuple[int, str], list[Any]] = {}
        self._homes: dict[int, list[int | None]] = {}
        self._agenda: list[list[int]] = []
        self._touched: dict[int, Topic] = {}

    def set(self, topic: Topic, column: str, value: Any) -> None:
        """The topic's ``column`` is ``value`` from now on."""
        before = getattr(topic, column)
        if before == value:
            return
        self.touch(topic)
        self._cells.setdefault((topic.id, column), [_plain(before), None])[1] = _plain(value)
        setattr(topic, column, value)

    def move(self, rows: Iterable[Contribution], topic: Topic | None) -> None:
        """These contributions belong to ``topic`` from now on; None: each stands on its own."""
        home = None if topic is None else topic.id
        for row in rows:
            if row.topic_id != home:
                self._homes.setdefault(row.id, [row.topic_id, None])[1] = home
                row.topic_id = home

    def touch(self, topic: Topic) -> None:
        """The change is about this topic."""
        self._touched[topic.id] = topic

    def arrange(self, order: Sequence[Topic]) -> None:
        """The agenda is ``order`` from now on."""
        before = list(self._books.topics.on_agenda(self._dialogue_id))
        if [one.id for one in before] == [one.id for one in order]:
            return
        self._agenda = [self._agenda[0] if self._agenda else [one.id for one in before], [one.id for one in order]]
        for topic in before:
            topic.position = 0
        for place, topic in enumerate(order, 1):
            topic.position = place
        self._books.flush()

    def found(self, now: datetime, label: str, quotes: Sequence[int] = (), keywords: Sequence[str] = ()) -> Topic:
        """A new topic; undone, it is a gone one."""
        values = {"keywords": list(keywords), "quotes": list(quotes), "gone": True, "created_at": now}
        topic = self._books.add(Topic(dialogue_id=self._dialogue_id, label=label, **values))
        self.set(topic, "gone", False)
        return topic

    def sign(
        self, kind: str, role: str, now: datetime, sides: Sides | None = None, undoes: int | None = None
    ) -> TopicChange:
        """The change is done: keep it under its number, and ``sides``, what it teaches."""
        change = TopicChange(
            dialogue_id=self._dialogue_id,
            kind=kind,
            role=role,
            topics=list(self._touched),
            cells=self._noted(),
            undoes_id=undoes,
            made_at=now,
        )
        self._books.curation.note(change, sides or {})
        for topic in self._touched.values():
            topic.version = change.id
        self._books.flush()
        return change

    def _noted(self) -> dict[str, Any]:
        moved: dict[tuple[int | None, ...], list[int]] = defaultdict(list)
        for id_, way in self._homes.items():
            moved[tuple(way)].append(id_)
        return {
            "topics": [[id_, column, *values] for (id_, column), values in self._cells.items()],
            "homes": [[*way, ids] for way, ids in moved.items()],
            "agenda": self._agenda,
        }


def overlaps(change: TopicChange, later: TopicChange) -> bool:
    """Whether two changes set the same cell or moved the same contribution."""
    return not _touched(change).isdisjoint(_touched(later))


def _touched(change: TopicChange) -> set[tuple[int, str]]:
    cells = {(id_, column) for id_, column, *_ in change.cells["topics"] if column not in SOFT}
    return cells | {(id_, "home") for *_, ids in change.cells["homes"] for id_ in ids}


def take_back(draft: Draft, books: Books, change: TopicChange) -> None:
    """Let everything that ``change`` set be as it was before; contributions taken back since then stay so."""
    for held in books.curation.hold(change.topics):
        draft.touch(held)
    for id_, column, before, after in change.cells["topics"]:
        topic = books.topics.get(id_)
        if topic is not None and (column not in SOFT or _plain(getattr(topic, column)) == after):
            draft.set(topic, column, _rich(column, before))
    for before, after, ids in change.cells["homes"]:
        home = books.topics.get(before) if before is not None else None
        draft.move([row for row in books.curation.those(ids) if row.topic_id == after], home)
    _empty(draft, books, change)
    if change.cells["agenda"]:
        order = _rearranged([one.id for one in books.topics.on_agenda(change.dialogue_id)], *change.cells["agenda"])
        draft.arrange([one for one in map(books.topics.get, order) if one is not None])


def _empty(draft: Draft, books: Books, change: TopicChange) -> None:
    """A topic that is gone again holds nothing: what came into it since then goes where its first ones went."""
    came_from = {after: before for before, after, _ in change.cells["homes"]}
    for id_ in change.topics:
        if (topic := books.topics.get(id_)) is not None and topic.gone and id_ in came_from:
            before = came_from[id_]
            draft.move(books.curation.members(id_), books.topics.get(before) if before is not None else None)


def _rearranged(current: list[int], before: list[int], after: list[int]) -> list[int]:
    """The agenda as it was; when it was arranged anew since then, only what the change put on it or took off."""
    if current == after:
        return before
    kept = [id_ for id_ in current if id_ in before or id_ not in after]
    return kept + [id_ for id_ in before if id_ not in after and id_ not in kept]


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    return list(value) if isinstance(value, Collection) and not isinstance(value, str | Mapping) else value


def _rich(column: str, value: Any) -> Any:
    return datetime.fromisoformat(value) if column in SOFT and value is not None else value
