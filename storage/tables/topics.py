"""The tables of the hand at the topics: what was changed, what that teaches, what a re-clustering proposes or finds."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, String, false
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.columns import Growing
from storage.tables.dialogue import Base
from storage.tables.sealing import Sealed, SealedJson


class TopicChange(Base):
    """What was changed about topics, by which role (not by whom) and when, with what stood there before, so that it
    can be undone. The words of contributions in it are wiped when these are taken back; kept with the topics.

    ``kind`` is what was done (rename, merge, ... undo), ``topics`` are the ids it is about. ``cells`` hold it as
    `bot.desk.topics.drafts` writes it. ``undoes_id`` is the change that an undo took back.
    """

    __tablename__ = "topic_change"
    __table_args__ = ({"sqlite_autoincrement": True},)  # moderators speak of its number
    id: Mapped[int] = mapped_column(Growing, primary_key=True)
    dialogue_id: Mapped[int] = mapped_column(ForeignKey("dialogue.id"), index=True)
    kind: Mapped[str] = mapped_column(String(12))
    role: Mapped[str] = mapped_column(String(20))
    topics: Mapped[list[Any]]
    cells: Mapped[dict[str, Any]] = mapped_column(SealedJson("topic_change.cells"))
    undone: Mapped[bool] = mapped_column(default=False, server_default=false())
    undoes_id: Mapped[int | None] = mapped_column(Growing)
    made_at: Mapped[datetime]


class Lesson(Base):
    """What a change of topics taught, as ids: those with the same side, from 1 on, belong together, and none of them
    to those of another side. Holds ids of contributions, no words; erased with the contribution, or when it is taken
    back."""

    __tablename__ = "lesson"
    change_id: Mapped[int] = mapped_column(ForeignKey("topic_change.id", ondelete="CASCADE"), primary_key=True)
    contribution_id: Mapped[int] = mapped_column(
        ForeignKey("contribution.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    side: Mapped[int]


class Proposal(Base):
    """What a re-clustering would change: its kind, the topics and contributions by their ids, a label of their words.
    An open one is wiped by the next re-clustering, or when one of its contributions is taken back; of a declined one
    the ids are kept, so that it is not proposed again."""

    __tablename__ = "proposal"
    __table_args__ = ({"sqlite_autoincrement": True},)  # buttons carry its number
    id: Mapped[int] = mapped_column(Growing, primary_key=True)
    dialogue_id: Mapped[int] = mapped_column(ForeignKey("dialogue.id"), index=True)
    kind: Mapped[str] = mapped_column(String(12))
    topics: Mapped[list[Any]]
    contributions: Mapped[list[Any]]
    words: Mapped[dict[str, Any]] = mapped_column(SealedJson("proposal.words"))
    state: Mapped[str] = mapped_column(String(12), default="open")
    made_at: Mapped[datetime]


class Subtopic(Base):
    """A narrower matter inside a large topic, as software found it: its place, a label of words of contributions, their
    ids, and ``found_in``, a hash of what it was found in. Wiped when one of its contributions is taken back, made anew
    when its topic has changed, erased with the topic."""

    __tablename__ = "subtopic"
    id: Mapped[int] = mapped_column(Growing, primary_key=True)
    topic_id: Mapped[int] = mapped_column(ForeignKey("topic.id", ondelete="CASCADE"), index=True)
    place: Mapped[int]
    label: Mapped[str] = mapped_column(Sealed("subtopic.label"))
    contributions: Mapped[list[Any]]
    found_in: Mapped[str] = mapped_column(String(32))
