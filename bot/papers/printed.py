"""The digest as a PDF to print and to pass on: an overview, the map, and topic by topic what was said."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from bot.papers import needed, picture
from bot.papers.brush import GROWTH, INK, SOFT, WATER
from bot.papers.digest import Digest, TopicLine
from bot.papers.lines import facts, footer, inside, named, one_line, overview, shortened, silent, undecided
from bot.papers.tagged import Tagged
from bot.words import Words

_TITLE, _HEADING, _TOPIC, _TEXT = 24.0, 15.0, 12.5, 10.5
"""Sizes of letters, in points."""
_MAP, _SMALLEST_MAP, _HEAD = 168.0, 120.0, 26.0
"""Millimetres of the map's height, at most and at least, and of the heading over it."""
_QUOTE = 600
"""Characters of a quotation."""
_KEEP = 34.0
"""Millimetres that stay together at the head of a topic: its name, its people, the first lines of a quotation."""


def pdf(digest: Digest, words: Words, made_at: datetime) -> bytes:
    """The digest in A4; equal digests made at the same time give equal bytes."""
    title = words("digest-title", dialogue=one_line(digest.dialogue))
    sheet = Tagged(words.language, title, made_at, lambda page: words("digest-page", page=page))
    _head(sheet, digest, words)
    _list(sheet, words("digest-head-overview"), [*overview(digest, words), *undecided(digest, words)])
    if digest.topics:
        _map(sheet, digest, words)
        _heading(sheet, words("digest-head-topics"))
        for number, topic in enumerate(digest.largest(len(digest.topics)), 1):
            _topic(sheet, number, topic, words)
    unheard = list(silent(digest, words)) or [words("digest-silence-none")]
    _list(sheet, words("digest-silence"), unheard)
    needs = [needed.line(need, words).removeprefix("• ") for need in digest.needs]
    _list(sheet, words("digest-head-needs"), needs or [words("digest-needs-none")])
    _end(sheet, digest, words)
    return bytes(sheet.output())


def _head(sheet: Tagged, digest: Digest, words: Words) -> None:
    with sheet.decor():
        sheet.set_fill_color(GROWTH)
        sheet.rect(0, 0, sheet.w, 3, style="F")
    sheet.heading(words("digest-title", dialogue=one_line(digest.dialogue)), 1, _TITLE, WATER)
    sheet.paragraph(words("digest-date", date=digest.until.date()), _TEXT, SOFT)


def _heading(sheet: Tagged, text: str) -> None:
    sheet.ln(7)
    sheet.heading(text, 2, _HEADING, INK)
    with sheet.decor():
        sheet.set_draw_color(GROWTH)
        sheet.set_line_width(0.6)
        sheet.line(sheet.l_margin, sheet.get_y() + 0.5, sheet.w - sheet.r_margin, sheet.get_y() + 0.5)
    sheet.ln(3)


def _list(sheet: Tagged, heading: str, points: Iterable[str]) -> None:
    _heading(sheet, heading)
    for point in points:
        sheet.paragraph(f"• {point}", _TEXT, INK)


def _map(sheet: Tagged, digest: Digest, words: Words) -> None:
    free = sheet.floor - sheet.get_y() - _HEAD
    high = min(_MAP, free) if free >= _SMALLEST_MAP else _MAP
    sheet.need(high + _HEAD)
    _heading(sheet, words("digest-head-map"))
    wide, spots = high * picture.WIDTH / picture.HEIGHT, picture.laid_out(digest, words)
    sheet.figure(picture.png(digest, words, spots=spots), wide, high, picture.alt(digest, words, spots))


def _topic(sheet: Tagged, number: int, topic: TopicLine, words: Words) -> None:
    sheet.ln(4)
    sheet.heading(words("digest-topic", number=number, label=named(topic, words)), 3, _TOPIC, WATER, _KEEP)
    sheet.paragraph(" · ".join(facts(topic, words)), _TEXT, SOFT)
    if parts := inside(topic, words):
        sheet.paragraph(words("digest-subtopics", subtopics=", ".join(parts)), _TEXT, INK)
    sheet.ln(1)
    for quote in topic.quotes:
        _quote(sheet, words("digest-quote", text=shortened(one_line(quote), _QUOTE)))
    for quote in topic.others:
        _quote(sheet, words("digest-others", text=shortened(one_line(quote), _QUOTE)))
    if topic.places:
        sheet.paragraph(words("digest-places", places=", ".join(topic.places)), _TEXT, SOFT)


def _quote(sheet: Tagged, text: str) -> None:
    sheet.paragraph(text, _TEXT, INK, kind="BlockQuote", indent=5)
    sheet.ln(1)


def _end(sheet: Tagged, digest: Digest, words: Words) -> None:
    _heading(sheet, words("digest-head-how"))
    for line in footer(digest, words):
        sheet.paragraph(line, _TEXT, SOFT)
