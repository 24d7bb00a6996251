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
    ``asked`` and ``room``: "who goes on?" was asked; the room is there. ``minutes``: how long it is talked about,
    ``hour`` ("18:40") from when on; "" while the evening is open.
    """

    id: int
    label: str
    people: int
    position: int = 0
    going: int = 0
    asked: bool = False
    room: bool = False
    minutes: int = 15
    hour: str = ""


@dataclass(frozen=True)
class ProblemsLike(Query[tuple[Alike, ...]]):
    """The nearest earlier contributions to ``text``, at most three, nearest first."""

    text: str


@dataclass(frozen=True)
class Cleaned(Query[tuple[tuple[str, str], ...]]):
    """What was taken out of the answer to ``question``, which now is ``text``: (kind, rule) of each piece."""

    question: str
    text: str


@dataclass(frozen=True)
class Tone(Query[tuple[str, ...]]):
    """The rules by which ``text``, an answer to ``question``, must not just be shown to others, the gravest first."""

    question: str
    text: str


@dataclass(frozen=True)
class Astray(Query[bool]):
    """Whether ``text`` seems to be no matter of a neighbourhood, such as a question after the weather."""

    text: str


@dataclass(frozen=True)
class Parts(Query[tuple[str, ...]]):
    """The separate concerns in ``text``; one when it is one."""

    text: str


@dataclass(frozen=True, slots=True)
class Proposed:
    """A kind of contribution, and the words that speak for it: "" when none do."""

    kind: str
    because: str = ""


@dataclass(frozen=True)
class PlacesIn(Query[tuple[str, ...]]):
    """The places that ``text`` names."""

    text: str


@dataclass(frozen=True)
class KindOf(Query[Proposed]):
    """What kind of contribution ``text`` seems to be."""

    text: str


@dataclass(frozen=True)
class Topics(Query[tuple[TopicCard, ...]]):
    """The topics of the dialogue: the agenda in its order, then the others by size."""


@dataclass(frozen=True)
class TopicNamed(Query[TopicCard | None]):
    """One topic by its id, if there is such a topic in the person's dialogue."""

    id: str


@dataclass(frozen=True)
class PhotosSent(Query[int]):
    """How many photos were sent during this talk."""


@dataclass(frozen=True)
class May(Query[bool]):
    """Whether the person may do ``what`` in the dialogue they are in, by the roles they have there."""

    what: str


@dataclass(frozen=True)
class Languages(Query[tuple[tuple[str, ...], ...]]):
    """The languages of the dialogue, or ``every`` one that the bot speaks: (code, own name, names in others ...)."""

    every: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """How a dialogue stands before it is set up: what was set, or what can be suggested; empty where there is nothing.

    ``today`` is the day on which the talk began (ISO), by which its dates are read; ``venue`` is where people meet.
    """

    today: str
    municipality: str = ""
    place: str = ""
    emergency: str = ""
    contact: str = ""
    doors: str = ""
    welcome: str = ""
    venue: str = ""


@dataclass(frozen=True)
class ToSetUp(Query[Standing]):
    """How the moderator's dialogue stands."""


@dataclass(frozen=True)
class SuggestedTitle(Query[str]):
    """The dialogue's title as it is, or one made of the name of the ``place``."""

    place: str


@dataclass(frozen=True)
class NotesTaken(Query[tuple[Own, ...]]):
    """What moderators entered for others in this dialogue and nobody took back, newest first."""


@dataclass(frozen=True, slots=True)
class DoorCard:
    """A door: its name, and in words its place and how many came through it."""

    name: str
    about: str


@dataclass(frozen=True)
class Doors(Query[tuple[DoorCard, ...]]):
    """The doors of the dialogue, oldest first."""
