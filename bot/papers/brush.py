"""A sheet on which circles, badges and lines of text are drawn, measured in pixels with y upwards."""

from __future__ import annotations

import io
from dataclasses import dataclass

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.patches import Circle, Rectangle

from bot.papers.lettering import BOLD, PLAIN, width

DOTS = 100  # pixels per inch
CAPITALS = 0.73  # the height of a capital letter or a digit, as a part of the letters' size

# Blue and orange are told apart by everybody, they differ from the paper in lightness too, and nothing is said by
# colour alone. Every text has at least 5:1 against what is behind it.
PAPER, INK, SOFT = "#FBF8F3", "#1E2A32", "#54616A"
WATER, GROWTH, WHITE = "#1D5C7A", "#B8480B", "#FFFFFF"


@dataclass(frozen=True, slots=True)
class Tones:
    """The colours of a sheet: what it is made of, letters, small letters, circles, what is new, letters in circles."""

    paper: str
    ink: str
    soft: str
    water: str
    growth: str
    white: str


LIGHT = Tones(PAPER, INK, SOFT, WATER, GROWTH, WHITE)
DARK = Tones("#14191D", "#F2EFE9", "#AEB9C0", "#8CCBE8", "#F0995A", "#0E1317")
"""For screens that are dark: circles light, with dark letters in them."""


class Brush:
    """One sheet of ``wide`` x ``high`` pixels; it knows no pyplot, so many can be painted at once."""

    def __init__(self, wide: int, high: int, tones: Tones = LIGHT) -> None:
        self.tones = tones
        self._figure = Figure(figsize=(wide / DOTS, high / DOTS), dpi=DOTS, facecolor=tones.paper)
        FigureCanvasAgg(self._figure)
        self._axes = self._figure.add_axes((0, 0, 1, 1))
        self._axes.set(xlim=(0, wide), ylim=(0, high))
        self._axes.set_axis_off()

    def circle(self, x: float, y: float, radius: float, colour: str) -> None:
        self._axes.add_patch(Circle((x, y), radius, facecolor=colour, linewidth=0))

    def ring(self, x: float, y: float, radius: float, thick: float, colour: str) -> None:
        """A ring whose middle line has ``radius``."""
        self._axes.add_patch(Circle((x, y), radius, fill=False, edgecolor=colour, linewidth=_points(thick)))

    def badge(self, x: float, y: float, span: tuple[float, float], text: str, size: float, colour: str) -> None:
        """A plate with round ends, ``span`` wide and high, around ``text``; set off by a rim of paper."""
        wide, high = span
        self._plate(x, y, wide + 8, high + 8, self.tones.paper)
        self._plate(x, y, wide, high, colour)
        self.line(x, y, text, size, self.tones.white, BOLD)

    def _plate(self, x: float, y: float, wide: float, high: float, colour: str) -> None:
        straight = wide - high
        self.circle(x - straight / 2, y, high / 2, colour)
        self.circle(x + straight / 2, y, high / 2, colour)
        self._axes.add_patch(Rectangle((x - straight / 2, y - high / 2), straight, high, facecolor=colour, linewidth=0))

    def line(self, x: float, y: float, text: str, size: float, colour: str = "", face: str = PLAIN) -> None:
        """One line of text whose capitals have their middle at ``x, y``."""
        self.start(x - width(text, size, face) / 2, y, text, size, colour, face)

    def start(self, x: float, y: float, text: str, size: float, colour: str = "", face: str = PLAIN) -> None:
        """One line of text that starts at ``x`` and whose capitals have their middle at ``y``."""
        self._axes.text(
            x,
            y - size * CAPITALS / 2,
            text,
            fontproperties=FontProperties(fname=face),
            fontsize=_points(size),
            color=colour or self.tones.ink,
            parse_math=False,  # a "$" is a dollar
        )

    def png(self) -> bytes:
        """The sheet as PNG; equal sheets give equal bytes."""
        out = io.BytesIO()
        self._figure.savefig(out, format="png", dpi=DOTS, metadata={"Software": None})
        return out.getvalue()


def _points(pixels: float) -> float:
    return pixels * 72 / DOTS
