"""A PDF that a screen reader can read: each piece of text is a heading, a paragraph or a quotation, the rest decor."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import cast
from unicodedata import bidirectional

from babel import Locale
from fpdf import FPDF
from fpdf.enums import MethodReturnValue
from fpdf.outline import OutlineSection
from fpdf.prefs import ViewerPreferences
from fpdf.syntax import DestinationXYZ

from bot.papers.brush import SOFT
from bot.papers.lettering import BOLD, PLAIN, printable

FACE = "quartier"
POINT = 25.4 / 72  # millimetres
LEADING = 1.4
SMALL = 8.5
"""Points of what stands at the foot."""


class Tagged(FPDF):
    """Pages of A4 in one column, in millimetres, whose content stands in the structure tree in the order of reading.

    fpdf2 itself tags nothing but figures; the marks around text are written here, with its own builder of the tree.
    What is reached: headings (H1 to H3), paragraphs, quotations, figures with their alternative, artefacts, the
    language, an outline, a title that is shown. What is not: lists and tables as such, and no claim to PDF/UA.
    """

    def __init__(
        self, language: str, title: str, made_at: datetime, numbered: Callable[[int], str], margin: float = 20
    ) -> None:
        """``numbered`` says what stands at the foot of a page, by its number."""
        super().__init__(unit="mm", format="A4")
        self._numbered = numbered
        self.set_auto_page_break(False, margin)
        self.set_margins(margin, margin)
        self.c_margin = 0
        self._marks: Counter[int] = Counter()
        for style, path in (("", PLAIN), ("B", BOLD)):
            self.add_font(FACE, style, path)
        self.set_lang(language)
        self.set_title(printable(title))
        self.set_creation_date(made_at)
        self.viewer_preferences = ViewerPreferences(display_doc_title=True)
        self._rtl = Locale.parse(language, sep="-").character_order == "right-to-left"
        self.add_page()

    @property
    def floor(self) -> float:
        """How far down content may go; below it stands the number of the page."""
        return self.h - self.b_margin - 6

    @contextmanager
    def mark(self, kind: str, alt: str = "") -> Iterator[None]:
        """What is drawn within is a ``kind`` (H1, H2, H3, P, BlockQuote, Figure); it must stay on one page."""
        number = self._marks[self.page]
        self._marks[self.page] += 1
        self._add_marked_content(struct_type=f"/{kind}", mcid=number, alt_text=printable(alt) or None)
        self._out(f"/{kind} <</MCID {number}>> BDC")
        yield
        self._out("EMC")

    def footer(self) -> None:
        """The number of the page; fpdf2 calls this when a page is full."""
        with self.decor():
            self.set_font(FACE, "", SMALL)
            self.set_text_color(SOFT)
            self.set_xy(self.l_margin, self.h - self.b_margin)
            self.cell(self.epw, 4, self._numbered(self.page), align="C")

    @contextmanager
    def decor(self) -> Iterator[None]:
        """What is drawn within is passed over by those who listen."""
        self._out("/Artifact BMC")
        yield
        self._out("EMC")

    def heading(self, text: str, level: int, size: float, colour: str, keep: float = 30) -> None:
        """A heading, also in the outline; ``keep`` millimetres of what follows stay with it."""
        lines = self.wrapped(text, size, bold=True)
        self.need(len(lines) * size * POINT * LEADING + keep)
        place = DestinationXYZ(self.page, top=self.h_pt - self.get_y() * self.k)
        self._outline.append(OutlineSection(printable(text), level - 1, self.page, place))
        self.paragraph(text, size, colour, bold=True, kind=f"H{level}")

    def paragraph(
        self, text: str, size: float, colour: str, *, bold: bool = False, kind: str = "P", indent: float = 0
    ) -> None:
        """Text from margin to margin; what does not fit on this page goes on on the next."""
        lines, high = self.wrapped(text, size, bold=bold, indent=indent), size * POINT * LEADING
        while lines:
            fits = int((self.floor - self.get_y()) // high)
            if fits < min(2, len(lines)):
                self.turn()
                continue
            with self.mark(kind):
                for line in lines[:fits]:
                    self._line(line, size, colour, bold, indent)
            lines = lines[fits:]

    def figure(self, png: bytes, wide: float, high: float, alt: str) -> None:
        """A picture in the middle, ``wide`` x ``high`` millimetres."""
        self.need(high)
        with self.mark("Figure", alt):
            self.image(io.BytesIO(png), (self.w - wide) / 2, self.get_y(), wide, high)
        self.set_y(self.get_y() + high)

    def need(self, high: float) -> None:
        """So many millimetres are free below, here or on a new page."""
        if self.get_y() + high > self.floor:
            self.turn()

    def turn(self) -> None:
        """Go on at the top of a new page."""
        self.add_page()

    def wrapped(self, text: str, size: float, *, bold: bool = False, indent: float = 0) -> list[str]:
        """The lines that ``text`` takes."""
        text = self._shaped(text, size, bold)
        return cast(
            list[str], self.multi_cell(self.epw - indent, text=text, dry_run=True, output=MethodReturnValue.LINES)
        )

    def _line(self, line: str, size: float, colour: str, bold: bool, indent: float) -> None:
        line = self._shaped(line, size, bold)
        self.set_text_color(colour)
        self.set_x(self.l_margin + (0 if self._rtl else indent))
        self.cell(self.epw - indent, size * POINT * LEADING, line, align="R" if self._rtl else "L")
        self.ln()

    def _shaped(self, text: str, size: float, bold: bool) -> str:
        self.set_font(FACE, "B" if bold else "", size)
        text = printable(text)
        turned = any(bidirectional(letter) in ("R", "AL") for letter in text)
        self.set_text_shaping(True, direction="rtl" if turned else "ltr")
        return text
