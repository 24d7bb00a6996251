"""What people send beside words: where a file lies and how it is opened, and places without their exact point."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

import nio
from nio.crypto.attachments import decrypt_attachment

from bot.messages import Refused, Spot, rounded, without_number
from bot.platforms.matrix.wire import Wire

_GEO = re.compile(r"geo:(?P<north>-?\d{1,9}(?:\.\d+)?),(?P<east>-?\d{1,9}(?:\.\d+)?)[^\s\\\"'<>]*", re.IGNORECASE)
_LOCATION = "m.location"
_NAMED = ("m.location", "org.matrix.msc3488.location")
_MXC = re.compile(r"mxc://([^/]+)/([\w.~-]+)", re.ASCII)
_DEGREES = re.compile(r"\d\.\d{3}")


def blurred(content: Mapping[str, Any]) -> dict[str, Any]:
    """A copy of an event's content in which every ``geo:`` lies on the grid.

    Of a shared place only its point and its name without house number stay: clients write the exact point into the
    body too, as a link to a map and in other forms of their own.
    """
    if content.get("msgtype") == _LOCATION:
        name = without_number(_description(content))
        found = _GEO.match(str(content.get("geo_uri", "")))
        where = {"geo_uri": _on_grid(found)} if found else {}
        return {"msgtype": _LOCATION, "body": "" if _DEGREES.search(name) else name, **where}
    text = json.dumps(content)
    return dict(json.loads(_GEO.sub(_on_grid, text)) if "geo:" in text.lower() else content)


def _on_grid(found: re.Match[str]) -> str:
    north, east = _point(found)
    return f"geo:{north:.3f},{east:.3f}"


def _point(found: re.Match[str]) -> tuple[float, float]:
    return rounded(float(found["north"]), float(found["east"]))


def _description(content: Mapping[str, Any]) -> str:
    parts = [content.get(name) for name in _NAMED]
    return next((str(part["description"]) for part in parts if isinstance(part, dict) and part.get("description")), "")


def spot(content: Mapping[str, Any]) -> Spot | None:
    """The place that a blurred content shares; None when it names no point."""
    found = _GEO.match(str(content.get("geo_uri", "")))
    return Spot(*_point(found), str(content.get("body", ""))) if found else None


def file(content: Mapping[str, Any]) -> str:
    """What `fetch` needs for the file of this content, or ""."""
    sealed = content.get("file")
    if isinstance(sealed, dict):
        return json.dumps({name: sealed.get(name) for name in ("url", "key", "iv", "hashes")})
    return json.dumps({"url": content["url"]}) if isinstance(content.get("url"), str) else ""


async def fetch(wire: Wire, known: str, most: int) -> bytes:
    """Bring a file here and open it. Raises `Refused` when it is not there or not what was sent."""
    place = json.loads(known)
    found = _MXC.fullmatch(str(place.get("url")))
    if found is None:
        raise Refused("the file has no place")
    content = await wire.download(found[1], found[2], most)
    if "key" not in place:
        return content
    try:
        return bytes(decrypt_attachment(content, place["key"]["k"], place["hashes"]["sha256"], place["iv"]))
    except (nio.EncryptionError, KeyError, TypeError, ValueError):
        raise Refused("the file is not the one that was sent") from None
