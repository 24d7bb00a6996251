"""The books: everything the house reads and writes within one transaction, a shelf for each matter."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TypeVar

from sqlalchemy.orm import Session

from storage.shelves.belongings import Belongings
from storage.shelves.claims import Rights
from storage.shelves.contributions import Contributions
from storage.shelves.curation import Curation
from storage.shelves.decisions import Decisions
from storage.shelves.doors import Doors
from storage.shelves.gauges import Gauges
from storage.shelves.needs import Needs
from storage.shelves.organisations import Organisations
from storage.shelves.outbox import Outbox
from storage.shelves.parked import Parked
from storage.shelves.people import People
from storage.shelves.photos import Errands, Photos
from storage.shelves.queues import Inbox, Talks
from storage.shelves.topics import Topics
from storage.tables.dialogue import Base
from storage.tables.moving import OutboxRow, TalkRow

Row = TypeVar("Row", bound=Base)


class Books:
    """The shelves of one open transaction. Rows that they give are live: what is set on them is kept."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.people = People(session)
        self.contributions = Contributions(session)
        self.topics = Topics(session)
        self.curation = Curation(session)
        self.decisions = Decisions(session)
        self.doors = Doors(session)
        self.photos = Photos(session)
        self.errands = Errands(session)
        self.talks = Talks(session)
        self.inbox = Inbox(session)
        self.outbox = Outbox(session)
        self.parked = Parked(session)
        self.gauges = Gauges(session)
        self.organisations = Organisations(session)
        self.needs = Needs(session)
        self.rights = Rights(session)
        self.belongings = Belongings(session)

    def expect(self, addresses: Collection[str]) -> list[TalkRow]:
        """Read in a few questions what turns at these addresses would ask for one by one; gives their open talks."""
        self.people.expect(addresses)
        self.photos.expect(addresses)
        talks = self.talks.expect(addresses)
        self.outbox.expect(addresses, [talk.row for talk in talks])
        return talks

    def settle(self) -> None:
        """Let what a turn changed be seen by the next: rows of the dialogue; what moves is remembered by its shelf."""
        changed = *self._session.new, *self._session.dirty, *self._session.deleted
        if not all(isinstance(row, TalkRow | OutboxRow) for row in changed):
            self._session.flush()

    def add(self, row: Row) -> Row:
        """Keep a new row and give it its id."""
        self._session.add(row)
        self._session.flush()
        return row

    def add_all(self, rows: Iterable[Base]) -> None:
        """Keep many new rows at once."""
        self._session.add_all(rows)
        self._session.flush()

    def remove(self, row: Base) -> None:
        """Erase a row, and with it what cannot be without it."""
        self._session.delete(row)
        self._session.flush()

    def flush(self) -> None:
        """Let what was set on rows be seen by the next question."""
        self._session.flush()
