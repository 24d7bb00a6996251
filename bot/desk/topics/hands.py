"""The hand of a moderator at the topics: every deed is kept as a change with a number, teaches, and can be undone."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.desk.reaching import shortened
from bot.desk.topics.drafts import Draft, overlaps, take_back
from storage import Books, Contribution, Topic, TopicChange

MODERATOR, OPERATOR, SOFTWARE = "moderator", "operator", "software"
LONGEST_NAME = 80
_NEAREST = 3
"""So many contributions of its new topic a moved one is tied to: if software parts them, it stays with the most."""


class Refused(Exception):
    """It cannot be done: ``say`` is the id of the words that tell why, ``args`` are their arguments."""

    def __init__(self, say: str, **args: int | str) -> None:
        super().__init__(say)
        self.say, self.args_of = say, args


@dataclass(frozen=True, slots=True)
class Hand:
    """Somebody with a ``role`` works on the topics of a dialogue. All methods raise `Refused`.

    ``seen`` is the number of the last change that they know of each topic: when somebody else was quicker, nothing is
    changed.
    """

    books: Books
    dialogue_id: int
    role: str
    now: datetime
    seen: Mapping[int, int] | None = None

    # ------------------------------------------------------------------------------------------ one topic

    def rename(self, topic_id: int, name: str) -> TopicChange:
        """The topic is called ``name`` from now on; no software names it any more."""
        (topic,) = self._held(topic_id)
        if topic.named and topic.label == name:
            raise Refused("desk-topics-is-so", topic=topic.label)
        draft = self._draft()
        draft.set(topic, "label", name)
        draft.set(topic, "named", True)
        return self._sign(draft, "rename")

    def pin(self, topic_id: int, on: bool = True) -> TopicChange:
        """The topic stands first, and no re-clustering proposes to change it; or no longer."""
        return self._switch(topic_id, "pinned", "pin" if on else "unpin", on)

    def hide(self, topic_id: int, on: bool = True) -> TopicChange:
        """Only moderators see the topic, and it leaves the agenda; or others see it again."""
        (topic,) = self._held(topic_id)
        draft = self._draft()
        if on and topic.position:
            draft.arrange([one for one in self.books.topics.on_agenda(self.dialogue_id) if one is not topic])
            draft.set(topic, "published_at", None)
        return self._switch(topic_id, "hidden", "hide" if on else "unhide", on, draft)

    def _switch(self, topic_id: int, flag: str, kind: str, on: bool, draft: Draft | None = None) -> TopicChange:
        (topic,) = self._held(topic_id)
        if getattr(topic, flag) == on:
            raise Refused("desk-topics-is-so", topic=topic.label)
        draft = draft or self._draft()
        draft.set(topic, flag, on)
        return self._sign(draft, kind)

    # ------------------------------------------------------------------------------------------ several topics

    def merge(self, into_id: int, *others: int) -> TopicChange:
        """``others`` become part of the topic ``into_id``: what was said, who goes on, rooms, places on the agenda."""
        if into_id in others:
            raise Refused("desk-topics-same")
        into, *absorbed = self._held(into_id, *others)
        self._quiet(into_id, *others)
        draft = self._draft()
        members = list(self.books.curation.members(into.id))
        for topic in absorbed:
            rows = self.books.curation.members(topic.id)
            members += rows
            self._follow(draft, into, topic)
            draft.move(rows, into)
            draft.set(topic, "into_id", into.id)
            draft.set(topic, "gone", True)
        draft.touch(into)
        return self._sign(draft, "merge", {1: [row.id for row in members]})

    def _follow(self, draft: Draft, into: Topic, topic: Topic) -> None:
        """The place on the agenda goes over; who was asked and the rooms are found through ``into_id``."""
        order = list(self.books.topics.on_agenda(self.dialogue_id))
        if topic in order and (into in order or into.hidden):
            order.remove(topic)
        draft.arrange([into if one is topic else one for one in order])
        draft.set(into, "published_at", into.published_at or topic.published_at)
        draft.set(topic, "published_at", None)
        asked = [one.asked_at for one in (into, topic)]
        draft.set(into, "asked_at", into.asked_at if all(asked) else None)
        draft.set(into, "pinned", into.pinned or topic.pinned)

    def split(
        self, topic_id: int, contributions: Sequence[int], name: str = "", words: Mapping[str, Any] | None = None
    ) -> TopicChange:
        """These contributions of the topic become a topic of their own, which never comes together with the rest.

        It is called ``name`` or, without, as the software says: ``words`` are label, keywords and quotes. What was
        hidden stays hidden.
        """
        (topic,) = self._held(topic_id)
        self._quiet(topic_id)
        members = self.books.curation.members(topic_id)
        if others := sorted(set(contributions) - {row.id for row in members}):
            raise Refused("desk-topics-not-in-it", number=others[0], topic=topic.label)
        chosen = [row for row in members if row.id in set(contributions)]
        rest = [row.id for row in members if row not in chosen]
        if not chosen or not rest:
            raise Refused("desk-topics-all-or-none", topic=topic.label)
        draft = self._draft()
        draft.touch(topic)
        new = self._begun(draft, chosen, {**(words or {}), **({"label": name} if name else {})})
        draft.set(new, "named", bool(name))
        draft.set(new, "hidden", topic.hidden)
        draft.set(topic, "quotes", [id_ for id_ in topic.quotes if id_ in rest])
        return self._sign(draft, "split", {0: rest, 1: [row.id for row in chosen]})

    def move(self, contribution: int, topic_id: int | None) -> TopicChange:
        """The contribution belongs to this topic, not to the one where it was; None: it stands on its own."""
        row = next(self.books.curation.those([contribution]), None)
        if row is None or row.dialogue_id != self.dialogue_id:
            raise Refused("desk-topics-no-contribution", number=contribution)
        if row.topic_id == topic_id:
            raise Refused("desk-topics-there-already", number=contribution)
        source = row.topic_id
        here = self._held(*(id_ for id_ in (source, topic_id) if id_ is not None))
        if [one.topic_id for one in self.books.curation.those([contribution])] != [source]:
            raise Refused("desk-topics-changed")
        there = next((one for one in here if one.id == topic_id), None)
        draft = self._draft()
        for topic in here:
            draft.touch(topic)
            draft.set(topic, "quotes", [id_ for id_ in topic.quotes if id_ != row.id])
        left = [one.id for one in self.books.curation.members(source)] if source is not None else []
        near = [] if there is None else self._nearest(there)
        draft.move([row], there)
        return self._sign(draft, "move", {0: [id_ for id_ in left if id_ != row.id], 1: [row.id, *near]})

    def _nearest(self, topic: Topic) -> list[int]:
        quotes = [row.id for row in self.books.curation.those(topic.quotes) if row.topic_id == topic.id]
        return (quotes or [row.id for row in self.books.curation.members(topic.id)])[:_NEAREST]

    # ------------------------------------------------------------------------------------------ what was proposed

    def grow(self, topic_id: int, contributions: Sequence[int]) -> TopicChange:
        """Single voices come into the topic."""
        (topic,) = self._held(topic_id)
        draft = self._draft()
        draft.touch(topic)
        draft.move(self._singles(contributions, 1), topic)
        return self._sign(draft, "grow")

    def begin(self, contributions: Sequence[int], words: Mapping[str, Any] | None = None) -> TopicChange:
        """Single voices become a topic; ``words`` are its label, keywords and quotes."""
        draft = self._draft()
        self._begun(draft, self._singles(contributions, 2), words or {})
        return self._sign(draft, "new")

    def dissolve(self, topic_id: int) -> TopicChange:
        """There is no such topic: what was said in it stands on its own."""
        (topic,) = self._held(topic_id)
        self._quiet(topic_id)
        draft = self._draft()
        draft.arrange([one for one in self.books.topics.on_agenda(self.dialogue_id) if one is not topic])
        draft.move(self.books.curation.members(topic_id), None)
        draft.set(topic, "gone", True)
        return self._sign(draft, "gone")

    # ------------------------------------------------------------------------------------------ undoing

    def undo(self, number: int = 0) -> TopicChange:
        """Take back the change with this number, or the last one; what came later stays, unless it builds on it."""
        changes = self.books.curation.changes(self.dialogue_id)
        doable = [one for one in changes if (one.id == number if number else not one.undone and one.kind != "undo")]
        change = doable[-1] if doable else None
        if change is None:
            raise Refused("desk-topics-nothing-to-undo")
        topics = self.books.curation.hold(change.topics)
        open_ = [one for one in self.books.curation.changes(self.dialogue_id) if not one.undone and one.kind != "undo"]
        if change.undone:
            raise Refused("desk-topics-undone-already", number=change.id)
        if later := [one for one in open_ if one.id > change.id and overlaps(change, one)]:
            raise Refused("desk-topics-undo-later-first", number=change.id, later=later[-1].id)
        self._quiet(*(one.id for one in topics))
        draft = self._draft()
        take_back(draft, self.books, change)
        change.undone = True
        if (undone := self.books.curation.change(change.undoes_id or 0)) is not None:
            undone.undone = False
        return draft.sign("undo", self.role, self.now, undoes=change.id)

    # ------------------------------------------------------------------------------------------ within

    def _held(self, *ids: int) -> list[Topic]:
        """The topics, in the order of ``ids``, as they stand now and for nobody else meanwhile."""
        known = {one.id: one for one in self.books.curation.hold(ids)}
        found = [known[id_] for id_ in ids if id_ in known]
        if len(found) < len(ids) or any(one.dialogue_id != self.dialogue_id or one.gone for one in found):
            raise Refused("desk-topics-changed" if self.seen else "desk-topic-gone")
        if any(one.version > (self.seen or {}).get(one.id, one.version) for one in found):
            raise Refused("desk-topics-changed")
        return found

    def _quiet(self, *ids: int) -> None:
        if self.books.curation.is_being_told(ids):
            raise Refused("desk-topics-being-told")

    def _singles(self, contributions: Sequence[int], fewest: int) -> list[Contribution]:
        rows = [row for row in self.books.curation.those(contributions) if row.topic_id is None]
        if len(rows) < fewest:
            raise Refused("desk-proposals-over")
        return rows

    def _begun(self, draft: Draft, rows: Sequence[Contribution], words: Mapping[str, Any]) -> Topic:
        ids = [row.id for row in rows]
        quotes = [id_ for id_ in words.get("quotes", ()) if id_ in ids] or ids[:_NEAREST]
        label = words.get("label") or shortened(rows[0].text, LONGEST_NAME).rstrip(".")
        topic = draft.found(self.now, label, quotes, words.get("keywords", ()))
        draft.move(rows, topic)
        return topic

    def _draft(self) -> Draft:
        return Draft(self.books, self.dialogue_id)

    def _sign(self, draft: Draft, kind: str, sides: Mapping[int, Collection[int]] | None = None) -> TopicChange:
        self.books.flush()
        return draft.sign(kind, self.role, self.now, sides)
