"""The sync loop: everything that happened reaches the door once, in order, before the server forgets it."""

from __future__ import annotations

import asyncio
import json
import logging
import random
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import nio

from bot.messages import Door, Later, Locked, Raw, Refused, Undelivered, trouble
from bot.platforms.matrix import files
from bot.platforms.matrix.envelopes import Waiting, opened
from bot.platforms.matrix.reading import NETWORK, keep
from bot.platforms.matrix.rooms import NOTHING, Rooms, invitations
from bot.platforms.matrix.sending import Sender
from bot.platforms.matrix.upkeep import Upkeep
from bot.platforms.matrix.wire import Wire, in_path

log = logging.getLogger(__name__)

POLL = 30.0
"""Seconds for which the server may hold a sync open when nothing happens."""
LONGEST = 60.0
"""Seconds between two tries while the server is away."""
PAGES = 50
"""Pages of 100 events that are fetched for one gap at most."""

FILTER = {
    "presence": NOTHING,
    "account_data": NOTHING,
    "room": {"ephemeral": NOTHING, "account_data": NOTHING, "timeline": {"limit": 50}},
}


class Listener:
    """Our own loop instead of nio's: that one moves its token before anybody has the messages."""

    def __init__(self, wire: Wire, rooms: Rooms, sender: Sender, folder: Path, patience: float) -> None:
        self._wire, self._rooms = wire, rooms
        self._file = folder / "waiting.json"
        self._waiting = Waiting(patience)
        self._upkeep = Upkeep(wire, rooms, sender)
        self._origin = ""
        self._stored: dict[str, Any] = {}
        self.trouble = ""

    async def begin(self) -> None:
        """At the very first start: what happens from now on is for us, and the invitations that wait already."""
        if not self._file.exists():
            self._origin, self._upkeep.invites = await self._rooms.look_around()
            self._store()
        self._restore()

    async def _first_cursor(self) -> str:
        """For a house that remembers nothing: an earlier life of the account is none of its business."""
        return self._origin or (await self._rooms.look_around())[0]

    async def listen(self, door: Door, renew: Callable[[], Awaitable[None]]) -> None:
        """Until cancelled. ``renew`` logs in again when the token is no longer taken; `Locked` if that fails."""
        cursor, failures, renewed = await door.cursor(NETWORK), 0, 0.0
        while True:
            try:
                cursor = cursor or await self._first_cursor()
                cursor = await self._round(door, cursor)
                failures, self.trouble = 0, ""
            except Locked as error:
                self.trouble = trouble(error)
                if renewed and time.monotonic() - renewed < LONGEST:
                    raise
                if await self._again(renew):
                    renewed = time.monotonic()
            except Exception as error:
                failures += 1
                self.trouble = trouble(error)
                log.warning("matrix: a round of listening failed (%s)", type(error).__name__)
                await asyncio.sleep(_pause(error, failures))

    async def _again(self, renew: Callable[[], Awaitable[None]]) -> bool:
        log.warning("matrix: the token was revoked, logging in again")
        try:
            await renew()
        except Undelivered as error:
            log.warning("matrix: could not log in just now (%s)", type(error).__name__)
            await asyncio.sleep(_pause(error, failures=3))
            return False
        return True

    async def _round(self, door: Door, cursor: str) -> str:
        """One sync. What was read is committed with the new token; only then comes what may fail."""
        sync = await self._wire.ask("GET", "/sync", query=self._query(cursor), doing="syncing", timeout=POLL + 60)
        await self._digest(sync)
        now = time.time()
        events = [raw async for raw in self._events(sync, cursor, now)]
        late = self._waiting.try_again(self._wire, now)
        events += [raw for _, room, event in late if (raw := self._keep(event, room))]
        self._upkeep.invites.update(invitations(sync, self._wire.me))
        self._store()
        await door.take_in(NETWORK, events, sync["next_batch"])
        self._origin = ""
        self._waiting.drop(name for name, _, _ in late)
        self._upkeep.settle_invites(sync)
        self._store()
        await self._upkeep.do(sync, events)
        return str(sync["next_batch"])

    def _query(self, cursor: str) -> dict[str, str]:
        wait = 1000 if self._waiting or self._upkeep.pending else int(POLL * 1000)
        return {"filter": json.dumps(FILTER), "since": cursor, "timeout": str(wait)}

    # ------------------------------------------------------------------------------------------ what came

    async def _digest(self, sync: dict[str, Any]) -> None:
        """Let nio learn keys, rooms and members. A poisoned event costs itself, never the round."""
        for event in sync.pop("to_device", {}).get("events", ()):
            self._take_key(event)
        await self._wire.learn(_without_envelopes(sync))
        for room in sync.get("rooms", {}).get("leave", {}):
            self._rooms.forget(room)

    def _take_key(self, event: dict[str, Any]) -> None:
        # In one transaction: a session that has moved on without the key it brought could never read the key again.
        with self._wire.client.store.database.atomic():
            try:
                self._wire.olm.handle_to_device_event(nio.ToDeviceEvent.parse_event(event))
            except Exception as error:  # anybody can send us anything
                log.warning("matrix: a device's message could not be read (%s)", type(error).__name__)

    async def _events(self, sync: dict[str, Any], cursor: str, now: float) -> AsyncIterator[Raw]:
        """What is for us, of all rooms."""
        rooms = sync.get("rooms", {})
        for room, part in [*rooms.get("join", {}).items(), *rooms.get("leave", {}).items()]:
            for event in await self._timeline(room, part.get("timeline", {}), cursor):
                clear = opened(self._wire, room, event)
                if clear is None:
                    self._waiting.add(room, event, now)
                elif raw := self._keep(clear, room):
                    yield raw

    async def _timeline(self, room: str, timeline: dict[str, Any], cursor: str) -> list[dict[str, Any]]:
        """The room's new events in order, with those between our token and where the server's page begins."""
        events: list[dict[str, Any]] = list(timeline.get("events", ()))
        start = timeline.get("prev_batch")
        if not timeline.get("limited") or not start:
            return events
        query = {"dir": "b", "limit": "100", "from": start}
        if room not in self._upkeep.invites:  # a new direct room is read from its beginning
            query["to"] = cursor
        for _ in range(PAGES):
            page = await self._page(room, query)
            events = [*reversed(page.get("chunk", ())), *events]
            if not page.get("chunk") or not page.get("end"):
                break
            query["from"] = page["end"]
        return list({event["event_id"]: event for event in events}.values())  # pages may overlap

    async def _page(self, room: str, query: dict[str, str]) -> dict[str, Any]:
        try:
            page = await self._wire.ask("GET", f"/rooms/{in_path(room)}/messages", query=query, doing="filling a gap")
        except Refused:  # shown out in the meantime: what we have is all we may have
            page = {}
        return dict(page)

    def _keep(self, event: dict[str, Any], room: str) -> Raw | None:
        person = self._rooms.person(room) or self._upkeep.invites.get(room, "")  # joined just before a crash
        try:
            return keep(event, room, person, self._wire.me)
        except (KeyError, TypeError, AttributeError) as error:
            log.warning("matrix: an event has not the form of one (%s)", type(error).__name__)
            return None

    # ------------------------------------------------------------------------------- what outlives a crash

    def _store(self) -> None:
        now = {"origin": self._origin, "sealed": self._waiting.as_json(), "invites": dict(self._upkeep.invites)}
        if now != self._stored:
            files.save(self._file, now, self._wire.keys)
            self._stored = now

    def _restore(self) -> None:
        kept = files.load(self._file, self._wire.keys)
        self._origin = kept.get("origin", "")
        self._waiting.restore(kept.get("sealed", {}))
        self._upkeep.invites = dict(kept.get("invites", {}))


def _without_envelopes(sync: dict[str, Any]) -> dict[str, Any]:
    """The sync for nio: it shall know rooms and members; envelopes are opened by us, at one place."""
    rooms = sync.get("rooms", {})
    joined = {
        room: {**part, "timeline": _open_part(part.get("timeline", {}))} for room, part in rooms.get("join", {}).items()
    }
    return {**sync, "rooms": {**rooms, "join": joined}}


def _open_part(timeline: dict[str, Any]) -> dict[str, Any]:
    return {
        **timeline,
        "events": [each for each in timeline.get("events", ()) if each.get("type") != "m.room.encrypted"],
    }


def _pause(error: Exception, failures: int) -> float:
    """Seconds until the next try: what the server asks for, else doubling, with jitter."""
    if isinstance(error, Later):
        return error.seconds
    return min(LONGEST, 0.5 * 2.0 ** min(failures, 10)) * random.uniform(0.5, 1.0)  # noqa: S311 - no secret
