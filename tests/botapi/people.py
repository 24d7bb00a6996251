"""Citizens with a telephone: each is also their private chat with the bot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from bot.messages import Address
from tests.botapi.chats import Chat, buttons_of, marked
from tests.botapi.failures import forbidden
from tests.botapi.groups import Group, Link, member
from tests.worlds import Shown

if TYPE_CHECKING:
    from tests.botapi.server import Telegram


class Person(Chat):
    """Somebody who talks with the bot; fits `tests.worlds.Citizen`. ``user`` is Telegram's User object."""

    def __init__(self, telegram: Telegram, user: dict[str, Any]) -> None:
        super().__init__(telegram, {"id": user["id"], "type": "private", "first_name": user["first_name"]})
        self.user = user
        self.started = self.blocked = self.deactivated = False
        self.answers: list[str] = []
        """The ids of those presses of this person that the bot answered."""

    @property
    def address(self) -> Address:
        return Address("telegram", str(self.id))

    def check_open(self, thread: int | None) -> None:
        if self.deactivated:
            raise forbidden("user is deactivated")
        if self.blocked:
            raise forbidden("bot was blocked by the user")
        asked_to_join = any(self.id in group.asking for group in self.telegram.groups)
        if not self.started and not asked_to_join:
            raise forbidden("bot can't initiate conversation with a user")

    # ------------------------------------------------------------------------------------------ what they say

    async def write(
        self, text: str, to: Group | None = None, thread: int | None = None, reply_to: dict[str, Any] | None = None
    ) -> str:
        """Write in private, or ``to`` a group, there in a topic; the message's id."""
        content: dict[str, Any] = {"text": text}
        if entities := marked(text):
            content["entities"] = entities
        if reply_to is not None:
            content["reply_to_message"] = reply_to
        return await self.send(to, thread, **content)

    async def send(self, to: Group | None = None, thread: int | None = None, **content: Any) -> str:
        """Send any content, given as the fields of Telegram's Message; the message's id."""
        chat: Chat = to or self
        if to is None:
            self.started = True
        elif thread and "reply_to_message" not in content:
            content["reply_to_message"] = to.messages[thread]  # as Telegram does in topics
        message = chat.add(self.user, thread, **content)
        if to is None or to.bot_reads(message):
            self.telegram.updates.push("message", message)
        return str(message["message_id"])

    async def photo(self, caption: str = "", album: str = "", picture: bytes = b"", **place: Any) -> str:
        """A photo in two sizes, of which the larger is the ``picture`` itself."""
        small = {"file_id": "p0", "file_unique_id": "u0", "width": 9, "height": 9}
        large = self.telegram.keep(picture) if picture else {"file_id": "p1", "file_unique_id": "u1"}
        content: dict[str, Any] = {"photo": [small, large | {"width": 90, "height": 90}]}
        if caption:
            content |= {"caption": caption, "caption_entities": marked(caption)}
        if album:
            content["media_group_id"] = album
        return await self.send(**place, **content)

    async def document(self, content: bytes, mime: str, name: str) -> str:
        """Anything "as a file": Telegram leaves it as it is."""
        return await self.send(document=self.telegram.keep(content) | {"mime_type": mime, "file_name": name})

    async def voice(self, content: bytes = b"") -> str:
        kept = self.telegram.keep(content) if content else {"file_id": "v1", "file_unique_id": "u2"}
        return await self.send(voice=kept | {"duration": 3})

    async def location(self, latitude: float, longitude: float) -> str:
        return await self.send(location={"latitude": latitude, "longitude": longitude})

    async def edit(self, message: str, text: str, within: Group | None = None) -> None:
        chat: Chat = within or self
        changed = chat.messages[int(message)] | {"text": text, "edit_date": self.telegram.time()}
        changed |= {"entities": marked(text)}
        chat.messages[int(message)] = changed
        if within is None or within.bot_reads(changed):
            self.telegram.updates.push("edited_message", changed)

    async def remove(self, message: str) -> None:
        """Telegram tells bots nothing of it."""
        raise NotImplementedError("Telegram tells no bot that a message was deleted")

    async def press(self, label: str, within: Chat | None = None, message: str = "") -> str:
        """Press the newest button with this label (of one ``message``); the id of the press."""
        chat = within or self
        found = [
            (carrier, button["callback_data"])
            for number, carrier in chat.messages.items()
            for button in buttons_of(carrier)
            if button["text"] == label and message in ("", str(number))
        ]
        assert found, f"no button {label!r} is on any message here"
        carrier, data = found[-1]
        return self.press_data(carrier, data)

    def press_data(self, carrier: dict[str, Any], data: str) -> str:
        """Press a button as it once was on this message, even if it is there no more."""
        query = str(self.telegram.number())
        self.telegram.queries[query] = self
        body = {"id": query, "from": self.user, "chat_instance": "1", "message": carrier, "data": data}
        self.telegram.updates.push("callback_query", body)
        return query

    async def follows(self, link: str) -> str:
        """Open a link to the bot and tap on Start."""
        parts = urlsplit(link)
        assert (parts.netloc, parts.path) == ("t.me", f"/{self.telegram.me['username']}"), f"{link} opens no bot"
        return await self.write(f"/start {parse_qs(parts.query)['start'][0]}")

    # ------------------------------------------------------------------------------------------ what they see

    async def sees(self, count: int) -> list[Shown]:
        seen = f"{self.user['first_name']} sees {{}} messages of the bot, not {count}"
        await self.telegram.changes.until(lambda: len(self.shows()) >= count, seen.format(len(self.shows())))
        return self.shows()

    async def is_answered(self, query: str) -> None:
        await self.telegram.changes.until(lambda: query in self.answers, "the press of a button was not answered")

    # ------------------------------------------------------------------------------------------ what they do

    async def block(self) -> None:
        self._stands("member", "kicked")
        self.blocked = True

    async def unblock(self) -> None:
        self._stands("kicked", "member")
        self.blocked, self.started = False, True

    async def shuts_out(self) -> None:
        await self.block()

    def _stands(self, old: str, new: str) -> None:
        me = self.telegram.me
        change = {"old_chat_member": member(me, old), "new_chat_member": member(me, new)}
        head = {"chat": self.info, "from": self.user, "date": self.telegram.time()}
        self.telegram.updates.push("my_chat_member", head | change)

    async def makes_group(self, title: str, forum: bool = True, basic: bool = False) -> Group:
        """Make a supergroup, a forum unless told otherwise (``basic``: a small old group), without the bot."""
        return self.telegram.make_group(self, title, forum and not basic, basic)

    async def asks_to_join(self, link: str) -> None:
        """Open an invitation link: where it says so, an administrator has to agree."""
        found: Link = self.telegram.links[link]
        found.group.is_asked(self, found)

    def is_in(self, group: Group) -> bool:
        return group.members.get(self.id, {}).get("status") in ("creator", "administrator", "member")
