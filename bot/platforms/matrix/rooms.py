"""The rooms that we are in: everybody's direct room, and which rooms nio has in sight."""

from __future__ import annotations

import asyncio
import json
import time
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from bot.messages import Address, Gone, Refused
from bot.platforms.matrix.wire import Wire, in_path

NOTHING = {"not_types": ["*"]}
ONLY_INVITES = {
    "presence": NOTHING,
    "account_data": NOTHING,
    "room": {"account_data": NOTHING, "ephemeral": NOTHING, "state": NOTHING, "timeline": {**NOTHING, "limit": 1}},
}

ENCRYPTED = {"type": "m.room.encryption", "state_key": "", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}


class Rooms:
    """All rooms we are in. The list of direct rooms is kept on the server (``m.direct``), newest in use first."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._direct: dict[str, list[str]] = {}
        self._saved: dict[str, list[str]] = {}
        self._person: dict[str, str] = {}
        self._locks: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._seen: set[str] = set()

    @property
    def _list(self) -> str:
        return f"/user/{in_path(self._wire.me)}/account_data/m.direct"

    async def load(self) -> None:
        """Read from the server who is reached where."""
        stored = await self._wire.find(self._list, doing="reading the list of direct rooms")
        self._direct = {person: list(rooms) for person, rooms in stored.items() if isinstance(rooms, list)}
        self._saved = dict(self._direct)
        self._person = {room: person for person, rooms in self._direct.items() for room in rooms}

    def person(self, room: str) -> str:
        """Whose direct room it is; "" for a group's."""
        return self._person.get(room, "")

    async def prefer(self, person: str, room: str) -> None:
        """From now on ``person`` is reached in ``room`` first."""
        others = [other for other in self._direct.get(person, []) if other != room]
        self._direct[person] = [room, *others]
        self._person[room] = person
        await self.save()

    async def save(self) -> None:
        """Write the list to the server when it has changed; what failed is tried again by whoever calls next."""
        async with self._locks["m.direct"]:
            if not self.saved:
                now = dict(self._direct)
                await self._wire.ask("PUT", self._list, now, doing="writing the list of direct rooms")
                self._saved = now

    @property
    def saved(self) -> bool:
        """Whether the server has the list as we have it."""
        return self._direct == self._saved

    def knows(self, person: str) -> bool:
        """Whether ``person`` has a direct room."""
        return bool(self._direct.get(person))

    async def place(self, address: Address) -> str:
        """The room in which an address is reached, in sight; `Gone` when the person has left all of theirs."""
        if address.id.startswith("!"):
            return await self.seen(address.id)
        async with self._locks[address.id]:
            if not self.knows(address.id):
                return await self.seen(await self._accept(address.id) or await self._make_direct(address.id))
        for room in self._direct[address.id]:
            if await self._has(room, address.id):
                return room
        raise Gone("the person has left the direct room")

    async def _has(self, room: str, person: str) -> bool:
        try:
            return person in self._wire.client.rooms[await self.seen(room)].users
        except Refused:
            return False

    async def look_around(self) -> tuple[str, dict[str, str]]:
        """Where the server's time stands now (a sync token), and who invites us: room -> person.

        A sync without a token: it confirms nothing to the server, so no message is lost by it.
        """
        # Synapse gives the same answer to the same question for two minutes; without a token it never waits
        query = {"filter": json.dumps(ONLY_INVITES), "timeout": str(time.monotonic_ns() % 1_000_000_000)}
        sync = await self._wire.ask("GET", "/sync", query=query, doing="looking around")
        return str(sync["next_batch"]), invitations(sync, self._wire.me)

    async def join(self, room: str, person: str) -> None:
        """Accept a person's invitation to a direct chat; `Refused` when it does not stand any more."""
        self._person[room] = person  # its first events may be here before the answer is
        try:
            await self._wire.ask("POST", f"/join/{in_path(room)}", {}, doing="joining a direct room")
        except Refused:
            del self._person[room]
            raise
        await self.prefer(person, room)

    async def _accept(self, person: str) -> str:
        """Who has just invited us gets no second room; the room, or ""."""
        _, invites = await self.look_around()
        for room in [room for room, who in invites.items() if who == person]:
            try:
                await self.join(room, person)
            except Refused:
                continue
            return room
        return ""

    async def _make_direct(self, person: str) -> str:
        body = {"preset": "trusted_private_chat", "is_direct": True, "invite": [person], "initial_state": [ENCRYPTED]}
        made = await self._wire.ask("POST", "/createRoom", body, doing="opening a direct room")
        await self.prefer(person, made["room_id"])
        return str(made["room_id"])

    async def seen(self, room: str) -> str:
        """Make sure that nio knows the whole state of a room: a key goes to those it knows of, and to nobody else.

        The sync loop only brings what changes; each room is read once, when it is first needed after a start.
        """
        async with self._locks[room]:
            if room not in self._seen:
                answer = await self._wire.ask("GET", f"/rooms/{in_path(room)}/state", doing="reading a room's state")
                await self._wire.show_room(room, answer)
                self._seen.add(room)
        return room

    def forget(self, room: str) -> None:
        """We are no longer in it."""
        self._wire.client.rooms.pop(room, None)
        self._seen.discard(room)

    def overlook(self, person: str) -> list[str]:
        """The direct rooms of ``person``, which are seen anew when something is to be said there again: until then
        nobody looks after the devices of those who are in them."""
        rooms = list(self._direct.get(person, []))
        for room in rooms:
            self.forget(room)
        return rooms


def invitations(sync: Mapping[str, Any], me: str) -> dict[str, str]:
    """People open a chat with us by inviting us to a direct room; other invitations are not for a program."""
    found = {}
    for room, part in sync.get("rooms", {}).get("invite", {}).items():
        for event in part.get("invite_state", {}).get("events", ()):
            ours = event.get("type") == "m.room.member" and event.get("state_key") == me
            if ours and event.get("content", {}).get("is_direct"):
                found[room] = str(event["sender"])
    return found
