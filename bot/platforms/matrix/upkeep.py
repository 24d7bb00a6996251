"""What keeps us reachable between two syncs: joining those who invite us, keys for new contacts, mended sessions."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Any

from bot.messages import Raw, Refused, Undelivered
from bot.platforms.matrix.identity import publish_keys
from bot.platforms.matrix.rooms import Rooms
from bot.platforms.matrix.sending import Sender
from bot.platforms.matrix.wire import Wire

log = logging.getLogger(__name__)


class Upkeep:
    """Small duties after each round of listening; what fails is due again in the next one.

    ``invites`` are the direct rooms whose first events we do not have yet: room -> person.
    """

    def __init__(self, wire: Wire, rooms: Rooms, sender: Sender) -> None:
        self._wire, self._rooms, self._sender = wire, rooms, sender
        self.invites: dict[str, str] = {}
        self._joined: set[str] = set()

    @property
    def pending(self) -> bool:
        """Whether somebody waits whom we have not joined yet."""
        return bool(set(self.invites) - self._joined)

    def settle_invites(self, sync: dict[str, Any]) -> None:
        """Strike out the rooms whose first events are safe now, and whose person the server knows as well."""
        if not self._rooms.saved:
            return
        for room in set(self.invites) & set(sync.get("rooms", {}).get("join", {})):
            del self.invites[room]

    async def do(self, sync: dict[str, Any], events: Sequence[Raw]) -> None:
        """All duties after a sync, each by itself: one that fails is put off, and holds up none of the others."""
        duties: list[Callable[[], Awaitable[None]]] = [
            *(partial(self._join, room) for room in set(self.invites) - self._joined),
            *(partial(self._rooms.prefer, person, room) for person, room in _written(events).items()),
            self._rooms.save,
            partial(self._keys, sync),
            self._sender.learn_devices,
            self._sender.mend,
        ]
        for duty in duties:
            try:
                await duty()
            except Undelivered as error:
                log.warning("matrix: a duty is put off (%s)", type(error).__name__)

    async def _join(self, room: str) -> None:
        try:
            await self._rooms.join(room, self.invites[room])
        except Refused:  # taken back, or nobody is left there
            del self.invites[room]
            return
        self._joined.add(room)

    async def _keys(self, sync: dict[str, Any]) -> None:
        """nio overlooks that no one-time key is left at all, and knows no fallback keys."""
        if "device_one_time_keys_count" in sync:
            self._wire.olm.uploaded_key_count = sync["device_one_time_keys_count"].get("signed_curve25519", 0)
        unused = sync.get("device_unused_fallback_key_types", ["signed_curve25519"])
        await publish_keys(self._wire, fallback="signed_curve25519" not in unused)


def _written(events: Sequence[Raw]) -> dict[str, str]:
    """The direct room that each person used last."""
    return {raw.payload["person"]: raw.payload["room"] for raw in events if raw.payload["person"]}
