"""What waits for a moderator: contributions that the guard stopped, and whose author wants a person to decide."""

from __future__ import annotations

from bot.desk.contributions import bury
from bot.desk.engagement import needs
from bot.desk.news import News, Open, Tell, Visitor
from bot.desk.placing import place
from bot.desk.reaching import reach
from bot.desk.receipts import MUTE
from bot.desk.rights.objections import way
from bot.flows.outcomes import Ruled
from storage import Contribution


def rule(visitor: Visitor, ruled: Ruled) -> list[News]:
    """Take a contribution in or decline it, tell its author, and show the next that waits."""
    row = visitor.books.contributions.get(ruled.contribution)
    if row is None or row.dialogue_id != visitor.dialogue.id or not row.held:
        return [visitor.told("desk-held-decided"), Open("held")]
    receipt = _receipt(visitor, row, ruled)
    need = visitor.books.needs.get(row.id)
    if ruled.reason:
        receipt += needs.declined(visitor, need, ruled.reason) if need is not None else []
        bury(visitor, row)
    else:
        row.held, row.changed_at = "", visitor.now
        place(visitor.books, visitor.likeness, row)
        visitor.likeness.learn(row)
        receipt += needs.taken_in(visitor, need) if need is not None else []
    done = visitor.told("desk-held-declined" if ruled.reason else "desk-held-taken", number=row.id)
    return [done, *receipt, Open("held")]


def _receipt(visitor: Visitor, row: Contribution, ruled: Ruled) -> list[News]:
    """One line for the author, if they want receipts and can be reached."""
    author = visitor.books.people.person(row.person_id)
    if author is None or not author.hears or not author.receipts or author.paused:
        return []
    if not (address := reach(visitor.books, author)):
        return []
    if ruled.reason:
        return [Tell(address, f"desk-declined-{ruled.reason}", {"number": row.id}, (way(row.id), MUTE))]
    return [Tell(address, "desk-taken-in", {"number": row.id}, (MUTE,))]
