"""What the talks of organisations look up: the house answers from the books, as the person may see it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.desk.engagement.membership import Whole, need_card, organisation_card, spoken_for
from bot.desk.news import Visitor
from bot.flows.engagement import queries as q

_MOST = 12
"""How many are offered at once."""


def look_up(visitor: Visitor, found: dict[str, Any], name: str, query: Any) -> Any:  # noqa: C901 (a table, read downwards)
    """The answer to ``query``; TypeError when nobody here knows such things. ``found`` keeps what is not to change."""
    match query:
        case q.Now():
            return _now(visitor, found, name)
        case q.MyOrganisations():
            return _mine(visitor)
        case q.SpeaksForSome():
            return bool(_mine(visitor))
        case q.Organisations():
            return _all(visitor)
        case q.NeedsOf(organisation):
            return _needs_of(visitor, organisation)
        case q.OpenNeeds():
            return _open(visitor)
        case q.NeedNamed(id_):
            return _need(visitor, id_)
        case q.MatchNamed(id_):
            return _match(visitor, id_)
    raise TypeError(f"the house cannot look up {type(query).__name__}")


def _now(visitor: Visitor, found: dict[str, Any], name: str) -> datetime:
    """The same moment for the whole talk, so that "tomorrow" stays the same day."""
    now = visitor.now.astimezone(visitor.zone).replace(tzinfo=None, second=0, microsecond=0)
    return datetime.fromisoformat(found.setdefault(name, now.isoformat()))


def _mine(visitor: Visitor) -> tuple[q.OrganisationCard, ...]:
    person = visitor.person
    rows = () if person is None else visitor.books.organisations.of_person(person.id)
    return tuple(organisation_card(visitor.books, row) for row in rows if row.dialogue_id == visitor.dialogue.id)


def _all(visitor: Visitor) -> tuple[q.OrganisationCard, ...]:
    rows = visitor.books.organisations.of_dialogue(visitor.dialogue.id)
    return tuple(organisation_card(visitor.books, row) for row in rows)


def _needs_of(visitor: Visitor, organisation: int) -> tuple[q.NeedCard, ...]:
    if spoken_for(visitor, organisation) is None:
        return ()
    return tuple(_card(visitor, whole) for whole in visitor.books.needs.of_organisation(organisation))


def _open(visitor: Visitor) -> tuple[q.NeedCard, ...]:
    """Open needs of others; those that the person has answered stay, so that they can take it back."""
    there = visitor.books.needs.sought(visitor.dialogue.id, visitor.now)
    others = [whole for whole in there if spoken_for(visitor, whole[2].id) is None]
    cards = (_card(visitor, whole) for whole in others)
    return tuple(card for card in cards if card.state == "open" or card.answered)[:_MOST]


def _need(visitor: Visitor, id_: str) -> q.NeedCard | None:
    whole = visitor.books.needs.get(_number(id_))
    return None if whole is None or spoken_for(visitor, whole[2].id) is None else _card(visitor, whole)


def _match(visitor: Visitor, id_: str) -> q.MatchCard | None:
    row = visitor.books.needs.match(_number(id_))
    whole = None if row is None else visitor.books.needs.get(row.need_id)
    person = visitor.person
    if row is None or whole is None or person is None:
        return None
    mine = row.person_id == person.id or spoken_for(visitor, whole[2].id) is not None
    return q.MatchCard(row.id, _card(visitor, whole), row.state) if mine else None


def _card(visitor: Visitor, whole: Whole) -> q.NeedCard:
    return need_card(visitor.books, visitor.zone, whole, visitor.person)


def _number(id_: str) -> int:
    return int(id_) if id_.isdecimal() and len(id_) < 16 else 0
