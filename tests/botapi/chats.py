"""A chat as Telegram keeps it: its messages after all edits, what is pinned, and whether the bot may write."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from aiogram.types import Message

from tests.botapi.failures import bad
from tests.botapi.spec import told
from tests.worlds import Shown

if TYPE_CHECKING:
    from tests.botapi.server import Telegram

MARKED = re.compile(r"(?P<bot_command>(?<!\S)/\w+(?:@\w+)?)|(?P<mention>(?<!\w)@\w{5,})|(?P<url>https?://\S+)")


class Chat:
    """One chat; ``info`` is Telegram's Chat object."""

    def __init__(self, telegram: Telegram, info: dict[str, Any]) -> None:
        self.telegram, self.info = telegram, info
        self.messages: dict[int, dict[str, Any]] = {}
        self.pinned: set[int] = set()
        self.frozen: set[int] = set()
        """Messages of the bot that can no longer be edited."""

    @property
    def id(self) -> int:
        return int(self.info["id"])

    def check_open(self, thread: int | None) -> None:
        """Raise what Telegram answers when the bot may not write here."""
        raise NotImplementedError

    def check_right(self, right: str, otherwise: str) -> None:
        """Raise ``otherwise`` when the bot lacks this administrator's right."""

    def add(self, sender: dict[str, Any], thread: int | None = None, **content: Any) -> dict[str, Any]:
        """A new message of ``sender``."""
        place = {"message_thread_id": thread, "is_topic_message": True} if thread else {}
        head = {"message_id": self.telegram.number(), "date": self.telegram.time(), "chat": self.info}
        message = told(Message, head | {"from": sender} | place | content)
        self.messages[message["message_id"]] = message
        self.telegram.changes.tell()
        return message

    def of_bot(self, number: int) -> dict[str, Any]:
        """A message that the bot may edit."""
        message = self.messages.get(number)
        if message is None:
            raise bad("message to edit not found")
        if message["from"] != self.telegram.me or number in self.frozen:
            raise bad("message can't be edited")
        return message

    def shows(self, thread: int | None = None) -> list[Shown]:
        """What the bot said here (in one topic, or outside of all), as it looks now."""
        return [
            self._shown(message)
            for message in self.messages.values()
            if message["from"] == self.telegram.me
            and message.get("message_thread_id") == thread
            and ("text" in message or files_of(message))
        ]

    def _shown(self, message: dict[str, Any]) -> Shown:
        title, text = _parted(message.get("text", ""), message.get("entities", []))
        buttons = tuple(button["text"] for button in buttons_of(message))
        number = message["message_id"]
        return Shown(text, title, buttons, files_of(message), number in self.pinned, str(number))


def files_of(message: dict[str, Any]) -> tuple[str, ...]:
    if "photo" in message:
        return (message.get("caption", "a picture without words"),)
    return (message["document"]["file_name"],) if "document" in message else ()


def buttons_of(message: dict[str, Any]) -> list[dict[str, Any]]:
    return [button for row in message.get("reply_markup", {}).get("inline_keyboard", []) for button in row]


def rows_of(message: dict[str, Any]) -> list[list[str]]:
    """The labels as they stand: row by row."""
    return [[button["text"] for button in row] for row in message.get("reply_markup", {}).get("inline_keyboard", [])]


def marked(text: str) -> list[dict[str, Any]]:
    """The entities that Telegram finds by itself in what people write."""
    return [
        {
            "type": match.lastgroup,
            "offset": utf16(text[: match.start()]),
            "length": utf16(match.group()),
        }
        for match in MARKED.finditer(text)
    ]


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _parted(text: str, entities: list[dict[str, Any]]) -> tuple[str, str]:
    """The bold beginning, and the rest: cut where Telegram's clients would, in UTF-16 units."""
    for entity in entities:
        if entity["type"] == "bold" and entity["offset"] == 0:
            units = text.encode("utf-16-le")
            end = entity["length"] * 2
            return units[:end].decode("utf-16-le"), units[end:].decode("utf-16-le").removeprefix("\n")
    return "", text
