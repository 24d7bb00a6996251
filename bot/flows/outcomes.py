"""What comes of a talk: values on which the desk acts once."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Welcomed:
    """The person agreed to what version ``consent`` says; ``hears``: they want to be told what becomes of it."""

    consent: str
    hears: bool


@dataclass(frozen=True, slots=True)
class Declined:
    """The person did not agree, or is too ``young``: nothing of them is kept."""

    young: bool = False


@dataclass(frozen=True, slots=True)
class LanguageWanted:
    """The person wants to choose the language first."""


@dataclass(frozen=True, slots=True)
class LanguageChosen:
    """The person speaks ``language`` from now on."""

    language: str


@dataclass(frozen=True, slots=True)
class Reported:
    """A new contribution."""

    concern: str
    place: str


@dataclass(frozen=True, slots=True)
class Supported:
    """ "I mean the same" as the contribution."""

    contribution: int


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """The person takes the contribution back."""

    contribution: int


@dataclass(frozen=True, slots=True)
class Left:
    """Erase all that is known of the person."""


@dataclass(frozen=True, slots=True)
class News:
    """Whether the person wants to be written to."""

    wanted: bool


@dataclass(frozen=True, slots=True)
class Arranged:
    """A moderator moves a topic on the agenda; ``move`` is add, remove, up or down."""

    topic: int
    move: str


@dataclass(frozen=True, slots=True)
class Published:
    """A moderator publishes the agenda as it stands."""


@dataclass(frozen=True, slots=True)
class AskedWhoGoesOn:
    """A moderator has the people of a topic asked who goes on with it."""

    topic: int


@dataclass(frozen=True, slots=True)
class RoomWanted:
    """A moderator opens the room of a topic."""

    topic: int


@dataclass(frozen=True, slots=True)
class GoesOn:
    """The person goes on with the topic, or not."""

    topic: int
    yes: bool


@dataclass(frozen=True, slots=True)
class DigestWanted:
    """A moderator wants the digest now."""
