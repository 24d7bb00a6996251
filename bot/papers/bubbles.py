"""One topic on the map: a circle whose area is its people, with their number, its name and what is new."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot, sqrt

from bot.papers.digest import TopicLine
from bot.papers.layout import Box, disc
from bot.papers.lettering import BOLD, printable, width, wrapped
from bot.papers.lines import named, shortened
from bot.words import Words

# All lengths are pixels; on a phone a pixel of the picture is a third of one of the screen's.
SMALLEST = 9.0  # radius of a dot that can still be seen
RING = 13.0  # how far the ring of growth reaches out of the circle
BADGE = 42.0  # height of a badge
AIR = 7.0  # around everything
LONGEST = 80  # characters of a name
NUMBERS = (76, 64, 54, 46, 40, 34)  # sizes of a number in its circle
CAPITALS = 0.38  # half the height of a digit, as a part of its size


@dataclass(frozen=True, slots=True)
class Bubble:
    """A topic ready to be drawn.

    ``name`` is in lines, under the circle unless it stands ``inside``; ``digits`` is the size of the number in the
    circle, 0 when that is too small and the number stands over the name; ``badge`` says what is new, or nothing.
    """

    radius: float
    number: str
    digits: float
    name: tuple[str, ...]
    inside: bool
    badge: str
    ticked: bool
    letters: float

    @property
    def line(self) -> float:
        """From one line of text to the next."""
        return self.letters * 1.23

    @property
    def reach(self) -> float:
        """The circle's radius with its ring."""
        return self.radius + (RING if self.badge else 0)

    @property
    def badge_width(self) -> float:
        """How wide the badge is with what stands in it."""
        return width(self.badge, self.letters, BOLD) + 28

    @property
    def caption(self) -> tuple[str, ...]:
        """The lines under the circle."""
        return () if self.inside else self.name if self.digits else (self.number, *self.name)

    @property
    def rows(self) -> list[float]:
        """The heights of the number's and the inner lines' middles, seen from the circle's centre."""
        return rows(len(self.name) if self.inside else 0, self.digits, self.letters)

    @property
    def shape(self) -> list[Box]:
        """The room that all of it takes around the circle's centre."""
        half = max((width(line, self.letters) for line in self.caption), default=0.0) / 2 + AIR
        foot = self.reach + 10 + len(self.caption) * self.line
        shape = disc(self.reach + AIR)
        if self.caption:
            shape.append(Box(half, half, foot, -self.reach))
        if self.badge:
            shape.append(_around(self.shoulder(self.badge_width), self.badge_width))
        if self.ticked:
            x, y = self.shoulder(BADGE)
            shape.append(_around((-x, y), BADGE))
        return shape

    def shoulder(self, wide: float) -> tuple[float, float]:
        """The centre of a badge on the circle's right shoulder, clear of the number, seen from the circle's centre."""
        over_number = self.rows[0] + self.digits * CAPITALS + BADGE / 2 + 5
        return max(self.radius * 0.76, self.radius * 0.4 + wide / 2), max(self.radius * 0.76, over_number)


def bubbles(topics: Sequence[TopicLine], largest: float, letters: float, lines: int, words: Words) -> list[Bubble]:
    """A bubble for each topic; the one with the most people gets the radius ``largest``.

    ``letters`` is the size of the names, ``lines`` how many of them a name under its circle has at most.
    """
    most = max(topic.people for topic in topics) or 1
    return [
        _bubble(topic, max(SMALLEST, largest * sqrt(topic.people / most)), letters, lines, words) for topic in topics
    ]


def rows(lines: int, digits: float, letters: float) -> list[float]:
    """Where the middles of a number and of the lines under it stand, so that all of it stands around 0."""
    if not lines:
        return [0.0]
    gap, line = letters * 0.5, letters * 1.23
    top = digits * CAPITALS + (gap + line * lines) / 2
    first = top - digits * CAPITALS * 2 - gap - line / 2
    return [top - digits * CAPITALS, *(first - line * row for row in range(lines))]


def _bubble(topic: TopicLine, radius: float, letters: float, lines: int, words: Words) -> Bubble:
    label = shortened(printable(named(topic, words)), LONGEST) or words("digest-topic-unnamed", id=str(topic.id))
    number = words("digest-picture-people", people=topic.people)
    badge = words("digest-picture-grown", new=topic.new) if topic.new else ""
    digits, name = _within(label, number, radius, letters)
    if name:
        return Bubble(radius, number, digits, name, True, badge, topic.on_agenda, letters)
    beneath = wrapped(label, letters, max(letters * 8.5, 2 * radius), lines)
    return Bubble(radius, number, _alone(number, radius), beneath, False, badge, topic.on_agenda, letters)


def _within(label: str, number: str, radius: float, letters: float) -> tuple[float, tuple[str, ...]]:
    """The number's size and the name's lines with which both fit into the circle; no lines when they do not."""
    broad = [wrapped(label, letters, radius * share, 4) for share in (1.4, 1.55, 1.7)]
    whole = [lines for lines in broad if " ".join(lines) == label]
    for digits in NUMBERS[:4]:
        for lines in whole:
            middle, *others = rows(len(lines), digits, letters)
            held = [_holds(radius, width(line, letters), letters, y) for line, y in zip(lines, others, strict=True)]
            if all(held) and _holds(radius, width(number, digits, BOLD), digits, middle):
                return digits, lines
    return 0.0, ()


def _alone(number: str, radius: float) -> float:
    """The size of a number that has the circle for itself; 0 when it would be too small to be read there."""
    return next((size for size in NUMBERS if size < radius and _holds(radius, width(number, size, BOLD), size)), 0)


def _holds(radius: float, wide: float, size: float, y: float = 0.0) -> bool:
    """Whether a line whose middle is ``y`` over the circle's centre stays within it, with some room around."""
    return hypot(wide / 2, abs(y) + size * CAPITALS) <= radius * 0.88


def _around(centre: tuple[float, float], wide: float) -> Box:
    """The room of a badge of this width whose centre is there."""
    (x, y), half, up = centre, wide / 2 + AIR, BADGE / 2 + AIR
    return Box(half - x, half + x, up - y, up + y)
