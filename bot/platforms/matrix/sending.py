"""Sends what is encrypted, and only says that it is sent when those it is for have its key."""

from __future__ import annotations

import asyncio
import io
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import nio

from bot.messages import Attachment, Down
from bot.platforms.matrix import content
from bot.platforms.matrix.wire import Wire, checked


class Sender:
    """Sends into rooms that are in sight, one message at a time per room."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._rooms: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._query = asyncio.Lock()

    async def message(self, room: str, body: dict[str, Any], txn: str) -> str:
        """Send a message; the id of its event, which is the same for the same ``txn`` however often it is sent."""
        async with self._room(room):
            if self._wire.client.rooms[room].encrypted:
                await self._share_key(room)
            sent = await self._wire.client.room_send(room, "m.room.message", body, txn, ignore_unverified_devices=True)
            return str(checked(sent, "sending a message").event_id)

    async def upload(self, room: str, attachment: Attachment) -> dict[str, Any]:
        """Put a file on the server; the content of the message that shows it."""
        sealed = self._wire.client.rooms[room].encrypted
        async with _outages():
            answer, keys = await self._wire.client.upload(
                lambda *_: io.BytesIO(attachment.content),
                content_type=attachment.mime,
                filename=None if sealed else attachment.name,
                encrypt=sealed,
                filesize=len(attachment.content),
            )
        url = checked(answer, "uploading a file").content_uri
        return content.file(attachment, {"file": {**keys, "url": url}} if keys else {"url": url})

    @asynccontextmanager
    async def _room(self, room: str) -> AsyncIterator[None]:
        """One at a time; and a send that is cut short must not block the room for ever, as nio would let it."""
        async with self._rooms[room]:
            try:
                async with _outages():
                    yield
            finally:
                if waiting := self._wire.client.sharing_session.pop(room, None):
                    waiting.set()

    async def learn_devices(self) -> None:
        """Ask for the devices of those who are new or have changed theirs."""
        async with self._query, _outages():
            if self._wire.client.should_query_keys:
                checked(await self._wire.client.keys_query(), "looking up devices")

    async def mend(self) -> None:
        """Make new sessions where old ones broke, and ask again for missing keys, as nio has noted."""
        client = self._wire.client
        async with _outages():
            if client.should_claim_keys:
                checked(await client.keys_claim(client.get_users_for_key_claiming()), "claiming keys")
            for answer in await client.send_to_device_messages():
                checked(answer, "mending sessions")

    async def _share_key(self, room: str) -> None:
        """Give this room's key to every device in it, before the message.

        nio does this by itself but takes a failed request for a success; then nobody could read the message. Here
        it is an error, and the key is thrown away so that the next try begins anew.
        """
        client = self._wire.client
        if not client.rooms[room].members_synced:
            checked(await client.joined_members(room), "looking who is in")
        await self.learn_devices()
        if not self._wire.olm.should_share_group_session(room):
            return
        if missing := client.get_missing_sessions(room):
            checked(await client.keys_claim(missing), "claiming keys")
        await client.share_group_session(room, ignore_unverified_devices=True)
        if self._left_out(room):
            client.invalidate_outbound_session(room)
            raise Down("a room key did not reach everybody")

    def _left_out(self, room: str) -> bool:
        """Whether a device that we have a session with did not get the room's key."""
        olm = self._wire.olm
        key = olm.outbound_group_sessions[room]
        reached: set[tuple[str, str]] = key.users_shared_with | key.users_ignored
        devices = [
            d for user in self._wire.client.rooms[room].users for d in olm.device_store.active_user_devices(user)
        ]
        return any(
            (device.user_id, device.id) not in reached
            for device in devices
            if device.id != olm.device_id and olm.session_store.get(device.curve25519)
        )


@asynccontextmanager
async def _outages() -> AsyncIterator[None]:
    try:
        yield
    except (aiohttp.ClientError, OSError, TimeoutError) as error:
        raise Down(f"{type(error).__name__} while sending") from None
    except nio.LocalProtocolError as error:
        raise Down(f"nio is not ready to send ({type(error).__name__})") from None
