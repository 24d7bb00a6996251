"""Reception: what a network tells us is in the inbox, committed, before the network learns that we have it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from bot.hall.hall import Hall
from bot.messages import Platform, Raw
from storage import InboxRow, Store


class Reception:
    """The `Door` of one platform. ``wake`` is called after each commit that brought something new."""

    def __init__(self, hall: Hall, store: Store, platform: Platform, wake: Callable[[], None]) -> None:
        self._hall, self._store, self._platform, self._wake = hall, store, platform, wake
        self._signs: set[asyncio.Task[None]] = set()

    async def cursor(self, network: str) -> str:
        """How far the network has been read."""
        return await asyncio.to_thread(self._cursor, network)

    async def take_in(self, network: str, events: Sequence[Raw], cursor: str = "") -> None:
        """Keep the events that are new and the cursor, in one transaction; then give each a first sign of life."""
        fresh = await asyncio.to_thread(self._keep, network, events, cursor)
        if fresh:
            self._hall.meter.came(network, len(fresh))
            self._wake()
        for raw in fresh:
            sign = asyncio.create_task(self._platform.notice(raw.payload))
            self._signs.add(sign)
            sign.add_done_callback(self._signs.discard)

    def _cursor(self, network: str) -> str:
        with self._store.open() as books:
            return books.inbox.cursor(network)

    def _keep(self, network: str, events: Sequence[Raw], cursor: str) -> list[Raw]:
        with self._store.open() as books:
            known = books.inbox.known(network, [raw.event for raw in events])
            fresh = list({raw.event: raw for raw in events if raw.event not in known}.values())
            books.inbox.add_all(self._row(network, raw) for raw in fresh)
            if cursor:
                books.inbox.move_cursor(network, cursor)
        return fresh

    def _row(self, network: str, raw: Raw) -> InboxRow:
        return InboxRow(
            network=network,
            event=raw.event,
            lane=f"{network}:{raw.lane}",
            payload=dict(raw.payload),
            came_at=self._hall.now(),
        )
