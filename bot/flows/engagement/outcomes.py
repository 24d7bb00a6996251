"""What comes of the talks with organisations and with those who help them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Founded:
    """A new organisation, whose first member is the person."""

    name: str
    kind: str
    place: str
    does: str


@dataclass(frozen=True, slots=True)
class OrganisationWanted:
    """The person has no organisation yet and wants to name one."""


@dataclass(frozen=True, slots=True)
class MemberWanted:
    """A link by which one more person can speak for the organisation."""

    organisation: int


@dataclass(frozen=True, slots=True)
class OrganisationLeft:
    """The person speaks for the organisation no more."""

    organisation: int


@dataclass(frozen=True, slots=True)
class NeedWanted:
    """The person wants to say what an organisation needs; None: which one is asked. ``what`` they have said already."""

    organisation: int | None = None
    what: str = ""


@dataclass(frozen=True, slots=True)
class NeedReported:
    """What an organisation needs. Times by the clock of the place; ``contact`` is empty: through the bot only.

    ``held`` is the rule for which it waits for a moderator, or empty; ``agrees`` as with `HelpOffered`.
    """

    organisation: int
    what: str
    people: int
    start: datetime
    end: datetime
    place: str
    contact: str
    most: int
    held: str = ""
    agrees: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NeedSettled:
    """Nothing more is needed; ``how``: enough (it stays as a contribution) or withdraw."""

    need: int
    how: str


@dataclass(frozen=True, slots=True)
class NeedEnded:
    """What became of a need: worked, partly, nobody or cancelled."""

    need: int
    result: str


@dataclass(frozen=True, slots=True)
class HelpOffered:
    """The person can help; ``word`` is for the organisation, once it agrees: empty where nothing may be passed on.

    ``agrees``: the parts of the consent that the person has just given.
    """

    need: int
    word: str
    agrees: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HelpTakenBack:
    """The person cannot help after all."""

    need: int


@dataclass(frozen=True, slots=True)
class MatchAnswered:
    """The organisation takes the help or not."""

    match: int
    yes: bool


@dataclass(frozen=True, slots=True)
class Relayed:
    """Words for the other side of a match to which both agreed."""

    match: int
    words: str


@dataclass(frozen=True, slots=True)
class BadgeSet:
    """A moderator has verified an organisation, or takes that back."""

    organisation: int
    verified: bool
