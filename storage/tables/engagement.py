"""The tables of organisations: who speaks for them, what they need, who can help."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.columns import Growing
from storage.tables.dialogue import Base
from storage.tables.sealing import Sealed


class Organisation(Base):
    """A club, shop or office: its name, kind, place and what it does; of people only who its members are, in their own
    table. Kept until its last member is gone, at the latest 12 months after the dialogue's end."""

    __tablename__ = "organisation"
    id: Mapped[int] = mapped_column(Growing, primary_key=True)
    dialogue_id: Mapped[int] = mapped_column(ForeignKey("dialogue.id"), index=True)
    name: Mapped[str] = mapped_column(Sealed("organisation.name"))
    kind: Mapped[str] = mapped_column(String(20))
    place: Mapped[str] = mapped_column(Sealed("organisation.place"), default="")
    does: Mapped[str] = mapped_column(Sealed("organisation.does"), default="")
    verified: Mapped[bool] = mapped_column(default=False)
    closed_at: Mapped[datetime | None]
    created_at: Mapped[datetime]


class Member(Base):
    """Who speaks for an organisation, since when. Erased with the person, or when they stop."""

    __tablename__ = "member"
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True)
    joined_at: Mapped[datetime]


class MemberInvitation(Base):
    """A one-time link by which somebody comes to speak for an organisation. Holds only the hash of its word; kept until
    used, or until 7 days are over."""

    __tablename__ = "member_invitation"
    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id", ondelete="CASCADE"))
    until: Mapped[datetime]


class Badge(Base):
    """That a moderator verified an organisation, or took it back, and when. Holds the moderator's address, which is
    wiped when they leave, and no text; kept as long as the organisation's row."""

    __tablename__ = "badge"
    id: Mapped[int] = mapped_column(Growing, primary_key=True)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id", ondelete="CASCADE"), index=True)
    moderator: Mapped[str] = mapped_column(String(300))
    given: Mapped[bool]
    at: Mapped[datetime]


class Need(Base):
    """What an organisation needs, beside the contribution that says it: how many people, when, how the organisation is
    reached. The contact, which may be somebody's, is kept until 14 days after the end or until the need is withdrawn.

    ``contact`` is empty: through the bot only. ``most`` is how many answers it wants at once and in all; ``state``
    open, full or closed; ``result`` what became of it (worked, partly, nobody, cancelled), ``asked_at`` when that was
    asked.
    """

    __tablename__ = "need"
    id: Mapped[int] = mapped_column(ForeignKey("contribution.id", ondelete="CASCADE"), primary_key=True)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id", ondelete="CASCADE"), index=True)
    people: Mapped[int]
    begins: Mapped[datetime]
    ends: Mapped[datetime]
    contact: Mapped[str] = mapped_column(Sealed("need.contact"), default="")
    most: Mapped[int]
    state: Mapped[str] = mapped_column(String(8), default="open")
    result: Mapped[str] = mapped_column(String(12), default="")
    asked_at: Mapped[datetime | None]


class Match(Base):
    """Somebody can help with a need, and the word they have for the organisation. Erased with the person; the word is
    wiped when the organisation declines, and 14 days after the need's end.

    ``state``: waiting (enough others are asked about), asked (the organisation is), yes, no.
    """

    __tablename__ = "match"
    __table_args__ = (UniqueConstraint("need_id", "person_id"),)
    id: Mapped[int] = mapped_column(Growing, primary_key=True)
    need_id: Mapped[int] = mapped_column(ForeignKey("need.id", ondelete="CASCADE"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    word: Mapped[str] = mapped_column(Sealed("match.word"), default="")
    state: Mapped[str] = mapped_column(String(8))
    created_at: Mapped[datetime]
