"""The public log: what was decided, on which day, by which rule; no text, no person, no topic that is hidden."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import tzinfo

from bot.desk.news import News, Phrase, Visitor
from bot.desk.receipts import FEWEST
from bot.papers.package import Decision
from storage import Books

_MOST = 12
"""Decisions that the chat shows one by one, the newest first."""


def decisions(books: Books, dialogue_id: int, zone: tzinfo | None) -> list[Decision]:
    """All decisions on contributions that stand, the newest first. The rule of a decline is left out where fewer than
    `FEWEST` were declined by it: in a small quarter it would say of whom it is."""
    made = books.decisions.last(dialogue_id)
    often = Counter(one.reason for one in made)
    return [
        Decision(
            day=one.made_at.astimezone(zone).date(),
            kind=one.kind,
            role=one.role,
            topics=(),
            reason=one.reason if often[one.reason] >= FEWEST else "",
        )
        for one in made
    ]


def counts(made: Sequence[Decision]) -> list[tuple[str, str, int]]:
    """(kind, rule, how often), the most frequent first; "" is the rule of those that have none or too rare a one."""
    found = Counter((one.kind, one.reason) for one in made)
    return [(kind, reason, count) for (kind, reason), count in sorted(found.items(), key=lambda one: (-one[1], one[0]))]


def show(visitor: Visitor) -> list[News]:
    """The log in the chat, for everybody: how often what was decided, and the last decisions."""
    made = decisions(visitor.books, visitor.dialogue.id, visitor.zone)
    if not made:
        return [visitor.told("desk-log-empty")]
    often = [Phrase("desk-log-count", {"kind": k, "reason": reason, "count": n}) for k, reason, n in counts(made)]
    lines = [Phrase("desk-log-line", {"date": one.day, "kind": one.kind, "reason": one.reason}) for one in made[:_MOST]]
    return [replace(visitor.told("desk-log"), body=(*often, Phrase("desk-log-last"), *lines))]
