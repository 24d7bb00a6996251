"""What comes of the talks about topics. ``seen``: topic -> the last change that the moderator was shown of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Seen = Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Renamed:
    """The topic gets a name."""

    topic: int
    name: str
    seen: Seen = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Merged:
    """The topic takes in the ``other``."""

    topic: int
    other: int
    seen: Seen = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Divided:
    """These contributions of the topic become one of their own, called ``name`` until software finds a better one."""

    topic: int
    contributions: tuple[int, ...]
    seen: Seen = field(default_factory=dict)
    name: str = ""


@dataclass(frozen=True, slots=True)
class Moved:
    """A contribution belongs to another topic; None: it stands on its own."""

    contribution: int
    topic: int | None
    seen: Seen = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Marked:
    """The topic is marked; ``mark`` is pin, unpin, hide or unhide."""

    topic: int
    mark: str
    seen: Seen = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class HistoryWanted:
    """The moderator wants to read what was changed about a topic."""

    topic: int


@dataclass(frozen=True, slots=True)
class Undone:
    """The change with this ``number`` is taken back; 0: the last one."""

    number: int


@dataclass(frozen=True, slots=True)
class TopicsWanted:
    """The moderator wants to see this page of the topics."""

    page: int


@dataclass(frozen=True, slots=True)
class ProposalsWanted:
    """The moderator wants to see what is proposed."""


@dataclass(frozen=True, slots=True)
class Judged:
    """The moderator accepts or declines a proposal; 0: all of them."""

    proposal: int
    accepted: bool


Curated = Renamed | Merged | Divided | Moved | Marked | HistoryWanted | Undone | TopicsWanted | ProposalsWanted
"""What comes of the talk about topics."""
