"""A person with a real Matrix client (matrix-nio) who talks with the bot in an encrypted direct room."""

from __future__ import annotations

import asyncio
import html
import re
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

import nio
from nio.store import SqliteMemoryStore

from bot.messages import Address
from tests.synapse.homeserver import Homeserver
from tests.worlds import PATIENCE, Shown

ENCRYPTED = {"type": "m.room.encryption", "state_key": "", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}
EVERYTHING = {"room": {"timeline": {"limit": 100}}}
"""Else a server leaves out all but the newest ten events of a room, and nio fetches none of the others."""
_GLANCE = 5.0
"""Seconds after which a waiting client looks whether its sync still goes on."""
DIGITS = ("1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣", "9️⃣", "🔟")
OFFER = re.compile(r"^(\d+)\) (.+)$", re.MULTILINE)


class MatrixCitizen:
    """See `tests.worlds.Citizen`. Needs the homeserver and the bot's name only: the bot may be another process."""

    def __init__(self, client: nio.AsyncClient, bot: str) -> None:
        self.client, self._bot = client, bot
        self.room = ""
        self.events: list[tuple[str, nio.Event]] = []
        self.unreadable = 0
        self.declines = False
        self._changed = asyncio.Condition()
        self._task: asyncio.Task[None] | None = None

    @classmethod
    async def arrive(cls, homeserver: Homeserver, name: str, bot: str) -> MatrixCitizen:
        """A new account, logged in and listening."""
        name = homeserver.new_name(name)
        homeserver.register(name, "secret")
        config = nio.AsyncClientConfig(store=SqliteMemoryStore, request_timeout=60)
        client = nio.AsyncClient(homeserver.url, name, config=config)
        citizen = cls(client, bot)
        citizen.okay(await client.login("secret"))
        client.add_event_callback(citizen._take, nio.Event)
        client.add_event_callback(citizen._invited, nio.InviteMemberEvent)
        client.add_response_callback(citizen._learned, (nio.SyncResponse, nio.KeysQueryResponse))
        citizen._sync()
        return citizen

    @property
    def address(self) -> Address:
        return Address("matrix", self.client.user_id)

    @staticmethod
    def okay(response: Any) -> Any:
        assert not isinstance(response, nio.ErrorResponse), response
        return response

    async def open_chat(self, *, encrypted: bool = True) -> str:
        """Open a direct chat with the bot as Element does; the room."""
        plan = {"is_direct": True, "invite": [self._bot], "preset": nio.RoomPreset.trusted_private_chat}
        made = await self.client.room_create(**plan, initial_state=[ENCRYPTED] if encrypted else [])
        self.room = self.okay(made).room_id
        await self.until(lambda: self._bot in self._users(self.room))
        return self.room

    async def begins(self) -> None:
        """Open a chat that can be written in: what is said before the client knows whom to give its keys, nobody could
        ever read."""
        await self.open_chat()
        await self.knows_the_bot()

    async def knows_the_bot(self) -> None:
        """Wait until the client knows a device of the bot to send keys to."""
        await self.until(lambda: any(self.client.device_store.active_user_devices(self._bot)))

    def _users(self, room: str) -> Any:
        return self.client.rooms[room].users if room in self.client.rooms else ()

    # -------------------------------------------------------------------------------------------- what they do

    async def write(self, text: str) -> str:
        if not self.room:
            await self.begins()
        return await self.send({"msgtype": "m.text", "body": text})

    async def send(self, content: dict[str, Any], kind: str = "m.room.message", room: str = "") -> str:
        sent = await self.client.room_send(room or self.room, kind, content, ignore_unverified_devices=True)
        return str(self.okay(sent).event_id)

    async def edit(self, message: str, text: str) -> None:
        new = {"msgtype": "m.text", "body": text}
        relation = {"rel_type": "m.replace", "event_id": message}
        await self.send({"msgtype": "m.text", "body": f"* {text}", "m.new_content": new, "m.relates_to": relation})

    async def remove(self, message: str) -> None:
        self.okay(await self.client.room_redact(self.room, message))

    async def press(self, label: str) -> None:
        shown = next(each for each in reversed(self._shown()) if label in each.buttons)
        await self.tap(shown.message, DIGITS[shown.buttons.index(label)])

    async def tap(self, message: str, key: str) -> str:
        relation = {"rel_type": "m.annotation", "event_id": message, "key": key}
        return await self.send({"m.relates_to": relation}, "m.reaction")

    async def shuts_out(self) -> None:
        self.okay(await self.client.room_leave(self.room))

    async def asks_to_join(self, link: str) -> None:
        raise NotImplementedError("Matrix rooms are entered by invitation")

    async def joins(self, room: str) -> None:
        """Accept the invitation to a room."""
        await self.until(lambda: room in self.client.invited_rooms or room in self.client.rooms)
        self.okay(await self.client.join(room))
        await self.until(lambda: room in self.client.rooms)

    async def close(self) -> None:
        if self._task:
            self._task.cancel()
            await asyncio.wait([self._task])
        await self.client.close()
        if self.client.store:
            self.client.store.database.close()

    # -------------------------------------------------------------------------------------------- what they see

    async def sees(self, count: int) -> Sequence[Shown]:
        await self.until(lambda: len(self._shown()) >= count)
        return self._shown()

    async def until(self, is_so: Any) -> None:
        """Wait until ``is_so``; TimeoutError after `PATIENCE`. A sync that broke is begun again."""
        async with asyncio.timeout(PATIENCE):
            while True:
                self._sync()
                with suppress(TimeoutError):
                    async with asyncio.timeout(_GLANCE), self._changed:
                        await self._changed.wait_for(is_so)
                        return

    def _sync(self) -> None:
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self.client.sync_forever(20_000, sync_filter=EVERYTHING, full_state=True))

    def came(self, kind: type[nio.Event], room: str = "") -> list[Any]:
        """Events of one kind that the bot sent to the direct room, or to ``room``."""
        return [
            e for where, e in self.events if where == (room or self.room) and isinstance(e, kind) and self._is_bot(e)
        ]

    def _is_bot(self, event: nio.Event) -> bool:
        return bool(event.sender == self._bot)

    def taps(self, message: str) -> list[str]:
        """The digits that stand under a message, as the bot put them."""
        redacted = {event.redacts for event in self.came(nio.RedactionEvent)}
        on_it = [event for event in self.came(nio.ReactionEvent) if event.reacts_to == message]
        return [event.key for event in on_it if event.event_id not in redacted]

    def _shown(self) -> list[Shown]:
        contents: dict[str, dict[str, Any]] = {}
        for event in self.came(nio.RoomMessage):
            content = event.source["content"]
            relation = content.get("m.relates_to", {})
            if relation.get("rel_type") == "m.replace":
                contents[relation["event_id"]] = content["m.new_content"]
            else:
                contents[event.event_id] = content
        return [self._look(message, content) for message, content in contents.items()]

    def _look(self, message: str, content: dict[str, Any]) -> Shown:
        pinned = message in self._pins
        if content["msgtype"] in ("m.image", "m.file"):
            return Shown("", files=(content["body"],), pinned=pinned, message=message)
        title = re.match(r"<strong>(.*?)</strong>", content.get("formatted_body", ""))
        heading = html.unescape(title[1]) if title else ""
        body = content["body"].removeprefix(heading).strip("\n") if heading else content["body"]
        buttons = tuple(label for _, label in OFFER.findall(body))
        text = OFFER.sub("", body).strip("\n") if buttons else body
        return Shown(text, heading, buttons, pinned=pinned, message=message)

    @property
    def _pins(self) -> set[str]:
        pins = [e.source for _, e in self.events if e.source.get("type") == "m.room.pinned_events"]
        return {pinned for event in pins[-1:] for pinned in event["content"].get("pinned", ())}

    # --------------------------------------------------------------------------------------------- what arrives

    def _take(self, room: nio.MatrixRoom, event: nio.Event) -> None:
        if isinstance(event, nio.MegolmEvent):
            self.unreadable += 1
        self.events.append((room.room_id, event))

    async def _invited(self, room: nio.MatrixRoom, event: nio.InviteMemberEvent) -> None:
        """A direct room the bot opens is accepted; other rooms are for `joins`."""
        ours = event.state_key == self.client.user_id and event.membership == "invite"
        if ours and event.content.get("is_direct"):
            if self.declines:
                self.okay(await self.client.room_leave(room.room_id))
                return
            self.okay(await self.client.join(room.room_id))
            self.room = self.room or room.room_id

    async def _learned(self, _: nio.Response) -> None:
        async with self._changed:
            self._changed.notify_all()
