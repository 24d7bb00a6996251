"""What the desk gives back: who is to be told what, what is to be done on a network, which talk opens."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from typing import Any

from bot.desk import permissions
from bot.desk.alike import Likeness
from bot.messages import Deed
from nlp.guard.guard import Guard, standing_guard
from storage import Books, Contact, Dialogue, Person, Topic

ANSWER, DIGEST, BROADCAST = 0, 1, 2
"""The ranks in which the postman delivers."""


@dataclass(frozen=True, slots=True)
class Way:
    """A button that opens a flow: ``words`` is the message id of its label, ``data`` the command it says."""

    words: str
    data: str
    args: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A piece of what is told: the id of its words, with their arguments."""

    words: str
    args: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Tell:
    """Tell the address ``to`` the words with the id ``say``, in its language.

    A tuple among ``args`` becomes lines. ``title`` is the id of the bold first line. ``files`` are attachment ids.
    ``last``: a goodbye, after which the address itself is forgotten. ``body`` are paragraphs below the words.
    """

    to: str
    say: str
    args: Mapping[str, Any] = field(default_factory=dict)
    ways: tuple[Way, ...] = ()
    rank: int = ANSWER
    title: str = ""
    files: tuple[str, ...] = ()
    pin: bool = False
    last: bool = False
    body: tuple[Phrase, ...] = ()


@dataclass(frozen=True, slots=True)
class Order:
    """Do ``deed`` at the address ``to``; ``purpose`` comes back with the receipt."""

    to: str
    deed: Deed
    purpose: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Open:
    """Open a flow with these answers given already; ``message`` is where the first of them was said."""

    flow: str
    answers: Mapping[str, str] = field(default_factory=dict)
    message: str = ""


@dataclass(frozen=True, slots=True)
class Cast:
    """Tell ``people`` people, in portions: ``what`` is agenda, end or a step of receipts; or go_on with a ``topic``."""

    what: str
    people: int
    topic: int | None = None


@dataclass(frozen=True, slots=True)
class Menu:
    """What somebody may do has changed, or in which language: so does the menu of commands at the address ``to``."""

    to: str


News = Tell | Order | Open | Cast | Menu


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who stands at the desk, with the books open: all that a decision may need.

    ``zone`` is that of the place's clock; ``links`` make a link to the bot of a word, by network.
    """

    books: Books
    contact: Contact
    now: datetime
    new_id: Callable[[], str]
    likeness: Likeness
    lane: str = ""
    guard: Guard = field(default_factory=standing_guard)
    zone: tzinfo = UTC
    links: Mapping[str, Callable[[str], str]] = field(default_factory=dict)

    @property
    def address(self) -> str:
        """Where the visitor is reached."""
        return self.contact.address

    @property
    def dialogue(self) -> Dialogue:
        """The dialogue the visitor is in."""
        return self.books.people.dialogue(self.contact.dialogue_id)

    @property
    def person(self) -> Person | None:
        """Who the visitor is, once they have agreed."""
        return self.books.people.person(self.contact.person_id)

    @property
    def roles(self) -> tuple[str, ...]:
        """The roles that the visitor has in the dialogue they are in, as the books say now."""
        return tuple(one.role for one in self.books.people.roles_of(self.address, self.contact.dialogue_id))

    def topic(self, id_: int) -> Topic | None:
        """The topic with this id, or the one that it was merged into; None when the visitor's dialogue has none."""
        topic = self.books.topics.living(id_)
        return topic if topic is not None and topic.dialogue_id == self.contact.dialogue_id else None

    def may(self, what: str) -> bool:
        """Whether the visitor may do ``what``, one of `permissions.MAY`."""
        return any(permissions.allows(role, what) for role in self.roles)

    def refused(self, what: str) -> Tell:
        """Tell the visitor who may do ``what``, since they may not."""
        return self.told("hall-not-yours", who="_".join(permissions.MAY[what]))

    def told(self, say: str, *ways: Way, **args: object) -> Tell:
        """Tell the visitor something."""
        return Tell(self.address, say, args, ways)
