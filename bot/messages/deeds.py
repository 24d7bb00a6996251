"""What goes out: messages and deeds, the parcels that carry them and the receipts."""

from __future__ import annotations

from dataclasses import dataclass

from bot.messages.address import Address


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
    ``last``: a goodbye; the network forgets what it keeps of who it goes to, as far as it can.
    """

    text: str
    title: str = ""
    offers: tuple[Offer, ...] = ()
    replaces: str = ""
    files: tuple[str, ...] = ()
    pin: bool = False
    quiet: bool = False
    rows: int = 0
    last: bool = False


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


@dataclass(frozen=True, slots=True)
class ShowMenu:
    """Show these (command, description) pairs in the menu of the chat, in place of everybody's."""

    commands: tuple[tuple[str, str], ...]


Deed = Say | Strip | OpenRoom | Invite | LetIn | MakeLink | ShowMenu


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
