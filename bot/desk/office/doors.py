"""Doors: links with QR codes that hang somewhere, preset a place, and count who comes without knowing them."""

from __future__ import annotations

from bot.desk.news import News, Visitor, Way
from bot.flows.outcomes import DoorClosed, DoorMade, DoorWanted
from storage import Books, Door

MARK = "d-"
"""How the word of a door's link begins."""
FEW = 5
"""Fewer arrivals than this are never shown as a number."""
_ALL = Way("desk-doors", "/doors")


def make(visitor: Visitor, made: DoorMade) -> list[News]:
    """A new door; its poster is on its way."""
    if visitor.books.doors.named(made.name) is not None:
        return [visitor.told("desk-door-taken", _ALL, door=made.name)]
    hang(visitor.books, Door(dialogue_id=visitor.dialogue.id, name=made.name, place=made.place, created_at=visitor.now))
    return want(visitor, DoorWanted(made.name))


def hang(books: Books, door: Door) -> Door:
    """Keep a new door."""
    return books.add(door)


def want(visitor: Visitor, wanted: DoorWanted) -> list[News]:
    """The moderator wants the codes and the poster: the clock sees to it, since drawing takes a while."""
    if _own(visitor, wanted.name) is None:
        return [visitor.told("desk-door-gone", _ALL)]
    for role in visitor.books.people.roles_of(visitor.address, visitor.dialogue.id):
        role.door_wanted = wanted.name
    return [visitor.told("desk-door-soon", door=wanted.name)]


def close(visitor: Visitor, closed: DoorClosed) -> list[News]:
    """Take a door away; who uses its link from now on simply begins."""
    if (door := _own(visitor, closed.name)) is not None:
        visitor.books.doors.close(door)
    return [visitor.told("desk-door-gone", _ALL)]


def arrive(visitor: Visitor, word: str) -> Door | None:
    """Somebody came with the word of a link: counted, and taken to the door's dialogue. None when it is no door's."""
    door = visitor.books.doors.named(word.removeprefix(MARK)) if word.startswith(MARK) else None
    if door is not None:
        visitor.contact.dialogue_id = door.dialogue_id
        visitor.books.doors.came(door, visitor.address.partition(":")[0], visitor.now)
    return door


def word_of(door: Door) -> str:
    """What a door's link carries: at most 42 of a-z, 0-9 and -."""
    return f"{MARK}{door.name}"


def _own(visitor: Visitor, name: str) -> Door | None:
    door = visitor.books.doors.named(name)
    return door if door is not None and door.dialogue_id == visitor.dialogue.id else None
