"""What the author of a contribution is told of a decision: one line, once, with the way to object."""

from __future__ import annotations

from bot.desk.engagement.membership import reached
from bot.desk.news import News, Phrase, Tell, Visitor, Way
from bot.desk.reaching import reach
from bot.desk.receipts import MUTE
from bot.desk.rights.objections import way
from storage import Books, Contribution, Decision

_WORDS = {"accept": "desk-taken-in", "ask": "desk-asked-back", "defect": "desk-passed-on", "undo": "desk-undecided"}


def wants(books: Books, row: Contribution) -> str:
    """The address at which the author hears what becomes of a contribution; "" when there is none, or they do not want
    to."""
    author = books.people.person(row.person_id)
    if author is None or not author.hears or not author.receipts or author.paused:
        return ""
    return reach(books, author)


def receipts(visitor: Visitor, row: Contribution, decision: Decision) -> list[News]:
    """The receipts for a decision: for its author, or for all who speak for the organisation whose need it is."""
    need = visitor.books.needs.get(row.id)
    if need is not None:
        members = reached(visitor.books, need[2].id)
        return [_receipt(to, row, decision, Way("desk-object", "/objection")) for to in members]
    address = wants(visitor.books, row)
    return [_receipt(address, row, decision, way(row.id), MUTE)] if address else []


def _receipt(to: str, row: Contribution, decision: Decision, *ways: Way) -> Tell:
    if decision.kind == "ask":
        ways = (Way("desk-answer", f"/answer {row.id}"), *ways[1:])
    words = _WORDS.get(decision.kind) or f"desk-declined-{decision.reason}"
    own = (Phrase("desk-declined-words", {"words": decision.words}),) if decision.words else ()
    args = {"number": row.id, "question": decision.words}
    return Tell(to, words, args, ways, body=own if decision.kind == "decline" else ())
