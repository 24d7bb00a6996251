"""What a message of ours looks like: plain words, their HTML, the numbered offers, and files."""

from __future__ import annotations

import struct
from html import escape
from typing import Any

from bot.messages import Attachment, Say

HTML = "org.matrix.custom.html"
LONGEST = 20_000
"""Bytes of HTML beyond which a message goes in plain words: an event may have 65,536 when it is encrypted, and an
edit says everything twice."""
PNG = b"\x89PNG\r\n\x1a\n"


def message(say: Say) -> dict[str, Any]:
    """The content of ``m.room.message``: the title is bold, the offers are numbered from 1 under the text."""
    offers = "\n".join(f"{number}) {offer.label}" for number, offer in enumerate(say.offers, 1))
    parts = [say.title, say.text, offers]
    html = [f"<strong>{_html(say.title)}</strong>" if say.title else "", _html(say.text), _html(offers)]
    formatted = "<br><br>".join(part for part in html if part)
    return {
        # programs do not answer notices, and clients do not ring for them
        "msgtype": "m.notice" if say.quiet else "m.text",
        "body": "\n\n".join(part for part in parts if part),
        **({} if len(formatted.encode()) > LONGEST else {"format": HTML, "formatted_body": formatted}),
        "m.mentions": {},
    }


def _html(text: str) -> str:
    return escape(text, quote=False).replace("\n", "<br>")


def edit(original: str, new: dict[str, Any]) -> dict[str, Any]:
    """The content that makes ``original`` say ``new``; clients that know no edits show it with a star."""
    relation = {"rel_type": "m.replace", "event_id": original}
    starred: dict[str, Any] = {name: f"* {new[name]}" for name in ("body", "formatted_body") if name in new}
    return {**new, **starred, "m.new_content": new, "m.relates_to": relation}


def file(attachment: Attachment, place: dict[str, Any]) -> dict[str, Any]:
    """The content for an uploaded file; ``place`` is ``{"url": ...}`` or ``{"file": ...}`` when it is encrypted."""
    picture = attachment.mime.startswith("image/")
    info: dict[str, Any] = {"mimetype": attachment.mime, "size": len(attachment.content)}
    if size := _size(attachment.content):
        info |= {"w": size[0], "h": size[1]}
    return {
        "msgtype": "m.image" if picture else "m.file",
        "body": attachment.alt or attachment.name,
        "filename": attachment.name,
        "info": info,
        **place,
    }


def _size(content: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG, in pixels; other pictures go without."""
    if not content.startswith(PNG) or len(content) < 24:
        return None
    width, height = struct.unpack(">II", content[16:24])
    return width, height
