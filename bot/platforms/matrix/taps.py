"""The digits under a message that people tap instead of typing a number."""

from __future__ import annotations

import time
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
        if self._wanted and count <= MOST and time.monotonic() >= self._resume:
            await self._kindly(self._react(room, event, DIGITS[:count], parcel))

    async def renew(self, room: str, event: str, count: int, parcel: str) -> None:
        """Take all digits from a message, the reader's too (their next tap would only take theirs away), then offer."""
        if self._wanted:
            await self._kindly(self._clear(room, event, parcel))
        await self.offer(room, event, count, parcel)

    async def strip(self, room: str, event: str, parcel: str) -> None:
        """Take our digits away; raises what the server says."""
        await self._clear(room, event, parcel, only_ours=True)

    async def _kindly(self, work: Any) -> None:
        try:
            await work
        except Later:
            self._resume = time.monotonic() + PAUSE
        except (Undelivered, Locked):
            pass

    async def _react(self, room: str, event: str, digits: tuple[str, ...], parcel: str) -> None:
        for position, digit in enumerate(digits, 1):
            path = f"/rooms/{in_path(room)}/send/m.reaction/{in_path(f'{parcel}-{position}')}"
            relation = {"rel_type": "m.annotation", "event_id": event, "key": digit}
            await self._wire.ask("PUT", path, {"m.relates_to": relation}, doing="offering a digit")

    async def _clear(self, room: str, event: str, parcel: str, *, only_ours: bool = False) -> None:
        for reaction in await self._digits(room, event):
            if only_ours and reaction["sender"] != self._wire.me:
                continue
            txn = in_path(f"{parcel}-{reaction['event_id']}")
            path = f"/rooms/{in_path(room)}/redact/{in_path(reaction['event_id'])}/{txn}"
            await self._wire.ask("PUT", path, {}, doing="taking a digit away")

    async def _digits(self, room: str, event: str) -> list[dict[str, Any]]:
        path = f"/rooms/{in_path(room)}/relations/{in_path(event)}/m.annotation/m.reaction"
        found = await self._wire.ask("GET", path, query={"limit": "50"}, doing="looking for digits", version="v1")
        return [each for each in found.get("chunk", ()) if each["content"].get("m.relates_to", {}).get("key") in DIGITS]
