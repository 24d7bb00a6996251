"""Who speaks: the protocol that every network fulfils, and reception as a network sees it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from bot.messages.address import Address
from bot.messages.deeds import Parcel, Receipt
from bot.messages.heard import Heard, Raw


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

    @property
    def trouble(self) -> str:
        """Why the network does not work just now: down, locked or broken; empty while it works."""
        ...

    @property
    def together(self) -> bool:
        """Whether listening and sending share one login (a device), so that one process does both."""
        ...

    @property
    def many_listen(self) -> bool:
        """Whether several processes may listen at once."""
        ...

    def read(self, payload: Mapping[str, Any]) -> Heard | None:
        """Say what an event means; None when it is nothing for us. Pure; any exception parks the event."""
        ...

    def link(self, word: str) -> str:
        """A link (or what to type) that opens a chat with us and says ``/start word``."""
        ...

    async def learn(self) -> None:
        """Make ready to `read` and to `link`, without being the one who listens. Raises as `open` does."""
        ...

    async def open(self) -> None:
        """Log in and make ready for all the rest; `Locked` when that can never work, `Down` when it cannot now."""
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

    async def fetch(self, file: str, most: int) -> bytes:
        """Bring what somebody sent (`Media.file`), at most ``most`` bytes; raises `Undelivered` as `deliver` does.

        `TooBig` when it is larger, `Refused` when the network does not have it (any more).
        """
        ...

    async def close(self) -> None: ...
