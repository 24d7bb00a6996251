"""A sheet on which phones with chats are drawn; measured in pixels, with y downwards from the top."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from unicodedata import bidirectional

import numpy as np
from evening import Bubble
from matplotlib.image import imread
from matplotlib.patches import FancyBboxPatch
from PIL import Image

from bot.papers.brush import INK, SOFT, WATER, WHITE, Brush
from bot.papers.lettering import BOLD, PLAIN, width, wrapped

WIDE, HIGH = 1600, 1200
PHONE = 496  # pixels across a phone
BAR = 62  # its upper edge, with the name
SIZE, LINE = 20.0, 28.0  # of letters, from line to line
PAD, GAP = 16, 14  # within a bubble, between two
BUTTON = 44
CHAT, RIM, OWN, CHOSEN = "#EEF1EF", "#D5DAD6", "#D3E8DA", "#E3EEF3"
COLOURS = 96


@dataclass(frozen=True)
class Row:
    """One line of text in a bubble, ``leftwards`` when it is read from right to left; an empty one is half as high."""

    text: str
    face: str = PLAIN
    colour: str = INK
    leftwards: bool = False

    @property
    def high(self) -> float:
        return LINE if self.text else LINE * 0.5


class Sheet(Brush):
    """Draws from the top of each phone downwards."""

    def __init__(self) -> None:
        super().__init__(WIDE, HIGH)
        self._axes.set_ylim(HIGH, 0)

    def box(self, x: float, y: float, wide: float, high: float, colour: str, rim: str = "", round_: float = 14) -> None:
        """A box with round corners; ``x, y`` is its upper left."""
        shape = f"round,pad=0,rounding_size={round_}"
        edge = {"edgecolor": rim, "linewidth": 1.2} if rim else {"linewidth": 0}
        self._axes.add_patch(FancyBboxPatch((x, y), wide, high, boxstyle=shape, facecolor=colour, **edge))

    def text(self, x: float, y: float, row: Row, size: float = SIZE) -> None:
        """A line whose capitals have their middle at ``y``."""
        self.start(x, y + size * 0.73, row.text, size, row.colour, row.face)

    def picture(self, x: float, y: float, wide: float, high: float, pixels: np.ndarray) -> None:
        """A picture, its upper left at ``x, y``."""
        self._axes.imshow(pixels, extent=(x, x + wide, y + high, y), interpolation="lanczos", aspect="auto", zorder=2)
        self._axes.set(xlim=(0, WIDE), ylim=(HIGH, 0))

    def phone(self, x: float, name: str, about: str) -> float:
        """An empty phone; where its chat begins."""
        self.box(x, 24, PHONE, HIGH - 48, CHAT, RIM, 30)
        self.box(x + 1, 25, PHONE - 2, BAR, WHITE, "", 29)
        self.box(x + 1, 25 + BAR / 2, PHONE - 2, BAR / 2, WHITE, "", 0.1)
        self.circle(x + 44, 25 + BAR / 2, 19, WATER)
        self.line(x + 44, 25 + BAR / 2 + 16, name[0], 22, WHITE, BOLD)
        self.text(x + 76, 25 + BAR / 2 - 11, Row(name, BOLD), 20)
        self.text(x + 76, 25 + BAR / 2 + 13, Row(about, PLAIN, SOFT), 15)
        return 25 + BAR + GAP

    def bubble(self, x: float, y: float, said: Bubble, picture: np.ndarray | None = None) -> float:
        """One message with its buttons, in the phone at ``x``; where the next one begins."""
        widest = PHONE - 2 * PAD - 34
        rows = rows_of(said, widest - 2 * PAD)
        wide = widest if said.buttons or picture is not None else max(width(r.text, SIZE, r.face) for r in rows) + 34
        tall = 0 if picture is None else widest * picture.shape[0] / picture.shape[1]
        high = tall + sum(row.high for row in rows) + 2 * PAD - 6
        left = x + PHONE - PAD - wide if said.own else x + PAD
        self.box(left, y, wide, high, OWN if said.own else WHITE, RIM)
        if picture is not None:
            self.picture(left + 4, y + 4, wide - 8, tall, picture)
        self._rows(left + PAD, y + tall + PAD - 3, wide - 2 * PAD, rows)
        y += high
        for label in said.buttons:
            y = self._button(left, y + 6, wide, label, chosen=label == said.tapped)
        return y + GAP

    def _rows(self, x: float, y: float, wide: float, rows: Sequence[Row]) -> None:
        for row in rows:
            indent = wide - width(row.text, SIZE, row.face) - 6 if row.leftwards else 0
            self.text(x + indent, y + row.high / 2, row)
            y += row.high

    def _button(self, x: float, y: float, wide: float, label: str, *, chosen: bool) -> float:
        face = BOLD if chosen else PLAIN
        lines = wrapped(label, SIZE - 1, wide - 2 * PAD, 3, face)
        high = BUTTON + LINE * (len(lines) - 1)
        self.box(x, y, wide, high, CHOSEN if chosen else WHITE, WATER if chosen else RIM, 12)
        for number, line in enumerate(lines):
            middle = y + BUTTON / 2 + LINE * number
            self.line(x + wide / 2, middle + (SIZE - 1) * 0.73, line, SIZE - 1, WATER, face)
        return y + high

    def picture_of(self) -> bytes:
        """The sheet as PNG with few colours: text and plain areas need no more."""
        drawn = Image.open(io.BytesIO(self.png())).convert("RGB")
        out = io.BytesIO()
        drawn.quantize(COLOURS, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
        return out.getvalue()


def rows_of(said: Bubble, widest: float) -> list[Row]:
    """The lines of a message."""
    found = [Row(line, BOLD) for line in wrapped(said.title, SIZE, widest, 2, BOLD)] if said.title else []
    for paragraph in said.text.split("\n"):
        found += [Row(line, leftwards=leftwards(paragraph)) for line in wrapped(paragraph, SIZE, widest, 9)] or [
            Row("")
        ]
    return found


def leftwards(text: str) -> bool:
    """Whether a text is read from right to left, by its first letter."""
    return next((kind for kind in map(bidirectional, text) if kind in ("L", "R", "AL")), "L") != "L"


def cut(png: bytes, part: tuple[float, float]) -> np.ndarray:
    """The part of a picture between two heights (0 top, 1 bottom): chats do not show a tall picture whole."""
    pixels = imread(io.BytesIO(png))
    top, bottom = (round(len(pixels) * one) for one in part)
    return pixels[top:bottom]
