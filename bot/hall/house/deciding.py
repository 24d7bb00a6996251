"""What the talks at the moderators' desk look up: what waits, and the contribution that is open to be decided on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bot.desk.consents import quotable
from bot.desk.deciding import answers, rulings, telling
from bot.desk.deciding.acts import line
from bot.desk.erasing import decider
from bot.desk.news import Visitor
from bot.desk.rights import objections
from bot.flows.deciding import queries as q
from bot.flows.queries import Query
from bot.words import Words
from storage import Contribution

AtDesk = q.WhatWaits | q.NextCase | q.AskedBack
_UNSEEN = ("strict", "anew", "declined")
"""Why nobody else sees a contribution, beside the guard's rules."""


def look_up(visitor: Visitor, found: dict[str, Any], name: str, query: Query[Any]) -> Any:
    """The answer to a query about the desk. ``found`` keeps which contribution a moderator has open, and how it stood
    when they were shown it: they decide on that."""
    match query:
        case q.WhatWaits():
            return _waiting(visitor)
        case q.NextCase(which, skipped):
            return _case(visitor, found, name, which, skipped)
        case q.AskedBack(contribution):
            return answers.asked(visitor, contribution)
    raise TypeError(f"nobody knows {type(query).__name__} about the desk")


def _waiting(visitor: Visitor) -> q.Waiting:
    counts, books = visitor.books.decisions.waiting(visitor.dialogue.id), visitor.books
    return q.Waiting(
        decide=sum(count for urgency, count in counts.items() if urgency != "asked"),
        held=counts.get("held", 0),
        answered=counts.get("answered", 0),
        asked=counts.get("asked", 0),
        objections=len(objections.waiting(visitor)),
        proposals=len(books.curation.proposals(visitor.dialogue.id)),
        last=books.decisions.last_of(visitor.dialogue.id, decider(visitor.address)),
    )


def _case(
    visitor: Visitor, found: dict[str, Any], name: str, which: str, skipped: tuple[int, ...]
) -> q.Case | q.Unopened:
    wanted = f"{which} {skipped}"
    if found.get(name, {}).get("of") != wanted:
        row = _opened(visitor, which, skipped)
        stood = {"why": _why_not(visitor, which)} if row is None else _stood(visitor, row)
        found[name] = {"of": wanted, "ids": [] if row is None else [row.id], "as": stood}
    if not (ids := found[name]["ids"]):
        return q.Unopened(**found[name]["as"])
    row = visitor.books.contributions.get(ids[0])
    return q.Case(ids[0], "…" if row is None else about(visitor, row), **found[name]["as"])


def _why_not(visitor: Visitor, which: str) -> str:
    """Why nothing was opened: see `q.Unopened`."""
    if not which.isdecimal():
        return ""
    return "missing" if _called(visitor, which) is None else "taken"


def _called(visitor: Visitor, number: str) -> Contribution | None:
    row = visitor.books.contributions.get(int(number))
    return row if row is not None and row.dialogue_id == visitor.dialogue.id else None


def _opened(visitor: Visitor, which: str, skipped: tuple[int, ...]) -> Contribution | None:
    """The contribution that the moderator gets to decide on: from now on it is theirs for a while."""
    desk, dialogue = visitor.books.decisions, visitor.dialogue
    if not which.isdecimal():
        id_ = desk.next(dialogue.id, visitor.address, visitor.now, skipped, held=which == "held")
        return visitor.books.contributions.get(id_) if id_ is not None else None
    row = _called(visitor, which)
    return row if row is not None and desk.open(row.id, visitor.address, visitor.now) else None


def _stood(visitor: Visitor, row: Contribution) -> dict[str, Any]:
    return {
        "seen": rulings.seen(visitor.books, row),
        "reachable": bool(telling.wants(visitor.books, row)),
        "quotable": bool(quotable(visitor.books, [row])) and row.decided != "defect",
        "accepted": row.decided in ("accepted", "defect") and not row.held,
        "declined": row.decided == rulings.DECLINED,
        "made": bool(visitor.books.decisions.of(row.id)),
    }


def about(visitor: Visitor, row: Contribution) -> str:
    """The contribution as the moderator reads it: what it is and says, why it waits, what its author was asked."""
    words = Words(visitor.contact.language, visitor.dialogue.language)
    count = visitor.books.photos.counts(row.dialogue_id).get(row.id, 0)
    head = words("desk-case", number=row.id, kind=row.kind, place=row.place, placed="yes" if row.place else "no")
    photos = [words("desk-case-photos", count=count, number=row.id)] if count else []
    return "\n".join([head, words("desk-case-text", text=row.text), *photos, *_state(visitor, words, row)])


def reviewed(visitor: Visitor, row: Contribution) -> str:
    """The contribution with the decision that stands on it, for whoever is to look at it again."""
    standing = visitor.books.decisions.standing(row.id)
    if standing is None:
        return about(visitor, row)
    words = Words(visitor.contact.language, visitor.dialogue.language)
    last = line(visitor, standing)
    own = [words("desk-declined-words", words=standing.words)] if standing.kind == "decline" and standing.words else []
    return "\n".join([about(visitor, row), words(last.words, **last.args), *own])


def _state(visitor: Visitor, words: Words, row: Contribution) -> Iterator[str]:
    if row.held and row.held not in _UNSEEN:
        yield words(f"guard-why.{row.held.replace('.', '-')}")
    made = [one for one in visitor.books.decisions.of(row.id) if not one.undone]
    question = next((one.words for one in reversed(made) if one.kind == "ask"), "")
    if row.decided in ("asked", "answered") and question:
        yield words(f"desk-case-{row.decided}", question=question)
    elif row.decided != "new":
        yield words("desk-case-decided", state=row.decided)
    if row.decided != rulings.DECLINED:
        yield words("desk-case-unseen" if row.held else "desk-case-seen")
