"""What the talks about people's rights look up in the house."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.desk import consents
from bot.desk.news import Visitor
from bot.desk.rights import objections
from bot.flows.queries import Query
from bot.flows.rights import queries as q
from bot.hall.house import deciding

ON_A_PAGE = 20
"""Things to choose from in one message: more than 100 buttons are refused by Telegram, and nobody reads them."""


Claim = q.MyConsent | q.MySayings | q.MySaying | q.OpenObjections


def look_up(visitor: Visitor, query: Query[Any]) -> Any:
    """The answer to a query about people's rights; TypeError when it is none."""
    match query:
        case q.MyConsent():
            return consents.given(visitor)
        case q.MySayings(page):
            return _page(visitor, page)
        case q.MySaying(contribution):
            return _saying(visitor, contribution)
        case q.OpenObjections():
            return tuple(_objection(visitor, card) for card in objections.waiting(visitor))
    raise TypeError(f"the house cannot look up {type(query).__name__}")


def _objection(visitor: Visitor, card: q.ObjectionCard) -> q.ObjectionCard:
    """With the contribution that it is about, and what was decided on it last."""
    row = visitor.books.contributions.get(card.about)
    return card if row is None else replace(card, shown=deciding.reviewed(visitor, row))


def _page(visitor: Visitor, page: int) -> q.Page:
    if (person := visitor.person) is None:
        return q.Page()
    contributions = visitor.books.contributions
    own = [q.Saying(row.id, row.text) for row in contributions.of_person(person.id)]
    supported = [q.Saying(row.id, row.text, is_own=False) for row in contributions.supported_by(person.id)]
    sayings = sorted([*own, *supported], key=lambda one: (-one.id, one.is_own))
    begin = (max(page, 1) - 1) * ON_A_PAGE
    return q.Page(tuple(sayings[begin : begin + ON_A_PAGE]), more=len(sayings) > begin + ON_A_PAGE)


def _saying(visitor: Visitor, contribution: str) -> q.Saying | None:
    if not contribution.isdecimal() or len(contribution) > 15 or visitor.person is None:
        return None
    row = visitor.books.contributions.get(int(contribution))
    return q.Saying(row.id, row.text) if row is not None and row.person_id == visitor.person.id else None
