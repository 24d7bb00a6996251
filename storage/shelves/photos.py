"""The shelves of photos and of errands: what people sent beside words, and what is still to be fetched of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session, defer

from storage.tables.dialogue import Contribution
from storage.tables.moving import TalkRow
from storage.tables.photos import ErrandRow, PhotoRow


class Photos:
    """Photos, by the chat in which they were sent and the contribution to which they belong.

    Remembers during the transaction which chats have none for their open talk: nearly all, and every turn asks.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._without: set[str] = set()

    def expect(self, addresses: Collection[str]) -> None:
        """Learn at once which of these chats have no photo for their open talk."""
        loose = PhotoRow.address.in_(addresses), PhotoRow.contribution_id.is_(None)
        self._without = set(addresses).difference(self._session.scalars(select(PhotoRow.address).where(*loose)))

    def add(self, row: PhotoRow) -> None:
        """Keep a new photo and give it its id."""
        self._without.discard(row.address)
        self._session.add(row)
        self._session.flush()

    def get(self, id_: int) -> PhotoRow | None:
        """The photo with this id."""
        return self._session.get(PhotoRow, id_)

    def pass_on(self, former: int, person: int) -> None:
        """What one person sent is another's: the two are the same."""
        self._session.execute(update(PhotoRow).where(PhotoRow.person_id == former).values(person_id=person))

    def loose(self, address: str) -> Sequence[PhotoRow]:
        """Those of the talk that is open at an address, in the order in which they came."""
        if address in self._without:
            return ()
        return self._some(PhotoRow.address == address, PhotoRow.contribution_id.is_(None))

    def of(self, contribution_id: int, *, fetched: bool = False) -> Sequence[PhotoRow]:
        """Those of a contribution; all, or only those that are here."""
        here = (PhotoRow.content != b"",) if fetched else ()
        return self._some(PhotoRow.contribution_id == contribution_id, *here)

    def undescribed(self, address: str) -> Sequence[PhotoRow]:
        """Those from an address that belong to a contribution and have not been described."""
        return self._some(PhotoRow.address == address, PhotoRow.contribution_id.is_not(None), PhotoRow.alt.is_(None))

    def _some(self, *which: Any) -> Sequence[PhotoRow]:
        wanted = select(PhotoRow).where(*which).options(defer(PhotoRow.content))
        return self._session.scalars(wanted.order_by(PhotoRow.id)).all()

    def lately_filed(self, address: str, since: datetime) -> int | None:
        """The newest contribution that came from an address at or after ``since``."""
        wanted = select(Contribution.id).where(
            Contribution.address == address, Contribution.created_at >= since, ~Contribution.withdrawn
        )
        return self._session.scalar(wanted.order_by(Contribution.id.desc()).limit(1))

    def at_message(self, address: str, message: str) -> PhotoRow | None:
        """The photo that came with this message."""
        found = self._some(PhotoRow.address == address, PhotoRow.message == message)
        return found[0] if found and message else None

    def counts(self, dialogue_id: int) -> dict[int, int]:
        """How many photos are here of each contribution of a dialogue that has some."""
        here = (PhotoRow.dialogue_id == dialogue_id) & PhotoRow.contribution_id.is_not(None) & (PhotoRow.content != b"")
        wanted = select(PhotoRow.contribution_id, func.count()).where(here).group_by(PhotoRow.contribution_id)
        return {id_: number for id_, number in self._session.execute(wanted) if id_ is not None}

    def drop_loose(self, address: str) -> None:
        """Forget those of the talk at an address, which is over."""
        if address not in self._without:
            loose = PhotoRow.address == address, PhotoRow.contribution_id.is_(None)
            self._session.execute(delete(PhotoRow).where(*loose))

    def drop_of(self, contribution_id: int) -> None:
        """Forget those of a contribution."""
        self._session.execute(delete(PhotoRow).where(PhotoRow.contribution_id == contribution_id))

    def drop_orphans(self) -> None:
        """Forget those whose talk is not open any more."""
        talks = select(TalkRow.address)
        loose = PhotoRow.contribution_id.is_(None) & PhotoRow.address.not_in(talks)
        self._session.execute(delete(PhotoRow).where(loose))


class Errands:
    """What is to be fetched."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def due(self, network: str, now: datetime, busy: Collection[str], most: int) -> Sequence[ErrandRow]:
        """At most ``most`` errands that may be run now, the oldest first, never two for one of ``busy`` addresses."""
        here = ErrandRow.network == network, ErrandRow.due_at <= now, ErrandRow.address.not_in(busy)
        rows = self._session.scalars(select(ErrandRow).where(*here).order_by(ErrandRow.made_at).limit(4 * most)).all()
        first: dict[str, ErrandRow] = {}
        for row in rows:
            first.setdefault(row.address, row)
        return list(first.values())[:most]

    def get(self, id_: str) -> ErrandRow | None:
        """The errand with this id."""
        return self._session.get(ErrandRow, id_)

    def of(self, address: str) -> Sequence[ErrandRow]:
        """All that is still to be fetched for an address."""
        return self._session.scalars(select(ErrandRow).where(ErrandRow.address == address)).all()

    def wait(self, address: str, until: datetime) -> None:
        """Nothing is fetched for an address before ``until``."""
        sooner = (ErrandRow.address == address) & (ErrandRow.due_at < until)
        self._session.execute(update(ErrandRow).where(sooner).values(due_at=until))

    def erase(self, address: str) -> None:
        """Forget what was to be fetched for an address."""
        self._session.execute(delete(ErrandRow).where(ErrandRow.address == address))
