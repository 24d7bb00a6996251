"""Sends what is encrypted, and only says that it is sent when those it is for have its key."""

from __future__ import annotations

import asyncio
import io
from collections import defaultdict
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager
from typing import Any
from uuid import uuid4

import aiohttp
import nio

from bot.messages import Attachment, Down
from bot.platforms.matrix import content
from bot.platforms.matrix.wire import Wire, checked

UPLOAD = 300.0
"""Seconds that a file may take; nio would wait for ever."""


class Sender:
    """Sends into rooms that are in sight, one message at a time per room."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._rooms: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._query = asyncio.Lock()

    async def message(self, room: str, body: dict[str, Any], txn: str) -> str:
        """Send a message; the id of its event, which is the same for the same ``txn`` however often it is sent."""
        async with self._rooms[room], _outages():
            if self._wire.client.rooms[room].encrypted:
                await self._share_key(room)
            sent = await self._wire.client.room_send(room, "m.room.message", body, txn, ignore_unverified_devices=True)
            return str(checked(sent, "sending a message").event_id)

    async def upload(self, room: str, attachment: Attachment) -> dict[str, Any]:
        """Put a file on the server; the content of the message that shows it."""
        sealed = self._wire.client.rooms[room].encrypted
        async with _outages(), asyncio.timeout(UPLOAD):
            answer, keys = await self._wire.client.upload(
                lambda *_: io.BytesIO(attachment.content),
                content_type=attachment.mime,
                filename=None if sealed else attachment.name,
                encrypt=sealed,
                filesize=len(attachment.content),
            )
        url = checked(answer, "uploading a file").content_uri
        return content.file(attachment, {"file": {**keys, "url": url}} if keys else {"url": url})

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
                await self._claim(client.get_users_for_key_claiming())
            for answer in await client.send_to_device_messages():
                checked(answer, "mending sessions")

    async def _share_key(self, room: str) -> None:
        """Give this room's key to every device in it, before the message.

        nio would do this inside of its `room_send`, but there a failed request passes for a success (then nobody
        can read the message) and a cancelled one blocks the room for ever. Here a key that was not handed out
        to all stays unfinished, and the next try goes on with it.
        """
        for _ in range(3):  # somebody may come in while we are at it
            await self.learn_devices()
            if not self._wire.olm.should_share_group_session(room):
                return
            if missing := self._wire.client.get_missing_sessions(room):
                await self._claim(missing)
            await self._hand_out(room)
        raise Down("people come and go too fast to share a room key")

    async def _hand_out(self, room: str) -> None:
        olm, members = self._wire.olm, list(self._wire.client.rooms[room].users)
        for devices, letters in olm.share_group_session_parallel(room, members, ignore_unverified_devices=True):
            path = f"/sendToDevice/m.room.encrypted/{uuid4()}"
            await self._wire.ask("PUT", path, letters, doing="sharing a room key")
            olm.outbound_group_sessions[room].users_shared_with.update(devices)
        olm.outbound_group_sessions[room].shared = members == list(self._wire.client.rooms[room].users)

    async def _claim(self, devices: Mapping[str, Iterable[str]]) -> None:
        """Take a one-time key of each device. nio's own call breaks when the server answers with an error."""
        wanted = {user: dict.fromkeys(names, "signed_curve25519") for user, names in devices.items()}
        answer = await self._wire.ask("POST", "/keys/claim", {"one_time_keys": wanted}, doing="claiming keys")
        await self._wire.client.receive_response(nio.KeysClaimResponse.from_dict(answer, ""))


@asynccontextmanager
async def _outages() -> AsyncIterator[None]:
    try:
        yield
    except (aiohttp.ClientError, OSError, TimeoutError) as error:
        raise Down(f"{type(error).__name__} while sending") from None
    except (nio.LocalProtocolError, nio.EncryptionError) as error:
        raise Down(f"nio could not send ({type(error).__name__})") from None
