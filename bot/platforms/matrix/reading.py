"""What an event means: from the JSON that was taken in to what was heard. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from bot.messages import (
    Address,
    Came,
    Edited,
    Heard,
    Media,
    Picked,
    Raw,
    Reach,
    Removed,
    Text,
    Unreadable,
    What,
)
from bot.platforms.matrix import media

NETWORK = "matrix"
Event = Mapping[str, Any]

MEDIA = {"m.image": "photo", "m.audio": "voice", "m.video": "video", "m.file": "file"}
FETCHED = ("photo", "voice")
"""The kinds that we may want to bring here."""
DIGITS = ("1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣", "9️⃣", "🔟")
_POSITIONS = {digit.replace("\ufe0f", ""): number for number, digit in enumerate(DIGITS, 1)}
_POSITIONS |= {str(number): number for number in range(1, 11)}


def keep(event: Event, room: str, person: str, me: str) -> Raw | None:
    """What of an event goes into the inbox; None when it is nothing for us.

    ``person`` is whose direct room it is ("" for a group's). What people say to each other in a group never
    enters the house.
    """
    kind, content = event["type"], event["content"]
    who = _who(event, me)
    if who != person:  # a third in a direct room is treated as in a group
        person = ""
    empty = not content and kind != "m.room.redaction"  # it was redacted before we saw it
    if kind not in _READ or not who or empty or not (person or _concerns_us(kind, content, me)):
        return None
    payload = {"room": room, "person": person, "who": who, "event": event["event_id"], "type": kind}
    payload |= {"content": media.blurred(content), "ts": event.get("origin_server_ts", 0)}
    if kind == "m.room.redaction":
        payload["redacts"] = content.get("redacts") or event.get("redacts", "")
    if kind == "m.room.member":
        payload["us"] = event.get("state_key") == me
        payload["before"] = event.get("unsigned", {}).get("prev_content", {}).get("membership", "")
    return Raw(event["event_id"], who, payload)


def _who(event: Event, me: str) -> str:
    """Whose doing or fate it is. Of ours only being shown out is news, and then it is theirs who did it; else ""."""
    sender = str(event["sender"])
    member = str(event.get("state_key", "")) if event["type"] == "m.room.member" else sender
    if member != me:
        return member or sender
    return sender if sender != me and event["content"].get("membership") in ("leave", "ban") else ""


def _concerns_us(kind: str, content: Event, me: str) -> bool:
    """In a group: who comes and goes, ``!commands``, and what names us."""
    if kind == "m.room.member":
        return True
    if kind != "m.room.message" or _replaced(content):
        return False
    body = str(content.get("body", ""))
    return body.startswith("!") or me in body or me in content.get("m.mentions", {}).get("user_ids", ())


def read(payload: Event) -> Heard | None:
    """See `bot.messages.Platform.read`; the payload is what `keep` made."""
    what = _READ[payload["type"]](payload)
    if what is None:
        return None
    sender = Address(NETWORK, payload["who"])
    return Heard(
        event=payload["event"],
        address=sender if payload["person"] else Address(NETWORK, payload["room"]),
        sender=sender,
        at=datetime.fromtimestamp(payload["ts"] / 1000, UTC),
        what=what,
        message=payload["event"],
    )


def _message(payload: Event) -> What | None:
    content = payload["content"]
    original, kind = _replaced(content), content.get("msgtype")
    if original:
        new = content.get("m.new_content", {})
        return Edited(original, str(new.get("body", ""))) if new.get("msgtype") in ("m.text", "m.emote") else None
    if kind == "m.location":
        return media.spot(content) or Media("place")
    if kind in MEDIA:
        return _medium(content, MEDIA[kind])
    if kind in ("m.text", "m.emote"):
        return Text(_words(content))
    return None if _is_of_programs(str(kind)) else Media("file")


def _is_of_programs(kind: str) -> bool:
    """Notices are what programs say to each other; verification requests have a msgtype of their own."""
    return kind in ("m.notice", "m.server_notice", "None") or kind.startswith("m.key.")


def _medium(content: Event, kind: str) -> Media:
    """Photos are also sent as files, by people who want them to stay sharp."""
    mime = str((content.get("info") or {}).get("mimetype", ""))
    kind = "photo" if kind == "file" and mime.startswith("image/") else kind
    return Media(kind, _caption(content), file=media.file(content) if kind in FETCHED else "")


def _replaced(content: Event) -> str:
    relation = content.get("m.relates_to") or {}
    return str(relation.get("event_id", "")) if relation.get("rel_type") == "m.replace" else ""


def _words(content: Event) -> str:
    """The body without the quotation that older clients put before a reply."""
    body = str(content.get("body", ""))
    if "m.in_reply_to" not in (content.get("m.relates_to") or {}):
        return body
    return re.sub(r"\A(> .*\n?)+\n?", "", body)


def _caption(content: Event) -> str:
    """A body beside a file name is a caption; alone it is the file's name (MSC2530)."""
    body = str(content.get("body", ""))
    return body if content.get("filename", body) != body else ""


def _reaction(payload: Event) -> What | None:
    relation = payload["content"].get("m.relates_to") or {}
    position = _POSITIONS.get(str(relation.get("key", "")).replace("\ufe0f", ""))
    return Picked(position, str(relation["event_id"])) if position and relation.get("event_id") else None


def _redaction(payload: Event) -> What | None:
    return Removed(str(payload["redacts"])) if payload.get("redacts") else None


def _membership(payload: Event) -> What | None:
    now, before = payload["content"].get("membership"), payload["before"]
    if now == "join" and before != "join":
        if not payload["person"]:
            return Came(Address(NETWORK, payload["room"]))
        # who opens a chat with us joins it first of all: the way is open as soon as they speak
        return Reach(True) if before else None
    if now in ("leave", "ban") and before != "leave":
        left = before == "join" or bool(payload["person"])
        return _gone(payload) if left else None
    return None


def _gone(payload: Event) -> What | None:
    if payload["person"]:
        return Reach(False)
    return None if payload["us"] else Came(Address(NETWORK, payload["room"]), here=False)


_READ: Mapping[str, Callable[[Event], What | None]] = {
    "m.room.message": _message,
    "m.reaction": _reaction,
    "m.room.redaction": _redaction,
    "m.room.member": _membership,
    "m.room.encrypted": lambda _: Unreadable(),
    "m.sticker": lambda _: Media("sticker"),
    "m.poll.start": lambda _: Media("file"),
    "org.matrix.msc3381.poll.start": lambda _: Media("file"),
}
