"""How a message looks on Telegram: a bold first line, pieces that fit, buttons side by side where they are short."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, MessageEntity

from bot.messages import Offer, Refused

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
LONGEST_DATA = 64
"""Characters, characters, bytes: Telegram's limits."""
LONGEST_LABEL = 42
"""Characters on a button that stands alone; a telephone shows no more."""
ROW_WIDTH = 30
"""Characters that fit into one row of buttons, which are all as wide as the widest."""
ROW_MOST = 3
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
"""Else Telegram would fetch each page that a citizen links to."""
BREAKS = ("\n\n", "\n", ". ", " ")
"""Where a text may be parted, the best first."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One message to send: its text, and how many UTF-16 units of it are bold."""

    text: str
    bold: int = 0

    @property
    def entities(self) -> list[MessageEntity]:
        """What Telegram is told about its form."""
        return [MessageEntity(MessageEntity.BOLD, 0, self.bold)] if self.bold else []


def pieces(title: str, text: str) -> list[Piece]:
    """The message in pieces of at most 4096 characters, the title in the first; at least one piece."""
    title = cut(" ".join(title.split()), LONGEST_CAPTION)
    whole = "\n".join(part for part in (title, text.strip()) if part)
    first, *others = split(whole)
    return [Piece(first, utf16(title)), *(Piece(other) for other in others)]


def split(text: str, longest: int = LONGEST_TEXT) -> list[str]:
    """Part a text between paragraphs, or else lines, sentences, words, or, when there is no gap, anywhere."""
    parts = []
    while len(text) > longest:
        end = _break(text, longest)
        parts.append(text[:end].rstrip())
        text = text[end:].lstrip()
    return [*parts, text]


def _break(text: str, longest: int) -> int:
    """Where to part; not in the first half, as that would leave a message of a few words."""
    for gap in BREAKS:
        end = text.rfind(gap, longest // 2, longest + 1 - len(gap))
        if end >= 0:
            return end + len(gap)
    return longest


def utf16(text: str) -> int:
    """The length as Telegram counts it in entities."""
    return len(text.encode("utf-16-le")) // 2


def cut(text: str, longest: int) -> str:
    """The text, or its beginning and an ellipsis."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def spelled_out(text: str, offers: Sequence[Offer]) -> str:
    """The text, and below it in full what the buttons have no room for."""
    long = [f"• {offer.label}" for offer in offers if len(offer.label) > LONGEST_LABEL]
    return "\n".join([text, *([""] if long else []), *long])


def keyboard(offers: Sequence[Offer], rows: int = 0) -> InlineKeyboardMarkup | None:
    """The buttons; None without offers, which takes the buttons from an edited message. Refused: data too long."""
    if any(not 1 <= len(offer.data.encode()) <= LONGEST_DATA for offer in offers):
        raise Refused("an offer's data is not 1 to 64 bytes long")
    grouped = _even(offers, rows) if rows else _fitting(offers)
    lines = [[InlineKeyboardButton(cut(o.label, LONGEST_LABEL), callback_data=o.data) for o in row] for row in grouped]
    return InlineKeyboardMarkup(lines) if lines else None


def _even(offers: Sequence[Offer], count: int) -> Iterator[Sequence[Offer]]:
    return (offers[start : start + count] for start in range(0, len(offers), count))


def _fitting(offers: Sequence[Offer]) -> Iterator[Sequence[Offer]]:
    row: list[Offer] = []
    for offer in offers:
        if row and not _fits([*row, offer]):
            yield row
            row = []
        row.append(offer)
    if row:
        yield row


def _fits(row: Sequence[Offer]) -> bool:
    return len(row) <= ROW_MOST and len(row) * max(len(offer.label) for offer in row) <= ROW_WIDTH
