"""The tables of those who take part: people, where they are reached, and what they may do."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String, false, true
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.columns import Growing
from storage.tables.dialogue import Base


class Person(Base):
    """Someone who takes part, after consent: a pseudonym, the consent, which messages they want. Kept until they leave,
    at the latest 12 months after the dialogue's end.

    ``hears``: they want to be written to; ``receipts``: also of what becomes of each contribution; ``paused``: nothing
    at all for now.
    """

    __tablename__ = "person"
    __table_args__ = ({"sqlite_autoincrement": True},)  # the number of an erased person is never given again
    id: Mapped[int] = mapped_column(Growing, primary_key=True)
    dialogue_id: Mapped[int] = mapped_column(ForeignKey("dialogue.id"), index=True)
    pseudonym: Mapped[str] = mapped_column(String(80), unique=True)
    consent: Mapped[str] = mapped_column(String(20), default="")
    consented_at: Mapped[datetime | None]
    hears: Mapped[bool] = mapped_column(default=False)
    paused: Mapped[bool] = mapped_column(default=False, server_default=false())
    receipts: Mapped[bool] = mapped_column(default=True, server_default=true())
    created_at: Mapped[datetime]


class Contact(Base):
    """An address that the bot knows: its language and dialogue, and whose it is once they agreed. Erased with
    the person, or at once when they decline."""

    __tablename__ = "address"
    address: Mapped[str] = mapped_column(String(300), primary_key=True)
    dialogue_id: Mapped[int] = mapped_column(ForeignKey("dialogue.id"))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    language: Mapped[str] = mapped_column(String(12), default="")
    reachable: Mapped[bool] = mapped_column(default=True)
    seen_at: Mapped[datetime]


class Role(Base):
    """A role that somebody has in a dialogue, by address: moderator, organiser, table_moderator or administrator. Who
    has several has a row for each; how often they want the digest, and whether they asked for one or for a door's
    poster, stands alike in all of them. Kept until it is taken back.

    ``digest_form`` is how they want the one they asked for, ``digest_rhythm`` how often it comes by
    itself (daily, weekly, never), ``digest_last`` when it last did. ``source`` is settings or invitation.
    """

    __tablename__ = "role"
    address: Mapped[str] = mapped_column(String(300), primary_key=True)
    dialogue_id: Mapped[int] = mapped_column(ForeignKey("dialogue.id"), primary_key=True)
    role: Mapped[str] = mapped_column(String(20), primary_key=True)
    source: Mapped[str] = mapped_column(String(20), default="settings")
    digest_wanted: Mapped[bool] = mapped_column(default=False)
    digest_form: Mapped[str] = mapped_column(String(8), default="chat", server_default="chat")
    digest_rhythm: Mapped[str] = mapped_column(String(8), default="daily", server_default="daily")
    digest_last: Mapped[datetime | None]
    door_wanted: Mapped[str] = mapped_column(String(40), default="")


class Invitation(Base):
    """A one-time link that gives a role. Holds the hash of its word, and the address of who made it in the chat, so
    that nobody invites themselves. Kept until used or run out, or until who made it loses a role."""

    __tablename__ = "invitation"
    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    dialogue_id: Mapped[int] = mapped_column(ForeignKey("dialogue.id"))
    role: Mapped[str] = mapped_column(String(20))
    made_by: Mapped[str] = mapped_column(String(300), default="")
    until: Mapped[datetime]
