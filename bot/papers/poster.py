"""The poster of a door: one page to be printed, with a QR code for each network, as PDF."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import cast
from unicodedata import bidirectional

from babel import Locale
from fpdf import FPDF
from fpdf.enums import MethodReturnValue, WrapMode

from bot.papers import codes
from bot.papers.brush import GROWTH, INK, SOFT, WATER, WHITE
from bot.papers.lettering import BOLD, PLAIN, printable

_FACE = "quartier"
_LEADING = 1.28
_POINT = 25.4 / 72  # millimetres
_BREAKS = re.compile(r"(?=\?)|(?<=/#/)")
"""Where a link may go on in a new line."""


@dataclass(frozen=True, slots=True)
class Way:
    """One code: whose network it leads to, the ``link`` in it, and what is to be typed there, if that is not enough."""

    network: str
    link: str
    typed: str = ""


@dataclass(frozen=True, slots=True)
class Poster:
    """What stands on a poster, each a plain sentence or name in ``language``; ``ways`` are one to three.

    ``typed`` says by network what is to be typed, ``alt`` what its code is. ``notes`` are the small lines at the foot,
    ``mark`` tells whoever hangs it up which one it is.
    """

    language: str
    owner: str
    title: str
    call: str
    how: str
    ways: tuple[Way, ...]
    typed: Mapping[str, str]
    more: str
    notes: tuple[str, ...]
    mark: str
    alt: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Size:
    """A sheet, in millimetres; letters in points. ``code`` is how wide a code is at the most."""

    wide: float
    high: float
    margin: float
    owner: float
    title: float
    call: float
    text: float
    small: float
    code: float


SIZES: Mapping[str, Size] = {
    "a4": Size(210, 297, 18, owner=17, title=46, call=24, text=15, small=11, code=100),
    "a6": Size(105, 148, 8, owner=8.5, title=21, call=12, text=8, small=6.8, code=48),
}


def pdf(poster: Poster, size: str, made_at: datetime) -> bytes:
    """The poster on a sheet of `SIZES`; equal posters made at the same time give equal bytes."""
    sheet = _Sheet(poster, SIZES[size], made_at)
    sheet.draw()
    return bytes(sheet.page.output())


class _Sheet:
    def __init__(self, poster: Poster, size: Size, made_at: datetime) -> None:
        self.poster, self.size = poster, size
        self.page = FPDF(unit="mm", format=(size.wide, size.high))
        self.page.set_auto_page_break(False)
        self.page.set_margin(0)
        self.page.c_margin = 0
        self.page.add_font(_FACE, "", PLAIN)
        self.page.add_font(_FACE, "B", BOLD)
        self.page.set_lang(poster.language)
        self.page.set_title(printable(poster.title))
        self.page.set_creation_date(made_at)
        self.page.add_page()
        self._rtl = Locale.parse(poster.language).character_order == "right-to-left"

    def draw(self) -> None:
        """In the order in which it is read aloud: from the top to the foot, the codes in what is left between."""
        size, poster = self.size, self.poster
        inner, gap = size.wide - 2 * size.margin, size.margin * 0.6
        top = self._band(inner) + gap
        top = self._text(poster.call, size.margin, top, inner, size.call, INK, bold=True, most=3)
        top = self._text(poster.how, size.margin, top + gap * 0.4, inner, size.text, SOFT, most=3)
        foot = self._foot(inner, self._foot(inner, 0, draw=False), draw=False)
        self._codes(top + gap * 0.5, foot, inner)
        self._foot(inner, foot)

    def _band(self, inner: float) -> float:
        """The coloured part: who asks, and what about. Gives where it ends."""
        size, poster = self.size, self.poster
        owner = self._fitted(poster.owner, size.owner, inner, most=2)
        title = self._fitted(poster.title, size.title, inner, most=3, bold=True)
        letters = self._height(poster.owner, owner, inner) + self._height(poster.title, title, inner, bold=True)
        high = size.margin * 2.1 + letters
        self.page.set_fill_color(WATER)
        self.page.rect(0, 0, size.wide, high, style="F")
        self.page.set_fill_color(GROWTH)
        self.page.rect(0, high, size.wide, size.margin * 0.12, style="F")
        top = self._text(poster.owner, size.margin, size.margin, inner, owner, WHITE, most=2)
        self._text(poster.title, size.margin, top + size.margin * 0.2, inner, title, WHITE, bold=True, most=3)
        return high

    def _foot(self, inner: float, at: float, *, draw: bool = True) -> float:
        """The other ways and the small print from ``at`` down; undrawn it gives where it would have to begin."""
        size, poster = self.size, self.poster
        small = [note for note in (*poster.notes, poster.mark) if note]
        parts = [(poster.more, size.text, 4)] * bool(poster.more) + [(note, size.small, 3) for note in small]
        fitted = [(text, self._fitted(text, letters, inner, most), most) for text, letters, most in parts]
        if not draw:
            heights = sum(self._height(text, letters, inner) for text, letters, _ in fitted)
            return size.high - size.margin * 0.85 - heights - size.margin * 0.35 * bool(poster.more)
        for number, (text, letters, most) in enumerate(fitted):
            if number == bool(poster.more):
                at = self._rule(at + size.margin * 0.2 * number)
            at = self._text(
                text, size.margin, at, inner, letters, SOFT if number or not poster.more else INK, most=most
            )
        return at

    def _rule(self, at: float) -> float:
        self.page.set_draw_color(SOFT)
        self.page.set_line_width(0.2)
        self.page.line(self.size.margin, at, self.size.wide - self.size.margin, at)
        return at + self.size.margin * 0.15

    def _codes(self, top: float, foot: float, inner: float) -> None:
        """The codes side by side, as large as the room between ``top`` and ``foot`` lets them be."""
        size, ways = self.size, self.poster.ways
        gap = size.margin * 0.5
        column = (inner - gap * (len(ways) - 1)) / len(ways)
        below = max(sum(self._height(*line, column) for line in self._lines(way, column)) for way in ways)
        label = size.call * 0.8 * _POINT * _LEADING
        edge = min(size.code, column, foot - top - below - label - gap)
        top += max(foot - gap - top - label - edge - below, 0) / 2
        for number, way in enumerate(ways):
            left = size.margin + number * (column + gap)
            end = self._text(way.network, left, top, column, size.call * 0.8, WATER, bold=True, most=1, align="C")
            picture, at = io.BytesIO(codes.png(way.link)), left + (column - edge) / 2
            self.page.image(picture, at, end, edge, edge, link=way.link, alt_text=self.poster.alt[way.network])
            end += edge
            for text, letters in self._lines(way, column):
                end = self._text(text, left, end, column, letters, INK, most=3, align="C")

    def _lines(self, way: Way, column: float) -> Iterable[tuple[str, float]]:
        """What stands under a code: its link as people type it, and what is to be written there."""
        letters = self.size.small * 1.15
        for part in _BREAKS.split(way.link.removeprefix("https://")):
            yield part, self._fitted(part, letters, column, most=1)
        if way.typed:
            said = self.poster.typed[way.network]
            before, typed, after = said.partition(way.typed)
            fits = len(self._wrapped(said, letters, column)) == 1
            for part in filter(None, (said,) if fits else (before.strip(), typed + after)):  # the command in one line
                yield part, self._fitted(part, letters, column, most=1)

    # ---------------------------------------------------------------------------------------------- letters

    def _text(
        self,
        text: str,
        x: float,
        y: float,
        wide: float,
        letters: float,
        colour: str,
        *,
        bold: bool = False,
        most: int,
        align: str = "",
    ) -> float:
        """Write ``text`` in at most ``most`` lines, smaller where needed; gives where it ends."""
        letters = self._fitted(text, letters, wide, most, bold=bold)
        self.page.set_text_color(colour)
        self.page.set_xy(x, y)
        lines = self._wrapped(text, letters, wide, bold=bold)
        for line in lines:
            self.page.set_x(x)
            self.page.cell(wide, letters * _POINT * _LEADING, line, align=align or ("R" if self._rtl else "L"))
            self.page.ln()
        return self.page.get_y()

    def _fitted(self, text: str, letters: float, wide: float, most: int, *, bold: bool = False) -> float:
        """The size of letters at which ``text`` fits: at most ``letters``, at least a third of it."""
        smallest = letters / 3
        while letters > smallest and len(self._wrapped(text, letters, wide, bold=bold)) > most:
            letters *= 0.94
        return letters

    def _height(self, text: str, letters: float, wide: float, *, bold: bool = False) -> float:
        return len(self._wrapped(text, letters, wide, bold=bold)) * letters * _POINT * _LEADING

    def _wrapped(self, text: str, letters: float, wide: float, *, bold: bool = False) -> list[str]:
        self.page.set_font(_FACE, "B" if bold else "", letters)
        text = printable(text)
        turned = any(bidirectional(letter) in ("R", "AL") for letter in text)
        self.page.set_text_shaping(True, direction="rtl" if turned else "ltr")
        by_letters = " " not in text and self.page.get_string_width(text) > wide
        mode = WrapMode.CHAR if by_letters else WrapMode.WORD
        found = self.page.multi_cell(
            wide, text=text, dry_run=True, output=MethodReturnValue.LINES, wrapmode=mode, align="L"
        )
        return cast(list[str], found)
