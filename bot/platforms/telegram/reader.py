"""What an update of Telegram means to the house."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from telegram import (
    CallbackQuery,
    Chat,
    ChatJoinRequest,
    ChatMember,
    ChatMemberAdministrator,
    ChatMemberRestricted,
    ChatMemberUpdated,
    Document,
    Location,
    MaybeInaccessibleMessage,
    Message,
    MessageEntity,
    Update,
    User,
    Venue,
)

from bot.messages import (
    Address,
    Came,
    Edited,
    Heard,
    Hosted,
    JoinAsked,
    Media,
    Migrated,
    Pressed,
    Reach,
    Spot,
    Text,
    What,
)
from bot.platforms.telegram.errors import NETWORK

WANTED = ["message", "edited_message", "callback_query", "my_chat_member", "chat_member", "chat_join_request"]
"""The kinds of updates that we ask Telegram for; it sends ``chat_member`` only when told to."""

KINDS = {
    "photo": "photo",
    "voice": "voice",
    "video": "video",
    "video_note": "video",
    "animation": "video",
    "contact": "contact",
    "sticker": "sticker",
    "document": "file",
    "audio": "file",
    "poll": "file",
    "dice": "file",
    "story": "file",
    "game": "file",
    "paid_media": "file",
    "checklist": "file",
}
"""Telegram's name of a content -> ours; in this order, as an animation is a document too."""


def lane(payload: Mapping[str, Any]) -> str:
    """Whose turn an update is: the person's number, whatever room it came from. Never raises."""
    body = next((value for key, value in payload.items() if key != "update_id" and isinstance(value, dict)), {})
    if "chat_member" in payload:
        body = {"from": _part(_part(body, "new_chat_member"), "user")}
    who = _part(body, "from") or _part(body, "chat")
    return str(who.get("id", ""))


def _part(body: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = body.get(key)
    return value if isinstance(value, dict) else {}


class Reader:
    """Reads updates for the bot ``me``. ``now`` dates what Telegram does not date: the press of a button."""

    def __init__(self, me: User, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._me, self._now = me, now

    def read(self, payload: Mapping[str, Any]) -> Heard | None:
        """None when an update is not for us; any exception means that it cannot be read."""
        update = Update.de_json(dict(payload), None)
        event = str(update.update_id)
        if message := update.message or update.edited_message:
            return self._message(event, message)
        if query := update.callback_query:
            return self._pressed(event, query)
        if change := update.my_chat_member:
            return _own_standing(event, change)
        if change := update.chat_member:
            return _standing(event, change)
        if asked := update.chat_join_request:
            return _join(event, asked)
        return None

    def _message(self, event: str, message: Message) -> Heard | None:
        if message.migrate_to_chat_id:
            old, new = _chat(message.chat), Address(NETWORK, str(message.migrate_to_chat_id))
            return Heard(event, old, old, message.date, Migrated(old, new), str(message.message_id))
        sender = message.from_user
        if sender is None or sender.is_bot or message.sender_chat or not self._is_for_us(message):
            return None
        what = self._what(message)
        if what is None:
            return None
        return Heard(
            event, _place(message), _person(sender), message.date, what, str(message.message_id), _language(sender)
        )

    def _is_for_us(self, message: Message) -> bool:
        """In groups only what is said to the bot: by a command, its name, or a reply to what it said."""
        if message.chat.type == Chat.PRIVATE:
            return True
        return self._is_reply(message) or self._is_called(message)

    def _is_reply(self, message: Message) -> bool:
        earlier = message.reply_to_message
        if earlier is None or earlier.from_user is None or earlier.from_user.id != self._me.id:
            return False
        # In a topic that the bot made, each message "replies" to the service message that opened the topic.
        return earlier.forum_topic_created is None

    def _is_called(self, message: Message) -> bool:
        found = message.parse_entities() | message.parse_caption_entities()
        for entity, words in found.items():
            if entity.type == MessageEntity.MENTION and words.lower() == self._name:
                return True
            if entity.type == MessageEntity.BOT_COMMAND and entity.offset == 0:
                _, at, bot = words.lower().partition("@")
                return not at or at + bot == self._name
        return False

    def _what(self, message: Message) -> What | None:
        words = self._without_name(message)
        if message.edit_date:
            # A live location moves by edits; only changed words are of interest.
            return Edited(str(message.message_id), words) if words else None
        if message.text is not None:
            return Text(words)
        if message.location is not None:
            return _spot(message.location, message.venue)
        kind = _kind(message)
        return Media(kind, words, message.media_group_id or "", _file(message)) if kind else None

    def _without_name(self, message: Message) -> str:
        """The words as written; in groups without the bot's name, by which it was only called."""
        words = message.text or message.caption or ""
        if message.chat.type == Chat.PRIVATE:
            return words
        first, space, rest = words.partition(" ")
        if first.lower() == self._name:
            return rest.lstrip()
        return first[: -len(self._name)] + space + rest if first.lower().endswith(self._name) else words

    def _pressed(self, event: str, query: CallbackQuery) -> Heard | None:
        if query.data is None:
            return None
        sender = _person(query.from_user)
        carrier = query.message
        place, message = (sender, "") if carrier is None else (_place(carrier), str(carrier.message_id))
        return Heard(event, place, sender, self._now(), Pressed(query.data), message, _language(query.from_user))

    @property
    def _name(self) -> str:
        return f"@{self._me.username}".lower()


def _kind(message: Message) -> str | None:
    kind = next((ours for theirs, ours in KINDS.items() if getattr(message, theirs)), None)
    return "photo" if kind == "file" and _is_picture(message.document) else kind


def _is_picture(document: Document | None) -> bool:
    """Whether a photo was sent "as a file", as people do who want it to stay sharp."""
    return document is not None and (document.mime_type or "").startswith("image/")


def _file(message: Message) -> str:
    """What we may want to fetch: of a photo's sizes the largest, which stands last."""
    if message.photo:
        return message.photo[-1].file_id
    if message.voice is not None:
        return message.voice.file_id
    return message.document.file_id if message.document is not None and _is_picture(message.document) else ""


def _spot(point: Location, venue: Venue | None) -> Spot:
    names = dict.fromkeys((venue.title, venue.address)) if venue is not None else {}
    return Spot(point.latitude, point.longitude, ", ".join(name for name in names if name))


def _own_standing(event: str, change: ChatMemberUpdated) -> Heard | None:
    """The bot itself was blocked or unblocked, made an administrator, or thrown out."""
    who = _person(change.from_user)
    language = _language(change.from_user)
    if change.chat.type == Chat.PRIVATE:
        return Heard(event, who, who, change.date, Reach(_is_in(change.new_chat_member)), language=language)
    if change.chat.type == Chat.CHANNEL or change.from_user.is_bot:
        return None
    able = bool(change.chat.is_forum) and can_run_rooms(change.new_chat_member)
    return Heard(event, who, who, change.date, Hosted(_chat(change.chat), able), language=language)


def can_run_rooms(member: ChatMember) -> bool:
    """Whether the bot, being this member of a forum, has the rights for rooms in it."""
    if not isinstance(member, ChatMemberAdministrator):
        return False
    return bool(member.can_manage_topics and member.can_invite_users and member.can_pin_messages)


def _standing(event: str, change: ChatMemberUpdated) -> Heard | None:
    """Somebody came or left; a promotion is neither."""
    user, was, here = change.new_chat_member.user, _is_in(change.old_chat_member), _is_in(change.new_chat_member)
    if user.is_bot or was == here:
        return None
    who, room = _person(user), _chat(change.chat)
    return Heard(event, who, who, change.date, Came(room, here), language=_language(user))


def _is_in(member: ChatMember) -> bool:
    if isinstance(member, ChatMemberRestricted):
        return member.is_member
    return member.status in (ChatMember.OWNER, ChatMember.ADMINISTRATOR, ChatMember.MEMBER)


def _join(event: str, asked: ChatJoinRequest) -> Heard:
    who = _person(asked.from_user)
    return Heard(event, who, who, asked.date, JoinAsked(_chat(asked.chat)), language=_language(asked.from_user))


def _person(user: User) -> Address:
    return Address(NETWORK, str(user.id))


def _chat(chat: Chat) -> Address:
    return Address(NETWORK, str(chat.id))


def _place(message: MaybeInaccessibleMessage) -> Address:
    """Where an answer goes: the chat, and within a forum the topic. An inaccessible message names no topic."""
    chat = message.chat
    if isinstance(message, Message) and message.is_topic_message and chat.type != Chat.PRIVATE:
        return Address(NETWORK, str(chat.id), str(message.message_thread_id))
    return _chat(chat)


def _language(user: User) -> str:
    return user.language_code or ""
