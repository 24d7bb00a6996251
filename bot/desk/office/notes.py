"""What came on paper, by phone or in a conversation: moderators enter it for people who do not use the bot."""

from __future__ import annotations

from collections.abc import Sequence

from bot.desk.contributions import bury, keep
from bot.desk.news import News, Visitor, Way
from bot.flows.office.talks import WAYS
from bot.flows.outcomes import NotedDown, NoteTakenBack
from storage import Contribution

_SHOWN = 12
_OTHERS = Way("desk-notes", "/paper list")


def note_down(visitor: Visitor, noted: NotedDown) -> list[News]:
    """Keep a contribution that has no person: nobody can be asked, told or counted twice."""
    row = Contribution(
        dialogue_id=visitor.dialogue.id,
        text=noted.text,
        place=noted.place,
        source=noted.how,
        created_at=visitor.now,
        changed_at=visitor.now,
    )
    keep(visitor, row, visitor.dialogue.language)
    another = Way("desk-note-another", f"/paper {noted.how}")
    back = Way("desk-note-back", f"/paper list {row.id}")
    ways = (another, back, _OTHERS) if visitor.may("decide") else (another,)
    return [visitor.told("desk-noted", *ways, number=row.id)]


def take_back(visitor: Visitor, taken: NoteTakenBack) -> list[News]:
    """Take such a contribution back; only a tombstone remains."""
    row = next((row for row in notes(visitor) if row.id == taken.contribution), None)
    if row is None:
        return [visitor.told("desk-gone", _OTHERS)]
    bury(visitor, row)
    return [visitor.told("desk-note-gone", Way("desk-note-another", "/paper"), _OTHERS)]


def notes(visitor: Visitor) -> Sequence[Contribution]:
    """What moderators entered and nobody took back, newest first."""
    return visitor.books.contributions.without_person(visitor.dialogue.id, WAYS)[:_SHOWN]
