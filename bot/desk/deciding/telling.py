"""What the author of a contribution is told of a decision: one line, once, with the way to object."""

from __future__ import annotations

from bot.desk.engagement.membership import reached
from bot.desk.news import News, Phrase, Tell, Visitor, Way
from bot.desk.reaching import reach
from bot.desk.receipts import MUTE
from bot.desk.rights.objections import way
from storage import Books, Contribution, Decision

_GOOD = {"accept", "undo"}
"""Decisions to which nobody objects."""
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
    words = _said(visitor.books, decision)
    need = visitor.books.needs.get(row.id)
    if need is not None:
        members = reached(visitor.books, need[2].id)
        return [_receipt(to, row, decision, words, Way("desk-object", "/objection")) for to in members]
    address = wants(visitor.books, row)
    return [_receipt(address, row, decision, words, way(row.id), MUTE)] if address else []


def _said(books: Books, decision: Decision) -> str:
    """The name of the words for a decision; a question that is taken back was none."""
    undone = books.decisions.decision(decision.undoes_id) if decision.undoes_id else None
    if undone is not None and undone.kind == "ask":
        return "desk-unasked"
    return _WORDS.get(decision.kind) or f"desk-declined-{decision.reason}"


def _receipt(to: str, row: Contribution, decision: Decision, words: str, object_: Way, *ways: Way) -> Tell:
    if decision.kind == "ask":
        ways = (Way("desk-answer", f"/answer {row.id}"), *ways)
    elif decision.kind not in _GOOD:
        ways = (object_, *ways)
    own = (Phrase("desk-declined-words", {"words": decision.words}),) if decision.words else ()
    args = {"number": row.id, "question": decision.words}
    return Tell(to, words, args, ways, body=own if decision.kind == "decline" else ())
