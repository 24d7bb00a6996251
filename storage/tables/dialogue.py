"""The tables of the dialogue: what it is, what was said in it, what became of that."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, LargeBinary, String, Text, UniqueConstraint, false
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from storage.tables.columns import Growing, Moment
from storage.tables.sealing import Sealed, SealedBytes, SealedJson


class Base(DeclarativeBase):
    """All tables."""

    type_annotation_map = {datetime: Moment, dict[str, Any]: JSON, list[Any]: JSON}  # noqa: RUF012


class Dialogue(Base):
    """One process of one municipality. Holds nothing of a person; kept until the municipality drops it.

    ``forum`` is the Telegram supergroup in which rooms are made, ``forum_link`` the link by which people ask to
    join it. ``digest_due`` is when the next digest goes out. ``ends_on`` is its last day, ``reminded_at`` when its
    people were told that what is kept of them will be erased.

    ``place``, ``welcome``, ``contact`` (data protection), ``emergency`` (numbers), ``doors`` (how to take part without
    a network) and ``languages`` (codes; none: all) are what moderators set up. ``set_up_at`` is when they published it
    last: from then on the settings no longer say what the dialogue is called and whose it is. ``evening_at`` and
    ``venue`` say when and where people meet to talk about the agenda; None: there is no such evening yet.

    ``topics_shown_at`` is when its topics were first shown to somebody: from then on software only proposes changes.
    ``strict``: what people say is seen by others only after a moderator has accepted it.
    """

    __tablename__ = "dialogue"
    id: Mapped[int] = mapped_column(Growing, primary_key=True)
    municipality: Mapped[str] = mapped_column(String(200))
    name: Mapped[str] = mapped_column(String(60), unique=True)
    title: Mapped[str] = mapped_column(String(200))
    language: Mapped[str] = mapped_column(String(12), default="de")
    forum: Mapped[str] = mapped_column(String(200), default="")
    forum_link: Mapped[str] = mapped_column(Text, default="")
    digest_due: Mapped[datetime | None]
    digest_last: Mapped[datetime | None]
    ends_on: Mapped[date | None]
    reminded_at: Mapped[datetime | None]
    starts_on: Mapped[date | None]
    place: Mapped[str] = mapped_column(String(200), default="")
    contact: Mapped[str] = mapped_column(String(200), default="")
    welcome: Mapped[str] = mapped_column(Text, default="")
    emergency: Mapped[str] = mapped_column(Text, default="")
    doors: Mapped[str] = mapped_column(Text, default="")
    languages: Mapped[list[Any]] = mapped_column(default=list)
    set_up_at: Mapped[datetime | None]
    evening_at: Mapped[datetime | None]
    venue: Mapped[str] = mapped_column(String(200), default="")
    topics_shown_at: Mapped[datetime | None]
    strict: Mapped[bool] = mapped_column(default=False, server_default=false())
    created_at: Mapped[datetime]


class Contribution(Base):
    """One statement of one person: words, place, vector. Withdrawn or erased, a row without any of these remains
    as a tombstone. Kept at the latest 12 months after the dialogue's end.

    ``address`` and ``message`` say which message it came from, so that edits find it. ``vector`` is float16, as
    many as its ``encoder`` makes ("" where there is no vector).
    ``held`` says why nobody but moderators sees it: the rule for which it waits for one of them; "strict" where
    everything does; "anew", a text that came instead of a declined one; "declined". "" is open. ``decided`` is what a
    moderator decided on it last: accepted, defect, declined, asked (its author was asked something), answered (and has
    answered); "new" where nobody has, "before" where it was there before there was a desk. ``supports_id`` is the
    contribution of somebody else to which it adds words.
    """

    __tablename__ = "contribution"
    __table_args__ = (
        Index("contribution_changed", "dialogue_id", "changed_at"),
        Index("contribution_message", "address", "message"),
        Index("contribution_decided", "dialogue_id", "decided"),
        UniqueConstraint("dialogue_id", "source", "source_id"),
    )
    id: Mapped[int] = mapped_column(Growing, primary_key=True)
    dialogue_id: Mapped[int] = mapped_column(ForeignKey("dialogue.id"))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), index=True)
    topic_id: Mapped[int | None] = mapped_column(ForeignKey("topic.id", ondelete="SET NULL"), index=True)
    kind: Mapped[str] = mapped_column(String(20), default="problem")
    text: Mapped[str] = mapped_column(Sealed("contribution.text"))
    language: Mapped[str] = mapped_column(String(12), default="")
    place: Mapped[str] = mapped_column(Sealed("contribution.place"), default="")
    vector: Mapped[bytes | None] = mapped_column(SealedBytes("contribution.vector"))
    encoder: Mapped[str] = mapped_column(String(120), default="")
    source: Mapped[str] = mapped_column(String(20))
    source_id: Mapped[str | None] = mapped_column(String(200))
    address: Mapped[str] = mapped_column(String(300), default="")
    message: Mapped[str] = mapped_column(String(300), default="")
    withdrawn: Mapped[bool] = mapped_column(default=False)
    held: Mapped[str] = mapped_column(String(60), default="")
    decided: Mapped[str] = mapped_column(String(12), default="new", server_default="new")
    supports_id: Mapped[int | None] = mapped_column(Growing)
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]


class Support(Base):
    """ "I mean the same", at most once per person and contribution, and of which steps its person was told. Erased with
    either.

    ``told`` are the names of the steps, with blanks between them.
    """

    __tablename__ = "support"
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    contribution_id: Mapped[int] = mapped_column(
        ForeignKey("contribution.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    told: Mapped[str] = mapped_column(String(40), default="")
    created_at: Mapped[datetime]


class Topic(Base):
    """Contributions that belong together. The label and the keywords are words of the contributions; quotes are
    their ids. ``x`` and ``y`` (0 to 1) say where it lies on the map.

    What moderators made of it: ``named`` (the label is theirs), ``pinned``, ``hidden``, ``into_id`` (it was merged into
    that topic); ``version`` is the number of the last change; ``minutes`` is how long it is talked about.
    """

    __tablename__ = "topic"
    id: Mapped[int] = mapped_column(Growing, primary_key=True)
    dialogue_id: Mapped[int] = mapped_column(ForeignKey("dialogue.id"), index=True)
    label: Mapped[str] = mapped_column(Sealed("topic.label"))
    keywords: Mapped[list[Any]] = mapped_column(SealedJson("topic.keywords"))
    quotes: Mapped[list[Any]]
    x: Mapped[float] = mapped_column(default=0.5)
    y: Mapped[float] = mapped_column(default=0.5)
    position: Mapped[int] = mapped_column(default=0)
    minutes: Mapped[int] = mapped_column(default=15, server_default="15")
    published_at: Mapped[datetime | None]
    asked_at: Mapped[datetime | None]
    result: Mapped[str | None] = mapped_column(Sealed("topic.result"))
    gone: Mapped[bool] = mapped_column(default=False)
    named: Mapped[bool] = mapped_column(default=False, server_default=false())
    pinned: Mapped[bool] = mapped_column(default=False, server_default=false())
    hidden: Mapped[bool] = mapped_column(default=False, server_default=false())
    into_id: Mapped[int | None] = mapped_column(Growing)
    version: Mapped[int] = mapped_column(default=0, server_default="0")
    created_at: Mapped[datetime]


class Going(Base):
    """Whether a person goes on with a topic: asked, yes or no; and whether they are in its room. Erased with the
    person."""

    __tablename__ = "going"
    topic_id: Mapped[int] = mapped_column(ForeignKey("topic.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    answer: Mapped[str] = mapped_column(String(8), default="asked")
    address: Mapped[str] = mapped_column(String(300), default="")
    invited: Mapped[bool] = mapped_column(default=False)
    inside: Mapped[bool] = mapped_column(default=False)


class Room(Base):
    """Where the people of a topic go on, on one network; ``address`` is empty until the network has made it."""

    __tablename__ = "room"
    __table_args__ = (UniqueConstraint("topic_id", "network"),)
    id: Mapped[int] = mapped_column(Growing, primary_key=True)
    topic_id: Mapped[int] = mapped_column(ForeignKey("topic.id", ondelete="CASCADE"))
    network: Mapped[str] = mapped_column(String(20))
    key: Mapped[str] = mapped_column(String(60))
    address: Mapped[str] = mapped_column(String(300), default="", index=True)
    link: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime]


class Door(Base):
    """A link with a QR code that hangs somewhere, and the place it presets. Holds nothing of a person; kept until a
    moderator takes it away."""

    __tablename__ = "door"
    id: Mapped[int] = mapped_column(Growing, primary_key=True)
    dialogue_id: Mapped[int] = mapped_column(ForeignKey("dialogue.id"), index=True)
    name: Mapped[str] = mapped_column(String(40), unique=True)
    place: Mapped[str] = mapped_column(String(120), default="")
    created_at: Mapped[datetime]


class Arrival(Base):
    """How often somebody came through a door, by network and day (UTC). Holds nothing of a person; kept with the
    door."""

    __tablename__ = "arrival"
    door_id: Mapped[int] = mapped_column(ForeignKey("door.id", ondelete="CASCADE"), primary_key=True)
    network: Mapped[str] = mapped_column(String(20), primary_key=True)
    day: Mapped[str] = mapped_column(String(10), primary_key=True)
    arrivals: Mapped[int]


class KeyRow(Base):
    """A key with which something here is sealed: its name and something to try it on, never the key. ``done``: all that
    is older has been sealed with it anew. Holds nothing of a person."""

    __tablename__ = "sealing_key"
    name: Mapped[str] = mapped_column(String(8), primary_key=True)
    proof: Mapped[bytes] = mapped_column(LargeBinary)
    done: Mapped[bool] = mapped_column(default=False)
