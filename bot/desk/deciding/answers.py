"""Asked back: what an author answers becomes part of the contribution, which comes back to the top of the queue."""

from __future__ import annotations

from bot.desk import contributions
from bot.desk.deciding.rulings import note
from bot.desk.news import DIGEST, News, Tell, Visitor, Way
from bot.desk.permissions import those_who_may
from bot.flows.deciding.outcomes import Answered
from bot.flows.deciding.queries import Asked
from storage import Contribution

AUTHOR = "author"


def asked(visitor: Visitor, contribution: int) -> Asked | None:
    """What the visitor was asked about this contribution of theirs (0: about any), and has not answered."""
    rows = [row for row in _asked(visitor) if contribution in (row.id, 0)]
    decision = visitor.books.decisions.standing(rows[0].id) if rows else None
    return None if decision is None else Asked(rows[0].id, rows[0].text, decision.words)


def take_in(visitor: Visitor, answered: Answered) -> list[News]:
    """The author's answer is added to their words, or stands instead of them; moderators hear that it is there."""
    row = next((row for row in _asked(visitor) if row.id == answered.contribution), None)
    if row is None:
        return [visitor.told("desk-gone")]
    text = answered.text if answered.replaces else _joined(row.text, answered.text)
    contributions.say_anew(visitor, row, text, answered.held or row.held)
    note(visitor, row, "answer", AUTHOR)
    look = (Way("desk-queue-now", "/queue decide"),)
    roles = those_who_may(visitor.books, visitor.dialogue.id, "decide")
    calls = [Tell(role.address, "desk-queue-answered", {"number": row.id}, look, DIGEST) for role in roles]
    return [visitor.told("desk-answered", Way("desk-mine", "/mine"), number=row.id), *calls]


def _joined(text: str, answer: str) -> str:
    """The answer behind the text, as a sentence of its own."""
    return f"{text} {answer}" if text[-1:] in ".!?…:;,؟" else f"{text}. {answer}"


def _asked(visitor: Visitor) -> list[Contribution]:
    """The visitor's contributions about which somebody waits for their answer, the newest first."""
    rows = visitor.books.contributions.of_person(visitor.person.id) if visitor.person is not None else ()
    return [row for row in rows if row.decided == "asked"]
