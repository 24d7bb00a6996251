"""The tables of what people send beside words: photos, and what is still to be fetched."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.columns import Growing
from storage.tables.dialogue import Base
from storage.tables.sealing import Sealed, SealedBytes, SealedJson


class PhotoRow(Base):
    """A photo that somebody sent for a contribution: small, without place, date or camera, and the words for those who
    do not see it. Belongs to the open talk, then to the contribution; erased with the person, and with either.

    ``content`` is a JPEG, empty until it is fetched. ``alt`` is None until somebody was asked, empty when they skipped.
    """

    __tablename__ = "photo"
    __table_args__ = (Index("photo_address", "address", "message"),)
    id: Mapped[int] = mapped_column(Growing, primary_key=True)
    dialogue_id: Mapped[int] = mapped_column(ForeignKey("dialogue.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    contribution_id: Mapped[int | None] = mapped_column(ForeignKey("contribution.id", ondelete="CASCADE"), index=True)
    address: Mapped[str] = mapped_column(String(300))
    message: Mapped[str] = mapped_column(String(300), default="")
    alt: Mapped[str | None] = mapped_column(Sealed("photo.alt"))
    content: Mapped[bytes] = mapped_column(SealedBytes("photo.content"), default=b"")
    made_at: Mapped[datetime]


class ErrandRow(Base):
    """Something that somebody sent and that is still to be fetched: where it lies on the network, and what opens it; or
    what was understood of a voice message, for a day, until they said whether it is right. Forgotten as soon as it is
    here, answered or given up; erased with the person.

    ``file`` is `Media.file`, empty when there is nothing to fetch but only to say. ``purpose`` comes back with what
    was fetched, as an event of the house itself.
    """

    __tablename__ = "errand"
    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    network: Mapped[str] = mapped_column(String(20))
    address: Mapped[str] = mapped_column(String(300), index=True)
    file: Mapped[str] = mapped_column(Sealed("errand.file"))
    purpose: Mapped[dict[str, Any]] = mapped_column(SealedJson("errand.purpose"))
    tries: Mapped[int] = mapped_column(default=0)
    due_at: Mapped[datetime]
    made_at: Mapped[datetime]
