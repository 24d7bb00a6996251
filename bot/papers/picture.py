"""The digest as a picture: a map of its topics that can be read at a glance on a phone."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from bot.papers.brush import LIGHT, Brush, Tones
from bot.papers.bubbles import BADGE, RING, Bubble, bubbles
from bot.papers.digest import Digest, TopicLine
from bot.papers.layout import placed
from bot.papers.lettering import BOLD, PLAIN, printable, width, wrapped
from bot.papers.lines import footer, named
from bot.words import Words

WIDTH, HEIGHT, MARGIN = 1080, 1350, 64  # pixels
MOST = 14
LETTERS = ((3, 38.0), (6, 34.0), (9, 30.0), (MOST, 28.0))  # up to so many topics: the size of their names' letters
RADII = [round(260 * 0.93**step) for step in range(21)]  # of the largest circle, from 260 down to 61
HEADING, SUBLINE, LEGEND, FOOTER = 58.0, 31.0, 25.0, 22.0  # sizes of letters
TICK = "✓"
SIGN = 26.0  # width of a sign in the legend
FLOOR = 204.0  # the map's lower edge; under it the legend and the footer


Sign = Callable[[Brush, float, float], None]
"""Draws a sign of the legend around x, y."""

Arranged = list[tuple[Bubble, tuple[float, float]]]
"""Bubbles and where each circle's centre goes."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A topic of the map: its bubble and where the circle's centre stands."""

    topic: TopicLine
    bubble: Bubble
    x: float
    y: float


def png(digest: Digest, words: Words, tones: Tones = LIGHT, spots: Sequence[Spot] | None = None) -> bytes:
    """A PNG of 1080 x 1350 pixels; the same digest gives the same bytes. ``spots`` spares the work of `laid_out`."""
    brush = Brush(WIDTH, HEIGHT, tones)
    spots = laid_out(digest, words) if spots is None else spots
    _head(brush, digest, words)
    for spot in spots:
        _draw(brush, spot.bubble, spot.x, spot.y)
    if spots:
        _legend(brush, spots, words)
    else:
        brush.line(WIDTH / 2, HEIGHT / 2, words("digest-picture-none"), HEADING, brush.tones.soft)
    _foot(brush, digest, len(digest.topics) - len(spots), words)
    return brush.png()


def alt(digest: Digest, words: Words, spots: Sequence[Spot] | None = None) -> str:
    """What the picture shows, for those who hear it instead."""
    spots = laid_out(digest, words) if spots is None else spots
    if not spots:
        return words("digest-alt-none")
    said = [words("digest-alt"), *(_said(spot.topic, words) for spot in spots)]
    if len(digest.topics) > len(spots):
        said.append(words("digest-picture-more", topics=len(digest.topics) - len(spots)))
    return " ".join(said)


def _said(topic: TopicLine, words: Words) -> str:
    return words("digest-alt-topic", label=named(topic, words), people=topic.people, new=topic.new)


def laid_out(digest: Digest, words: Words) -> list[Spot]:
    """The largest topics, drawn as large as they all fit; the smallest are left out before letters get too small."""
    ceiling = HEIGHT - MARGIN - HEADING * 1.2 * len(_heading(digest)) - SUBLINE * 1.45 * 2 - 30
    for count in range(min(MOST, len(digest.topics)), 0, -1):
        topics = digest.largest(count)
        found = _arranged(topics, WIDTH - MARGIN, ceiling - FLOOR, words)
        if found:
            return [
                Spot(topic, bubble, MARGIN / 2 + x, FLOOR + y)
                for topic, (bubble, (x, y)) in zip(topics, found, strict=True)
            ]
    return []


def _arranged(topics: Sequence[TopicLine], wide: float, high: float, words: Words) -> Arranged | None:
    """The topics and where they go, as large as they can be; None when there is no room for all of them."""
    letters = next(size for most, size in LETTERS if len(topics) <= most)
    points = [topic.point for topic in topics]

    def tried(radius: float, lines: int) -> Arranged | None:
        drawn = bubbles(topics, radius, letters, lines, words)
        shapes = [bubble.shape for bubble in drawn]
        for edge in (0.1, 0.0):
            anchors = placed(shapes, points, wide, high, edge)
            if anchors:
                return list(zip(drawn, anchors, strict=True))
        return None

    for lines in (3, 2):
        if smallest := tried(RADII[-1], lines):  # asked first: where even these do not fit, nothing else is tried
            return next(filter(None, (tried(radius, lines) for radius in RADII)), smallest)
    return None


def _draw(brush: Brush, bubble: Bubble, x: float, y: float) -> None:
    brush.circle(x, y, bubble.radius, brush.tones.water)
    if bubble.badge:
        brush.ring(x, y, bubble.radius + RING - 3.5, 7, brush.tones.growth)
    if bubble.digits:
        brush.line(x, y + bubble.rows[0], bubble.number, bubble.digits, brush.tones.white, BOLD)
    for line, row in zip(bubble.name, bubble.rows[1:], strict=False):
        brush.line(x, y + row, line, bubble.letters, brush.tones.white)
    under = y - bubble.reach - 10 - bubble.line / 2
    for row, line in enumerate(bubble.caption):
        face = PLAIN if row or bubble.digits else BOLD
        brush.line(x, under - row * bubble.line, line, bubble.letters, face=face)
    _badges(brush, bubble, x, y)


def _badges(brush: Brush, bubble: Bubble, x: float, y: float) -> None:
    if bubble.badge:
        right, up = bubble.shoulder(bubble.badge_width)
        brush.badge(x + right, y + up, (bubble.badge_width, BADGE), bubble.badge, bubble.letters, brush.tones.growth)
    if bubble.ticked:
        left, up = bubble.shoulder(BADGE)
        brush.badge(x - left, y + up, (BADGE, BADGE), TICK, bubble.letters, brush.tones.ink)


def _heading(digest: Digest) -> tuple[str, ...]:
    return wrapped(printable(digest.dialogue), HEADING, WIDTH - 2 * MARGIN, 2, BOLD)


def _head(brush: Brush, digest: Digest, words: Words) -> None:
    """Whose dialogue, of which day, and how many spoke."""
    y = HEIGHT - MARGIN - HEADING / 2
    for line in _heading(digest):
        brush.start(MARGIN, y, line, HEADING, face=BOLD)
        y -= HEADING * 1.2
    total = words("digest-picture-total", contributions=digest.contributions, people=digest.people, new=digest.new)
    for line in (words("digest-date", date=digest.until.date()), total):
        brush.start(MARGIN, y, line, SUBLINE, brush.tones.soft)
        y -= SUBLINE * 1.45


def _foot(brush: Brush, digest: Digest, left_out: int, words: Words) -> None:
    """How many topics are not in the picture, and how it was made."""
    lines = [words("digest-picture-more", topics=left_out)] if left_out else []
    made, _, checked = footer(digest, words)
    lines += [checked, *wrapped(printable(made), FOOTER, WIDTH - 2 * MARGIN, 2)]
    for row, line in enumerate(reversed(lines)):
        brush.start(MARGIN, MARGIN * 0.65 + row * FOOTER * 1.45, line, FOOTER, brush.tones.soft)


def _legend(brush: Brush, spots: Sequence[Spot], words: Words) -> None:
    """How to read the map: each sign with its meaning, side by side, from margin to margin at most."""
    signs = list(_signs(spots, words))
    room = WIDTH - 2 * MARGIN - len(signs) * (SIGN + 12) - (len(signs) - 1) * 34
    size = min(LEGEND, LEGEND * room / sum(width(meaning, LEGEND) for _, meaning in signs))
    x, y = float(MARGIN), FLOOR - 40
    for draw, meaning in signs:
        draw(brush, x + SIGN / 2, y)
        brush.start(x + SIGN + 12, y, meaning, size, brush.tones.soft)
        x += SIGN + 12 + width(meaning, size) + 34


def _signs(spots: Sequence[Spot], words: Words) -> Iterator[tuple[Sign, str]]:
    """The signs that this map has, and what they mean."""
    yield _circle_sign, words("digest-picture-size")
    if any(spot.bubble.badge for spot in spots):
        yield _ring_sign, words("digest-picture-ring")
    if any(spot.bubble.ticked for spot in spots):
        yield _tick_sign, words("digest-picture-agenda")
    if len(spots) > 1:
        yield _near_sign, words("digest-picture-near")


def _circle_sign(brush: Brush, x: float, y: float) -> None:
    brush.circle(x, y, SIGN / 2, brush.tones.water)


def _ring_sign(brush: Brush, x: float, y: float) -> None:
    brush.ring(x, y, SIGN / 2 - 3, 6, brush.tones.growth)


def _tick_sign(brush: Brush, x: float, y: float) -> None:
    brush.badge(x, y, (SIGN + 4, SIGN + 4), TICK, SIGN * 0.75, brush.tones.ink)


def _near_sign(brush: Brush, x: float, y: float) -> None:
    brush.circle(x - SIGN * 0.27, y, SIGN * 0.25, brush.tones.water)
    brush.circle(x + SIGN * 0.27, y, SIGN * 0.25, brush.tones.water)
