"""What a flow may look up in the house, and what it is given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


class Query(Generic[T]):
    """A question to the house whose answer is a ``T``."""


@dataclass(frozen=True, slots=True)
class Alike:
    """A contribution like the new one: its id, its text and how many people stand behind it."""

    id: int
    text: str
    people: int


@dataclass(frozen=True, slots=True)
class Own:
    """A contribution of the person: its id, its text, and whether it is on the agenda."""

    id: int
    text: str
    on_agenda: bool = False


@dataclass(frozen=True, slots=True)
class TopicCard:
    """A topic as a moderator handles it.

    ``position`` counts from 1 on the agenda, 0 is not on it. ``going``: how many said yes to a room.
    ``asked`` and ``room``: "who goes on?" was asked; the room is there.
    """

    id: int
    label: str
    people: int
    position: int = 0
    going: int = 0
    asked: bool = False
    room: bool = False


@dataclass(frozen=True)
class ProblemsLike(Query[tuple[Alike, ...]]):
    """The nearest earlier contributions to ``text``, at most three, nearest first."""

    text: str


@dataclass(frozen=True)
class MyContributions(Query[tuple[Own, ...]]):
    """What the person has said and not taken back, newest first."""


@dataclass(frozen=True)
class Topics(Query[tuple[TopicCard, ...]]):
    """The topics of the dialogue: the agenda in its order, then the others by size."""


@dataclass(frozen=True)
class TopicNamed(Query[TopicCard | None]):
    """One topic by its id, if there is such a topic in the person's dialogue."""

    id: str


@dataclass(frozen=True)
class AmModerator(Query[bool]):
    """Whether the person is a moderator of the dialogue they are in."""


@dataclass(frozen=True)
class Languages(Query[tuple[tuple[str, str], ...]]):
    """The languages the bot speaks: (code, own name)."""
