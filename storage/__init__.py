"""What is remembered: tables, the store and its books, migrations; the only importer of SQLAlchemy."""

from storage.archive import ArchiveWrong
from storage.books import Books
from storage.keys import NAME, Keys, KeyWrong, derived, new_key, write
from storage.models import Contact, Contribution, Dialogue, Going, Invitation, Person, Role, Room, Support, Topic
from storage.moving import BroadcastRow, CursorRow, FileRow, InboxRow, OutboxRow, TalkRow
from storage.queues import Event
from storage.relocation import Occupied
from storage.store import OUT_OF_REACH, Store, StoreClosed, StoreDown

__all__ = [
    "NAME",
    "OUT_OF_REACH",
    "ArchiveWrong",
    "Books",
    "BroadcastRow",
    "Contact",
    "Contribution",
    "CursorRow",
    "Dialogue",
    "Event",
    "FileRow",
    "Going",
    "InboxRow",
    "Invitation",
    "KeyWrong",
    "Keys",
    "Occupied",
    "OutboxRow",
    "Person",
    "Role",
    "Room",
    "Store",
    "StoreClosed",
    "StoreDown",
    "Support",
    "TalkRow",
    "Topic",
    "derived",
    "new_key",
    "write",
]
