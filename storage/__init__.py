"""What is remembered: tables, the store and its books, migrations; the only importer of SQLAlchemy."""

from storage.books import Books
from storage.models import Contact, Contribution, Dialogue, Going, Invitation, Person, Role, Room, Support, Topic
from storage.moving import CursorRow, FileRow, InboxRow, OutboxRow, TalkRow
from storage.store import Store, StoreClosed

__all__ = [
    "Books",
    "Contact",
    "Contribution",
    "CursorRow",
    "Dialogue",
    "FileRow",
    "Going",
    "InboxRow",
    "Invitation",
    "OutboxRow",
    "Person",
    "Role",
    "Room",
    "Store",
    "StoreClosed",
    "Support",
    "TalkRow",
    "Topic",
]
