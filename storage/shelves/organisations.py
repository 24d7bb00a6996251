"""The shelf of organisations: who they are, who speaks for them, who verified them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from storage.tables.engagement import Badge, Member, MemberInvitation, Organisation


class Organisations:
    """The organisations of all dialogues."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, id_: int) -> Organisation | None:
        """The organisation with this id, unless it is closed."""
        found = self._session.get(Organisation, id_)
        return found if found is not None and found.closed_at is None else None

    def of_dialogue(self, dialogue_id: int) -> Sequence[Organisation]:
        """Those of a dialogue that are not closed: the unverified first, then the oldest."""
        here = select(Organisation).where(Organisation.dialogue_id == dialogue_id, Organisation.closed_at.is_(None))
        return self._session.scalars(here.order_by(Organisation.verified, Organisation.id)).all()

    def of_person(self, person_id: int) -> Sequence[Organisation]:
        """Those that the person speaks for, the oldest first."""
        wanted = select(Organisation).join(Member).where(Member.person_id == person_id)
        return self._session.scalars(wanted.order_by(Organisation.id)).all()

    def member(self, organisation_id: int, person_id: int) -> Member | None:
        """That the person speaks for the organisation, if they do."""
        return self._session.get(Member, (organisation_id, person_id))

    def members(self, organisation_id: int) -> Sequence[Member]:
        """Everyone who speaks for the organisation."""
        wanted = select(Member).where(Member.organisation_id == organisation_id)
        return self._session.scalars(wanted.order_by(Member.person_id)).all()

    def count_members(self, organisation_id: int) -> int:
        """How many speak for the organisation."""
        wanted = select(func.count()).select_from(Member).where(Member.organisation_id == organisation_id)
        return self._session.scalar(wanted) or 0

    def invitation(self, digest: str, now: datetime) -> MemberInvitation | None:
        """The invitation with this hash, while it holds."""
        found = self._session.get(MemberInvitation, digest)
        return found if found is not None and found.until > now else None

    def withdraw_invitations(self, organisation_id: int) -> None:
        """The links of an organisation hold no more."""
        self._session.execute(delete(MemberInvitation).where(MemberInvitation.organisation_id == organisation_id))

    def drop_invitations(self, now: datetime) -> None:
        """Forget the links that have run out."""
        self._session.execute(delete(MemberInvitation).where(MemberInvitation.until <= now))

    def forget_moderator(self, address: str) -> None:
        """Who verified what at this address is known no more; that it was verified is."""
        self._session.execute(update(Badge).where(Badge.moderator == address).values(moderator=""))
