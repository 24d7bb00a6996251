"""Makes the rooms in which groups go on, and the Spaces around them, and finds them again by their aliases."""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections import defaultdict
from typing import Any

from bot.messages import Address, Invite, OpenRoom, Receipt, Refused
from bot.platforms.matrix.reading import NETWORK
from bot.platforms.matrix.rooms import ENCRYPTED, Rooms
from bot.platforms.matrix.wire import Wire, in_path

_CLOSED = {"type": "m.room.guest_access", "state_key": "", "content": {"guest_access": "forbidden"}}
_SHARED = {"type": "m.room.history_visibility", "state_key": "", "content": {"history_visibility": "shared"}}
_SPACE = {
    "creation_content": {"type": "m.space"},
    "power_level_content_override": {"events_default": 100},
    "initial_state": [_CLOSED, _SHARED],
}


class Builder:
    """The rooms that are ours. Each has an alias made of its key, by which it is found: nothing is remembered here."""

    def __init__(self, wire: Wire, rooms: Rooms) -> None:
        self._wire, self._rooms = wire, rooms
        self._locks: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def open(self, deed: OpenRoom) -> Receipt:
        """Find or make the room and its Space; every step can be repeated, so a crash between two does no harm."""
        space = await self._ensure(f"space-{deed.home}", {"name": deed.home_name, **_SPACE}) if deed.home else ""
        plan = {"name": deed.name, "topic": deed.about, "initial_state": [ENCRYPTED, _CLOSED, _SHARED]}
        room = await self._ensure(deed.key, plan)
        if space:
            via = {"via": [self._wire.server]}
            await self._put_state(space, "m.space.child", room, {**via, "suggested": True})
            await self._put_state(room, "m.space.parent", space, {**via, "canonical": True})
        link = f"https://matrix.to/#/{in_path(room)}?via={self._wire.server}"
        return Receipt(room=Address(NETWORK, await self._rooms.seen(room)), link=link)

    async def invite(self, person: str, deed: Invite) -> Receipt:
        """Ask ``person`` into the room, and into its Space if there is one."""
        if deed.home and (space := await self._ours(f"space-{deed.home}")):
            await self._invite_to(space, person)
        await self._invite_to(deed.room.id, person)
        return Receipt(room=deed.room)

    async def _invite_to(self, room: str, person: str) -> None:
        """Who is in, or has been asked already, is not asked again."""
        path = f"/rooms/{in_path(room)}"
        state = await self._wire.find(f"{path}/state/m.room.member/{in_path(person)}", doing="looking who is in")
        if state.get("membership") not in ("join", "invite"):
            await self._wire.ask("POST", f"{path}/invite", {"user_id": person}, doing="inviting")

    async def _put_state(self, room: str, kind: str, key: str, content: dict[str, Any]) -> None:
        path = f"/rooms/{in_path(room)}/state/{kind}/{in_path(key)}"
        await self._wire.ask("PUT", path, content, doing=f"setting {kind}")

    async def pin(self, room: str, event: str) -> None:
        """Pin a message beside those that are pinned already."""
        path = f"/rooms/{in_path(room)}/state/m.room.pinned_events/"
        pinned = (await self._wire.find(path, doing="looking what is pinned")).get("pinned", [])
        if event not in pinned:
            await self._put_state(room, "m.room.pinned_events", "", {"pinned": [*pinned, event]})

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
        return str((await self._wire.find(path, doing="looking for a room")).get("room_id", ""))

    async def _made_by_us(self, room: str) -> bool:
        path = f"/rooms/{in_path(room)}/state/m.room.create/"
        try:
            made = await self._wire.ask("GET", path, query={"format": "event"}, doing="looking whose room it is")
        except Refused:
            return False
        return bool(made.get("sender") == self._wire.me)


def _local_part(key: str) -> str:
    """An alias is not free in its letters; a key that is not plain gets a fingerprint, so that no two keys meet."""
    if re.fullmatch(r"[a-z0-9._-]{1,100}", key):
        return f"quartier-{key}"
    return f"quartier-{_fingerprint(key)}"


def _fingerprint(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:24]
