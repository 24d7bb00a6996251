"""Blurs the places in an update before anybody keeps it: the exact point stays on Telegram."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.messages import rounded, without_number

_POINT = frozenset(("latitude", "longitude"))
_NAMES = frozenset(("title", "address"))
_VENUE = frozenset(("location", "title", "address"))


def blurred(value: Any) -> Any:
    """A copy of an update (or any part of it) in which every point lies on the grid, at whatever depth.

    Of a location only its point stays: not how exact it was, nor where somebody was heading. Of a venue its point and
    its names without house numbers: the ids under which services know it would lead back to the door.
    """
    if isinstance(value, list):
        return [blurred(one) for one in value]
    if not isinstance(value, Mapping):
        return value
    if value.keys() >= _POINT:
        return _point(value["latitude"], value["longitude"])
    if value.keys() >= _VENUE:
        return {name: _of_venue(name, value[name]) for name in sorted(_VENUE)}
    return {name: blurred(one) for name, one in value.items()}


def _point(latitude: Any, longitude: Any) -> Any:
    """What is no point is nothing: it is for the reader to find it broken, here it would stop all other updates."""
    if not all(isinstance(one, int | float) for one in (latitude, longitude)):
        return {}
    return dict(zip(("latitude", "longitude"), rounded(latitude, longitude), strict=True))


def _of_venue(name: str, value: Any) -> Any:
    return without_number(str(value)) if name in _NAMES else blurred(value)
