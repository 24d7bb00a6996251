"""What the talks of the office look up: how the dialogue stands, what was noted down, the doors, the team."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bot.desk.news import Visitor
from bot.desk.office.doors import FEW
from bot.desk.office.notes import notes
from bot.desk.office.roles import key_of, sign_of
from bot.flows import queries as q
from bot.flows.office.team import Team, TeamCard
from bot.messages import network_name
from bot.settings import UNNAMED
from bot.words import Words
from storage import Door, Role


def look_up(visitor: Visitor, found: dict[str, Any], name: str, query: q.Query[Any]) -> Any:
    """The answer to ``query``; TypeError when nobody here knows such things. ``found`` keeps what is not to change."""
    match query:
        case q.ToSetUp():
            return _standing(visitor, found, name)
        case q.SuggestedTitle(place):
            title = _named(visitor.dialogue.title)
            return title or Words(visitor.dialogue.language)("desk-set-up-title", place=place)
        case q.NotesTaken():
            return tuple(q.Own(row.id, row.text) for row in notes(visitor))
        case Team():
            return tuple(_team_card(visitor, role) for role in visitor.books.people.roles(visitor.dialogue.id))
        case q.Doors():
            return tuple(_card(visitor, door) for door in visitor.books.doors.of_dialogue(visitor.dialogue.id))
    raise TypeError(f"the house cannot look up {type(query).__name__}")


def arrivals(words: Words, counts: dict[str, int]) -> Iterator[str]:
    """A line for each network: how many came through a door; few are no number."""
    for network, count in counts.items():
        name = "desk-door-few" if count < FEW else "desk-door-came"
        yield words(name, network=network_name(network), count=count)


def _standing(visitor: Visitor, found: dict[str, Any], name: str) -> q.Standing:
    """The day stays that on which the talk began: "in 3 weeks" shall not move with every answer."""
    dialogue = visitor.dialogue
    return q.Standing(
        today=str(
            found.setdefault(name, {"of": visitor.now.astimezone(visitor.zone).date().isoformat(), "ids": []})["of"]
        ),
        municipality=_named(dialogue.municipality),
        place=dialogue.place,
        emergency=dialogue.emergency,
        contact=dialogue.contact,
        doors=dialogue.doors,
        welcome=dialogue.welcome,
        venue=dialogue.venue,
    )


def _named(name: str) -> str:
    """A name that somebody gave; nothing for the one that stands where nobody did."""
    return "" if name == UNNAMED else name


def _team_card(visitor: Visitor, role: Role) -> TeamCard:
    words = Words(visitor.contact.language, visitor.dialogue.language)
    network, me = network_name(role.address.partition(":")[0]), role.address == visitor.address
    args = {"role": role.role, "network": network, "sign": sign_of(role.address), "me": "yes" if me else "no"}
    return TeamCard(key_of(role), words("desk-team-line", **args))


def _card(visitor: Visitor, door: Door) -> q.DoorCard:
    words = Words(visitor.contact.language, visitor.dialogue.language)
    came = list(arrivals(words, visitor.books.doors.arrivals(door.id))) or [words("desk-door-nobody")]
    place = [words("desk-door-place", place=door.place)] if door.place else []
    return q.DoorCard(door.name, "\n".join([words("desk-door-name", door=door.name), *place, *came]))
