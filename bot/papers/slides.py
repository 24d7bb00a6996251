"""The digest as slides (PPTX): a title, the map, one slide for each large topic, what is missing, how it came about."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from math import ceil
from typing import Any

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR
from pptx.util import Emu, Inches, Length, Pt

from bot.papers import needed, picture
from bot.papers.brush import GROWTH, INK, PAPER, SOFT, WATER
from bot.papers.digest import Digest, TopicLine
from bot.papers.lettering import width
from bot.papers.lines import facts, footer, inside, named, one_line, overview, shortened, silent, undecided
from bot.words import Words

WIDE, HIGH, MARGIN = 13.333, 7.5, 0.7
"""A slide, in inches."""
TOPICS = 12
"""So many topics have a slide of their own."""
_INNER = WIDE - 2 * MARGIN
_FACE = "Calibri"
_LEADING = 1.25
_LOOSE = 0.92
"""Whoever opens it may have another typeface: text is measured in a broad one (DejaVu), which leaves some room."""
_TITLE_ONLY, _TITLE = 5, 0
"""The layouts of the empty presentation that python-pptx brings."""


@dataclass(frozen=True, slots=True)
class Box:
    """Where something stands on a slide, in inches."""

    left: float
    top: float
    wide: float
    high: float


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph: its text, colour, and whether it is bold."""

    text: str
    colour: str = INK
    bold: bool = False


def pptx(digest: Digest, words: Words, made_at: datetime) -> bytes:
    """The slides, 16:9; their titles are titles, their picture has its alternative text."""
    deck = _Deck(digest, words)
    deck.opening()
    if digest.topics:
        deck.map()
    for number, topic in enumerate(digest.largest(TOPICS), 1):
        deck.topic(number, topic)
    unheard = list(silent(digest, words)) or [words("digest-silence-none")]
    needs = [needed.line(need, words) for need in digest.needs[:6]] or [words("digest-needs-none")]
    deck.list(words("digest-silence"), unheard)
    deck.list(words("digest-head-needs"), needs)
    if waiting := list(undecided(digest, words)):
        deck.list(words("digest-head-next"), waiting)
    deck.list(words("digest-head-how"), footer(digest, words))
    return deck.saved(made_at)


class _Deck:
    """A presentation under way."""

    def __init__(self, digest: Digest, words: Words) -> None:
        self.digest, self.words = digest, words
        self.deck: Any = Presentation()
        self.deck.slide_width, self.deck.slide_height = Inches(WIDE), Inches(HIGH)

    def saved(self, made_at: datetime) -> bytes:
        """The file. Whatever program made it is named, and no person."""
        about = self.deck.core_properties
        about.title, about.language = self._title(), self.words.language
        about.author = about.last_modified_by = "Quartier"
        about.created = about.modified = made_at.replace(tzinfo=None)
        out = io.BytesIO()
        self.deck.save(out)
        return out.getvalue()

    # ------------------------------------------------------------------------------------------ the slides

    def opening(self) -> None:
        """Whose dialogue, of which day, at a glance."""
        slide = self._slide(_TITLE_ONLY, self._title(), Box(MARGIN, 1.3, _INNER, 1.7), 44)
        lines = [Line(self.words("digest-date", date=self.digest.until.date()), SOFT)]
        lines += [Line(text) for text in overview(self.digest, self.words)]
        self._text(slide, Box(MARGIN, 3.2, _INNER, 3.2), lines, 22)
        self._foot(slide)

    def map(self) -> None:
        """The map, as large as the slide is high, and beside it the names of the topics."""
        slide = self._slide(_TITLE_ONLY, self.words("digest-head-map"))
        high = HIGH - 0.35
        wide = high * picture.WIDTH / picture.HEIGHT
        spots = picture.laid_out(self.digest, self.words)
        shown = io.BytesIO(picture.png(self.digest, self.words, spots=spots))
        left, top = WIDE - wide - 0.2, 0.2
        image = slide.shapes.add_picture(shown, Inches(left), Inches(top), Inches(wide), Inches(high))
        image._element.nvPicPr.cNvPr.set("descr", picture.alt(self.digest, self.words, spots))
        self._narrow(slide, left - 2 * MARGIN)
        lines = [Line(f"{topic.people}  {named(topic, self.words)}") for topic in self.digest.largest(8)]
        self._text(slide, Box(MARGIN, 2.0, left - 1.5 * MARGIN, HIGH - 3.0), lines, 18)
        self._foot(slide, left - 1.5 * MARGIN)

    def topic(self, number: int, topic: TopicLine) -> None:
        """One topic: its name, the people behind it, what was said, what others say, the places."""
        words = self.words
        slide = self._slide(_TITLE_ONLY, words("digest-topic", number=number, label=named(topic, words)))
        self._people(slide, topic)
        half = (_INNER - 3.2) / 2 if topic.others else _INNER - 3.2
        left = MARGIN + 3.0
        said = [words("digest-quote", text=shortened(one_line(quote), 260)) for quote in topic.quotes[:3]]
        self._column(slide, Box(left, 1.9, half, 4.1), words("digest-head-quotes"), said, WATER)
        if topic.others:
            said = [words("digest-quote", text=shortened(one_line(quote), 260)) for quote in topic.others[:2]]
            box = Box(left + half + 0.2, 1.9, half, 4.1)
            self._column(slide, box, words("digest-head-others"), said, GROWTH)
        if below := list(self._below(topic)):
            self._text(slide, Box(left, 6.1, _INNER - 3.0, 0.75), below, 16)
        self._foot(slide)

    def _below(self, topic: TopicLine) -> Iterator[Line]:
        """What the topic falls into, and its places."""
        if parts := inside(topic, self.words):
            yield Line(shortened(self.words("digest-subtopics", subtopics=", ".join(parts)), 260))
        if topic.places:
            yield Line(shortened(self.words("digest-places", places=", ".join(topic.places)), 130), SOFT)

    def list(self, title: str, points: Sequence[str]) -> None:
        """A title and some lines."""
        slide = self._slide(_TITLE_ONLY, title)
        self._text(slide, Box(MARGIN, 1.9, _INNER, 4.8), [Line(point) for point in points], 22)
        self._foot(slide)

    # ------------------------------------------------------------------------------------------ their parts

    def _title(self) -> str:
        return self.words("digest-title", dialogue=one_line(self.digest.dialogue))

    def _slide(self, layout: int, title: str, box: Box | None = None, size: float = 32) -> Any:
        slide = self.deck.slides.add_slide(self.deck.slide_layouts[layout])
        slide.background.fill.solid()
        slide.background.fill.fore_color.rgb = _colour(PAPER)
        self._band(slide)
        box = box or Box(MARGIN, 0.45, _INNER, 1.25)
        title = " ".join(title.split())
        shape = slide.shapes.title
        _place(shape, box)
        shape.text_frame.text = title
        shape.text_frame.vertical_anchor = MSO_ANCHOR.MIDDLE
        self._dress(shape.text_frame, [Line(title, WATER, bold=True)], _fitting([title], box, size))
        return slide

    def _narrow(self, slide: Any, wide: float) -> None:
        """The title leaves room for a picture at its right."""
        box = Box(MARGIN, 0.45, wide, 1.25)
        _place(slide.shapes.title, box)
        title = slide.shapes.title.text_frame
        self._dress(title, [Line(title.text, WATER, bold=True)], _fitting([title.text], box, 32))

    def _band(self, slide: Any) -> None:
        band = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, 0, 0, Inches(WIDE), Inches(0.14))
        band.fill.solid()
        band.fill.fore_color.rgb = _colour(GROWTH)
        band.line.fill.background()
        _passed_over(band)

    def _people(self, slide: Any, topic: TopicLine) -> None:
        """The number of people in a circle, and below it what else is to be known."""
        box = Box(MARGIN + 0.2, 1.95, 2.1, 2.1)
        circle = slide.shapes.add_shape(MSO_SHAPE.OVAL, *_inches(box))
        circle.fill.solid()
        circle.fill.fore_color.rgb = _colour(WATER)
        circle.line.fill.background()
        circle.text_frame.text = str(topic.people)
        circle.text_frame.vertical_anchor = MSO_ANCHOR.MIDDLE
        self._dress(circle.text_frame, [Line(str(topic.people), "#FFFFFF", bold=True)], 44, middle=True)
        self._text(slide, Box(MARGIN, 4.2, 2.6, 2.1), [Line(fact) for fact in facts(topic, self.words)], 16)

    def _column(self, slide: Any, box: Box, head: str, said: Iterable[str], colour: str) -> None:
        lines = [Line(head, colour, bold=True), *(Line(text) for text in said)]
        self._text(slide, box, lines, 20)

    def _foot(self, slide: Any, wide: float = _INNER) -> None:
        made, _, checked = footer(self.digest, self.words)
        self._text(slide, Box(MARGIN, HIGH - 0.62, wide, 0.5), [Line(f"{made}. {checked}", SOFT)], 11)

    def _text(self, slide: Any, box: Box, lines: Sequence[Line], size: float) -> None:
        shape = slide.shapes.add_textbox(*_inches(box))
        shape.text_frame.word_wrap = True
        self._dress(shape.text_frame, lines, _fitting([line.text for line in lines], box, size))

    def _dress(self, frame: Any, lines: Sequence[Line], size: float, *, middle: bool = False) -> None:
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = Emu(0)
        frame.word_wrap = True
        for number, line in enumerate(lines):
            part = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
            part.text = line.text
            part.alignment = 2 if middle else 1
            part.space_after = Pt(size * 0.35 if len(lines) > 1 else 0)
            font = part.runs[0].font
            font.size, font.bold, font.name = Pt(size), line.bold, _FACE
            font.color.rgb = _colour(line.colour)
            part.runs[0]._r.get_or_add_rPr().set("lang", self.words.language)


def _fitting(texts: Sequence[str], box: Box, size: float) -> float:
    """The largest size of letters, up to ``size`` points, at which the paragraphs fit into the box."""
    while size > 9 and height(texts, box.wide, size) > box.high:
        size -= 0.5
    return size


def height(texts: Sequence[str], wide: float, size: float) -> float:
    """How many inches paragraphs of letters of ``size`` points take in a column ``wide`` inches wide."""
    lines = sum(_lines(text, wide * 72 / _LOOSE / size) for text in texts)
    return (lines * size * _LEADING + (len(texts) - 1) * size * 0.35) / 72


def _lines(text: str, wide: float) -> int:
    """How many lines a paragraph takes in a column ``wide`` times as wide as its letters are high."""
    lines, left = 1, wide
    for word in text.split():
        needed = sum(map(_letter, word))
        if needed > left:
            lines, left = lines + ceil(needed / wide), wide - needed % wide - _letter(" ")
            continue
        left -= needed + _letter(" ")
    return lines


@cache
def _letter(letter: str) -> float:
    """How wide a letter is, as a part of its height."""
    return width(letter, 100) / 100


def _inches(box: Box) -> tuple[Length, Length, Length, Length]:
    return Inches(box.left), Inches(box.top), Inches(box.wide), Inches(box.high)


def _place(shape: Any, box: Box) -> None:
    shape.left, shape.top, shape.width, shape.height = _inches(box)


def _passed_over(shape: Any) -> None:
    """Those who listen are not told of a shape that says nothing."""
    shape._element.nvSpPr.cNvPr.set("descr", "")


def _colour(code: str) -> RGBColor:
    make: Callable[..., RGBColor] = RGBColor
    return make(*bytes.fromhex(code.removeprefix("#")))
