"""Where people are reached: everybody's direct room, and the rooms and Spaces that we make."""

from __future__ import annotations

import asyncio
import hashlib
import json
import re
import time
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from bot.messages import Address, Gone, Invite, OpenRoom, Receipt, Refused
from bot.platforms.matrix.reading import NETWORK
from bot.platforms.matrix.wire import Missing, Wire, in_path

NOTHING = {"not_types": ["*"]}
ONLY_INVITES = {
    "presence": NOTHING,
    "account_data": NOTHING,
    "room": {"account_data": NOTHING, "ephemeral": NOTHING, "state": NOTHING, "timeline": {**NOTHING, "limit": 1}},
}

ENCRYPTED = {"type": "m.room.encryption", "state_key": "", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}
CLOSED = {"type": "m.room.guest_access", "state_key": "", "content": {"guest_access": "forbidden"}}
SHARED = {"type": "m.room.history_visibility", "state_key": "", "content": {"history_visibility": "shared"}}


class Rooms:
    """All rooms we are in. The list of direct rooms is kept on the server (``m.direct``), newest in use first."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._direct: dict[str, list[str]] = {}
        self._saved: dict[str, list[str]] = {}
        self._person: dict[str, str] = {}
        self._locks: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._seen: set[str] = set()

    # ---------------------------------------------------------------------------------------- direct rooms

    @property
    def _list(self) -> str:
        return f"/user/{in_path(self._wire.me)}/account_data/m.direct"

    async def load(self) -> None:
        try:
            stored = await self._wire.ask("GET", self._list, doing="reading the list of direct rooms")
        except Missing:
            stored = {}
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

    # --------------------------------------------------------------------------------------- rooms we make

    async def open(self, deed: OpenRoom) -> Receipt:
        """Find or make the room and its Space; every step can be repeated, so a crash between two does no harm."""
        space = await self._ensure(f"space-{deed.home}", {"name": deed.home_name, **_SPACE}) if deed.home else ""
        plan = {"name": deed.name, "topic": deed.about, "initial_state": [ENCRYPTED, CLOSED, SHARED]}
        room = await self._ensure(deed.key, plan)
        if space:
            via = {"via": [self._wire.server]}
            await self.put_state(space, "m.space.child", room, {**via, "suggested": True})
            await self.put_state(room, "m.space.parent", space, {**via, "canonical": True})
        link = f"https://matrix.to/#/{in_path(room)}?via={self._wire.server}"
        return Receipt(room=Address(NETWORK, await self.seen(room)), link=link)

    async def invite(self, person: str, deed: Invite) -> Receipt:
        if deed.home and (space := await self._ours(f"space-{deed.home}")):
            await self._invite_to(space, person)
        await self._invite_to(deed.room.id, person)
        return Receipt(room=deed.room)

    async def _invite_to(self, room: str, person: str) -> None:
        """Who is in, or has been asked already, is not asked again."""
        path = f"/rooms/{in_path(room)}"
        try:
            state = await self._wire.ask(
                "GET", f"{path}/state/m.room.member/{in_path(person)}", doing="looking who is in"
            )
        except Missing:
            state = {}
        if state.get("membership") not in ("join", "invite"):
            await self._wire.ask("POST", f"{path}/invite", {"user_id": person}, doing="inviting")

    async def put_state(self, room: str, kind: str, key: str, content: dict[str, Any]) -> None:
        path = f"/rooms/{in_path(room)}/state/{kind}/{in_path(key)}"
        await self._wire.ask("PUT", path, content, doing=f"setting {kind}")

    async def pin(self, room: str, event: str) -> None:
        """Pin a message beside those that are pinned already."""
        path = f"/rooms/{in_path(room)}/state/m.room.pinned_events/"
        try:
            pinned = (await self._wire.ask("GET", path, doing="looking what is pinned")).get("pinned", [])
        except Missing:
            pinned = []
        if event not in pinned:
            await self.put_state(room, "m.room.pinned_events", "", {"pinned": [*pinned, event]})

    async def _ensure(self, key: str, plan: dict[str, Any]) -> str:
        """The room with our alias for ``key``, made when there is none: server and alias make it in one step."""
        async with self._locks[key]:
            if room := await self._ours(key):
                return room
            for name in self._names(key):
                if not await self._resolve(name):
                    body = {"preset": "private_chat", "visibility": "private", "room_alias_name": name, **plan}
                    made = await self._wire.ask("POST", "/createRoom", body, doing="making a room")
                    return str(made["room_id"])
        raise Refused("the aliases of the room belong to rooms that are not ours")

    async def _ours(self, key: str) -> str:
        """The room that we made for ``key``, or "". Anybody may take an alias: nobody is led into a stranger's room."""
        for name in self._names(key):
            room = await self._resolve(name)
            if room and await self._made_by_us(room):
                return room
        return ""

    def _names(self, key: str) -> tuple[str, str]:
        """The local part of the alias, and the one we take when another bot on the same server has the first."""
        name = _local_part(key)
        return name, f"{name}-{_fingerprint(self._wire.me)}"

    async def _resolve(self, name: str) -> str:
        path = f"/directory/room/{in_path(f'#{name}:{self._wire.server}')}"
        try:
            answer = await self._wire.ask("GET", path, doing="looking for a room")
        except Missing:
            return ""
        return str(answer["room_id"])

    async def _made_by_us(self, room: str) -> bool:
        path = f"/rooms/{in_path(room)}/state/m.room.create/"
        try:
            made = await self._wire.ask("GET", path, query={"format": "event"}, doing="looking whose room it is")
        except Refused:
            return False
        return bool(made.get("sender") == self._wire.me)


def invitations(sync: Mapping[str, Any], me: str) -> dict[str, str]:
    """People open a chat with us by inviting us to a direct room; other invitations are not for a program."""
    found = {}
    for room, part in sync.get("rooms", {}).get("invite", {}).items():
        for event in part.get("invite_state", {}).get("events", ()):
            ours = event.get("type") == "m.room.member" and event.get("state_key") == me
            if ours and event.get("content", {}).get("is_direct"):
                found[room] = str(event["sender"])
    return found


_SPACE = {
    "creation_content": {"type": "m.space"},
    "power_level_content_override": {"events_default": 100},
    "initial_state": [CLOSED, SHARED],
}


def _local_part(key: str) -> str:
    """An alias is not free in its letters; a key that is not plain gets a fingerprint, so that no two keys meet."""
    if re.fullmatch(r"[a-z0-9._-]{1,100}", key):
        return f"quartier-{key}"
    return f"quartier-{_fingerprint(key)}"


def _fingerprint(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:24]
