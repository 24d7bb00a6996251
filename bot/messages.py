"""All that passes between a network and the house: what was heard, what is to be done, and who speaks."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """One place on one network where a person or a room is reached.

    Telegram: ``id`` is the chat's number, ``thread`` a forum topic's. Matrix: ``id`` is ``@user:server`` for a
    person (the platform finds the direct room) or ``!room`` for a room.
    """

    network: str
    id: str
    thread: str = ""

    def __str__(self) -> str:
        return f"{self.network}:{self.id}" + (f"/{self.thread}" if self.thread else "")

    @property
    def is_room(self) -> bool:
        """Whether many are there: Telegram's groups have negative numbers, Matrix's rooms begin with !."""
        return bool(self.thread) or self.id.startswith(("-", "!"))

    @classmethod
    def parse(cls, text: str) -> Address:
        """Read ``network:id[/thread]``; ValueError when it is not one."""
        network, colon, rest = text.strip().partition(":")
        place, _, thread = rest.partition("/")
        if not (network and colon and place):
            raise ValueError(f"{text!r} is no address: write it as network:id")
        return cls(network, place, thread)


# ---------------------------------------------------------------------------------------------- what comes in


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
    """Something that is not words: ``kind`` is photo, voice, video, place, contact, sticker or file."""

    kind: str
    caption: str = ""
    album: str = ""


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


What = Text | Pressed | Picked | Edited | Removed | Media | Unreadable | Reach | JoinAsked | Came | Hosted | Migrated


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


# ---------------------------------------------------------------------------------------------- what goes out


@dataclass(frozen=True, slots=True)
class Offer:
    """One button: what is written on it and what pressing it says.

    ``data`` is at most 64 bytes: ``=<nonce>=<answer>`` answers the open question, ``/command argument`` opens a
    flow as the typed command would.
    """

    label: str
    data: str


@dataclass(frozen=True, slots=True)
class Say:
    """A message: a bold first line, plain text, buttons and attached files.

    ``replaces`` names the outbox row whose message this one takes the place of, where the network can. ``rows``
    is how many buttons stand side by side (0: as they fit). ``pin`` pins it. ``files`` are attachment ids.
    """

    text: str
    title: str = ""
    offers: tuple[Offer, ...] = ()
    replaces: str = ""
    files: tuple[str, ...] = ()
    pin: bool = False
    quiet: bool = False
    rows: int = 0


@dataclass(frozen=True, slots=True)
class Strip:
    """Take the buttons from the message that the outbox row ``row`` became."""

    row: str


@dataclass(frozen=True, slots=True)
class OpenRoom:
    """Make a room called ``name`` (1-128 characters). ``key`` is the same at every try: where the network can
    tell by it, a repeated call finds the room that is there. ``home``/``home_name``: the dialogue's Space.
    The parcel's address is the forum on Telegram and is not used on Matrix. The receipt holds the room."""

    key: str
    name: str
    about: str
    home: str
    home_name: str


@dataclass(frozen=True, slots=True)
class Invite:
    """Invite the person at the parcel's address to ``room`` (and its ``home``, where there is one)."""

    room: Address
    home: str = ""


@dataclass(frozen=True, slots=True)
class LetIn:
    """Answer the person's request to join ``room``."""

    room: Address
    yes: bool


@dataclass(frozen=True, slots=True)
class MakeLink:
    """Make a link to the group at the parcel's address with which people ask to join. The receipt holds it."""

    name: str


Deed = Say | Strip | OpenRoom | Invite | LetIn | MakeLink


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with a message."""

    name: str
    mime: str
    content: bytes
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Parcel:
    """One row of the outbox, ready to be delivered.

    ``id`` is unique and stays the same at every try (a network's idempotency key); ``earlier`` is the message id
    that the row named by `Say.replaces` or `Strip.row` got, or empty.
    """

    id: str
    address: Address
    deed: Deed
    earlier: str = ""
    files: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the network said to a delivered parcel: the message's id, the room made, the link made."""

    message: str = ""
    room: Address | None = None
    link: str = ""


class Undelivered(Exception):
    """A parcel did not arrive. The message is one line for the log: no word of a person, no token."""


class Later(Undelivered):
    """The network asks us to wait ``seconds``; ``everyone`` when it is not this address alone."""

    def __init__(self, reason: str, seconds: float, everyone: bool = False) -> None:
        super().__init__(reason)
        self.seconds, self.everyone = seconds, everyone


class Down(Undelivered):
    """The network cannot be reached or is broken just now."""


class Gone(Undelivered):
    """The person cannot be reached at this address any more: blocked, deactivated, left."""


class Refused(Undelivered):
    """The network will never take this parcel."""


class Elsewhere(Undelivered):
    """The group has a new id."""

    def __init__(self, reason: str, new: Address) -> None:
        super().__init__(reason)
        self.new = new


class Locked(Exception):
    """The account is not ours to use: a wrong or revoked token, a foreign identity, a second process."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How much a network bears: messages a second in all, seconds between two to one person, and a group's
    messages in a minute."""

    overall: float
    gap: float
    group: float


class Door(Protocol):
    """Reception as a platform sees it: what is handed over here is committed when the call returns."""

    async def cursor(self, network: str) -> str: ...

    async def take_in(self, network: str, events: Sequence[Raw], cursor: str = "") -> None: ...


class Platform(Protocol):
    """One network. All its methods but `read` run in the event loop; none of them knows the house."""

    @property
    def network(self) -> str: ...

    @property
    def pace(self) -> Pace: ...

    def read(self, payload: Mapping[str, Any]) -> Heard | None:
        """Say what an event means; None when it is nothing for us. Pure; any exception parks the event."""
        ...

    def link(self, word: str) -> str:
        """A link (or what to type) that opens a chat with us and says ``/start word``."""
        ...

    async def open(self) -> None:
        """Log in and make ready; `Locked` when that can never work, `Down` when it cannot now."""
        ...

    async def listen(self, door: Door) -> None:
        """Hand over events until cancelled; survives outages by itself; `Locked` when it cannot go on."""
        ...

    async def notice(self, payload: Mapping[str, Any]) -> None:
        """The first sign of life after an event is safe (answer a tap, mark as read); never raises."""
        ...

    async def typing(self, address: Address) -> None:
        """Show that something takes a moment; never raises."""
        ...

    async def deliver(self, parcel: Parcel) -> Receipt:
        """Send one parcel; raises `Undelivered` in one of its kinds."""
        ...

    async def close(self) -> None: ...


Reader = Callable[[Mapping[str, Any]], Heard | None]
Sender = Callable[[Parcel], Awaitable[Receipt]]
