"""What a network answered to a deed or an errand that the house waits for: a room, a link, a photo, or nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.desk.news import News, Tell
from bot.desk.topics import rooms
from bot.hall import sent
from bot.hall.hall import Hall
from bot.hall.mail import send
from bot.messages import Address
from storage import Books, Room


def came_back(hall: Hall, books: Books, payload: Mapping[str, Any]) -> None:
    """Act on a receipt; ``payload`` holds the purpose and either the receipt or why there is none."""
    purpose, receipt = payload["purpose"], payload.get("receipt")
    if "address" in payload:
        return sent.came(hall, books, payload)
    if "forum" in purpose and receipt:
        rooms.linked(books, purpose["forum"], receipt["link"])
    elif "room" in purpose and (room := books.topics.room(purpose["room"])) is not None:
        topic = books.topics.get(room.topic_id)
        if topic is None:
            return None
        dialogue = books.people.dialogue(topic.dialogue_id)
        for news in _room(books, room, purpose["asker"], receipt):
            send(hall, books, dialogue, news)
    return None


def _room(books: Books, room: Room, asker: str, receipt: Mapping[str, str] | None) -> list[News]:
    if receipt:
        return rooms.made(books, room, Address.parse(receipt["room"]), receipt["link"], asker)
    books.remove(room)  # so that the moderator can try again
    return [Tell(asker, "desk-room-failed")]
