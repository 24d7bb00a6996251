"""What is remembered: tables, the store and its books, migrations; the only importer of SQLAlchemy."""

from storage.archive import ArchiveWrong
from storage.books import Books
from storage.hindrance import Hindered
from storage.keys import NAME, Keys, KeyWrong, derived, new_key, write
from storage.relocation import Occupied
from storage.shelves.contributions import Compared
from storage.shelves.queues import Event
from storage.store import OUT_OF_REACH, InUse, Store, StoreClosed, StoreDown, UrlWrong
from storage.tables.deciding import Decision, Opened
from storage.tables.dialogue import Contribution, Dialogue, Door, Going, Room, Support, Topic
from storage.tables.engagement import Badge, Match, Member, MemberInvitation, Need, Organisation
from storage.tables.moving import BroadcastRow, CursorRow, FileRow, InboxRow, OutboxRow, TalkRow
from storage.tables.people import Contact, Invitation, Person, Role
from storage.tables.photos import ErrandRow, PhotoRow
from storage.tables.rights import Consent, Correction, JoinCode, Objection, Pooled, Told, WrongCode
from storage.tables.topics import Lesson, Proposal, Subtopic, TopicChange

__all__ = [
    "NAME",
    "OUT_OF_REACH",
    "ArchiveWrong",
    "Badge",
    "Books",
    "BroadcastRow",
    "Compared",
    "Consent",
    "Contact",
    "Contribution",
    "Correction",
    "CursorRow",
    "Decision",
    "Dialogue",
    "Door",
    "ErrandRow",
    "Event",
    "FileRow",
    "Going",
    "Hindered",
    "InUse",
    "InboxRow",
    "Invitation",
    "JoinCode",
    "KeyWrong",
    "Keys",
    "Lesson",
    "Match",
    "Member",
    "MemberInvitation",
    "Need",
    "Objection",
    "Occupied",
    "Opened",
    "Organisation",
    "OutboxRow",
    "Person",
    "PhotoRow",
    "Pooled",
    "Proposal",
    "Role",
    "Room",
    "Store",
    "StoreClosed",
    "StoreDown",
    "Subtopic",
    "Support",
    "TalkRow",
    "Told",
    "Topic",
    "TopicChange",
    "UrlWrong",
    "WrongCode",
    "derived",
    "new_key",
    "write",
]
