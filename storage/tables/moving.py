"""The tables of what moves: talks, inbox, outbox, attachments, cursors."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.columns import Growing
from storage.tables.dialogue import Base
from storage.tables.sealing import Sealed, SealedBytes, SealedJson


class TalkRow(Base):
    """One person going through one flow: their answers so far, until it ends or 14 days after the last word.

    ``answers`` is question's name -> what was said; ``messages`` question's name -> the message that said it;
    ``found`` look-up's name -> what the house found, and while an answer is being changed, the answers as they were
    before. ``row`` is the outbox row that asked last.
    """

    __tablename__ = "talk"
    address: Mapped[str] = mapped_column(String(300), primary_key=True)
    flow: Mapped[str] = mapped_column(String(40))
    answers: Mapped[dict[str, Any]] = mapped_column(SealedJson("talk.answers"))
    messages: Mapped[dict[str, Any]]
    found: Mapped[dict[str, Any]] = mapped_column(SealedJson("talk.found"))
    nonce: Mapped[str] = mapped_column(String(12))
    row: Mapped[str] = mapped_column(String(40), default="")
    draft: Mapped[str] = mapped_column(Sealed("talk.draft"), default="")
    draft_message: Mapped[str] = mapped_column(String(300), default="")
    changed_at: Mapped[datetime]


class InboxRow(Base):
    """An event as it came. ``payload`` and ``lane`` are wiped when its turn is done; the rest, which holds nothing of
    a person, stays 30 days to know repeats.

    ``state``: new, done or parked (with its reason, which holds no word of a person; kept 30 days as it came).
    """

    __tablename__ = "inbox"
    __table_args__ = (
        UniqueConstraint("network", "event"),
        Index("inbox_new", "seq", sqlite_where=text("state = 'new'"), postgresql_where=text("state = 'new'")),
        Index("inbox_parked", "seq", sqlite_where=text("state = 'parked'"), postgresql_where=text("state = 'parked'")),
        Index("inbox_lane", "lane", "state", "seq"),
        {"sqlite_autoincrement": True},  # numbers only ever grow: readers ask for what is beyond the last they saw
    )
    seq: Mapped[int] = mapped_column(Growing, primary_key=True)
    network: Mapped[str] = mapped_column(String(20))
    event: Mapped[str] = mapped_column(String(300))
    lane: Mapped[str] = mapped_column(String(320))
    payload: Mapped[dict[str, Any] | None] = mapped_column(SealedJson("inbox.payload"))
    state: Mapped[str] = mapped_column(String(8), default="new")
    tries: Mapped[int] = mapped_column(default=0)
    due_at: Mapped[datetime | None]
    reason: Mapped[str] = mapped_column(String(300), default="")
    came_at: Mapped[datetime]


class OutboxRow(Base):
    """Something to be delivered. ``deed`` is wiped once it is sent; the row stays 30 days so that its message can be
    edited and its buttons understood. ``offers`` are wiped when the buttons go. Erased with the person.

    ``due_at`` is when it may go and, once it is sent, when it went. ``rank``: 0 answers, 1 digests, 2
    broadcasts. ``state``: waiting, sent or failed. ``purpose`` comes back with the receipt, as an event of the
    house itself.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        Index(
            "outbox_waiting",
            *("network", "rank", "seq"),
            sqlite_where=text("state = 'waiting'"),
            postgresql_where=text("state = 'waiting'"),
        ),
        Index("outbox_address", "address", "seq"),
        Index("outbox_message", "address", "message"),
        {"sqlite_autoincrement": True},
    )
    seq: Mapped[int] = mapped_column(Growing, primary_key=True)
    id: Mapped[str] = mapped_column(String(40), unique=True)
    network: Mapped[str] = mapped_column(String(20))
    address: Mapped[str] = mapped_column(String(300))
    deed: Mapped[dict[str, Any]] = mapped_column(SealedJson("outbox.deed"))
    offers: Mapped[list[Any]] = mapped_column(SealedJson("outbox.offers"))
    earlier: Mapped[str] = mapped_column(String(40), default="")
    rank: Mapped[int] = mapped_column(default=0)
    state: Mapped[str] = mapped_column(String(8), default="waiting")
    tries: Mapped[int] = mapped_column(default=0)
    due_at: Mapped[datetime]
    message: Mapped[str] = mapped_column(String(300), default="")
    purpose: Mapped[dict[str, Any]]
    reason: Mapped[str] = mapped_column(Sealed("outbox.reason"), default="")
    made_at: Mapped[datetime]


class FileRow(Base):
    """A file on its way out: may hold what people said. Forgotten as soon as it is delivered."""

    __tablename__ = "attachment"
    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    dialogue_id: Mapped[int] = mapped_column(ForeignKey("dialogue.id"))
    name: Mapped[str] = mapped_column(String(120))
    mime: Mapped[str] = mapped_column(String(80))
    alt: Mapped[str] = mapped_column(Sealed("attachment.alt"), default="")
    content: Mapped[bytes] = mapped_column(SealedBytes("attachment.content"))
    made_at: Mapped[datetime]


class BroadcastRow(Base):
    """Something that is being told to many, in portions: what (agenda, go_on, end, a receipt), and the last person it
    went to. Holds the address of the moderator who began it; kept until everyone is told.

    ``row`` is the outbox row that shows the moderator how far it is; empty when that is not worth a line.
    """

    __tablename__ = "broadcast"
    id: Mapped[int] = mapped_column(Growing, primary_key=True)
    dialogue_id: Mapped[int] = mapped_column(ForeignKey("dialogue.id"))
    topic_id: Mapped[int | None] = mapped_column(ForeignKey("topic.id", ondelete="CASCADE"))
    what: Mapped[str] = mapped_column(String(20))
    asker: Mapped[str] = mapped_column(String(300))
    after: Mapped[int] = mapped_column(default=0)
    told: Mapped[int] = mapped_column(default=0)
    people: Mapped[int] = mapped_column(default=0)
    row: Mapped[str] = mapped_column(String(40), default="")
    made_at: Mapped[datetime]


class CursorRow(Base):
    """How far a network has been read. Holds nothing of a person."""

    __tablename__ = "cursor"
    network: Mapped[str] = mapped_column(String(20), primary_key=True)
    value: Mapped[str] = mapped_column(Text)


def plain(row: Base) -> dict[str, Any]:
    """What was set on a new row: to keep many of them is much quicker that way."""
    return {name: value for name, value in vars(row).items() if not name.startswith("_")}
