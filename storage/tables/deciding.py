"""The tables of the moderators' desk: what was decided on contributions, and who has one open to decide on it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String, false
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.columns import Growing
from storage.tables.dialogue import Base
from storage.tables.sealing import Sealed


class Decision(Base):
    """What was decided on a contribution, by which role and when; the words of a moderator that went to its author are
    wiped with the contribution. Holds a hash of the address that decided, so that an objection goes to somebody else;
    it is wiped after 14 days, or when they leave. The rest holds nothing of a person and is kept with the contribution.

    ``kind`` is accept, decline, ask, answer (by the author), defect or undo; ``reason`` names the rule of a decline.
    ``held`` and ``stood`` are what the contribution was (its ``held`` and ``decided``), ``topic_id`` where, before it.
    ``undoes_id`` is the decision that an undo took back.
    """

    __tablename__ = "decision"
    __table_args__ = ({"sqlite_autoincrement": True},)  # buttons carry its number
    id: Mapped[int] = mapped_column(Growing, primary_key=True)
    dialogue_id: Mapped[int] = mapped_column(ForeignKey("dialogue.id"), index=True)
    contribution_id: Mapped[int] = mapped_column(ForeignKey("contribution.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(12))
    reason: Mapped[str] = mapped_column(String(12), default="")
    words: Mapped[str] = mapped_column(Sealed("decision.words"), default="")
    role: Mapped[str] = mapped_column(String(20))
    decider: Mapped[str] = mapped_column(String(64), default="")
    held: Mapped[str] = mapped_column(String(60), default="")
    stood: Mapped[str] = mapped_column(String(12), default="")
    topic_id: Mapped[int | None] = mapped_column(Growing)
    undone: Mapped[bool] = mapped_column(default=False, server_default=false())
    undoes_id: Mapped[int | None] = mapped_column(Growing)
    made_at: Mapped[datetime]


class Opened(Base):
    """A contribution that a moderator has open to decide on it: their address, for 10 minutes or until they decide."""

    __tablename__ = "opened"
    contribution_id: Mapped[int] = mapped_column(ForeignKey("contribution.id", ondelete="CASCADE"), primary_key=True)
    address: Mapped[str] = mapped_column(String(300))
    until: Mapped[datetime]
