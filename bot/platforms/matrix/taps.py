"""The digits under a message that people tap instead of typing a number."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Any

from bot.messages import Later, Locked, Undelivered
from bot.platforms.matrix.reading import DIGITS
from bot.platforms.matrix.wire import Wire, in_path

MOST = 6
"""More digits than this are a wall, not a help: longer lists are answered by typing."""
PAUSE = 600.0
"""Seconds without digits after the server said that we send too much: the words matter more."""


class Taps:
    """Reactions are a kindness: whatever fails here, the message itself stands."""

    def __init__(self, wire: Wire, *, wanted: bool = True) -> None:
        self._wire, self._wanted = wire, wanted
        self._resume = 0.0

    async def offer(self, room: str, event: str, count: int, parcel: str) -> None:
        """Put the first ``count`` digits under a new message."""
        await self._kindly(partial(self._react, room, event, _digits(count), parcel))

    async def renew(self, room: str, event: str, count: int, parcel: str) -> None:
        """Put other digits under a message that asks something else now.

        The reader's own are taken away: their client would take a second tap on the same digit for a withdrawal.
        """
        await self._kindly(partial(self._change, room, event, _digits(count), parcel))

    async def strip(self, room: str, event: str, parcel: str) -> None:
        """Take our digits away; raises what the server says."""
        for reaction in await self._standing(room, event):
            if reaction["sender"] == self._wire.me:
                await self._take_away(room, reaction, parcel)

    async def _kindly(self, work: Callable[[], Awaitable[None]]) -> None:
        if not self._wanted or time.monotonic() < self._resume:
            return
        try:
            await work()
        except Later:
            self._resume = time.monotonic() + PAUSE
        except (Undelivered, Locked):
            return

    async def _react(self, room: str, event: str, digits: Sequence[str], parcel: str) -> None:
        for digit in digits:
            txn = in_path(f"{parcel}-{DIGITS.index(digit) + 1}")
            relation = {"rel_type": "m.annotation", "event_id": event, "key": digit}
            path = f"/rooms/{in_path(room)}/send/m.reaction/{txn}"
            await self._wire.ask("PUT", path, {"m.relates_to": relation}, doing="offering a digit")

    async def _change(self, room: str, event: str, digits: Sequence[str], parcel: str) -> None:
        stay = set()
        for reaction in await self._standing(room, event):
            if reaction["sender"] == self._wire.me and _key(reaction) in digits:
                stay.add(_key(reaction))
            else:
                await self._take_away(room, reaction, parcel)
        await self._react(room, event, [digit for digit in digits if digit not in stay], parcel)

    async def _take_away(self, room: str, reaction: dict[str, Any], parcel: str) -> None:
        txn = in_path(f"{parcel}-{reaction['event_id']}")
        path = f"/rooms/{in_path(room)}/redact/{in_path(reaction['event_id'])}/{txn}"
        await self._wire.ask("PUT", path, {}, doing="taking a digit away")

    async def _standing(self, room: str, event: str) -> list[dict[str, Any]]:
        path = f"/rooms/{in_path(room)}/relations/{in_path(event)}/m.annotation/m.reaction"
        found = await self._wire.ask("GET", path, query={"limit": "50"}, doing="looking for digits", version="v1")
        return [each for each in found.get("chunk", ()) if _key(each) in DIGITS]


def _digits(count: int) -> Sequence[str]:
    return DIGITS[:count] if count <= MOST else ()


def _key(reaction: dict[str, Any]) -> str:
    return str(reaction["content"].get("m.relates_to", {}).get("key", ""))
