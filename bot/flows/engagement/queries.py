"""What the talks of organisations and of those who help them look up in the house."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.flows.queries import Query


@dataclass(frozen=True, slots=True)
class OrganisationCard:
    """An organisation. ``needs`` are those that it has not closed, ``members`` how many people speak for it."""

    id: int
    name: str
    kind: str = "other"
    place: str = ""
    does: str = ""
    verified: bool = False
    members: int = 1
    needs: int = 0

    def facts(self) -> dict[str, Any]:
        """What messages may show of it."""
        return {
            "name": self.name,
            "kind": self.kind,
            "place": self.place or "–",
            "does": self.does,
            "verified": "yes" if self.verified else "no",
            "members": self.members,
        }


@dataclass(frozen=True, slots=True)
class NeedCard:
    """A support need of an organisation; ``start`` and ``end`` by the clock of the place.

    ``asked`` and ``accepted``: how many helpers the organisation was asked about, and took. ``waiting``: how many more
    there are. ``answered``: the person who looks has said that they can help.
    """

    id: int
    what: str
    organisation: str
    verified: bool
    people: int
    start: datetime
    end: datetime
    place: str = ""
    state: str = "open"
    asked: int = 0
    accepted: int = 0
    waiting: int = 0
    answered: bool = False

    def facts(self) -> dict[str, Any]:
        """What messages may show of it."""
        return {
            "what": self.what,
            "organisation": self.organisation,
            "verified": "yes" if self.verified else "no",
            "people": self.people,
            "start": self.start,
            "end": self.end,
            "same": "yes" if self.start.date() == self.end.date() else "no",
            "place": self.place or "–",
            "state": self.state,
            "asked": self.asked,
            "accepted": self.accepted,
            "waiting": self.waiting,
        }


@dataclass(frozen=True, slots=True)
class MatchCard:
    """A need and somebody who can help. ``state``: waiting, asked, yes or no; ``need`` is what is needed."""

    id: int
    need: NeedCard
    state: str


@dataclass(frozen=True)
class Now(Query[datetime]):
    """When the talk began to ask for it, by the clock of the place, without a time zone."""


@dataclass(frozen=True)
class MyOrganisations(Query[tuple[OrganisationCard, ...]]):
    """The organisations that the person speaks for, oldest first."""


@dataclass(frozen=True)
class SpeaksForSome(Query[bool]):
    """Whether the person speaks for an organisation."""


@dataclass(frozen=True)
class Organisations(Query[tuple[OrganisationCard, ...]]):
    """The organisations of the dialogue: those not verified first, then by age."""


@dataclass(frozen=True)
class NeedsOf(Query[tuple[NeedCard, ...]]):
    """The needs of an organisation that it has not closed; none where the person does not speak for it."""

    organisation: int


@dataclass(frozen=True)
class OpenNeeds(Query[tuple[NeedCard, ...]]):
    """The needs for which help is still sought, those of others only, the soonest first."""


@dataclass(frozen=True)
class NeedNamed(Query[NeedCard | None]):
    """A need by its id, where the person speaks for its organisation."""

    id: str


@dataclass(frozen=True)
class MatchNamed(Query[MatchCard | None]):
    """A match by its id, where the person is its helper or speaks for its organisation."""

    id: str
