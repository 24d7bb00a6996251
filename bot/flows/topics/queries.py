"""What the talks about topics look up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.flows.queries import Query


@dataclass(frozen=True, slots=True)
class Listed:
    """Something to choose from: its id and what is written on its button."""

    id: int
    label: str


@dataclass(frozen=True, slots=True)
class TopicsPage:
    """A page of the topics, pinned ones first, then by size; hidden ones last.

    ``all_ids`` are those of all pages, and of topics that were there when the talk began; ``named`` are those of all
    pages. ``proposals``: how many changes are proposed; ``last``: the number of the last change that can be undone
    (0: none).
    """

    topics: tuple[Listed, ...] = ()
    all_ids: tuple[int, ...] = ()
    more: bool = False
    proposals: int = 0
    last: int = 0
    named: tuple[Listed, ...] = ()


@dataclass(frozen=True)
class TopicsInHand(Query[TopicsPage]):
    """The topics of the dialogue as moderators see them; ``page`` counts from 1."""

    page: int


@dataclass(frozen=True, slots=True)
class Part:
    """A narrower matter inside a topic, found by software: its letter, what it would be called as a topic, what is
    written on its button, the ids of its contributions."""

    letter: str
    label: str
    line: str
    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class TopicInHand:
    """A topic as it was shown to a moderator first.

    ``about`` says in words how large it is and quotes it; ``sayings`` are its contributions, newest first, ``others``
    the other topics, ``parts`` what is inside it. ``seen``: topic -> the number of the last change that is shown.
    """

    id: int
    label: str
    about: str
    pinned: bool = False
    hidden: bool = False
    sayings: tuple[Listed, ...] = ()
    others: tuple[Listed, ...] = ()
    seen: Mapping[int, int] = field(default_factory=dict, hash=False)
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True)
class TopicOpened(Query[TopicInHand | None]):
    """One topic by its id, if there is such a topic in the moderator's dialogue."""

    id: str


@dataclass(frozen=True, slots=True)
class ProposalCard:
    """A proposed change: its number, in a line, and in words with examples."""

    id: int
    line: str
    about: str


@dataclass(frozen=True)
class ProposalsOpen(Query[tuple[ProposalCard, ...]]):
    """What is proposed and nobody has decided on, oldest first."""
