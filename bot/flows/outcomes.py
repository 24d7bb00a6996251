"""What comes of a talk: values on which the desk acts once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


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
class Again:
    """No end: the person answers ``question`` anew, and what was asked because of it."""

    question: str


@dataclass(frozen=True, slots=True)
class Reported:
    """A new contribution. ``held``: the rule for which it waits for a moderator; "" when it does not."""

    concern: str
    place: str
    kind: str = "problem"
    held: str = ""


@dataclass(frozen=True, slots=True)
class Described:
    """What can be seen on the photos that the person sent last; empty when they did not say."""

    alt: str


@dataclass(frozen=True, slots=True)
class Supported:
    """ "I mean the same" as the contribution; ``added`` are words of one's own on it."""

    contribution: int
    added: Reported | None = None


@dataclass(frozen=True, slots=True)
class Parted:
    """Several concerns of one message: the person's own, and the contributions that say the same as the others."""

    reported: tuple[Reported, ...]
    supported: tuple[int, ...] = ()


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
class Timed:
    """A moderator says for how many minutes a topic is talked about."""

    topic: int
    minutes: int


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
    """A moderator wants the digest now, as ``form``: chat, pdf, page, slides or table."""

    form: str = "chat"


@dataclass(frozen=True, slots=True)
class RhythmChosen:
    """How often the digest comes to a moderator by itself: daily, weekly or never."""

    rhythm: str


@dataclass(frozen=True, slots=True)
class SetUp:
    """A moderator publishes what the dialogue is. ``ends`` is None while that is open; ``languages`` are codes.

    ``strict``: others see what is said only after a moderator has accepted it. ``evening`` is when people meet, by the
    clock of the place, and ``venue`` where; None and "" while that is open."""

    municipality: str
    place: str
    title: str
    starts: date
    ends: date | None
    languages: tuple[str, ...]
    emergency: str
    contact: str
    doors: str
    welcome: str
    strict: bool = False
    evening: datetime | None = None
    venue: str = ""


@dataclass(frozen=True, slots=True)
class NotedDown:
    """A moderator enters what somebody said without the bot; ``how`` is paper, phone or conversation."""

    text: str
    place: str
    how: str


@dataclass(frozen=True, slots=True)
class NoteTakenBack:
    """A moderator takes such a contribution back."""

    contribution: int


@dataclass(frozen=True, slots=True)
class DoorMade:
    """A moderator makes a door called ``name``; whoever comes through it is asked about ``place``, if there is one."""

    name: str
    place: str


@dataclass(frozen=True, slots=True)
class DoorWanted:
    """A moderator wants the QR codes and posters of a door."""

    name: str


@dataclass(frozen=True, slots=True)
class DoorClosed:
    """A moderator takes a door away."""

    name: str
