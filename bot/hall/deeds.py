"""Deeds as the outbox keeps them: JSON and back."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import Any

from bot.messages import Address, Deed, Invite, LetIn, MakeLink, Offer, OpenRoom, Receipt, Say, ShowMenu, Strip

_ALL: tuple[type[Deed], ...] = (Say, Strip, OpenRoom, Invite, LetIn, MakeLink, ShowMenu)
_KINDS: dict[str, type[Deed]] = {kind.__name__: kind for kind in _ALL}

_NAMES = {kind: [field.name for field in fields(kind)] for kind in _KINDS.values()}


def packed(deed: Deed) -> dict[str, Any]:
    """The deed as JSON values."""
    return {"deed": type(deed).__name__, **{name: _plain(getattr(deed, name)) for name in _NAMES[type(deed)]}}


def _plain(value: Any) -> Any:
    if isinstance(value, Offer):  # of these there are many, and `asdict` takes its time
        return {"label": value.label, "data": value.data}
    if isinstance(value, Address):
        return asdict(value)
    return [_plain(one) for one in value] if isinstance(value, tuple) else value


def unpacked(stored: dict[str, Any]) -> Deed:
    """The deed that was packed."""
    values = dict(stored)
    kind = _KINDS[values.pop("deed")]
    if "room" in values:
        values["room"] = Address(**values["room"])
    if "offers" in values:
        values["offers"] = tuple(Offer(**one) for one in values["offers"])
        values["files"] = tuple(values["files"])
    if "commands" in values:
        values["commands"] = tuple((name, about) for name, about in values["commands"])
    return kind(**values)


def names_row(deed: Deed) -> str:
    """The outbox row whose message this deed is about, if there is one."""
    return deed.replaces if isinstance(deed, Say) else deed.row if isinstance(deed, Strip) else ""


def receipt_packed(receipt: Receipt) -> dict[str, str]:
    """A receipt as JSON values."""
    return {"message": receipt.message, "room": str(receipt.room or ""), "link": receipt.link}
