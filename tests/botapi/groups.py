"""Groups: supergroups with topics, members who come and go, and the bot's rights in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from aiogram.types import ChatMemberAdministrator

from tests.botapi.chats import Chat
from tests.botapi.failures import ApiError, bad, forbidden

if TYPE_CHECKING:
    from tests.botapi.people import Person
    from tests.botapi.server import Telegram

REQUIRED = {name for name, field in ChatMemberAdministrator.model_fields.items() if field.is_required()}
RIGHTS = sorted(REQUIRED - {"status", "user"} | {"can_pin_messages", "can_manage_topics"})


def member(user: dict[str, Any], status: str, *rights: str) -> dict[str, Any]:
    """Telegram's ChatMember of any status."""
    body = {"status": status, "user": user}
    if status == "administrator":
        return body | {right: right in (*rights, "can_manage_chat") for right in RIGHTS}
    if status == "creator":
        return body | {"is_anonymous": False}
    return body | ({"until_date": 0} if status == "kicked" else {})


@dataclass(frozen=True)
class Link:
    """An invitation link into a group."""

    url: str
    group: Group
    body: dict[str, Any]


class Group(Chat):
    """A group; ``asking`` holds those who wait to be let in."""

    def __init__(self, telegram: Telegram, info: dict[str, Any], maker: Person) -> None:
        super().__init__(telegram, info)
        self.members: dict[int, dict[str, Any]] = {maker.id: member(maker.user, "creator")}
        self.topics: dict[int, str] = {}
        self.asking: dict[int, tuple[Person, Link]] = {}
        self.moved_to: Group | None = None

    # ------------------------------------------------------------------------------------------ the bot in it

    @property
    def bot(self) -> dict[str, Any]:
        """The bot's standing here."""
        me = self.telegram.me
        return self.members.get(me["id"], member(me, "left"))

    def check_open(self, thread: int | None) -> None:
        self.check_here()
        if self.bot["status"] in ("left", "kicked"):
            raise forbidden("bot was kicked from the supergroup chat")
        if thread is not None and thread not in self.topics:
            raise bad("message thread not found")

    def check_here(self) -> None:
        if self.moved_to:
            description = "Bad Request: group chat was upgraded to a supergroup chat"
            raise ApiError(400, description, migrate_to_chat_id=self.moved_to.id)

    def check_right(self, right: str, otherwise: str) -> None:
        self.check_open(None)
        if not self.bot.get(right):
            raise bad(otherwise)

    def bot_reads(self, message: dict[str, Any]) -> bool:
        """An administrator reads all; any other bot reads commands, its name and replies to itself."""
        if self.bot["status"] == "administrator":
            return True
        kinds = {entity["type"] for entity in message.get("entities", [])}
        replied = message.get("reply_to_message", {}).get("from") == self.telegram.me
        return self.bot["status"] == "member" and bool(replied or kinds & {"bot_command", "mention"})

    async def adds_bot(self, by: Person) -> None:
        self._bot_stands(by, member(self.telegram.me, "member"))

    async def promotes_bot(
        self, by: Person, *, manage_topics: bool = True, invite_users: bool = True, pin_messages: bool = True
    ) -> None:
        """Make the bot an administrator with these rights."""
        given = {"can_manage_topics": manage_topics, "can_invite_users": invite_users, "can_pin_messages": pin_messages}
        rights = [right for right, has in given.items() if has]
        self._bot_stands(by, member(self.telegram.me, "administrator", *rights))

    async def throws_bot_out(self, by: Person) -> None:
        self._bot_stands(by, member(self.telegram.me, "kicked"))

    def _bot_stands(self, by: Person, now: dict[str, Any]) -> None:
        self._change("my_chat_member", by, now)

    def _change(self, kind: str, by: Person, now: dict[str, Any]) -> None:
        user = now["user"]
        old = self.members.get(user["id"], member(user, "left"))
        self.members[user["id"]] = now
        head = {"chat": self.info, "from": by.user, "date": self.telegram.time()}
        if kind == "my_chat_member" or self.bot["status"] == "administrator":
            self.telegram.updates.push(kind, head | {"old_chat_member": old, "new_chat_member": now})

    # ------------------------------------------------------------------------------------------ people in it

    def is_asked(self, person: Person, link: Link) -> None:
        """Somebody opened an invitation link."""
        if not link.body["creates_join_request"]:
            return self.comes(person)
        self.asking[person.id] = person, link
        body = {"chat": self.info, "from": person.user, "user_chat_id": person.id, "date": self.telegram.time()}
        if self.bot.get("can_invite_users"):
            self.telegram.updates.push("chat_join_request", body | {"invite_link": link.body})
        return None

    def comes(self, person: Person) -> None:
        self._change("chat_member", person, member(person.user, "member"))
        self.telegram.changes.tell()

    def leaves(self, person: Person) -> None:
        self._change("chat_member", person, member(person.user, "left"))

    def answers(self, person: int, yes: bool) -> None:
        """The bot approves or declines a request to join."""
        self.check_right("can_invite_users", "not enough rights")
        if self.members.get(person, {}).get("status") == "member":
            raise bad("USER_ALREADY_PARTICIPANT")
        if person not in self.asking:
            raise bad("HIDE_REQUESTER_MISSING")
        who, _ = self.asking.pop(person)
        if yes:
            self.comes(who)
        self.telegram.changes.tell()

    # ------------------------------------------------------------------------------------------ what it has

    def open_topic(self, name: str) -> int:
        """A topic made by the bot; its thread."""
        self.check_right("can_manage_topics", "not enough rights to create a topic")
        if not self.info.get("is_forum"):
            raise bad("the chat is not a forum")
        service = {"name": name, "icon_color": 7322096}
        thread = int(self.add(self.telegram.me, forum_topic_created=service)["message_id"])
        # The service message that opens a topic is itself a message in it, and gives it its number.
        self.messages[thread] |= {"message_thread_id": thread, "is_topic_message": True}
        self.topics[thread] = name
        return thread

    async def migrate(self, by: Person) -> Group:
        """The small group becomes a supergroup with a new number, as when an administrator switches topics on."""
        new = self.telegram.make_group(by, self.info["title"], forum=True, basic=False)
        new.members = dict(self.members)
        moved = self.add(by.user, migrate_to_chat_id=new.id)
        self.moved_to = new
        self.telegram.updates.push("message", moved)
        self.telegram.updates.push("message", new.add(by.user, migrate_from_chat_id=self.id))
        return new
