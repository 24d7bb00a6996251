"""Opens encrypted events; keeps those whose key is still on its way, for a while."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import nio

from bot.platforms.matrix.wire import Wire

Event = dict[str, Any]


def opened(wire: Wire, room: str, event: Mapping[str, Any]) -> Event | None:
    """The event in clear: as it is when it never was encrypted, None when we have no key for it (yet)."""
    if event["type"] != "m.room.encrypted" or not event["content"]:
        return dict(event)
    sealed = nio.Event.parse_event({**event, "room_id": room, "content": _with_sender_key(wire, room, event)})
    if not isinstance(sealed, nio.MegolmEvent):
        return None
    try:
        clear = wire.client.decrypt_event(sealed)
    except (nio.EncryptionError, ValueError, KeyError, TypeError):
        return None
    return _inside(event, clear.source) if clear else None


def _inside(event: Mapping[str, Any], clear: Mapping[str, Any]) -> Event:
    """The event as if it had never been encrypted. Who, when and where are the server's word, not the letter's;
    and no letter can be a member's coming or going, or a redaction: its content is emptied then."""
    kind = str(clear["type"])
    forged = kind.startswith("m.room.") and kind != "m.room.message"
    return {**event, "type": kind, "content": {} if forged else clear["content"]}


def _with_sender_key(wire: Wire, room: str, event: Mapping[str, Any]) -> Event:
    """Clients may leave out who sent the key (deprecated since Matrix 1.3); nio wants to know it."""
    content = {"device_id": "", **event["content"]}
    if "sender_key" not in content:
        for sender_key, sessions in wire.olm.inbound_group_store[room].items():
            if content.get("session_id") in sessions:
                content["sender_key"] = sender_key
    return content


class Waiting:
    """Envelopes without a key: tried again as keys arrive, given up after ``patience`` seconds."""

    def __init__(self, patience: float) -> None:
        self._patience = patience
        self._kept: dict[str, dict[str, Any]] = {}

    def __bool__(self) -> bool:
        return bool(self._kept)

    def as_json(self) -> dict[str, Any]:
        """All of them, as `restore` takes them."""
        return dict(self._kept)

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Go on with what an earlier process kept."""
        self._kept = dict(kept)

    def add(self, room: str, event: Mapping[str, Any], now: float) -> None:
        """Keep an event that cannot be read yet; ``now`` in seconds."""
        self._kept.setdefault(event["event_id"], {"room": room, "event": dict(event), "since": now})

    def try_again(self, wire: Wire, now: float) -> list[tuple[str, str, Event]]:
        """(event id, room, event) of all that can be read now, and, still sealed, of all that came too long ago."""
        done = []
        for name, each in self._kept.items():
            if clear := opened(wire, each["room"], each["event"]):
                done.append((name, each["room"], clear))
            elif now - each["since"] >= self._patience:
                done.append((name, each["room"], each["event"]))
        return done

    def drop(self, names: Iterable[str]) -> None:
        """These events are safe elsewhere now."""
        for name in names:
            self._kept.pop(name, None)
