"""What comes in: raw events for the inbox, and what they mean when they are read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.messages.address import Address


@dataclass(frozen=True, slots=True)
class Raw:
    """An event as its network sent it. ``lane`` names whose turn it is: events of one lane keep their order."""

    event: str
    lane: str
    payload: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Text:
    """Words somebody wrote."""

    text: str


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button; ``data`` is what the offer carried (see `Offer.data`)."""

    data: str


@dataclass(frozen=True, slots=True)
class Picked:
    """A reaction with a digit (1 is the first offer) on the message ``on``."""

    position: int
    on: str


@dataclass(frozen=True, slots=True)
class Edited:
    """The author changed the message ``message``; ``text`` is what it says now."""

    message: str
    text: str


@dataclass(frozen=True, slots=True)
class Removed:
    """The author took the message ``message`` back."""

    message: str


@dataclass(frozen=True, slots=True)
class Media:
    """Something that is not words: ``kind`` is photo, voice, video, place, contact, sticker or file.

    Photos of one ``album`` were sent together. ``file`` is what `Platform.fetch` needs to bring a photo or a voice
    here; empty for all that we never fetch.
    """

    kind: str
    caption: str = ""
    album: str = ""
    file: str = ""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that was shared: degrees, rounded before they were stored (`bot.messages.rounded`), and its name."""

    north: float
    east: float
    name: str = ""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A message that arrived and could not be decrypted."""


@dataclass(frozen=True, slots=True)
class Reach:
    """The person opened (True) or closed (False) the way to them: unblocked or blocked the bot, came or left."""

    open: bool


@dataclass(frozen=True, slots=True)
class JoinAsked:
    """The sender asks to be let into ``room``."""

    room: Address


@dataclass(frozen=True, slots=True)
class Came:
    """The sender is now a member of ``room`` (``here`` False: no longer)."""

    room: Address
    here: bool = True


@dataclass(frozen=True, slots=True)
class Hosted:
    """The sender made the bot an administrator of ``forum``; ``able`` says whether its rights suffice for rooms."""

    forum: Address
    able: bool


@dataclass(frozen=True, slots=True)
class Migrated:
    """The group ``old`` has become ``new``."""

    old: Address
    new: Address


What = (
    Text
    | Pressed
    | Picked
    | Edited
    | Removed
    | Media
    | Spot
    | Unreadable
    | Reach
    | JoinAsked
    | Came
    | Hosted
    | Migrated
)


@dataclass(frozen=True, slots=True)
class Heard:
    """One event, read: who (``sender``), where the answer goes (``address``), and what.

    ``message`` is the network's id of the message itself (edits and removals name it), ``language`` what the
    network believes the person speaks. ``address`` differs from ``sender`` only in rooms.
    """

    event: str
    address: Address
    sender: Address
    at: datetime
    what: What
    message: str = ""
    language: str = ""


Reader = Callable[[Mapping[str, Any]], Heard | None]
"""Says what an event means; None when it is nothing for us."""
