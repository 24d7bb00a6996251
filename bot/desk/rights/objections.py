"""Objections: a person objects to a decision, a person answers; software decides nothing here."""

from __future__ import annotations

from collections.abc import Iterator

from bot.desk.erasing import decider
from bot.desk.news import DIGEST, News, Tell, Visitor, Way
from bot.desk.permissions import those_who_may
from bot.desk.reaching import reach
from bot.flows.rights.outcomes import Objected, ObjectionAnswered
from bot.flows.rights.queries import ObjectionCard
from storage import Objection

_MOST = 12
"""How many a moderator is offered at once."""


def way(contribution: int) -> Way:
    """The button with which the author of a contribution objects to what was decided about it."""
    return Way("desk-object", f"/objection {contribution}")


def take_in(visitor: Visitor, objected: Objected) -> list[News]:
    """Keep an objection and tell the moderators its number; what it says they read when they open it."""
    if (person := visitor.person) is None:
        return []
    about = next(visitor.books.contributions.with_tombstones([objected.contribution]), None)
    row = Objection(dialogue_id=visitor.dialogue.id, person_id=person.id, text=objected.text, made_at=visitor.now)
    row.contribution_id = about.id if about is not None and about.person_id == person.id else None
    number = visitor.books.add(row).id
    ways = (Way("desk-objections", "/objections"),)
    answering = [to for to in _moderators(visitor) if _may_answer(visitor, row, to)]
    calls = [Tell(to, "desk-objection-new", {"number": number}, ways, DIGEST) for to in answering]
    return [visitor.told("desk-objection-received", number=number), *calls]


def waiting(visitor: Visitor) -> tuple[ObjectionCard, ...]:
    """The oldest that nobody has answered, for a moderator: not those to what they decided themselves, where there is
    another."""
    open_ = visitor.books.rights.open_objections(visitor.dialogue.id)
    rows = [row for row in open_ if _may_answer(visitor, row, visitor.address)][:_MOST]
    return tuple(ObjectionCard(row.id, row.text, row.contribution_id or 0) for row in rows)


def answer(visitor: Visitor, answered: ObjectionAnswered) -> list[News]:
    """A moderator answers, which closes it; the person reads the answer."""
    row = visitor.books.rights.objection(answered.objection)
    mine = row is not None and row.dialogue_id == visitor.dialogue.id and _may_answer(visitor, row, visitor.address)
    if row is None or not mine or row.answered_at is not None:
        return [visitor.told("desk-objection-gone")]
    row.answer, row.answered_at = answered.text, visitor.now
    more = (Way("desk-objections", "/objections"),) if waiting(visitor) else ()
    ways = (*more, *_reopen(row))
    told: list[News] = [visitor.told("desk-objection-closed", *ways, number=row.id)]
    person = visitor.books.people.person(row.person_id)
    if person is not None and (address := reach(visitor.books, person)):
        args = {"number": row.id, "answer": row.answer}
        told.append(Tell(address, "desk-objection-answered", args, (Way("desk-object", "/objection"),)))
    return told


def _reopen(objection: Objection) -> Iterator[Way]:
    """The button with which the contribution that it is about can be decided on anew."""
    if objection.contribution_id is not None:
        yield Way("desk-queue-look", f"/queue {objection.contribution_id}")


def _moderators(visitor: Visitor) -> list[str]:
    return [role.address for role in those_who_may(visitor.books, visitor.dialogue.id, "decide")]


def _may_answer(visitor: Visitor, objection: Objection, address: str) -> bool:
    """Whether the moderator at ``address`` did not decide what it objects to, or there is nobody else to answer."""
    made = visitor.books.decisions.standing(objection.contribution_id) if objection.contribution_id else None
    others = {decider(one) for one in _moderators(visitor)} - {made.decider if made is not None else ""}
    return not others or decider(address) in others
