"""The tables of people's rights: what they agreed to, object to, were told, and how their addresses come together."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.columns import Growing
from storage.tables.dialogue import Base
from storage.tables.sealing import Sealed


class Consent(Base):
    """A part of the consent that a person decided on by itself (contact, quoted, passed_on): yes or no, to which
    text, and when. Erased with the person."""

    __tablename__ = "consent"
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    part: Mapped[str] = mapped_column(String(20), primary_key=True)
    given: Mapped[bool]
    version: Mapped[str] = mapped_column(String(20))
    decided_at: Mapped[datetime]


class Pooled(Base):
    """An address whose owner wants to hear of other ways to take part, and its language; kept apart from what people
    said. Kept until they say no or leave, at the latest 12 months after the dialogue's end."""

    __tablename__ = "pool"
    address: Mapped[str] = mapped_column(String(300), primary_key=True)
    dialogue_id: Mapped[int] = mapped_column(ForeignKey("dialogue.id"), index=True)
    language: Mapped[str] = mapped_column(String(12))
    version: Mapped[str] = mapped_column(String(20))
    joined_at: Mapped[datetime]


class Objection(Base):
    """A person objects to a decision, in their words, and what a moderator answered. Erased with the person."""

    __tablename__ = "objection"
    __table_args__ = ({"sqlite_autoincrement": True},)  # moderators and people speak of its number
    id: Mapped[int] = mapped_column(Growing, primary_key=True)
    dialogue_id: Mapped[int] = mapped_column(ForeignKey("dialogue.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    contribution_id: Mapped[int | None] = mapped_column(ForeignKey("contribution.id", ondelete="SET NULL"))
    text: Mapped[str] = mapped_column(Sealed("objection.text"))
    answer: Mapped[str] = mapped_column(Sealed("objection.answer"), default="")
    made_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]


class Told(Base):
    """What the author of a contribution was told of it: a step (topic, agenda, room, result), so that nobody hears it
    twice. Erased with the person, or when the contribution is taken back."""

    __tablename__ = "receipt"
    contribution_id: Mapped[int] = mapped_column(ForeignKey("contribution.id", ondelete="CASCADE"), primary_key=True)
    step: Mapped[str] = mapped_column(String(12), primary_key=True)
    told_at: Mapped[datetime]


class JoinCode(Base):
    """A one-time code with which a person brings another address of theirs in. Holds only the hash of the code; kept
    15 minutes, or until it is used."""

    __tablename__ = "join_code"
    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    until: Mapped[datetime]


class WrongCode(Base):
    """How often a wrong code came from an address. Kept for 1 hour after the first."""

    __tablename__ = "wrong_code"
    address: Mapped[str] = mapped_column(String(300), primary_key=True)
    tries: Mapped[int]
    since: Mapped[datetime]


class Correction(Base):
    """That something which a digest has shown was changed or taken back: its topic and when, without words. Holds
    nothing of a person; kept until every regular digest has told it, at most 8 days."""

    __tablename__ = "correction"
    id: Mapped[int] = mapped_column(Growing, primary_key=True)
    dialogue_id: Mapped[int] = mapped_column(ForeignKey("dialogue.id"), index=True)
    topic_id: Mapped[int | None] = mapped_column(ForeignKey("topic.id", ondelete="SET NULL"))
    what: Mapped[str] = mapped_column(String(12))
    made_at: Mapped[datetime]
