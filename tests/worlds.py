"""What every network's test world offers, so that one contract suite runs over all of them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from typing import Protocol

from bot.messages import Address, Heard, Platform, Raw

PATIENCE = 60.0
"""Seconds after which a test gives up waiting for something that should have happened."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One message of the bot as its reader sees it now.

    ``title`` is the bold first line ("" when there is none) and no part of ``text``; ``buttons`` are the labels
    in reading order; ``files`` the names (or the alt texts of pictures, which have no names); ``message`` is the
    network's id.
    """

    text: str
    title: str = ""
    buttons: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    pinned: bool = False
    message: str = ""


class Citizen(Protocol):
    """A person with a real client on the network, as the bot's counterpart."""

    @property
    def address(self) -> Address:
        """Where the bot reaches this person; equal to `Heard.sender` of all they do."""
        ...

    async def write(self, text: str) -> str:
        """Write to the bot in private; the message's id, as `Heard.message` names it."""
        ...

    async def edit(self, message: str, text: str) -> None: ...

    async def remove(self, message: str) -> None:
        """Take a message back; NotImplementedError where the network tells bots nothing of it."""
        ...

    async def press(self, label: str) -> None:
        """Choose the newest offer with this label: its button, or the reaction with its number."""
        ...

    async def sees(self, count: int) -> Sequence[Shown]:
        """All messages of the bot in the private chat, once there are at least ``count`` (bounded wait)."""
        ...

    async def shuts_out(self) -> None:
        """Close the way: block the bot, or leave the direct room; the platform hears `Reach(False)`."""
        ...

    async def asks_to_join(self, link: str) -> None: ...


class World(Protocol):
    """A network on loopback with an opened platform on it."""

    @property
    def platform(self) -> Platform: ...

    async def citizen(self, name: str, language: str = "de") -> Citizen: ...

    async def reopen(self) -> Platform:
        """Close the platform and open it again as a restarted process would; the new `platform`."""
        ...

    async def close(self) -> None: ...


@dataclass
class Kept:
    """The smallest honest `Door`: keeps every event once, the cursor with it, and lets tests wait for them.

    It lives longer than a platform, as a database does. ``fails`` is a number of next calls that raise before
    anything is kept, as a full disk would.
    """

    events: list[Raw] = field(default_factory=list)
    cursors: dict[str, str] = field(default_factory=dict)
    fails: int = 0
    _changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def cursor(self, network: str) -> str:
        return self.cursors.get(network, "")

    async def take_in(self, network: str, events: Sequence[Raw], cursor: str = "") -> None:
        if self.fails:
            self.fails -= 1
            raise OSError("no space left on device")
        known = {raw.event for raw in self.events}
        self.events += [raw for raw in events if raw.event not in known]
        if cursor:
            self.cursors[network] = cursor
        async with self._changed:
            self._changed.notify_all()

    async def heard(self, platform: Platform, count: int) -> list[Heard]:
        """All that is for us, in order, once there are at least ``count``."""

        def read() -> list[Heard]:
            return [heard for raw in self.events if (heard := platform.read(raw.payload))]

        await self.until(lambda: len(read()) >= count)
        return read()

    async def until(self, is_so: Callable[[], bool]) -> None:
        """Wait until ``is_so``; TimeoutError after `PATIENCE`."""
        async with asyncio.timeout(PATIENCE), self._changed:
            await self._changed.wait_for(is_so)


class Listening(AbstractAsyncContextManager["Listening"]):
    """``async with Listening(platform, door):`` the platform hands over events meanwhile; its errors come out."""

    def __init__(self, platform: Platform, door: Kept) -> None:
        self._platform, self._door = platform, door

    async def __aenter__(self) -> Listening:
        self.task = asyncio.create_task(self._platform.listen(self._door))
        return self

    async def __aexit__(self, *_: object) -> None:
        self.task.cancel()
        await asyncio.wait([self.task])
        if not self.task.cancelled() and (error := self.task.exception()):
            raise error
